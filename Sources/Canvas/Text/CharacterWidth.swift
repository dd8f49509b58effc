/// How many columns text takes, by a table of our own.
///
/// The C library's answer changes with its version and its locale, and knows no clusters: it counts a woman
/// with a laptop as four columns and a Swiss flag as two halves. Terminals disagree with one another as well,
/// so what is uncertain is drawn in a simple form with a fixed width; see `ClusterReader`.
package struct CharacterWidth: Hashable, Sendable {
  /// Whether the characters whose width Unicode calls ambiguous (Greek and Cyrillic, some symbols) take two
  /// columns, as in terminals set up for older East Asian encodings.
  package let ambiguousIsWide: Bool

  /// Makes a table.
  package init(ambiguousIsWide: Bool = false) {
    self.ambiguousIsWide = ambiguousIsWide
  }

  /// Right for nearly every terminal.
  package static let standard = CharacterWidth()

  /// Columns of one scalar that may be shown: 0 for a combining mark, else 1 or 2.
  package func columns(of scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if value < 0x300 { return ambiguousIsWide && isAmbiguous(value) ? 2 : 1 }
    if (0x4E00...0x9FFF).contains(value) { return 2 }
    if CharacterWidth.contains(WidthTables.zero, value) { return 0 }
    if CharacterWidth.contains(WidthTables.wide, value) { return 2 }
    return ambiguousIsWide && isAmbiguous(value) ? 2 : 1
  }

  /// Columns that `text` takes when drawn on one line.
  package func columns(of text: String) -> Int {
    columns(of: text, upTo: .max)
  }

  /// Columns of `text`, counted no further than the first cluster that exceeds `limit`; the text may be a line
  /// of ten megabytes.
  package func columns(of text: String, upTo limit: Int) -> Int {
    var columns = 0
    var reader = ClusterReader(text, width: self)
    while columns <= limit, let cluster = reader.next() {
      columns += cluster.columns
    }
    return columns
  }

  private func isAmbiguous(_ value: UInt32) -> Bool {
    // The interface's own lines and arrows are laid out as one column wherever they come from.
    if (0x2190...0x21FF).contains(value) || (0x2500...0x25FF).contains(value) { return false }
    return CharacterWidth.contains(WidthTables.ambiguous, value)
  }

  /// Whether one of the ranges `first, last, first, last, …` holds `value`.
  private static func contains(_ ranges: [UInt32], _ value: UInt32) -> Bool {
    var low = 0
    var high = ranges.count / 2
    while low < high {
      let middle = (low + high) / 2
      if value > ranges[2 * middle + 1] { low = middle + 1 } else { high = middle }
    }
    return 2 * low < ranges.count && ranges[2 * low] <= value
  }
}
