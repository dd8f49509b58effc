/// How far to come in from each side of a rectangle, in cells.
package struct Insets: Hashable, Sendable {
  /// Rows from the top.
  package let top: Int
  /// Columns from the left.
  package let left: Int
  /// Rows from the bottom.
  package let bottom: Int
  /// Columns from the right.
  package let right: Int

  /// Makes insets; sides left out are 0.
  package init(top: Int = 0, left: Int = 0, bottom: Int = 0, right: Int = 0) {
    self.top = top
    self.left = left
    self.bottom = bottom
    self.right = right
  }

  /// The same distance from every side; `Insets(1)` is the inside of a box.
  package init(_ all: Int) {
    self.init(top: all, left: all, bottom: all, right: all)
  }
}
