import Canvas
import Story
import Timeline
import TraceModel

/// Two runs compared without a screen: what each printed in two columns by virtual time, totals, and the first difference.
///
///     var report = DiffReport(diff)
///     report.write { print($0) }
///     exit(report.outcome == .same ? 0 : 1)
///
/// Between the columns stands what diff(1) writes there: `<` for what only the left one has, `>` for what only the right
/// one has, `|` where each has something else.
package struct DiffReport {
  package enum Outcome: Hashable, Sendable {
    case same, different
    /// No difference was found in the events that were looked at, but a run has not come to its end.
    case unknown
  }

  private let diff: DiffViewer
  private let language: Language
  private let labels: Pair<String>
  private let level: ComparisonLevel
  private let eventLimit: Int

  /// Columns in all, for the time, and for each side.
  private static let width = 80
  private static let timeColumns = 11
  private static let sideColumns = (width - timeColumns - 3) / 2

  /// Each run is followed for so many events.
  package init(_ diff: DiffViewer, eventLimit: Int = 200_000) {
    self.diff = diff
    self.eventLimit = eventLimit
    language = diff.focused.state.options.language
    labels = DifferenceText(diff).labels
    let states = diff.sides.map(\.state)
    level = .outside(tasks: states.left.usesLoop && states.right.usesLoop)
  }

  /// Writes the report, line by line, and says what has come of it.
  package func write(_ emit: (String) -> Void) -> Outcome {
    run()
    row("", labels.left, labels.right, " ", emit)
    writeMoments(emit)
    emit("")
    writeTotals(emit)
    emit("")
    return writeDifference(emit)
  }

  private func run() {
    for side in ComparedSide.allCases {
      let track = diff.tracks[side]
      while !track.history.isComplete, track.history.count < eventLimit { track.extend() }
      track.history.fold(through: track.history.count)
      track.catchUp()
    }
  }

  // MARK: Columns

  private func writeMoments(_ emit: (String) -> Void) {
    var readers = Pair(reader(.left), reader(.right))
    var time: Double? = 0
    while let now = time {
      var facts = Pair<[RunFact]>([], [])
      for side in ComparedSide.allCases {
        let end = diff.tracks[side].settled(at: now)
        while let fact = readers[side].next(through: end) { facts[side].append(fact) }
      }
      write(FactAlignment.rows(facts), at: now, emit)
      time = ComparedSide.allCases.compactMap { diff.tracks[$0].clock.moment(after: now)?.time }.min()
    }
  }

  private func reader(_ side: ComparedSide) -> FactReader {
    FactReader(log: diff.tracks[side].log, names: diff.sides[side].names, level: level)
  }

  private func write(_ rows: [Pair<RunFact?>], at time: Double, _ emit: (String) -> Void) {
    var clock = text(.statusTime(time))
    for pair in rows {
      let mark =
        switch (pair.left?.content, pair.right?.content) {
        case (nil, _): ">"
        case (_, nil): "<"
        case (let left, let right): left == right ? " " : "|"
        }
      row(clock, pair.left.map(cell) ?? "", pair.right.map(cell) ?? "", mark, emit)
      clock = ""
    }
  }

  /// What a column says of a fact: a printed line as it is, all else in brackets.
  private func cell(_ fact: RunFact) -> String {
    if case .line(.output, let line) = fact.content { return displaySafe(line) }
    return "[\(text(.phrase(fact.content)))]"
  }

  private func row(_ time: String, _ left: String, _ right: String, _ mark: String, _ emit: (String) -> Void)
  {
    let width = CharacterWidth.standard
    let wrapping = TextWrapping(columns: Self.sideColumns, maximumLines: 40)
    let lines = Pair(wrapping.lines(left), wrapping.lines(right))
    for index in 0..<max(lines.left.count, lines.right.count) {
      let left = index < lines.left.count ? lines.left[index] : ""
      let right = index < lines.right.count ? lines.right[index] : ""
      let line =
        width.pad(index == 0 ? time : "", to: Self.timeColumns) + width.pad(left, to: Self.sideColumns)
        + " \(index == 0 ? mark : " ") " + right
      emit(line.droppingBlanksAtEnd)
    }
  }

  // MARK: Totals

  private func writeTotals(_ emit: (String) -> Void) {
    let totals = diff.tracks.map { track in
      let state = track.history.frontier
      let tasks = state.tasks.reduce(0) { $0 + ($1.coroutine == nil ? 0 : 1) }
      return text(
        .diffTotals(
          seconds: state.now.seconds, turns: state.turn, tasks: tasks, isComplete: track.history.isComplete))
    }
    row(text(.diffInAll), totals.left, totals.right, " ", emit)
  }

  // MARK: Difference

  private func writeDifference(_ emit: (String) -> Void) -> Outcome {
    let differences = diff.differences
    while !differences.isComplete, differences.found.isEmpty, isWithinLimit { differences.proceed() }
    guard let first = differences.found.first else {
      emit(text(differences.isComplete ? .noDifference : .noDifferenceSoFar(events: eventLimit)))
      return differences.isComplete ? .same : .unknown
    }
    emit(text(.firstDifference(at: first.time)))
    for side in ComparedSide.allCases { emit("  " + sentence(first, side)) }
    return .different
  }

  /// Whether comparing on needs no more events than the report follows.
  private var isWithinLimit: Bool {
    ComparedSide.allCases.allSatisfy { side in
      let history = diff.tracks[side].history
      return history.isComplete || history.count < 2 * eventLimit
    }
  }

  private func sentence(_ difference: RunDifference, _ side: ComparedSide) -> String {
    let words = DifferenceText(diff)
    guard let fact = difference.facts[side] else {
      return text(
        .diffNothing(labels[side], until: diff.tracks[side].clock.moment(after: difference.time)?.time))
    }
    let sentence = words.sentence(fact, side) ?? text(.phrase(fact.content))
    return text(.diffDoes(labels[side], event: fact.position, sentence))
  }

  private func text(_ message: Message) -> String { message.text(in: language) }
}

