import Canvas

/// The control sequences `ESC [ … letter`.
extension VirtualTerminal {
  mutating func csi(_ parameters: [Int], _ final: Character) {
    let count = max(1, parameters.first ?? 1)
    switch final {
    case "A", "B", "C", "D", "E", "F", "G", "H", "d", "f", "`": moveCursor(parameters, count, final)
    case "J", "K", "X", "P", "@", "L", "M", "S", "T", "b": edit(parameters.first ?? 0, count, final)
    case "m": selectGraphics(parameters)
    case "r": setScrollRegion(parameters)
    case "h", "l", "t", "n", "c": break  // insert mode, window reports, queries
    case "I": move(to: Point(x: (cursor.x / 8 + count) * 8, y: cursor.y))
    case "Z": move(to: Point(x: max(0, ((cursor.x + 7) / 8 - count) * 8), y: cursor.y))
    default: unknown.append("CSI \(parameters) \(final)")
    }
  }

  private mutating func moveCursor(_ parameters: [Int], _ count: Int, _ final: Character) {
    switch final {
    case "A": move(to: cursor.moved(dy: -count))
    case "B": move(to: cursor.moved(dy: count))
    case "C": move(to: cursor.moved(dx: count))
    case "D": move(to: cursor.moved(dx: -count))
    case "E": move(to: Point(x: 0, y: cursor.y + count))
    case "F": move(to: Point(x: 0, y: cursor.y - count))
    case "G", "`": move(to: Point(x: count - 1, y: cursor.y))
    case "d": move(to: Point(x: cursor.x, y: count - 1))
    default: move(to: Point(x: max(1, parameters.dropFirst().first ?? 1) - 1, y: count - 1))
    }
  }

  private mutating func edit(_ mode: Int, _ count: Int, _ final: Character) {
    switch final {
    case "J": eraseScreen(mode)
    case "K": eraseLine(mode)
    case "X": erase(cursor.x..<min(size.width, cursor.x + count))
    case "P":
      for _ in 0..<min(count, size.width - cursor.x) {
        grid[cursor.y].remove(at: cursor.x)
        grid[cursor.y].append(blankCell)
      }
    case "@":
      for _ in 0..<min(count, size.width - cursor.x) {
        grid[cursor.y].removeLast()
        grid[cursor.y].insert(blankCell, at: cursor.x)
      }
    case "L": scrollDown(count, from: cursor.y)
    case "M": scrollUp(count, from: cursor.y)
    case "S": scrollUp(count, from: scrollRegion.lowerBound)
    case "T": scrollDown(count, from: scrollRegion.lowerBound)
    default:
      for _ in 0..<count { perform(.print(lastPrinted)) }
    }
  }

  private mutating func eraseScreen(_ mode: Int) {
    if mode == 0 { eraseLine(0) }
    if mode == 1 { eraseLine(1) }
    if mode >= 2 { clears += 1 }
    for y in 0..<size.height where mode >= 2 || (mode == 0 ? y > cursor.y : y < cursor.y) {
      grid[y] = blankRow
    }
  }

  private mutating func eraseLine(_ mode: Int) {
    switch mode {
    case 0: erase(cursor.x..<size.width)
    case 1: erase(0..<cursor.x + 1)
    default: erase(0..<size.width)
    }
  }

  private mutating func erase(_ columns: Range<Int>) {
    for x in columns { grid[cursor.y][x] = blankCell }
  }

  private mutating func setScrollRegion(_ parameters: [Int]) {
    let top = max(1, parameters.first ?? 1) - 1
    let given = parameters.dropFirst().first ?? 0
    let bottom = given == 0 ? size.height : min(given, size.height)
    scrollRegion = top < bottom ? top..<bottom : 0..<size.height
    move(to: .zero)
  }

  private mutating func selectGraphics(_ parameters: [Int]) {
    var rest = parameters.isEmpty ? [0] : parameters[...]
    while let code = rest.popFirst() {
      switch code {
      case 0: attributes = VirtualAttributes()
      case 1: attributes.bold = true
      case 2: attributes.dim = true
      case 4: attributes.underline = true
      case 7: attributes.reverse = true
      case 22: (attributes.bold, attributes.dim) = (false, false)
      case 24: attributes.underline = false
      case 27: attributes.reverse = false
      case 30...37: attributes.foreground = code - 30
      case 38: attributes.foreground = indexedColor(&rest)
      case 39: attributes.foreground = nil
      case 40...47: attributes.background = code - 40
      case 48: attributes.background = indexedColor(&rest)
      case 49: attributes.background = nil
      case 90...97: attributes.foreground = code - 82
      case 100...107: attributes.background = code - 92
      case 3, 5, 8, 9, 23, 25, 28, 29: break
      default: unknown.append("SGR \(code)")
      }
    }
  }

  private func indexedColor(_ rest: inout ArraySlice<Int>) -> Int? {
    guard rest.popFirst() == 5 else { return nil }
    return rest.popFirst()
  }
}
