import Canvas
import Recording
import Story

/// Setting markers, and the list of notes and markers.
extension ViewerUpdate {
  /// Asks for the label of a marker at a position, in the foot of the screen.
  func openMarker(at position: Int, _ state: inout ViewerState) {
    let old = state.annotations.marker(at: position)
    state.input = InputLine(.marker(old?.kind ?? .place, position: position), text: old?.label ?? "")
  }

  /// Tab in that line: the next kind.
  func nextKind(_ input: inout InputLine) {
    guard case .marker(let kind, let position) = input.purpose else { return }
    let kinds = Marker.Kind.allCases
    let index = kinds.firstIndex(of: kind) ?? 0
    input.purpose = .marker(kinds[(index + 1) % kinds.count], position: position)
  }

  // MARK: The list

  /// Opens the list at the note or marker that is here, or was passed last.
  func openMarks(_ state: inout ViewerState) {
    let position = state.position
    let items = MarkItem.all(in: state.annotations)
    var list = MarkList()
    list.row = items.lastIndex { $0.position <= position } ?? 0
    state.overlay = .marks(list)
  }

  func perform(
    onMarks action: ViewerAction, _ count: Int?, _ list: MarkList, _ state: inout ViewerState
  ) -> [ViewerEffect] {
    var list = list
    let items = MarkItem.all(in: state.annotations)
    list.row = min(max(0, list.row), max(0, items.count - 1))
    switch action {
    case .marks: state.overlay = nil
    case .chainUp: return undo(&list, &state)
    case .details, .eventForward, .editSource, .taskForward:
      guard items.indices.contains(list.row) else { return [] }
      return perform(action, on: items[list.row], &list, &state)
    default:
      guard let rows = rows(for: action, page: OverlayDrawing.rows(of: state.size)) else { return [] }
      list.row = min(max(0, list.row + rows * (count ?? 1)), max(0, items.count - 1))
      state.overlay = .marks(list)
    }
    return []
  }

  /// Jumps to it, edits it there, or deletes it.
  private func perform(
    _ action: ViewerAction, on item: MarkItem, _ list: inout MarkList, _ state: inout ViewerState
  ) -> [ViewerEffect] {
    let jump = ViewerEffect.walk(.position("event:\(item.position)"))
    switch (action, item) {
    case (.taskForward, _): return delete(item, &list, &state)
    case (.editSource, .note): openNote(at: item.position, &state)
    case (.editSource, .marker):
      state.overlay = nil
      openMarker(at: item.position, &state)
    default: state.overlay = nil
    }
    return item.position == state.position ? [] : [jump]
  }

  private func delete(
    _ item: MarkItem, _ list: inout MarkList, _ state: inout ViewerState
  ) -> [ViewerEffect] {
    list.deleted.append(item)
    state.overlay = .marks(list)
    state.say(.markDeleted)
    switch item {
    case .note(let note): return keep(state.annotations.removeNote(note.id), &state)
    case .marker(let marker): return keep(state.annotations.removeMarker(marker.id), &state)
    }
  }

  /// Brings back what was deleted last in this list.
  private func undo(_ list: inout MarkList, _ state: inout ViewerState) -> [ViewerEffect] {
    guard let item = list.deleted.popLast() else { return [] }
    let fact: LessonFact? =
      switch item {
      case .note(let note): state.annotations.write(note.text, at: note.position)
      case .marker(let marker):
        state.annotations.mark(marker.label, kind: marker.kind, at: marker.position)
      }
    list.row = MarkItem.all(in: state.annotations).firstIndex { $0.position == item.position } ?? list.row
    state.overlay = .marks(list)
    return keep(fact, &state)
  }
}
