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
    case .note: openNote(at: state.position, &state)
    case .marker: openMarker(at: state.position, &state)
    case .marks: openMarks(&state)
    case .record: return [state.recording == nil ? .offerRecording(.record) : .stopRecording]
    default: break
    }
    return []
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

  // MARK: Changing notes and markers

  /// Has a change recorded, or remembers it for the recording that may be made later. Whoever changes what a lesson
  /// holds calls this; nil is no change.
  func keep(_ fact: LessonFact?, _ state: inout ViewerState) -> [ViewerEffect] {
    guard let fact else { return [] }
    if state.recording != nil { return [.record(fact)] }
    state.unrecorded.append(fact)
    return []
  }

  /// Writes a note at a position; empty text deletes it.
  func write(note text: String, at position: Int, _ state: inout ViewerState) -> [ViewerEffect] {
    let text = text.contains { !$0.isWhitespace } ? text : ""
    let fact = state.annotations.write(text, at: position)
    if fact != nil { state.say(text.isEmpty ? .noteDeleted : .noteWritten) }
    return keep(fact, &state)
  }

  /// Sets a marker at a position.
  func mark(
    _ label: String, _ kind: Marker.Kind, at position: Int, _ state: inout ViewerState
  ) -> [ViewerEffect] {
    let fact = state.annotations.mark(label, kind: kind, at: position)
    state.say(.markerSet(kind, label))
    return keep(fact, &state)
  }

  // MARK: Leaving

  /// Leaves the walk, or asks first when there are notes that no recording holds.
  func leave(for next: Leaving, _ state: inout ViewerState) -> [ViewerEffect] {
    guard state.hasUnsaved else { return [next.effect] }
    state.input = nil
    state.overlay = .unsavedQuestion(next)
    return []
  }
}

extension ViewerState {
  /// Whether there are notes or markers that no recording holds.
  package var hasUnsaved: Bool {
    recording == nil && (annotations.notes != saved.notes || annotations.markers != saved.markers)
  }

  /// Whether keys are text.
  package var isTyping: Bool {
    if case .note = overlay { return true }
    return input != nil
  }
}
