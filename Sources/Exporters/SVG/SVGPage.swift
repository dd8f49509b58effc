import Canvas

/// What is around the rows of a picture: the document, its title, the page's colour.
struct SVGPage {
  let size: Size
  let theme: Theme
  /// Whether the page is black or white, as strong colours ask.
  let isStrong: Bool

  static let closing = "</g>\n</svg>\n"

  /// Everything up to the first row; `style` is CSS.
  func opening(title: String, description: String, style: String = "") -> String {
    let width = SVGMetrics.x(size.width) + 2 * SVGMetrics.margin
    let height = SVGMetrics.y(size.height) + 2 * SVGMetrics.margin
    let page = Palette.pageBackground(theme, isStrong: isStrong).hex
    var text = """
      <svg xmlns="http://www.w3.org/2000/svg" width="\(width)" height="\(height)" \
      viewBox="0 0 \(width) \(height)" role="img">

      """
    if !title.isEmpty { text += "<title>\(XMLText.escape(displaySafe(title)))</title>\n" }
    if !description.isEmpty { text += "<desc>\(XMLText.escape(displaySafe(description)))</desc>\n" }
    if !style.isEmpty { text += "<style>\n\(style)</style>\n" }
    text += """
      <rect width="\(width)" height="\(height)" rx="8" fill="\(page)"/>
      <g transform="translate(\(SVGMetrics.margin) \(SVGMetrics.margin))" font-family="\(SVGMetrics.fonts)" \
      font-size="\(SVGMetrics.fontSize)" xml:space="preserve">

      """
    return text
  }
}
