import Canvas

/// Turns frames into what a terminal must be sent to show them one after the other: the cells that changed, and the
/// control sequences written here. Cells never hold a control character, so no others occur.
struct CastPainter {
  private let level: ColorLevel
  private var shown: Frame?

  init(level: ColorLevel) { self.level = level }

  /// Clears the screen and hides the cursor. No alternate screen: leaving that one would blank the last picture.
  static let start = "\u{1B}[0m\u{1B}[2J\u{1B}[H\u{1B}[?25l"

  /// Puts the terminal right and the cursor on the last row.
  static func end(_ size: Size) -> String { "\u{1B}[0m\u{1B}[?25h\u{1B}[\(max(1, size.height));1H" }

  /// What turns the picture before into this one; empty when nothing changes. Whatever was set is reset at the end.
  mutating func paint(_ frame: Frame) -> String {
    let rendition = GraphicRendition(level: level, scheme: frame.scheme)
    let old = shown ?? Frame(blank: frame.size)
    shown = frame
    var writer = CastRunWriter(rendition)
    for run in CellDiff.runs(from: old, to: frame) { writer.write(run, columns: frame.size.width) }
    return writer.finished()
  }
}

/// Writes runs of cells with as few sequences as they need.
private struct CastRunWriter {
  private let rendition: GraphicRendition
  private var text = ""
  private var codes: [Int] = []

  /// So many blanks at the end of a row are cheaper to erase than to write.
  private static let worthErasing = 5

  init(_ rendition: GraphicRendition) { self.rendition = rendition }

  mutating func write(_ run: CellDiff.Run, columns: Int) {
    let reachesEnd = run.origin.x + run.cells.count == columns
    let blanks = reachesEnd ? trailingBlanks(run.cells) : 0
    let erases = blanks >= Self.worthErasing
    move(x: run.origin.x, y: run.origin.y)
    for (offset, cell) in run.cells.dropLast(erases ? blanks : 0).enumerated() where !cell.isContinuation {
      set(rendition.codes(for: cell.style))
      cell.grapheme.write(to: &text)
      let next = run.origin.x + offset + Int(cell.width)
      // Terminals disagree about its width: the next character must not depend on where the cursor is now.
      if cell.hasUncertainWidth, next < columns { move(x: next, y: run.origin.y) }
    }
    guard erases else { return }
    set([])
    text += "\u{1B}[K"
  }

  /// Everything written, with nothing left set.
  mutating func finished() -> String {
    set([])
    return text
  }

  private func trailingBlanks(_ cells: ArraySlice<Cell>) -> Int {
    cells.reversed().prefix { cell in
      cell.grapheme == .space && !cell.isContinuation && rendition.codes(for: cell.style).isEmpty
    }.count
  }

  private mutating func move(x: Int, y: Int) { text += "\u{1B}[\(y + 1);\(x + 1)H" }

  private mutating func set(_ wanted: [Int]) {
    guard wanted != codes else { return }
    text += GraphicRendition.sequence(wanted)
    codes = wanted
  }
}
