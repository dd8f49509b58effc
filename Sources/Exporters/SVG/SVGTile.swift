import Canvas
import Viewer

/// A piece of a row of the screen that changes on its own: what one column of panels shows there.
///
/// Rows are cut where panels meet, so that a source that stands still is not drawn again for each line of the
/// story beside it.
struct SVGTile: Hashable {
  let y: Int
  /// The columns of the screen.
  let columns: Range<Int>

  /// All tiles of a screen, row by row.
  static func tiles(of layout: FrameLayout) -> [SVGTile] {
    let width = layout.size.width
    let cuts = Set(layout.columns.map(\.rect.left)).filter { $0 > 0 && $0 < width }.sorted()
    let pieces = zip([0] + cuts, cuts + [width]).map { $0..<$1 }
    let panels = layout.statusBar.bottom..<max(layout.statusBar.bottom, layout.footer.top)
    return (0..<layout.size.height).flatMap { y in
      (panels.contains(y) ? pieces : [0..<width]).map { SVGTile(y: y, columns: $0) }
    }
  }

  /// What the tile shows of a frame. A wide character that is cut belongs to the tile it begins in, whose window is one
  /// column wider for that.
  func cells(of frame: Frame) -> [Cell] {
    let row = frame.row(y)
    guard columns.upperBound <= row.count else { return [] }
    var cells = Array(row.dropFirst(columns.lowerBound).prefix(columns.count))
    if cells.first?.isContinuation == true { cells[0] = .blank }
    if let next = row.dropFirst(columns.upperBound).first, next.isContinuation { cells.append(next) }
    return cells
  }

  /// The opening tag of the tile's window.
  var window: String {
    let left = columns.lowerBound == 0 ? "" : " x=\"\(SVGMetrics.x(columns.lowerBound))\""
    let width = SVGMetrics.x(columns.count + 1)
    return "<svg\(left) y=\"\(SVGMetrics.y(y))\" width=\"\(width)\" height=\"\(SVGMetrics.cellHeight)\">"
  }
}
