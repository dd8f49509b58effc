/// Which characters may be shown.
package enum Repertoire: Hashable, Sendable {
  /// All of them.
  case unicode
  /// The interface's own glyphs as ASCII, other text as it is: `--ascii`.
  case asciiGlyphs
  /// ASCII only, for terminals in another encoding.
  case ascii
}

extension Frame {
  /// The frame with characters outside `repertoire` replaced: glyphs by their ASCII twins, others by question
  /// marks. Columns stay what they are.
  package func restricted(to repertoire: Repertoire) -> Frame {
    if repertoire == .unicode { return self }
    var restricted: [Cell] = []
    restricted.reserveCapacity(cells.count)
    for cell in cells {
      if cell.isContinuation, let wide = restricted.last, wide.grapheme == Frame.unknown {
        restricted.append(Cell(Frame.unknown, style: cell.style))
      } else {
        restricted.append(Frame.restrict(cell, to: repertoire))
      }
    }
    return Frame(
      size: size, cells: restricted, cursor: cursor, showsCursor: showsCursor, scheme: scheme)
  }

  private static let unknown = Grapheme("?")

  private static func restrict(_ cell: Cell, to repertoire: Repertoire) -> Cell {
    if cell.grapheme.isASCII { return cell }
    if let twin = Glyphs.asciiTwin(of: cell.grapheme) { return Cell(twin, style: cell.style) }
    return repertoire == .ascii ? Cell(unknown, style: cell.style) : cell
  }
}
