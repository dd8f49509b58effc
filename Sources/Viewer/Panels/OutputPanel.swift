import Canvas
import Story
import Timeline
import TraceModel

/// What the program printed: when, by whom, and the text. What went to the error stream is marked.
///
/// A row is one entry of the output. The last ones show, and the person may select earlier ones.
struct OutputPanel: Panel {
  let kind = PanelKind.output

  func title(_ scene: Scene) -> Message { .panelOutput }
  func rowCount(_ scene: Scene, columns: Int) -> Int { scene.loop.output.count }
  func preferredFirstRow(_ scene: Scene, size: Size) -> Int { max(0, scene.loop.output.count - size.height) }

  func subject(at row: Int, _ scene: Scene) -> Subject? {
    row < scene.loop.output.count ? .output(row) : nil
  }

  func draw(_ scene: Scene, _ painter: Painter) {
    let total = scene.loop.output.count
    guard total > 0 else {
      painter.text(scene.text(.emptyOutput), at: Point(x: 2, y: 0), .dim)
      return
    }
    let first = firstRow(scene, size: painter.size)
    let entries = (first..<min(total, first + painter.size.height)).compactMap {
      scene.loop.output.element(at: $0)
    }
    let names = entries.map { name(of: $0, scene) }
    let nameColumns = min(painter.size.width / 3, names.map { $0.columns(painter.width) }.max() ?? 0)
    for (y, entry) in entries.enumerated() {
      let line = painter.within(Rect(x: 0, y: y, width: painter.size.width, height: 1))
      draw(entry, names[y], nameColumns, scene, line)
    }
    scene.drawSelection(of: kind, first: first, painter)
  }

  private func draw(
    _ entry: OutputEntry, _ name: StyledText, _ nameColumns: Int, _ scene: Scene, _ line: Painter
  ) {
    let isChanged = scene.viewer.changes.contains(position: entry.position)
    if isChanged { line.glyph(Glyphs.bullet, at: .zero, Style(.changedMark)) }
    let time = line.text(Numbers.clock(entry.time.seconds), at: Point(x: 2, y: 0), .dim)
    var x = 2 + time + 1
    if nameColumns > 0 {
      line.text(name, at: Point(x: x, y: 0), columns: nameColumns)
      x += nameColumns + 2
    }
    let isError = entry.stream == .error
    if isError { x += line.text("stderr ", at: Point(x: x, y: 0), .errorOutput) }
    let role: StyleRole = isError ? .errorOutput : .output
    let text = StyledText(Self.shown(scene.log.text(entry.text)), Style(role, isChanged ? .bold : []))
    line.text(text.highlighting(scene.viewer.searchText), at: Point(x: x, y: 0))
  }

  private func name(of entry: OutputEntry, _ scene: Scene) -> StyledText {
    if let task = entry.task { return scene.name(of: task) }
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
