import Recording

/// The presentation of a lesson: where it is, whether it goes on, and whether the student has left it to explore. A
/// value, like `Playback`, with the clock passed in.
///
///     var lesson = LessonPlayback(script, pausesOnNotes: true)
///     lesson.play(now: 0)
///     while let stop = lesson.takeDueStop(now: clock(), noteAt: { ... }) { show(stop) }
///
/// While the student explores, the lesson stands still, and goes on from there afterwards.
package struct LessonPlayback: Hashable, Sendable {
  /// What the lesson does, or will do again once the student is back.
  package enum Mode: Hashable, Sendable {
    case playing, paused
    /// Paused by itself, since there is a note.
    case atNote
    /// Everything has been shown.
    case over
  }

  package let script: LessonScript
  package private(set) var mode = Mode.paused
  /// Whether the student has taken over.
  package private(set) var isExploring = false
  /// How many stops have been shown.
  package private(set) var shown = 0
  /// Whether it pauses at each note.
  package var pausesOnNotes: Bool
  /// How many times faster than the teacher.
  package private(set) var speed = 1.0

  /// How much of the lesson has gone by, in its milliseconds; exact at `clock`.
  private var elapsed = 0.0
  private var clock = 0
  /// Whether something lies over the picture, such as the help: the lesson waits until it is closed.
  private var isHeld = false

  /// A longer time than this between two looks at the clock was no playing but a suspended process, in milliseconds.
  private static let longestLook = 1_500
  /// After coming back the picture stands so long before the lesson goes on, in milliseconds of the lesson.
  private static let breath = 1_000

  package init(_ script: LessonScript, pausesOnNotes: Bool = false, speed: Double = 1) {
    self.script = script
    self.pausesOnNotes = pausesOnNotes
    self.speed = speed
  }

  /// Whether the lesson moves by itself at the moment.
  package var isPlaying: Bool { mode == .playing && !isExploring }

  private var isTicking: Bool { isPlaying && !isHeld }

  /// The stop that shows, if the lesson has begun.
  package var present: LessonScript.Stop? { shown > 0 ? script.stops[shown - 1] : nil }

  /// How much of the lesson has gone by, in milliseconds.
  package var time: Int { min(Int(elapsed), script.duration) }
}

// MARK: Time

extension LessonPlayback {
  /// Moves the lesson's time on to a moment of the caller's clock.
  private mutating func catchUp(_ now: Int) {
    if isTicking {
      let latest = max(elapsed, Double(nextDue))
      elapsed = min(elapsed + Double(min(max(0, now - clock), Self.longestLook)) * speed, latest)
    }
    clock = now
  }

  /// When the next stop comes or, after the last one, the end.
  private var nextDue: Int { shown < script.stops.count ? script.stops[shown].due : script.duration }

  /// Milliseconds of the caller's clock until something is to be shown: a stop, or the next second. Nil while nothing is.
  package func timeLeft(now: Int) -> Int? {
    guard isTicking else { return nil }
    let present = elapsed + Double(max(0, now - clock)) * speed
    let second = Double((Int(present) / 1_000 + 1) * 1_000)
    let untilDue = (Double(nextDue) - present) / speed
    let untilSecond = max(Double(Playback.shortestFrame), (second - present) / speed)
    return max(0, Int(min(untilDue, untilSecond, 1_000).rounded(.up)))
  }

  /// The stop that is due; of several the last, though none with a note is passed over. Past the last one, the lesson
  /// is over.
  package mutating func takeDueStop(now: Int, hasNote: (Int) -> Bool) -> LessonScript.Stop? {
    catchUp(now)
    guard isTicking, Int(elapsed) >= nextDue else { return nil }
    guard shown < script.stops.count else {
      mode = .over
      return nil
    }
    // So far a frame at high speed reaches.
    let reach = Int(elapsed + Double(Playback.shortestFrame) * max(0, speed - 1))
    var stop = script.stops[shown]
    shown += 1
    while shown < script.stops.count, script.stops[shown].due <= reach, !hasNote(stop.position) {
      stop = script.stops[shown]
      shown += 1
    }
    elapsed = max(elapsed, Double(stop.due))
    if pausesOnNotes, stop.isArrival, hasNote(stop.position) { mode = .atNote }
    return stop
  }
}

// MARK: What a person does

extension LessonPlayback {
  /// Begins or goes on; from the start when the lesson was over. Also comes back from exploring.
  package mutating func play(now: Int) {
    catchUp(now)
    if mode == .over { rewind() }
    isExploring = false
    mode = .playing
  }

  package mutating func pause(now: Int) {
    catchUp(now)
    if mode == .playing { mode = .paused }
  }

  /// The student leaves the lesson to explore.
  package mutating func takeOver(now: Int) {
    catchUp(now)
    isExploring = true
  }

  /// The student comes back: the lesson goes on as it was, after a moment in which the picture of it can be seen.
  /// Returns what was shown last; nil when nothing was.
  package mutating func comeBack(now: Int) -> LessonScript.Stop? {
    catchUp(now)
    isExploring = false
    if mode == .playing, shown > 0 {
      elapsed = min(elapsed, max(Double(script.stops[shown - 1].due), Double(nextDue - Self.breath)))
    }
    return present
  }

  package mutating func setSpeed(_ factor: Double, now: Int) {
    catchUp(now)
    speed = factor
  }

  /// Says whether something lies over the picture.
  package mutating func hold(_ isHeld: Bool, now: Int) {
    guard isHeld != self.isHeld else { return }
    catchUp(now)
    self.isHeld = isHeld
  }

  /// Goes to a stop, forward or back in the lesson's time, and shows it. A lesson that was over is paused there.
  package mutating func seek(to index: Int, now: Int) -> LessonScript.Stop? {
    guard script.stops.indices.contains(index) else { return nil }
    catchUp(now)
    shown = index + 1
    elapsed = Double(script.stops[index].due)
    if mode == .over { mode = .paused }
    isExploring = false
    return script.stops[index]
  }

  /// Pauses at the note that has just been gone to.
  package mutating func haltAtNote() {
    if mode == .playing { mode = .atNote }
  }

  private mutating func rewind() {
    shown = 0
    elapsed = 0
  }
}
