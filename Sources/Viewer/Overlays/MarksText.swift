import Canvas
import Recording
import Story

/// The list of notes and markers: where each stands, when that is, and what it says in its first line.
enum MarksText {
  static func content(_ scene: Scene, _ list: MarkList, columns: Int) -> OverlayDrawing.Content {
    let items = MarkItem.all(in: scene.viewer.annotations)
    let title = scene.text(.panelMarks)
    guard !items.isEmpty else {
      let wrapping = TextWrapping(columns: columns)
      return OverlayDrawing.Content(
        title: title, lines: wrapping.lines(StyledText(scene.text(.emptyMarks), .dim)))
    }
    let rows = OverlayDrawing.rows(of: scene.viewer.size)
    let first = min(max(0, list.row - rows / 2), max(0, items.count - rows))
    // Times are worked out for what shows only.
    let shown = first..<min(items.count, first + rows + 1)
    let lines = items.enumerated().map { index, item in
      line(of: item, scene, withTime: shown.contains(index) && columns >= 50)
    }
    return OverlayDrawing.Content(title: title, lines: lines, scroll: first)
  }

  private static func line(of item: MarkItem, _ scene: Scene, withTime: Bool) -> StyledText {
    let isHere = item.position == scene.viewer.position
    var line = StyledText(isHere ? Glyphs.current.string : " ", .plain)
    line.append(CharacterWidth.standard.pad("\(item.position)", to: 6, .right) + "  ", .dim)
    if withTime { line.append(place(of: item.position, scene), .dim) }
    switch item {
    case .note(let note):
      line.append(kind(.wordNote, scene), .emphasis)
      line.append(firstLine(note.text))
    case .marker(let marker):
      line.append(kind(marker.kind.name, scene), .emphasis)
      line.append(firstLine(marker.label))
    }
    return line
  }

  private static func kind(_ name: Message, _ scene: Scene) -> String {
    CharacterWidth.standard.pad(scene.text(name), to: 8) + "  "
  }

  /// Tick and time, where the program has come so far.
  private static func place(of position: Int, _ scene: Scene) -> String {
    let width = CharacterWidth.standard
    guard position <= scene.history.foldedCount else { return String(repeating: " ", count: 24) }
    let state = scene.history.state(at: position)
    let tick = scene.viewer.usesLoop ? scene.text(.statusTick(Int(state.tick))) : ""
    return width.pad(tick, to: 10) + width.pad(scene.text(.statusTime(state.now.seconds)), to: 12, .right)
      + "  "
  }

  private static func firstLine(_ text: String) -> String {
    let lines = text.split(whereSeparator: \.isNewline)
    let first = lines.first.map { displaySafe(String($0)) } ?? ""
    return lines.count > 1 ? first + " " + Glyphs.ellipsis.string : first
  }
}
