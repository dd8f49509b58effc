import Canvas

/// Rows of cells as SVG elements.
struct SVGDrawing {
  private let theme: Theme
  private let isStrong: Bool

  /// `isStrong` asks for strong colours.
  init(theme: Theme, isStrong: Bool) {
    self.theme = theme
    self.isStrong = isStrong
  }

  /// Coloured backgrounds, neighbours of one colour as one rectangle.
  func backgrounds(_ cells: ArraySlice<Cell>, y: Int, to svg: inout String) {
    var start = cells.startIndex
    while start < cells.endIndex {
      let colour = look(cells[start].style).background
      var end = start + 1
      while end < cells.endIndex, look(cells[end].style).background == colour { end += 1 }
      if let colour {
        let x = SVGMetrics.x(start - cells.startIndex)
        let width = SVGMetrics.x(end - start)
        svg += "<rect x=\"\(x)\" y=\"\(SVGMetrics.y(y))\" width=\"\(width)\" "
        svg += "height=\"\(SVGMetrics.cellHeight)\" fill=\"\(colour.hex)\"/>\n"
      }
      start = end
    }
  }

  /// The text of a row. A run ends where the style or the width of the characters changes, at two blanks, and
  /// at characters that are drawn as shapes.
  func texts(_ cells: ArraySlice<Cell>, y: Int, _ shapes: inout SVGShapes, to svg: inout String) {
    var run = SVGTextRun()
    for (x, cell) in cells.enumerated() where !cell.isContinuation {
      if shapes.add(cell, x: x, y: y) {
        write(&run, y: y, to: &svg)
      } else {
        if !run.accepts(cell) { write(&run, y: y, to: &svg) }
        run.add(cell, x: x)
      }
    }
    write(&run, y: y, to: &svg)
  }

  private func write(_ run: inout SVGTextRun, y: Int, to svg: inout String) {
    defer { run = SVGTextRun() }
    guard let style = run.style, let text = run.trimmed() else { return }
    let look = look(style)
    let places = run.isWide ? widePlaces(text.x, columns: text.columns) : "\(SVGMetrics.x(text.x))"
    svg += "<text x=\"\(places)\" y=\"\(SVGMetrics.baseline(y))\" "
    if run.isWide {
      // For programs that look at the first place only.
      svg += "letter-spacing=\"\(2 * SVGMetrics.wideInset)\" "
    } else {
      svg += "textLength=\"\(SVGMetrics.x(text.columns))\" lengthAdjust=\"spacingAndGlyphs\" "
    }
    svg += "fill=\"\(look.foreground.hex)\"\(attributes(look.attributes))>"
    svg += XMLText.escape(text.string) + "</text>\n"
  }

  /// A place for each wide character: in the middle of its two cells, since fonts make them as wide as they are high.
  private func widePlaces(_ x: Int, columns: Int) -> String {
    stride(from: x, to: x + columns, by: 2)
      .map { "\(SVGMetrics.x($0) + SVGMetrics.wideInset)" }.joined(separator: " ")
  }

  private func attributes(_ attributes: Attributes) -> String {
    var text = ""
    if attributes.contains(.bold) { text += " font-weight=\"bold\"" }
    if attributes.contains(.dim) { text += " opacity=\"0.6\"" }
    if attributes.contains(.underline) { text += " text-decoration=\"underline\"" }
    return text
  }

  private func look(_ style: Style) -> ExactAppearance {
    Palette.exactAppearance(of: style, theme: theme, isStrong: isStrong)
  }

  /// The colour of lines and blocks in a style.
  func colour(of style: Style) -> String { look(style).foreground.hex }
}
