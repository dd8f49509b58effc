import Canvas

/// A note while it is being written.
package struct NoteEditor: Hashable, Sendable {
  /// After how many events the note stands.
  package let position: Int
  /// What it said before.
  package let original: String
  package var editor: TextEditor
  /// Whether the person is asked to give up what was typed.
  package var asksToDiscard = false
  /// The first row that shows.
  private(set) var top = 0

  package init(position: Int, text: String = "") {
    self.position = position
    original = text
    editor = TextEditor(text)
  }

  /// Whether there is something to lose.
  package var isChanged: Bool { editor.text != original }

  /// The box that notes are written in, on a screen of this size without its first and last row.
  static func box(in area: Size) -> Size {
    Size(width: min(area.width - 2, 78), height: min(area.height, max(8, area.height / 2)))
  }

  /// Room for text in that box on a screen of this size. One more column is for the cursor behind a full row.
  static func room(on screen: Size) -> Size {
    let box = box(in: Size(width: screen.width, height: screen.height - 2))
    return Size(width: max(2, box.width - 5), height: max(1, box.height - 2))
  }

  /// Scrolls so that the cursor shows.
  mutating func keepCursorInSight(_ room: Size) {
    let rows = TextRows(editor.lines, columns: room.width)
    let row = rows.index(of: editor.cursor)
    top = min(max(top, row - room.height + 1), row)
    top = min(top, max(0, rows.rows.count - room.height))
  }
}
