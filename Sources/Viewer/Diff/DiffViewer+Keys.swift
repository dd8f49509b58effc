import Canvas
import Story

/// What keys do in a diff. Those that are about both walks or about the diff are taken here; all others go to the side
/// that has the focus, as if it were alone.
extension DiffViewer {
  /// What a key does; what is left for the world outside comes back. Walks have begun, not ended.
  package func press(_ key: Key, now: Int) -> [ViewerEffect] {
    if state.helpScroll != nil { return pressInHelp(key) }
    guard focused.state.input == nil, focused.state.overlay == nil else { return forward(key, now) }
    let action = KeyBindings.action(for: key)
    let count = focused.state.count ?? 1
    switch (key, action) {
    case ("d", _): walk(.difference(forward: true))
    case ("D", _): walk(.difference(forward: false))
    case (_, .nextMark?): walk(.moments(count))
    case (_, .previousMark?): walk(.moments(-count))
    case (.tab, _): switchSide()
    case (_, .previousPanel?): _ = focused.update(now: now) { $0.perform(.nextPanel, on: &$1) }
    case (_, .help?): state.helpScroll = 0
    case (_, .playPause?), (_, .slower?), (_, .faster?), (_, .normalSpeed?): play(action, count, now)
    case (_, .zoom?):
      let effects = forward(key, now)
      sides[state.focus.other].state.zoomed = focused.state.zoomed
      return effects
    case (_, let action?) where Self.refused.contains(action):
      clear()
      focused.state.say(.diffRefused, isError: true)
    default: return forward(key, now)
    }
    return []
  }

  /// What makes sense for one program only.
  private static let refused: [ViewerAction] = [
    .editSource, .reload, .stopProgram, .menu, .note, .marker, .marks, .record, .lesson, .quiz,
  ]

  private func clear() {
    focused.state.message = nil
    focused.state.messageIsError = false
    focused.state.count = nil
  }

  private func walk(_ move: DiffMove) {
    clear()
    state.playback.stop()
    begin(move)
  }

  private func switchSide() {
    clear()
    sides[state.focus.other].state.message = nil
    state.focus = state.focus.other
  }

  private func play(_ action: ViewerAction?, _ count: Int, _ now: Int) {
    clear()
    switch action {
    case .slower, .faster:
      let factor = action == .faster ? 2.0 : 0.5
      for _ in 0..<min(count, 16) { state.playback.setSpeed(state.playback.speed * factor) }
    case .normalSpeed: state.playback.setSpeed(1)
    default:
      if state.playback.isPlaying {
        state.playback.stop()
      } else if isAtEnd {
        focused.state.say(.atEnd)
      } else {
        state.playback.start(now: now)
      }
      return
    }
    focused.state.say(.statusSpeed(state.playback.speed))
  }

  /// Whether both walks have come to the ends of their programs.
  package var isAtEnd: Bool {
    ComparedSide.allCases.allSatisfy { side in
      let state = sides[side].state
      return state.isComplete && state.position == state.knownCount
    }
  }

  private func pressInHelp(_ key: Key) -> [ViewerEffect] {
    let scroll = state.helpScroll ?? 0
    let last = max(
      0, DiffHelp.content(self, scroll: 0).lines.count - OverlayDrawing.rows(of: state.size) + 2)
    switch KeyBindings.action(for: key) {
    case .selectNext: state.helpScroll = min(last, scroll + 1)
    case .selectPrevious: state.helpScroll = max(0, scroll - 1)
    case .pageDown, .nextMark, .playPause: state.helpScroll = min(last, scroll + 10)
    case .pageUp, .previousMark: state.helpScroll = max(0, scroll - 10)
    case .redraw: return [.redraw]
    case .suspend: return [.suspend]
    default: state.helpScroll = nil
    }
    return []
  }

  // MARK: One side

  /// Hands a key to the side with the focus and takes the walks that it asks for.
  private func forward(_ key: Key, _ now: Int) -> [ViewerEffect] {
    take(focused.update(now: now) { $0.press(key, &$1) })
  }

  /// The mouse: the half that it points to gets the focus.
  package func mouse(_ action: MouseAction, at point: Point, now: Int) -> [ViewerEffect] {
    let layout = DiffLayout(state.size)
    guard state.helpScroll == nil,
      let side = ComparedSide.allCases.first(where: { layout.half($0).contains(point) })
    else { return [] }
    state.focus = side
    let half = layout.half(side)
    let place = Point(x: point.x - half.left, y: point.y - half.top)
    return take(focused.update(now: now) { $0.mouse(action, at: place, &$1) })
  }

  /// Pasted text goes into the line being typed.
  package func paste(_ text: String) {
    _ = focused.update(now: 0) { update, state in
      update.paste(text, &state)
      return []
    }
  }

  private func take(_ effects: [ViewerEffect]) -> [ViewerEffect] {
    effects.filter { effect in
      switch effect {
      case .walk(let move):
        state.playback.stop()
        begin(move)
      case .stopWalk:
        state.playback.stop()
        stopWalk()
      case .applyOptions:
        shareOptions(of: state.focus)
        return true
      case .edit, .reload, .interruptProgram, .openMenu, .open: focused.state.say(.diffRefused, isError: true)
      default: return true
      }
      return false
    }
  }
}
