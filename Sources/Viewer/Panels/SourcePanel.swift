import Canvas
import Story
import Timeline
import TraceModel

/// The program's text with the line that runs, the line every suspended task stands on, and breakpoints.
///
///     ▶   33    await task1                        A main
///     ◌ ● 26    await asyncio.sleep(SLEEP_2)   C worker_2
struct SourcePanel: Panel {
  let kind = PanelKind.source

  func title(_ scene: Scene) -> Message { .panelSource }
  func hint(_ scene: Scene) -> Message? { Message(verbatim: scene.viewer.source.name) }
  func rowCount(_ scene: Scene, columns: Int) -> Int { scene.viewer.source.lineCount }

  func subject(at row: Int, _ scene: Scene) -> Subject? {
    row < scene.viewer.source.lineCount ? .line(row + 1) : nil
  }

  func preferredFirstRow(_ scene: Scene, size: Size) -> Int { scene.viewer.sourceTop }

  func draw(_ scene: Scene, _ painter: Painter) {
    let source = scene.viewer.source
    guard source.lineCount > 0 else {
      painter.text(scene.text(.emptySource), at: Point(x: 2, y: 0), .dim)
      return
    }
    let first = firstRow(scene, size: painter.size)
    let last = min(source.lineCount, first + painter.size.height)
    let marks = SourceMarks(scene, lines: first + 1..<last + 1)
    let gutter = SourceGutter(lineCount: source.lineCount)
    for row in first..<last {
      let line = painter.within(Rect(x: 0, y: row - first, width: painter.size.width, height: 1))
      draw(row + 1, marks, gutter, scene, line)
    }
    scene.drawSelection(of: kind, first: first, painter)
  }

  private func draw(
    _ number: Int, _ marks: SourceMarks, _ gutter: SourceGutter, _ scene: Scene, _ line: Painter
  ) {
    let isCurrent = marks.runningLine == number
    let residents = marks.residents(of: number)
    if let mark = marks.mark(of: number, scene) { line.glyph(mark.glyph, at: .zero, mark.style) }
    if scene.viewer.breakpoints.contains(line: number) {
      line.glyph(Glyphs.dot, at: Point(x: 1, y: 0), Style(.breakpoint))
    }
    line.text(
      "\(number)", at: Point(x: 2, y: 0), isCurrent ? .emphasis : .lineNumber, columns: gutter.digits,
      alignment: .right)
    let start = gutter.columns
    var code = scene.viewer.source.styledLine(number)
      .dropping(columns: scene.viewer.view(of: kind).columns, width: line.width)
    if isCurrent { code = code.with(.bold) }
    code = code.highlighting(scene.viewer.searchText)
    let needed = code.columns(line.width)
    let end = line.size.width - 1
    let label = label(residents, scene, room: end - start - needed - 1, line.width)
    let labelColumns = label.columns(line.width)
    let room = end - start - (labelColumns > 0 ? labelColumns + 1 : 0)
    line.text(code, at: Point(x: start, y: 0), columns: room)
    line.text(label, at: Point(x: end - labelColumns, y: 0))
  }

  /// Who stands on a line: with their names where there is room, else only letters, else how many.
  private func label(_ residents: [Resident], _ scene: Scene, room: Int, _ width: CharacterWidth)
    -> StyledText
  {
    guard !residents.isEmpty else { return StyledText() }
    let named = joined(residents.prefix(3).map { scene.name(of: $0) }, more: residents.count - 3)
    if named.columns(width) <= room { return named }
    let shown = residents.count > 4 ? 3 : 4
    return joined(residents.prefix(shown).map { scene.letter(of: $0) }, more: residents.count - shown)
  }

  private func joined(_ parts: [StyledText], more: Int) -> StyledText {
    var result = StyledText()
    for part in parts {
      if !result.isEmpty { result.append(" ") }
      result.append(part)
    }
    if more > 0 { result.append(" +\(more)", .dim) }
    return result
  }
}

/// The columns left of the code: marks and line numbers.
private struct SourceGutter {
  let digits: Int

  init(lineCount: Int) { digits = max(3, "\(lineCount)".count) }

  /// Where the code begins.
  var columns: Int { 2 + digits + 2 }
}
