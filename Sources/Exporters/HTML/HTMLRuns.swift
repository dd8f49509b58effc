import Canvas

/// Neighbouring cells as runs of one look: `[code, text, code, text ...]`.
///
/// The code is the number of the look times `Kind.count` plus the kind of the run. The kind says how many columns each
/// character takes, because the page's fonts are the reader's, and only plain text is sure to be as wide as its cells.
struct HTMLRuns {
  enum Kind: Int, CaseIterable {
    /// Characters that every font of fixed width has, one column each.
    case plain
    /// One column each, each in a box of its own: lines, arrows, other scripts.
    case narrow
    /// Two columns each, each in a box of its own.
    case wide
    /// One character with its combining marks, one column.
    case narrowCluster
    /// One character with its combining marks, two columns.
    case wideCluster

    static let count = allCases.count
  }

  private var runs: [(code: Int, text: String)] = []

  init(_ cells: ArraySlice<Cell>, _ styles: inout HTMLStyles) {
    var last: (look: Int, kind: Kind)?
    for cell in cells where !cell.isContinuation {
      let kind = Self.kind(of: cell)
      var look = styles.number(of: cell.style)
      // A blank shows nothing of its own, so that it can go on any run without a background.
      if cell.grapheme == .space, styles.isInvisible(look) {
        look = last.flatMap { $0.kind == .plain && styles.isInvisible($0.look) ? $0.look : nil } ?? 0
      }
      if let last, last == (look, kind), kind != .narrowCluster, kind != .wideCluster {
        cell.grapheme.write(to: &runs[runs.count - 1].text)
      } else {
        var text = ""
        cell.grapheme.write(to: &text)
        runs.append((look * Kind.count + kind.rawValue, text))
        last = (look, kind)
      }
    }
  }

  var json: String {
    "[" + runs.map { "\($0.code),\(ScriptJSON.string($0.text))" }.joined(separator: ",") + "]"
  }

  private static func kind(of cell: Cell) -> Kind {
    if cell.grapheme.hasMarks { return cell.width == 2 ? .wideCluster : .narrowCluster }
    if cell.width == 2 { return .wide }
    switch cell.grapheme.base.value {
    case 0x20...0x7E, 0xA1...0xAC, 0xAE...0x17F: return .plain
    default: return .narrow
    }
  }
}
