/// One drawable unit of text.
package struct Cluster: Hashable, Sendable {
  /// What a cell shows for it.
  package let grapheme: Grapheme
  /// Columns: 1 or 2.
  package let columns: Int

  /// A blank of one column.
  static let space = Cluster(grapheme: .space, columns: 1)
}

/// Cuts text into clusters that each fit a cell, and is the last to see that nothing dangerous is drawn.
///
/// A cluster is a spacing character with its combining marks. What terminals measure differently is reduced
/// to a form with a certain width:
/// - a sequence joined by U+200D, and a picture with a skin tone, to its first picture: 👩‍💻 is drawn as 👩;
/// - a variation selector is dropped: ❤️ is drawn as ❤, one column;
/// - a flag becomes the two letters that it is made of: 🇨🇭 is drawn as CH;
/// - a control or invisible character becomes its substitute, see `DisplaySafe`. A tab or a newline becomes a
///   blank, because a layout that cares has expanded or split it already.
///
/// It reads lazily: drawing eighty columns of an endless line looks at eighty columns.
package struct ClusterReader: Sequence, IteratorProtocol {
  private var scalars: String.UnicodeScalarView.Iterator
  private var lookahead: Unicode.Scalar?
  private var previous: Unicode.Scalar?
  /// The rest of a substitute, last character first.
  private var pending: [Cluster] = []
  private let width: CharacterWidth

  /// Reads `text` from its beginning.
  package init(_ text: String, width: CharacterWidth = .standard) {
    scalars = text.unicodeScalars.makeIterator()
    self.width = width
    lookahead = scalars.next()
  }

  /// The next cluster, nil at the end.
  package mutating func next() -> Cluster? {
    if let rest = pending.popLast() { return rest }
    guard let scalar = lookahead else { return nil }
    advance()
    if (0x20..<0x7F).contains(scalar.value), (lookahead?.value ?? 0) < 0x300 {
      return Cluster(grapheme: Grapheme(scalar), columns: 1)
    }
    return cluster(startingWith: scalar)
  }

  private mutating func advance() {
    previous = lookahead
    lookahead = scalars.next()
  }

  private mutating func cluster(startingWith scalar: Unicode.Scalar) -> Cluster? {
    if scalar == "\t" || scalar == "\n" { return .space }
    // `previous` is `scalar` itself by now; a joiner that gets here follows nothing it could join.
    if let shown = DisplaySafe.substitute(for: scalar) {
      pending = shown.unicodeScalars.reversed().map { Cluster(grapheme: Grapheme($0), columns: 1) }
      return pending.popLast()
    }
    if (0x1F1E6...0x1F1FF).contains(scalar.value) {
      let letter = UInt8(scalar.value - 0x1F1E6) + UInt8(ascii: "A")
      return Cluster(grapheme: Grapheme(Unicode.Scalar(letter)), columns: 1)
    }
    let columns = width.columns(of: scalar)
    if columns == 0 {
      let orphan = isVariationSelector(scalar.value) ? Grapheme.space : Grapheme.space.adding(mark: scalar)
      return Cluster(grapheme: withMarks(orphan, isPicture: false), columns: 1)
    }
    return Cluster(
      grapheme: withMarks(Grapheme(scalar), isPicture: isPicture(scalar.value)), columns: columns)
  }

  /// Consumes everything that takes no column of its own after a base.
  private mutating func withMarks(_ base: Grapheme, isPicture picture: Bool) -> Grapheme {
    var grapheme = base
    while let scalar = lookahead {
      let value = scalar.value
      switch value {
      case 0..<0x300:
        return grapheme
      case 0x200C, 0x200D:
        if (previous?.value ?? 0) < 0x300 { return grapheme }
        advance()
        if value == 0x200D, picture, let joined = lookahead, isPicture(joined.value) { advance() }
      case 0x1F3FB...0x1F3FF where picture, 0xE0020...0xE007F where picture:
        advance()
      default:
        guard width.columns(of: scalar) == 0, DisplaySafe.substitute(for: scalar) == nil else {
          return grapheme
        }
        if !isVariationSelector(value), value != 0x20E3 { grapheme = grapheme.adding(mark: scalar) }
        advance()
      }
    }
    return grapheme
  }

  private func isVariationSelector(_ value: UInt32) -> Bool {
    (0xFE00...0xFE0F).contains(value) || (0xE0100...0xE01EF).contains(value)
  }

  /// Whether a scalar can be part of an emoji sequence.
  private func isPicture(_ value: UInt32) -> Bool {
    (0x2190...0x2BFF).contains(value) || (0x1F000...0x1FAFF).contains(value)
  }
}
