/// A place on a grid of character cells, counted from the top left corner.
package struct Point: Hashable, Sendable {
  /// Columns from the left, 0 is the first.
  package var x: Int
  /// Rows from the top, 0 is the first.
  package var y: Int

  /// Makes the point at column `x` of row `y`.
  package init(x: Int, y: Int) {
    self.x = x
    self.y = y
  }

  /// The top left corner.
  package static let zero = Point(x: 0, y: 0)

  /// The point `dx` columns to the right and `dy` rows down.
  package func moved(dx: Int = 0, dy: Int = 0) -> Point {
    Point(x: x + dx, y: y + dy)
  }
}

extension Point: CustomStringConvertible {
  /// "4 2".
  package var description: String { "\(x) \(y)" }
}
