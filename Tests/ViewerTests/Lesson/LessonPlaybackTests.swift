import Recording
import Testing
import Viewer

/// Playing a lesson, on a clock that the test sets.
@Suite struct LessonPlaybackTests {
  /// Stops at 0, 1, 2 ... seconds, at positions 1, 2, 3 ...
  private func playback(stops: Int = 4, pausesOnNotes: Bool = false, speed: Double = 1) -> LessonPlayback {
    var lesson = Lesson()
    for index in 0..<stops {
      lesson.apply(LessonEntry(wall: index * 1_000, fact: .move(Move(position: index + 1))))
    }
    return LessonPlayback(LessonScript(lesson), pausesOnNotes: pausesOnNotes, speed: speed)
  }

  /// Plays by the lesson's own due times; the positions shown, with the time of each.
  private func play(
    _ lesson: inout LessonPlayback, from start: Int = 0, notes: Set<Int> = []
  ) -> [(time: Int, position: Int)] {
    var now = start
    var shown: [(Int, Int)] = []
    while let left = lesson.timeLeft(now: now) {
      now += left
      if let stop = lesson.takeDueStop(now: now, hasNote: notes.contains) {
        shown.append((now - start, stop.position))
      }
    }
    return shown
  }

  @Test func itPlaysAtItsPaceAndIsOver() {
    var lesson = playback()
    #expect(lesson.timeLeft(now: 5) == nil)
    lesson.play(now: 5)
    let shown = play(&lesson, from: 5)
    #expect(shown.map(\.time) == [0, 1_000, 2_000, 3_000])
    #expect(shown.map(\.position) == [1, 2, 3, 4])
    #expect(lesson.mode == .over)
    #expect(lesson.time == lesson.script.duration)
  }

  @Test(arguments: [0.125, 0.5, 2.0, 16.0]) func speedStretchesTime(_ speed: Double) {
    var lesson = playback(speed: speed)
    lesson.play(now: 0)
    let shown = play(&lesson)
    #expect(shown.last?.position == 4)
    #expect(abs((shown.last?.time ?? 0) - Int(3_000 / speed)) <= 45)
  }

  @Test func theHighestSpeedEndsAtOnceButPassesNoNoteOver() {
    var lesson = playback(stops: 5_000, pausesOnNotes: true, speed: 4_096)
    lesson.play(now: 0)
    let shown = play(&lesson, notes: [4_321])
    #expect(shown.count < 100)
    #expect(shown.last?.position == 4_321)
    #expect(lesson.mode == .atNote)
  }

  @Test func changingTheSpeedKeepsThePlace() {
    var lesson = playback()
    lesson.play(now: 0)
    _ = lesson.takeDueStop(now: 0) { _ in false }
    lesson.setSpeed(2, now: 500)
    #expect(lesson.timeLeft(now: 500) == 250)
  }

  @Test func pausingStopsTheClock() {
    var lesson = playback()
    lesson.play(now: 0)
    _ = lesson.takeDueStop(now: 0) { _ in false }
    lesson.pause(now: 400)
    #expect(lesson.mode == .paused)
    #expect(lesson.timeLeft(now: 99_000) == nil)
    lesson.play(now: 100_000)
    #expect(lesson.timeLeft(now: 100_000) == 600)
  }

  @Test func aSuspendedProcessHasNotPlayed() {
    var lesson = playback(stops: 100)
    lesson.play(now: 0)
    _ = lesson.takeDueStop(now: 0) { _ in false }
    #expect(lesson.takeDueStop(now: 3_600_000) { _ in false }?.position == 2)
    #expect(lesson.time < 3_000)
  }

  @Test func itPausesAtNotesIfAsked() {
    var lesson = playback(pausesOnNotes: true)
    lesson.play(now: 0)
    #expect(play(&lesson, notes: [2]).map(\.position) == [1, 2])
    #expect(lesson.mode == .atNote)
    lesson.play(now: 50_000)
    #expect(play(&lesson, from: 50_000, notes: [2]).map(\.position) == [3, 4])
    var other = playback()
    other.play(now: 0)
    #expect(play(&other, notes: [2]).count == 4)
  }

  @Test func exploringHoldsTheLessonUntilTheStudentIsBack() {
    var lesson = playback()
    lesson.play(now: 0)
    _ = lesson.takeDueStop(now: 0) { _ in false }
    lesson.takeOver(now: 900)
    #expect(lesson.isExploring)
    #expect(!lesson.isPlaying)
    #expect(lesson.timeLeft(now: 5_000) == nil)
    #expect(lesson.takeDueStop(now: 5_000) { _ in false } == nil)
    #expect(lesson.comeBack(now: 60_000)?.position == 1)
    #expect(lesson.isPlaying)
    // The picture that was left stands for a moment before the next one comes.
    #expect(lesson.timeLeft(now: 60_000) == 1_000)
  }

  @Test func aPausedLessonIsPausedWhenTheStudentIsBack() {
    var lesson = playback()
    lesson.play(now: 0)
    _ = lesson.takeDueStop(now: 0) { _ in false }
    lesson.pause(now: 10)
    lesson.takeOver(now: 20)
    _ = lesson.comeBack(now: 30)
    #expect(lesson.mode == .paused)
    #expect(lesson.timeLeft(now: 30) == nil)
  }

  @Test func whatLiesOverThePictureHoldsIt() {
    var lesson = playback()
    lesson.play(now: 0)
    _ = lesson.takeDueStop(now: 0) { _ in false }
    lesson.hold(true, now: 300)
    #expect(lesson.isPlaying)
    #expect(lesson.timeLeft(now: 400) == nil)
    lesson.hold(false, now: 9_000)
    #expect(lesson.timeLeft(now: 9_000) == 700)
  }

  @Test func seekingGoesBothWays() {
    var lesson = playback()
    lesson.play(now: 0)
    #expect(lesson.seek(to: 2, now: 0)?.position == 3)
    #expect(lesson.time == 2_000)
    #expect(lesson.timeLeft(now: 0) == 1_000)
    #expect(lesson.seek(to: 0, now: 0)?.position == 1)
    #expect(lesson.time == 0)
    #expect(lesson.seek(to: 4, now: 0) == nil)
    #expect(lesson.seek(to: -1, now: 0) == nil)
  }

  @Test func playingAgainBeginsAtTheStart() {
    var lesson = playback()
    lesson.play(now: 0)
    _ = play(&lesson)
    #expect(lesson.mode == .over)
    lesson.play(now: 10_000)
    #expect(play(&lesson, from: 10_000).map(\.position) == [1, 2, 3, 4])
  }

  @Test func aLessonOfNothingIsOverAtOnce() {
    var lesson = LessonPlayback(LessonScript(Lesson()))
    lesson.play(now: 0)
    #expect(play(&lesson).isEmpty)
    #expect(lesson.mode == .over)
  }
}
