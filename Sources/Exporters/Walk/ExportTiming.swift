/// When each step of a walk is shown, in milliseconds from the beginning of what is exported.
///
/// In a walk that somebody presented these are the teacher's own times, with long pauses cut short; in any other each
/// step stays for the pace, and one with a note three times as long, for reading. Times never go backwards.
struct ExportTiming {
  /// When each step appears: the first at 0.
  let starts: [Int]
  /// When the last step has been seen long enough.
  let end: Int

  private static let noteFactor = 3

  init(_ walk: ExportWalk, _ settings: ExportSettings) {
    let pace = max(1, settings.pace)
    let idle = max(1, settings.idleLimit)
    var starts: [Int] = []
    var time = 0
    var previous: ExportStep?
    for step in walk.steps {
      if let previous { time += Self.pause(from: previous, to: step, pace: pace, idle: idle) }
      starts.append(time)
      previous = step
    }
    self.starts = starts
    end = time + Self.stay(previous, pace: pace)
  }

  private static func pause(from previous: ExportStep, to step: ExportStep, pace: Int, idle: Int) -> Int {
    guard let before = previous.wall, let now = step.wall else { return stay(previous, pace: pace) }
    let (pause, isTooLong) = now.subtractingReportingOverflow(before)
    return isTooLong ? idle : min(max(0, pause), idle)
  }

  private static func stay(_ step: ExportStep?, pace: Int) -> Int {
    step?.note == nil ? pace : pace * noteFactor
  }
}
