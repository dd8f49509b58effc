/// How many columns and rows something has. Never negative.
package struct Size: Hashable, Sendable {
  /// Columns.
  package let width: Int
  /// Rows.
  package let height: Int

  /// Makes a size; negative numbers, as left over from subtracting a border from a tiny window, become 0.
  package init(width: Int, height: Int) {
    self.width = max(0, width)
    self.height = max(0, height)
  }

  /// No cell at all.
  package static let zero = Size(width: 0, height: 0)

  /// Number of cells.
  package var area: Int { width * height }

  /// Whether there is not a single cell.
  package var isEmpty: Bool { width == 0 || height == 0 }
}

extension Size: CustomStringConvertible {
  /// "80x24".
  package var description: String { "\(width)x\(height)" }
}
