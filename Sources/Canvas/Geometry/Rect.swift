/// A rectangle of cells: `left..<right` by `top..<bottom`.
///
/// Every operation clamps instead of trapping, because terminals get as small as one cell and a width that
/// has a border subtracted must not turn negative.
package struct Rect: Hashable, Sendable {
  /// Top left cell.
  package let origin: Point
  /// Columns and rows.
  package let size: Size

  /// Makes a rectangle from its corner and size.
  package init(origin: Point = .zero, size: Size) {
    self.origin = origin
    self.size = size
  }

  /// Makes a rectangle from four numbers, in columns and rows.
  package init(x: Int, y: Int, width: Int, height: Int) {
    self.init(origin: Point(x: x, y: y), size: Size(width: width, height: height))
  }

  /// First column.
  package var left: Int { origin.x }
  /// First row.
  package var top: Int { origin.y }
  /// Column after the last.
  package var right: Int { origin.x + size.width }
  /// Row after the last.
  package var bottom: Int { origin.y + size.height }
  /// Columns.
  package var width: Int { size.width }
  /// Rows.
  package var height: Int { size.height }
  /// Whether there is not a single cell.
  package var isEmpty: Bool { size.isEmpty }
  /// The rows, for `for y in rect.rows`.
  package var rows: Range<Int> { top..<bottom }
  /// The columns.
  package var columns: Range<Int> { left..<right }

  /// Whether the cell at `point` belongs to the rectangle; for mouse clicks.
  package func contains(_ point: Point) -> Bool {
    columns.contains(point.x) && rows.contains(point.y)
  }

  /// The cells both rectangles have; empty, at this rectangle's corner, when there are none.
  package func intersection(_ other: Rect) -> Rect {
    let left = max(left, other.left)
    let top = max(top, other.top)
    let width = min(right, other.right) - left
    let height = min(bottom, other.bottom) - top
    guard width > 0, height > 0 else { return Rect(origin: origin, size: .zero) }
    return Rect(x: left, y: top, width: width, height: height)
  }

  /// The rectangle shifted by `offset`.
  package func offset(by offset: Point) -> Rect {
    Rect(origin: Point(x: left + offset.x, y: top + offset.y), size: size)
  }

  /// What is left inside when `insets` are taken from the sides.
  package func inset(by insets: Insets) -> Rect {
    Rect(
      x: left + min(insets.left, width),
      y: top + min(insets.top, height),
      width: width - insets.left - insets.right,
      height: height - insets.top - insets.bottom)
  }

  /// A rectangle of at most `size` in the middle of this one; for overlays.
  package func centered(_ size: Size) -> Rect {
    let width = min(size.width, self.width)
    let height = min(size.height, self.height)
    return Rect(
      x: left + (self.width - width) / 2, y: top + (self.height - height) / 2, width: width, height: height)
  }
}
