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
    let rendition = GraphicRendition(level: level, scheme: scheme)
    var current: [Int] = []
    for cell in cells[..<Self.end(of: cells, scheme)] where !cell.isContinuation {
      let wanted = rendition.codes(for: cell.style)
      if wanted != current {
        text += GraphicRendition.sequence(wanted)
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
}
