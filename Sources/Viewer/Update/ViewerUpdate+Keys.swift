import Canvas
import Story

/// From keys to actions: counts, text fields, questions, and the key table.
extension ViewerUpdate {
  /// What a key does.
  func press(_ key: Key, _ state: inout ViewerState) -> [ViewerEffect] {
    state.message = nil
    state.messageIsError = false
    state.showsWelcome = false
    if state.input != nil, key != .control("z") { return type(key, &state) }
    if case .note(let note) = state.overlay, key != .control("z"), key != .control("l") {
      return edit(note, key, &state)
    }
    if let answer = answer(key, &state) { return answer }
    if let effects = pressInQuiz(key, &state) { return effects }
    if let digit = digit(key, state) {
      // Five digits and a bit: more than any count that makes sense, and no overflow.
      state.count = min(99_999_999, (state.count ?? 0) * 10 + digit)
      return []
    }
    let count = state.count
    state.count = nil
    guard let action = KeyBindings.action(for: key) else {
      if key == .backspace, count != nil { return [] }
      state.say(.unknownKey(key.label))
      return []
    }
    return perform(key: action, count: count, &state)
  }

  /// An action from a key: on what lies on top, or else as usual.
  private func perform(key action: ViewerAction, count: Int?, _ state: inout ViewerState) -> [ViewerEffect] {
    if let effects = performOnOverlay(action, count: count, on: &state) { return effects }
    guard let count, action.isRepeatable || Self.takesNumber(action) else {
      return perform(action, on: &state)
    }
    return perform(action, count: max(1, count), on: &state)
  }

  /// Whether a number before the key is not a count but a place to go to.
  private static func takesNumber(_ action: ViewerAction) -> Bool {
    action == .goToStart || action == .goToEnd || action == .goToPercent
  }

  /// A digit of a count; a 0 does not begin one.
  private func digit(_ key: Key, _ state: ViewerState) -> Int? {
    guard case .character(let character) = key, character.isASCII, let digit = character.wholeNumberValue
    else { return nil }
    return digit == 0 && state.count == nil ? nil : digit
  }
}
