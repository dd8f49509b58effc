import Canvas

/// A frame as a picture: SVG 1.1 without scripts, links or embedded fonts.
///
/// Every run of text says where it begins and how long it is, so that a viewer's own idea of how wide a Chinese
/// character is cannot shift what follows. Lines and blocks of the interface are drawn as shapes (`SVGShapes`),
/// which join up whatever the font.
package struct SVGExporter: FrameExporter {
  package static let name = "svg"
  package static let fileExtension = "svg"
  private let theme: Theme
  private let title: String
  private let description: String
  /// Whether the frame at hand asks for strong colours.
  private var isStrong = false

  /// `title` and `description` are what screen readers and image search see.
  package init(theme: Theme = .dark, title: String = "", description: String = "") {
    self.theme = theme
    self.title = title
    self.description = description
  }

  package func export(_ frame: Frame) -> String {
    var exporter = self
    exporter.isStrong = frame.scheme != .standard
    return exporter.picture(frame)
  }

  private func picture(_ frame: Frame) -> String {
    let width = SVGMetrics.x(frame.size.width) + 2 * SVGMetrics.margin
    let height = SVGMetrics.y(frame.size.height) + 2 * SVGMetrics.margin
    var svg = header(width: width, height: height)
    for y in 0..<frame.size.height {
      backgrounds(frame.row(y), y: y, to: &svg)
    }
    var shapes = SVGShapes()
    for y in 0..<frame.size.height {
      texts(frame.row(y), y: y, &shapes, to: &svg)
    }
    svg += shapes.elements { colour(of: $0) }
    return svg + "</g>\n</svg>\n"
  }

  private func header(width: SVGNumber, height: SVGNumber) -> String {
    let page = Palette.pageBackground(theme, isStrong: isStrong).hex
    var text = """
      <svg xmlns="http://www.w3.org/2000/svg" width="\(width)" height="\(height)" \
      viewBox="0 0 \(width) \(height)" role="img">

      """
    if !title.isEmpty { text += "<title>\(XMLText.escape(title))</title>\n" }
    if !description.isEmpty { text += "<desc>\(XMLText.escape(description))</desc>\n" }
    text += """
      <rect width="\(width)" height="\(height)" rx="8" fill="\(page)"/>
      <g transform="translate(\(SVGMetrics.margin) \(SVGMetrics.margin))" font-family="\(SVGMetrics.fonts)" \
      font-size="\(SVGMetrics.fontSize)" xml:space="preserve">

      """
    return text
  }

  /// Coloured backgrounds, neighbours of one colour as one rectangle.
  private func backgrounds(_ cells: ArraySlice<Cell>, y: Int, to svg: inout String) {
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
  private func texts(_ cells: ArraySlice<Cell>, y: Int, _ shapes: inout SVGShapes, to svg: inout String) {
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
    if !run.isWide {
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

  private func colour(of style: Style) -> String { look(style).foreground.hex }
}
