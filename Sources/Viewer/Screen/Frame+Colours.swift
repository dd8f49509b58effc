import Canvas

extension Canvas.Frame {
  /// The frame with what colours say said by attributes, as on a terminal without colours.
  func withoutColours() -> Canvas.Frame {
    let plain = cells.map { cell in
      var cell = cell
      cell.style = Style(.text, Palette.appearance(of: cell.style, level: .mono, scheme: scheme).attributes)
      return cell
    }
    return Canvas.Frame(size: size, cells: plain, cursor: cursor, showsCursor: showsCursor)
  }
}
