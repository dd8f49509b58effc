import Recording
import Story
import Timeline

/// Notes, markers, recording, lessons and the quiz.
extension ViewerUpdate {
  func teach(_ action: ViewerAction, _ count: Int, _ state: inout ViewerState) -> [ViewerEffect] {
    state.playback.stop()
    switch action {
    case .nextMark: return goToMarkInLesson(count, &state) ?? goToMark(count, &state)
    case .previousMark: return goToMarkInLesson(-count, &state) ?? goToMark(-count, &state)
    case .lesson:
      state.quiz?.leave()
      return returnToLesson(&state)
    case .quiz: return startOrEndQuiz(&state)
    default: return []
    }
  }

  /// Goes so many notes and markers on, or back when negative. In a walk without any, a presenter's clicker still gets on:
  /// it goes as many turns.
  private func goToMark(_ count: Int, _ state: inout ViewerState) -> [ViewerEffect] {
    guard !state.annotations.isEmpty else { return [.walk(.steps(.turn, count))] }
    var position = state.position
    for _ in 0..<min(abs(count), state.annotations.marks.count) {
      let mark =
        count > 0 ? state.annotations.next(after: position) : state.annotations.previous(before: position)
      guard let mark else { break }
      position = mark.position
    }
    guard position != state.position else {
      state.say(count > 0 ? .noMarkAfter : .noMarkBefore)
      return []
    }
    return [.walk(.position("event:\(position)"))]
  }
}

extension Message {
  static let noMarkAfter = Message("There is no note or marker after this.", "后面没有注释或标记了。")
  static let noMarkBefore = Message("There is no note or marker before this.", "前面没有注释或标记了。")
}
