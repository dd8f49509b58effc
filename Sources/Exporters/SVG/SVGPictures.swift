import Canvas

/// The different pictures of tiles, each drawn once, however many tiles and steps show it; and what many of them have in
/// common, such as a line of the source beside another mark, drawn once for all of them.
struct SVGPictures {
  private let drawing: SVGDrawing
  private var numbers: [[Cell]: Int] = [:]
  private var elementNumbers: [String: Int] = [:]
  /// The different elements, and how many pictures use each.
  private var elements: [(svg: String, uses: Int)] = []
  /// The elements of each picture, drawn as if it stood in the first row at the left.
  private var pictures: [[Int]] = []

  /// Shorter elements are not worth a name.
  private static let worthNaming = 60

  init(_ drawing: SVGDrawing) { self.drawing = drawing }

  /// The number of the picture of these cells.
  mutating func number(of cells: [Cell]) -> Int {
    if let number = numbers[cells] { return number }
    numbers[cells] = pictures.count
    let drawn = draw(cells)
    pictures.append(drawn.map { element($0) })
    return pictures.count - 1
  }

  /// The elements of a picture, one a line.
  private func draw(_ cells: [Cell]) -> [String] {
    var svg = ""
    var shapes = SVGShapes()
    drawing.backgrounds(cells[...], y: 0, to: &svg)
    drawing.texts(cells[...], y: 0, &shapes, to: &svg)
    svg += shapes.elements { drawing.colour(of: $0) }
    return svg.split(separator: "\n").map(String.init)
  }

  private mutating func element(_ svg: String) -> Int {
    let number = elementNumbers[svg] ?? elements.count
    if number == elements.count {
      elements.append((svg, 0))
      elementNumbers[svg] = number
    }
    elements[number].uses += 1
    return number
  }

  /// Everything that was drawn, for names that no other document has.
  var contents: [String] { elements.map(\.svg) }

  /// The definitions that `<use>` elements refer to.
  func definitions(_ names: SVGNames) -> String {
    var svg = "<defs>\n"
    for (number, element) in elements.enumerated() where isShared(element) {
      svg += named(element.svg, names.element(number)) + "\n"
    }
    for (number, picture) in pictures.enumerated() {
      let parts = picture.map { isShared(elements[$0]) ? names.use(names.element($0)) : elements[$0].svg }
      svg += "<g id=\"\(names.picture(number))\">\(parts.joined())</g>\n"
    }
    return svg + "</defs>\n"
  }

  private func isShared(_ element: (svg: String, uses: Int)) -> Bool {
    element.uses > 1 && element.svg.utf8.count >= Self.worthNaming
  }

  /// The element with an `id`, which comes right after the tag's name.
  private func named(_ element: String, _ name: String) -> String {
    let tag = element.prefix { $0 != " " }
    return "\(tag) id=\"\(name)\"\(element.dropFirst(tag.count))"
  }
}
