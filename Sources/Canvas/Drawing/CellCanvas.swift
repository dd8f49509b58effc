/// A grid of cells that is drawn on.
///
///     let canvas = CellCanvas(size: Size(width: 80, height: 24))
///     canvas.painter.text("hello", at: Point(x: 2, y: 1))
///     screen.present(canvas.frame)
///
/// A class, so that a `Painter` can be handed down and cut smaller without being passed back up. It keeps both
/// halves of a wide character together: overwriting one half blanks the other.
package final class CellCanvas {
  /// Columns and rows.
  package private(set) var size: Size
  /// Where the terminal's cursor will stand, nil when the frame does not say.
  package var cursor: Point?
  /// Whether the cursor will be visible.
  package var showsCursor = false
  /// How wide characters are taken to be.
  package let width: CharacterWidth
  private var cells: [Cell]

  /// Makes an empty canvas.
  package init(size: Size, width: CharacterWidth = .standard) {
    self.size = size
    self.width = width
    cells = Array(repeating: .blank, count: size.area)
  }

  /// A painter for the whole canvas.
  package var painter: Painter {
    Painter(canvas: self, area: Rect(size: size))
  }

  /// The picture as drawn so far. Costs nothing until the canvas is drawn on again.
  package var frame: Frame {
    Frame(size: size, cells: cells, cursor: cursor, showsCursor: showsCursor)
  }

  /// Makes every cell blank, after changing the size if `newSize` is given.
  package func clear(size newSize: Size? = nil) {
    if let newSize { size = newSize }
    cells = Array(repeating: .blank, count: size.area)
    cursor = nil
    showsCursor = false
  }

  /// The cell at a place, nil outside.
  package func cell(x: Int, y: Int) -> Cell? {
    guard x >= 0, x < size.width, y >= 0, y < size.height else { return nil }
    return cells[y * size.width + x]
  }

  /// Puts a cell of width 1, or both halves of one of width 2. Outside the grid, or with only the first half
  /// inside, nothing happens.
  func put(_ cell: Cell, x: Int, y: Int) {
    guard x >= 0, y >= 0, y < size.height, x + Int(cell.width) <= size.width, !cell.isContinuation else {
      return
    }
    let index = y * size.width + x
    mend(before: index)
    if cell.width == 2 {
      mend(before: index + 1)
      cells[index + 1] = .continuation(cell.style)
    }
    cells[index] = cell
  }

  /// Changes the style of the cells of `rect`.
  func restyle(_ rect: Rect, _ change: (inout Style) -> Void) {
    let rect = rect.intersection(Rect(size: size))
    for y in rect.rows {
      for x in rect.columns {
        change(&cells[y * size.width + x].style)
      }
    }
  }

  /// Blanks the other half of a wide character before one of its halves, at `index`, is overwritten.
  private func mend(before index: Int) {
    let old = cells[index]
    if old.width == 1 { return }
    if old.isContinuation {
      if index > 0 { cells[index - 1] = .blank(cells[index - 1].style) }
      cells[index] = .blank(old.style)
    } else if index + 1 < cells.count {
      cells[index + 1] = .blank(cells[index + 1].style)
      cells[index] = .blank(old.style)
    }
  }
}
