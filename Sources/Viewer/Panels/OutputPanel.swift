import Canvas
import Story
import Timeline
import TraceModel

/// What the program printed: when, by whom, and the text. What went to the error stream is marked.
///
/// What is selected and scrolled are entries of the output; one that holds several lines takes several rows. The last
/// ones show unless the person has scrolled.
struct OutputPanel: Panel {
  let kind = PanelKind.output

  func title(_ scene: Scene) -> Message { .panelOutput }
  func rowCount(_ scene: Scene, columns: Int) -> Int { scene.loop.output.count }
  func preferredFirstRow(_ scene: Scene, size: Size) -> Int { max(0, scene.loop.output.count - size.height) }

  func subject(at row: Int, _ scene: Scene) -> Subject? {
    row < scene.loop.output.count ? .output(row) : nil
  }

  func row(atLine y: Int, _ scene: Scene, size: Size) -> Int? {
    let lines = lines(scene, size)
    return lines.indices.contains(y) ? lines[y].entry : nil
  }

  private func lines(_ scene: Scene, _ size: Size) -> [OutputLines.Line] {
    let view = scene.viewer.view(of: kind)
    let isFree = view.selection == nil && view.scroll == nil
    let first = isFree ? nil : firstRow(scene, size: size)
    let lines = OutputLines(scene, first: first, rows: size.height).lines
    guard let selection = view.selection, !lines.contains(where: { $0.entry == selection }) else {
      return lines
    }
    return OutputLines(scene, first: selection, rows: size.height).lines
  }

  func draw(_ scene: Scene, _ painter: Painter) {
    guard scene.loop.output.count > 0 else {
      painter.text(scene.text(.emptyOutput), at: Point(x: 2, y: 0), .dim)
      return
    }
    let lines = lines(scene, painter.size)
    let names = lines.map { line in
      scene.loop.output.element(at: line.entry).map { name(of: $0, scene) } ?? StyledText()
    }
    let nameColumns = min(painter.size.width / 3, names.map { $0.columns(painter.width) }.max() ?? 0)
    for (y, line) in lines.enumerated() {
      guard let entry = scene.loop.output.element(at: line.entry) else { continue }
      let row = painter.within(Rect(x: 0, y: y, width: painter.size.width, height: 1))
      draw(line, of: entry, names[y], nameColumns, scene, row)
    }
    drawSelection(lines, scene, painter)
  }

  private func draw(
    _ line: OutputLines.Line, of entry: OutputEntry, _ name: StyledText, _ nameColumns: Int, _ scene: Scene,
    _ row: Painter
  ) {
    let isChanged = scene.viewer.changes.contains(position: entry.position)
    if isChanged { row.glyph(Glyphs.bullet, at: .zero, Style(.changedMark)) }
    let time = Numbers.clock(entry.time.seconds)
    var x = 2 + row.width.columns(of: time) + 1
    if line.isFirst { row.text(time, at: Point(x: 2, y: 0), .dim) }
    if nameColumns > 0 {
      if line.isFirst { row.text(name, at: Point(x: x, y: 0), columns: nameColumns) }
      x += nameColumns + 2
    }
    let isError = entry.stream == .error
    if isError {
      row.glyph(Glyphs.crossMark, at: Point(x: x, y: 0), Style(.errorOutput))
      x += 2
    }
    let role: StyleRole = isError ? .errorOutput : .output
    let text = StyledText(line.text, Style(role, isChanged ? .bold : []))
    row.text(text.highlighting(scene.viewer.searchText), at: Point(x: x, y: 0))
  }

  private func drawSelection(_ lines: [OutputLines.Line], _ scene: Scene, _ painter: Painter) {
    guard scene.viewer.focus == kind, let selection = scene.viewer.view(of: kind).selection else { return }
    for (y, line) in lines.enumerated() where line.entry == selection {
      painter.add(.reverse, to: Rect(x: 0, y: y, width: painter.size.width, height: 1))
      if line.isFirst { painter.setCursor(at: Point(x: 0, y: y)) }
    }
  }

  private func name(of entry: OutputEntry, _ scene: Scene) -> StyledText {
    if let task = entry.task { return scene.name(of: task) }
    if entry.thread != .main { return scene.name(of: entry.thread) }
    if let coroutine = entry.coroutine { return scene.name(of: coroutine) }
    return StyledText()
  }

  /// The text on one line: the newline at its end is left out, others show as a return arrow.
  static func shown(_ text: String) -> String {
    var text = text.prefix(2_000)
    if text.last == "\n" { text.removeLast() }
    return displaySafe(
      text.split(separator: "\n", omittingEmptySubsequences: false)
        .joined(separator: " \(Glyphs.returnArrow.string) "))
  }
}
