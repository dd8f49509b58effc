/// Pictures within pictures.
extension Painter {
  /// Draws a finished frame with its top left cell at a point; its cursor, if it has one and `takesCursor` is set, becomes
  /// this picture's.
  package func frame(_ frame: Frame, at origin: Point = .zero, takesCursor: Bool = false) {
    for y in 0..<frame.size.height {
      for (x, cell) in frame.row(y).enumerated() where !cell.isContinuation {
        put(cell, at: Point(x: origin.x + x, y: origin.y + y))
      }
    }
    guard takesCursor, let cursor = frame.cursor else { return }
    setCursor(at: Point(x: origin.x + cursor.x, y: origin.y + cursor.y), visible: frame.showsCursor)
  }
}
