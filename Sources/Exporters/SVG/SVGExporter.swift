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

  /// `title` and `description` are what screen readers and image search see.
  package init(theme: Theme = .dark, title: String = "", description: String = "") {
    self.theme = theme
    self.title = title
    self.description = description
  }

  package func export(_ frame: Frame) -> String {
    let page = SVGPage(size: frame.size, theme: theme, isStrong: frame.scheme != .standard)
    let drawing = SVGDrawing(theme: theme, isStrong: page.isStrong)
    var svg = page.opening(title: title, description: description)
    for y in 0..<frame.size.height {
      drawing.backgrounds(frame.row(y), y: y, to: &svg)
    }
    var shapes = SVGShapes()
    for y in 0..<frame.size.height {
      drawing.texts(frame.row(y), y: y, &shapes, to: &svg)
    }
    svg += shapes.elements { drawing.colour(of: $0) }
    return svg + SVGPage.closing
  }
}
