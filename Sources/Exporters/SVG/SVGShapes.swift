import Canvas

/// The interface's lines, blocks and bars, drawn as shapes and collected by style.
struct SVGShapes {
  private var order: [Style] = []
  private var strokes: [Style: String] = [:]
  private var fills: [Style: String] = [:]
  /// Where the last horizontal line of a style ends: the next one goes on from there.
  private var ends: [Style: Point] = [:]

  /// Takes a cell that is drawn as a shape; false when it is a character.
  mutating func add(_ cell: Cell, x: Int, y: Int) -> Bool {
    if let arms = Self.arms[cell.grapheme] {
      note(cell.style)
      stroke(arms, cell.style, x: x, y: y)
      return true
    }
    if let block = Self.blocks[cell.grapheme] {
      note(cell.style)
      fills[cell.style, default: ""] += Self.fill(block, x: x, y: y)
      return true
    }
    return false
  }

  /// The elements, a path for each style, in the order in which styles came up.
  func elements(colour: (Style) -> String) -> String {
    var svg = ""
    for style in order {
      let dim = style.attributes.contains(.dim) ? " opacity=\"0.6\"" : ""
      if let path = strokes[style] {
        svg += "<path d=\"\(path)\" fill=\"none\" stroke=\"\(colour(style))\" stroke-width=\"1\"\(dim)/>\n"
      }
      if let path = fills[style] {
        svg += "<path d=\"\(path)\" fill=\"\(colour(style))\"\(dim)/>\n"
      }
    }
    return svg
  }

  private mutating func note(_ style: Style) {
    if strokes[style] == nil, fills[style] == nil { order.append(style) }
  }

  /// To which sides of its cell a line character reaches.
  private struct Arms: OptionSet {
    let rawValue: Int
    static let left = Arms(rawValue: 1)
    static let right = Arms(rawValue: 2)
    static let up = Arms(rawValue: 4)
    static let down = Arms(rawValue: 8)
    static let dashed = Arms(rawValue: 16)
  }

  private static let arms: [Grapheme: Arms] = [
    Glyphs.horizontal.grapheme: [.left, .right],
    Glyphs.vertical.grapheme: [.up, .down],
    Glyphs.topLeft.grapheme: [.right, .down],
    Glyphs.topRight.grapheme: [.left, .down],
    Glyphs.bottomLeft.grapheme: [.right, .up],
    Glyphs.bottomRight.grapheme: [.left, .up],
    Glyphs.teeLeft.grapheme: [.up, .down, .right],
    Glyphs.teeRight.grapheme: [.up, .down, .left],
    Glyphs.teeTop.grapheme: [.left, .right, .down],
    Glyphs.teeBottom.grapheme: [.left, .right, .up],
    Glyphs.cross.grapheme: [.left, .right, .up, .down],
    Glyphs.laneWait.grapheme: [.left, .right, .dashed],
    Glyphs.laneNow.grapheme: [.up, .down, .dashed],
  ]

  /// A line through the whole cell is one stroke, and goes on the one before it.
  private mutating func stroke(_ arms: Arms, _ style: Style, x: Int, y: Int) {
    if arms == [.left, .right] {
      let goesOn = ends[style] == Point(x: x, y: y)
      let start = goesOn ? "" : "M\(SVGMetrics.x(x)) \(SVGNumber(tenths: SVGMetrics.y(y).tenths + 90))"
      if goesOn, let last = strokes[style]?.lastIndex(of: "H") { strokes[style]?.removeSubrange(last...) }
      strokes[style, default: ""] += "\(start)H\(SVGMetrics.x(x + 1))"
      ends[style] = Point(x: x + 1, y: y)
      return
    }
    strokes[style, default: ""] += Self.path(arms, x: x, y: y)
    ends[style] = nil
  }

  private static func path(_ arms: Arms, x: Int, y: Int) -> String {
    let left = SVGMetrics.x(x)
    let top = SVGMetrics.y(y)
    let middleX = SVGNumber(tenths: left.tenths + 42)
    let middleY = SVGNumber(tenths: top.tenths + 90)
    if arms.contains(.dashed) {
      return dashes(arms, left: left, top: top, middleX: middleX, middleY: middleY)
    }
    if arms == [.up, .down] { return "M\(middleX) \(top)V\(SVGMetrics.y(y + 1))" }
    var path = ""
    if arms.contains(.left) { path += "M\(left) \(middleY)H\(middleX)" }
    if arms.contains(.right) { path += "M\(middleX) \(middleY)H\(SVGMetrics.x(x + 1))" }
    if arms.contains(.up) { path += "M\(middleX) \(top)V\(middleY)" }
    if arms.contains(.down) { path += "M\(middleX) \(middleY)V\(SVGMetrics.y(y + 1))" }
    return path
  }

  private static func dashes(
    _ arms: Arms, left: SVGNumber, top: SVGNumber, middleX: SVGNumber, middleY: SVGNumber
  ) -> String {
    arms.contains(.left)
      ? "M\(left + SVGNumber(tenths: 8)) \(middleY)h2.6M\(left + SVGNumber(tenths: 50)) \(middleY)h2.6"
      : "M\(middleX) \(top + SVGNumber(tenths: 15))v6M\(middleX) \(top + SVGNumber(tenths: 105))v6"
  }

  /// The part of its cell a block covers, in tenths of a pixel: x, y, width, height.
  private static let blocks: [Grapheme: (Int, Int, Int, Int)] = [
    Glyphs.laneTurn.grapheme: (0, 35, 84, 110),
    Glyphs.laneBlocked.grapheme: (0, 15, 84, 150),
    Glyphs.laneReady.grapheme: (20, 65, 44, 50),
    Glyphs.progressFull.grapheme: (8, 45, 66, 90),
    Glyphs.progressEmpty.grapheme: (8, 115, 66, 20),
  ]

  private static func fill(_ block: (Int, Int, Int, Int), x: Int, y: Int) -> String {
    let left = SVGNumber(tenths: x * 84 + block.0)
    let top = SVGNumber(tenths: y * 180 + block.1)
    let width = SVGNumber(tenths: block.2)
    let back = SVGNumber(tenths: block.2)
    return "M\(left) \(top)h\(width)v\(SVGNumber(tenths: block.3))h-\(back)z"
  }
}
