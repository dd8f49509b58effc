import Canvas
import Story

/// Draws columns of panels: borders, titles, and each panel inside.
struct PanelFrames {
  private let scene: Scene

  init(_ scene: Scene) { self.scene = scene }

  func draw(_ column: PanelColumn, _ painter: Painter) {
    if column.isBoxed { painter.box(column.rect) }
    for (index, place) in column.panels.enumerated() {
      let panel = Panels.panel(place.kind)
      drawTitle(panel, place, isFirst: index == 0, isBoxed: column.isBoxed, painter)
      if scene.viewer.isCovered(place.kind) {
        painter.within(place.content).text(scene.text(.quizCovered), at: Point(x: 2, y: 0), .dim)
      } else if !place.content.isEmpty {
        panel.draw(scene, painter.within(place.content))
      }
    }
  }

  /// The rule above a panel with its title set into it: "├ Ready ─ the top one runs next ───── 3 more ┤".
  private func drawTitle(
    _ panel: any Panel, _ place: PlacedPanel, isFirst: Bool, isBoxed: Bool, _ painter: Painter
  ) {
    let row = painter.within(place.titleRow)
    let isFocused = scene.viewer.focus == place.kind
    let border = Style(isFocused ? .focusedBorder : .border)
    row.horizontalLine(at: .zero, length: row.size.width, border)
    if isBoxed {
      row.glyph(isFirst ? Glyphs.topLeft : Glyphs.teeLeft, at: .zero, border)
      row.glyph(isFirst ? Glyphs.topRight : Glyphs.teeRight, at: Point(x: row.size.width - 1, y: 0), border)
    }
    let room = row.size.width - 4
    let note = noteText(panel, place)
    let noteColumns = note.map { row.width.columns(of: $0) + 4 } ?? 2
    let title = titleText(
      panel, isFocused: isFocused, border: border, room: room - noteColumns, row.width)
    row.text(" ", at: Point(x: 1, y: 0))
    let used = row.text(title, at: Point(x: 2, y: 0), columns: room)
    row.text(" ", at: Point(x: 2 + used, y: 0))
    guard let note, noteColumns <= room - used else { return }
    row.text(" \(note) ", at: Point(x: row.size.width - noteColumns, y: 0), .dim)
  }

  private func titleText(
    _ panel: any Panel, isFocused: Bool, border: Style, room: Int, _ width: CharacterWidth
  ) -> StyledText {
    var title = StyledText()
    if isFocused { title.append(Glyphs.collapsed.string + " ", .focusedBorder) }
    title.append(scene.text(panel.title(scene)), isFocused ? .focusedBorder : .title)
    guard let hint = panel.hint(scene) else { return title }
    var long = title
    long.append(" \(Glyphs.horizontal.string) ", border)
    long.append(scene.text(hint), .dim)
    return long.columns(width) <= room ? long : title
  }

  /// How many rows there is no room for, at the right end of the title. It matters more than the hint beside the title.
  private func noteText(_ panel: any Panel, _ place: PlacedPanel) -> String? {
    guard panel.kind != .source, panel.kind != .story, !scene.viewer.isCovered(panel.kind) else { return nil }
    let total = panel.rowCount(scene, columns: place.content.width)
    let visible = panel.visibleRows(scene, size: place.content.size)
    guard total > visible else { return nil }
    let selection = scene.viewer.view(of: place.kind).selection
    return scene.text(
      selection.map { .hintSelected(row: $0 + 1, of: total) } ?? .hintMore(count: total - visible))
  }
}
