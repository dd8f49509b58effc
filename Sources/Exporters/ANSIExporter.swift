import Canvas

/// A frame as text with ANSI colours (ECMA-48 SGR), for `cat` on a terminal.
///
/// The only escape sequences are those written here: cells never hold a control character.
package struct ANSIExporter: FrameExporter {
  package static let name = "ansi"
  package static let fileExtension = "ansi"
  private let level: ColorLevel

  /// `level` says how many colours to use.
  package init(level: ColorLevel = .indexed256) {
    self.level = level
  }

  package func export(_ frame: Frame) -> String {
    var text = ""
    for y in 0..<frame.size.height {
      writeRow(frame.row(y), frame.scheme, to: &text)
      text += "\n"
    }
    return text
  }

  private func writeRow(_ cells: ArraySlice<Cell>, _ scheme: ColorScheme, to text: inout String) {
    var current: [Int] = []
    for cell in cells[..<Self.end(of: cells, scheme)] where !cell.isContinuation {
      let wanted = codes(for: cell.style, scheme)
      if wanted != current {
        text += "\u{1B}[" + ([0] + wanted).map(String.init).joined(separator: ";") + "m"
        current = wanted
      }
      cell.grapheme.write(to: &text)
    }
    if !current.isEmpty { text += "\u{1B}[0m" }
  }

  /// Behind the last cell that shows anything: blanks at the end are left out unless they are coloured.
  private static func end(of cells: ArraySlice<Cell>, _ scheme: ColorScheme) -> Int {
    guard scheme == .standard else { return cells.endIndex }
    let last = cells.lastIndex { cell in
      let look = Palette.exactAppearance(of: cell.style, theme: .dark)
      return cell.grapheme != .space || cell.isContinuation || look.background != nil
    }
    return last.map { $0 + 1 } ?? cells.startIndex
  }

  private func codes(for style: Style, _ scheme: ColorScheme) -> [Int] {
    let look = Palette.appearance(of: style, level: level, scheme: scheme)
    var codes: [Int] = []
    if look.attributes.contains(.bold) { codes.append(1) }
    if look.attributes.contains(.dim) { codes.append(2) }
    if look.attributes.contains(.underline) { codes.append(4) }
    if look.attributes.contains(.reverse) { codes.append(7) }
    if let colour = look.foreground { codes += Self.colour(Int(colour), plain: 30, bright: 90, indexed: 38) }
    if let colour = look.background { codes += Self.colour(Int(colour), plain: 40, bright: 100, indexed: 48) }
    return codes
  }

  private static func colour(_ index: Int, plain: Int, bright: Int, indexed: Int) -> [Int] {
    switch index {
    case 0..<8: [plain + index]
    case 8..<16: [bright + index - 8]
    default: [indexed, 5, index]
    }
  }
}
