import Canvas
import Recording
import Story

/// Keys while a note is being written.
extension ViewerUpdate {
  /// Opens the note at a position, or a new one.
  func openNote(at position: Int, _ state: inout ViewerState) {
    let text = state.annotations.note(at: position)?.text ?? ""
    show(NoteEditor(position: position, text: text), &state)
  }

  private func show(_ note: NoteEditor, _ state: inout ViewerState) {
    var note = note
    note.keepCursorInSight(NoteEditor.room(on: state.size))
    state.overlay = .note(note)
  }

  /// What a key does to the note.
  func edit(_ note: NoteEditor, _ key: Key, _ state: inout ViewerState) -> [ViewerEffect] {
    var note = note
    if note.asksToDiscard {
      if key == "y" || key == "Y" || key == .control("c") {
        state.overlay = nil
        return []
      }
      note.asksToDiscard = false
      show(note, &state)
      return []
    }
    switch key {
    case .control("s"), .control("d"):
      state.overlay = nil
      return write(note: note.editor.text, at: note.position, &state)
    case .escape, .control("c"), .control("g"):
      guard note.isChanged else {
        state.overlay = nil
        return []
      }
      note.asksToDiscard = true
    default: Self.edit(&note.editor, key, NoteEditor.room(on: state.size))
    }
    show(note, &state)
    return []
  }

  /// Pasted text goes into the note as it is, with its lines.
  func paste(_ text: String, into note: NoteEditor, _ state: inout ViewerState) {
    var note = note
    note.asksToDiscard = false
    note.editor.insert(text)
    show(note, &state)
  }

  private static func edit(_ editor: inout TextEditor, _ key: Key, _ room: Size) {
    switch key {
    case .character(let character): editor.insert(String(character))
    case .enter, .control("j"): editor.insert("\n")
    case .tab: editor.insert("\t")
    case .backspace: editor.deleteBackward()
    case .delete: editor.deleteForward()
    case .control("u"): editor.deleteToStart()
    case .control("k"): editor.deleteToEnd()
    case .control("w"): editor.deleteWord()
    default: move(&editor, key, room)
    }
  }

  private static func move(_ editor: inout TextEditor, _ key: Key, _ room: Size) {
    switch key {
    case .left, .control("b"): editor.moveLeft()
    case .right, .control("f"): editor.moveRight()
    case .home, .control("a"): editor.moveToStart()
    case .end, .control("e"): editor.moveToEnd()
    case .up, .control("p"): editor.move(rows: -1, columns: room.width)
    case .down, .control("n"): editor.move(rows: 1, columns: room.width)
    case .pageUp: editor.move(rows: -room.height, columns: room.width)
    case .pageDown: editor.move(rows: room.height, columns: room.width)
    default: break
    }
  }
}
