import Canvas
import Story

/// The box in which a note is written: in the lower half, so that the source and the status stay in sight.
struct NoteDrawing {
  private let scene: Scene
  private let note: NoteEditor

  init(_ scene: Scene, _ note: NoteEditor) {
    self.scene = scene
    self.note = note
  }

  func draw(_ painter: Painter) {
    let size = NoteEditor.box(in: painter.size)
    let rect = Rect(
      x: (painter.size.width - size.width) / 2, y: painter.size.height - size.height, width: size.width,
      height: size.height)
    painter.fill(Rect(x: rect.left - 1, y: rect.top, width: rect.width + 2, height: rect.height))
    let title = StyledText(scene.text(.noteTitle(event: note.position)), .focusedBorder)
    let inside = painter.box(rect, title: title, Style(.focusedBorder)).inset(by: Insets(left: 1, right: 1))
    let room = NoteEditor.room(on: scene.viewer.size)
    let rows = TextRows(note.editor.lines, columns: room.width)
    for (y, row) in rows.rows.dropFirst(note.top).prefix(room.height).enumerated() {
      inside.text(displaySafe(rows.text(of: row)), at: Point(x: 0, y: y), ellipsis: false)
    }
    if rows.rows.count > room.height {
      painter.within(rect).scrollBar(
        x: rect.width - 1, rows: 1..<rect.height - 1, first: note.top, visible: room.height,
        total: rows.rows.count)
    }
    let cursor = note.editor.cursor
    let place = Point(x: rows.column(of: cursor), y: rows.index(of: cursor) - note.top)
    inside.setCursor(at: place, visible: true)
  }
}
