/// A finished picture: what the whole screen shows at one moment. A value; comparing, keeping and exporting
/// one is safe while the canvas draws the next.
package struct Frame: Hashable, Sendable {
  /// Columns and rows.
  package let size: Size
  /// Row after row, `size.area` cells.
  package let cells: [Cell]
  /// Where the terminal's own cursor stands. Screen readers and magnifiers follow it, so it should be put on
  /// the selection even when it is not shown.
  package let cursor: Point?
  /// Whether that cursor is visible, as in a text field.
  package let showsCursor: Bool
  /// In which colours it is to be shown.
  package var scheme: ColorScheme

  /// Makes a frame. Missing cells are blank and surplus ones are dropped, so that `cells` fits `size`.
  package init(
    size: Size, cells: [Cell], cursor: Point? = nil, showsCursor: Bool = false,
    scheme: ColorScheme = .standard
  ) {
    self.size = size
    if cells.count == size.area {
      self.cells = cells
    } else {
      let kept = cells.prefix(size.area)
      self.cells = kept + Array(repeating: .blank, count: size.area - kept.count)
    }
    self.cursor = cursor
    self.showsCursor = showsCursor
    self.scheme = scheme
  }

  /// An empty frame.
  package init(blank size: Size) {
    self.init(size: size, cells: Array(repeating: .blank, count: size.area))
  }

  /// The cells of row `y`; empty when there is no such row.
  package func row(_ y: Int) -> ArraySlice<Cell> {
    guard (0..<size.height).contains(y) else { return [] }
    return cells[y * size.width..<(y + 1) * size.width]
  }

  /// The cell at `point`, nil outside.
  package subscript(point: Point) -> Cell? {
    guard (0..<size.width).contains(point.x), (0..<size.height).contains(point.y) else { return nil }
    return cells[point.y * size.width + point.x]
  }

  /// The frame cut or filled with blanks at the right and the bottom to `size`. A wide character that is cut
  /// becomes a blank.
  package func fitted(to size: Size) -> Frame {
    guard size != self.size else { return self }
    var fitted: [Cell] = []
    fitted.reserveCapacity(size.area)
    for y in 0..<size.height {
      let kept = row(y).prefix(size.width)
      fitted += kept
      if kept.count == size.width, let last = fitted.last, last.width == 2 {
        fitted[fitted.count - 1] = .blank(last.style)
      }
      fitted += repeatElement(.blank, count: size.width - kept.count)
    }
    let cursor = cursor.flatMap { Rect(size: size).contains($0) ? $0 : nil }
    return Frame(
      size: size, cells: fitted, cursor: cursor, showsCursor: showsCursor && cursor != nil, scheme: scheme)
  }
}
