import Canvas

/// What each step of the stream does to the screen.
extension VirtualTerminal {
  mutating func perform(_ step: EscapeParser.Step) {
    switch step {
    case .print(let scalar): print(scalar)
    case .control(let byte): control(byte)
    case .escape(let text): escape(text)
    case .osc: break
    case .csi(nil, let parameters, let final): csi(parameters, final)
    case .csi("?", let parameters, let final): privateMode(parameters, final)
    case .csi(let marker, _, let final):
      // `ESC [ > …` asks for versions and key formats, `ESC [ ! p` resets softly.
      if final != "c", final != "m", final != "p", final != "q" {
        unknown.append("CSI \(marker.map(String.init) ?? "") \(final)")
      }
    }
  }

  mutating func move(to point: Point) {
    cursor = Point(x: min(max(0, point.x), size.width - 1), y: min(max(0, point.y), size.height - 1))
    wrapIsPending = false
  }

  private mutating func print(_ scalar: Unicode.Scalar) {
    let columns = CharacterWidth.standard.columns(of: scalar)
    if columns == 0 { return attach(scalar) }
    if wrapIsPending || cursor.x + columns > size.width {
      cursor.x = 0
      wrapIsPending = false
      lineFeed()
    }
    grid[cursor.y][cursor.x] = VirtualCell(text: String(scalar), attributes: attributes)
    if columns == 2, cursor.x + 1 < size.width {
      grid[cursor.y][cursor.x + 1] = VirtualCell(text: "", attributes: attributes)
    }
    lastPrinted = scalar
    wrapIsPending = cursor.x + columns >= size.width
    cursor.x = min(cursor.x + columns, size.width - 1)
  }

  /// Adds a combining mark to the character before the cursor.
  private mutating func attach(_ mark: Unicode.Scalar) {
    var x = wrapIsPending ? cursor.x : cursor.x - 1
    while x > 0, grid[cursor.y][x].text.isEmpty { x -= 1 }
    if x >= 0 { grid[cursor.y][x].text.unicodeScalars.append(mark) }
  }

  private mutating func control(_ byte: UInt8) {
    switch byte {
    case 0x07: bells += 1
    case 0x08: move(to: cursor.moved(dx: -1))
    case 0x09: move(to: Point(x: (cursor.x / 8 + 1) * 8, y: cursor.y))
    case 0x0A, 0x0B, 0x0C:
      lineFeed()
      wrapIsPending = false
    case 0x0D: move(to: Point(x: 0, y: cursor.y))
    default: break
    }
  }

  private mutating func escape(_ text: String) {
    switch text {
    case "7": saved = (cursor, attributes)
    case "8":
      move(to: saved.cursor)
      attributes = saved.attributes
    case "D": lineFeed()
    case "M": reverseLineFeed()
    case "E":
      cursor.x = 0
      lineFeed()
    case "c": self = VirtualTerminal(size: size)
    case "(B", "(0", ")0", ")B", "=", ">", "\\": break
    default: unknown.append("ESC \(text)")
    }
  }

  private mutating func privateMode(_ parameters: [Int], _ final: Character) {
    guard final == "h" || final == "l" else { return unknown.append("CSI ? \(parameters) \(final)") }
    for mode in parameters {
      if final == "h" { modes.insert(mode) } else { modes.remove(mode) }
      if [47, 1047, 1049].contains(mode) { showAlternate(final == "h") }
    }
  }

  private mutating func showAlternate(_ on: Bool) {
    guard on != isAlternate else { return }
    isAlternate = on
    if on {
      mainGrid = grid
      saved = (cursor, attributes)
      grid = VirtualTerminal.blank(size)
    } else {
      grid = mainGrid
      attributes = saved.attributes
      move(to: saved.cursor)
    }
  }

  private mutating func lineFeed() {
    if cursor.y == scrollRegion.upperBound - 1 {
      scrollUp(1, from: scrollRegion.lowerBound)
    } else if cursor.y < size.height - 1 {
      cursor.y += 1
    }
  }

  private mutating func reverseLineFeed() {
    if cursor.y == scrollRegion.lowerBound {
      scrollDown(1, from: scrollRegion.lowerBound)
    } else if cursor.y > 0 {
      cursor.y -= 1
    }
  }

  var blankRow: [VirtualCell] {
    Array(repeating: blankCell, count: size.width)
  }

  var blankCell: VirtualCell {
    VirtualCell(attributes: VirtualAttributes(background: attributes.background))
  }

  mutating func scrollUp(_ count: Int, from top: Int) {
    for _ in 0..<min(count, size.height) where top < scrollRegion.upperBound {
      grid.remove(at: top)
      grid.insert(blankRow, at: scrollRegion.upperBound - 1)
    }
  }

  mutating func scrollDown(_ count: Int, from top: Int) {
    for _ in 0..<min(count, size.height) where top < scrollRegion.upperBound {
      grid.remove(at: scrollRegion.upperBound - 1)
      grid.insert(blankRow, at: top)
    }
  }
}
