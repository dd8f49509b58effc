import Recording
import Story

/// What keys do to a lesson.
extension ViewerUpdate {
  /// Space, while the lesson is on: pauses, goes on, begins anew. Nil when there is none, or when it was left.
  func playLesson(_ state: inout ViewerState) -> [ViewerEffect]? {
    guard let lesson = state.lesson, !lesson.isExploring else { return nil }
    if lesson.isPlaying { state.lesson?.pause(now: now) } else { state.lesson?.play(now: now) }
    return []
  }

  /// `v`: to the lesson, where it was left or from its start.
  func returnToLesson(_ state: inout ViewerState) -> [ViewerEffect] {
    guard let lesson = state.lesson else {
      if state.isRecorded { return [.presentLesson] }
      state.say(.noLesson, isError: true)
      return []
    }
    guard lesson.isExploring else {
      state.say(.thisIsTheLesson)
      return []
    }
    let stop = state.lesson?.comeBack(now: now)
    state.say(Message.backInLesson(lesson.mode))
    if let stop {
      state.lessonLook = nil
      state.look(asIn: stop.move)
    }
    return [.walk(.follow(position: stop?.position ?? 0, isStep: false))]
  }

  /// The next note and the one before, inside the lesson: in its own order and time. Nil when the lesson is not on.
  ///
  /// A presenter's clicker has these two keys only. So the next one goes on where the lesson waits at a note, and where
  /// there are no notes at all it goes from move to move.
  func goToMarkInLesson(_ count: Int, _ state: inout ViewerState) -> [ViewerEffect]? {
    guard let lesson = state.lesson, !lesson.isExploring else { return nil }
    if count > 0, lesson.mode == .atNote {
      state.lesson?.play(now: now)
      if count == 1 { return [] }
    }
    let marks = Set(state.annotations.marks.map(\.position))
    guard let index = markIndex(count, marks, lesson) else {
      state.say(count > 0 ? .noMarkAfterInLesson : .noMarkBeforeInLesson)
      return []
    }
    guard let stop = state.lesson?.seek(to: index, now: now) else { return [] }
    if lesson.pausesOnNotes, state.annotations.note(at: stop.position) != nil { state.lesson?.haltAtNote() }
    state.look(asIn: stop.move)
    return [.walk(.follow(position: stop.position, isStep: count == 1 && marks.isEmpty))]
  }

  /// Which stop lies so many marks on in the lesson, or so many back when negative.
  private func markIndex(_ count: Int, _ marks: Set<Int>, _ lesson: LessonPlayback) -> Int? {
    let script = lesson.script
    let present = lesson.shown - 1
    if marks.isEmpty {
      let index = min(max(0, present + count), script.stops.count - 1)
      return index == present || index < 0 ? nil : index
    }
    var found: Int?
    for _ in 0..<min(abs(count), 10_000) {
      let next =
        count > 0
        ? script.firstArrival(from: (found ?? present) + 1, at: marks)
        : script.lastArrival(before: found ?? arrival(of: present, script), at: marks)
      guard let next else { break }
      found = next
    }
    return found
  }

  /// The stop that arrived at the position of this one.
  private func arrival(of index: Int, _ script: LessonScript) -> Int {
    var index = index
    while index > 0, index < script.stops.count, !script.stops[index].isArrival { index -= 1 }
    return index
  }
}

extension ViewerState {
  /// After something was done: going anywhere else takes over from the lesson, and what lies over the picture holds it.
  mutating func settleLesson(after effects: [ViewerEffect], now: Int) {
    guard let lesson else { return }
    if lesson.speed != playback.speed { self.lesson?.setSpeed(playback.speed, now: now) }
    if !lesson.isExploring, playback.isPlaying || effects.contains(where: \.leavesLesson) {
      self.lesson?.takeOver(now: now)
      if message == nil { say(.exploring) }
    }
    self.lesson?.hold(overlay != nil || input != nil, now: now)
  }
}

extension ViewerEffect {
  /// Whether this goes somewhere by the student's own will.
  fileprivate var leavesLesson: Bool {
    if case .startQuiz = self { return true }
    guard case .walk(let move) = self else { return false }
    if case .follow = move { return false }
    return true
  }
}