extension String {
  fileprivate var droppingBlanksAtEnd: String {
    String(reversed().drop { $0 == " " }.reversed())
  }
}

/// What the report says.
extension Message {
  static let diffInAll = Message("in all", "总计")
  static func diffTotals(seconds: Double, turns: Int, tasks: Int, isComplete: Bool) -> Message {
    let turnCount = Numbers.counted(turns, "turn", "turns")
    let taskCount = Numbers.counted(tasks, "task", "tasks")
    return Message(
      "\(Numbers.short(seconds)) s, \(turnCount), \(taskCount)\(isComplete ? "" : ", unfinished")",
      "\(Numbers.short(seconds)) 秒，\(turns) 次调度，\(tasks) 个任务\(isComplete ? "" : "，尚未结束")")
  }
  static func noDifferenceSoFar(events: Int) -> Message {
    Message(
      "No difference in the first \(events) events; a program does not seem to end.",
      "前 \(events) 个事件没有不同；程序似乎不会结束。")
  }
  static func firstDifference(at seconds: Double) -> Message {
    Message("The first difference is at \(Numbers.clock(seconds)) s:", "第一处不同在 \(Numbers.clock(seconds)) 秒：")
  }
  static func diffNothing(_ name: String, until seconds: Double?) -> Message {
    guard let seconds else {
      return Message("\(name) does nothing more.", "\(name)：再无动作。")
    }
    let time = Numbers.clock(seconds)
    return Message("\(name) does nothing more until \(time) s.", "\(name)：\(time) 秒之前再无动作。")
  }
  static func diffDoes(_ name: String, event: Int, _ sentence: String) -> Message {
    Message("\(name), event \(event): \(sentence)", "\(name)，事件 \(event)：\(sentence)")
  }
}
