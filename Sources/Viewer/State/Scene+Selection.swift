import Canvas

extension Scene {
  /// Marks the selected row of a panel, if the panel has the focus, and puts the terminal's cursor there, where
  /// screen readers and magnifiers look.
  func drawSelection(of kind: PanelKind, first: Int, _ painter: Painter) {
    guard viewer.focus == kind, let selection = viewer.view(of: kind).selection else { return }
    let y = selection - first
    guard (0..<painter.size.height).contains(y) else { return }
    painter.add(.reverse, to: Rect(x: 0, y: y, width: painter.size.width, height: 1))
    painter.setCursor(at: Point(x: 0, y: y))
  }
}
