/// What a state takes over from a program that comes from a recording.
extension ViewerState {
  mutating func take(_ program: ViewerProgram) {
    remarks = program.remarks
    isRecorded = program.lesson != nil
  }

  /// Milliseconds until something comes by itself: a step of playing, or of a lesson. Nil while nothing does.
  package func timeLeft(now: Int) -> Int? {
    let times = [playback.timeLeft(now: now), lesson?.timeLeft(now: now)]
    return times.compactMap(\.self).min()
  }
}
