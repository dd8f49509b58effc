import Canvas

/// Clicks and the wheel. Everything the mouse does, keys do too.
extension ViewerUpdate {
  func mouse(_ action: MouseAction, at point: Point, _ state: inout ViewerState) -> [ViewerEffect] {
    state.message = nil
    state.showsWelcome = false
    guard state.overlay == nil else { return mouseOnOverlay(action, &state) }
    if let quiz = state.quiz, quiz.isAsking, action == .click { return [] }
    guard let place = state.layout.panel(at: point) else { return [] }
    switch action {
    case .click:
      state.focus = place.kind
      click(place, at: point, &state)
    case .wheelUp: scroll(place.kind, by: -3, &state)
    case .wheelDown: scroll(place.kind, by: 3, &state)
    }
    return []
  }

  private func click(_ place: PlacedPanel, at point: Point, _ state: inout ViewerState) {
    guard place.content.contains(point) else { return }
    let panel = Panels.panel(place.kind)
    let row = panel.row(atLine: point.y - place.content.top, scene(state), size: place.content.size)
    if let row { setSelection(row, &state) }
  }

  private func mouseOnOverlay(_ action: MouseAction, _ state: inout ViewerState) -> [ViewerEffect] {
    switch action {
    case .click: return []
    case .wheelUp: return performOnOverlay(.selectPrevious, count: 1, on: &state) ?? []
    case .wheelDown: return performOnOverlay(.selectNext, count: 1, on: &state) ?? []
    }
  }
}
