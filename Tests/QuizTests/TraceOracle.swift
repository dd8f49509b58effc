import Canvas
import Quiz
import Story
import Timeline
import TraceModel

/// What the trace itself says to a question, found by walking on from it event by event: a second opinion on the maker.
struct TraceOracle {
  let program: RunProgram

  private var log: TraceLog { program.history.log }

  /// Which of the answers the program proves true.
  func trueChoices(of question: Question) -> [Int] {
    guard let truth = truth(of: question) else { return [] }
    return question.choices.indices.filter { Self.shown(question.choices[$0]) == Self.shown(truth) }
  }

  /// A text as it shows: harmless, on one line, cut.
  static func shown(_ message: Message, _ language: Language = .english) -> String {
    let words = displaySafe(message.text(in: language)).split { $0 == " " || $0 == "\n" || $0 == "\t" }
    return String(words.joined(separator: " ").prefix(69))
  }

  /// The answer in the maker's words.
  private func truth(of question: Question) -> Message? {
    let start = program.history.state(at: question.position)
    var state = start
    while state.position < log.count {
      let event = log.events[state.position]
      let before = state
      state.apply(event, log: log)
      if let truth = truth(question.kind, event, start, before, state) { return truth }
    }
    return nil
  }

  private func truth(
    _ kind: Question.Kind, _ event: TraceEvent, _ start: LoopState, _ before: LoopState, _ after: LoopState
  ) -> Message? {
    switch (kind, event) {
    case (.nextTask, .deadlockDetected): return Message("none: nothing can wake them any more", "")
    case (.nextTask, .turnBegan): return after.runningTask.map { name($0, start) }
    case (.nextOutput, .textWritten(_, let text)): return Message(verbatim: log.text(text))
    case (.outputTime, .textWritten): return time(after.now)
    case (.clockJump, .clockJumped(let to)): return time(to)
    case (.giveBack, .taskSuspended(start.runningTask, _)):
      return start.runningTask.flatMap { after.line(of: $0) }.map { line($0) }
    case (.giveBack, .taskFinished(start.runningTask, _)): return Message("nowhere: it runs to its end", "")
    case (.waitsFor, .taskSuspended(start.runningTask, let reason)):
      return start.runningTask.map {
        WaitText(names: program.names, state: after).message(reason, of: $0)
      }
    case (.blocked, .clockBlocked): return Message("no: the whole loop stands still", "")
    case (.blocked, .taskSuspended(start.runningTask, .sleep)):
      return Message("yes: it gives control back to the loop", "")
    case (.nextReady, _):
      return before.waiting.map(\.task).first { after.task($0)?.phase == .ready }.map { name($0, start) }
    case (.nextCoroutine, .coroutineResumed(let coroutine, _)):
      return Message(verbatim: program.names.coroutine(coroutine))
    case (.nextValue, .coroutineSuspended(_, let value, _)): return self.value(value)
    default: return nil
    }
  }

  private func name(_ task: TaskID, _ state: LoopState) -> Message {
    Message(verbatim: program.names.task(task, in: state))
  }

  private func time(_ time: VirtualTime) -> Message {
    Message(verbatim: Numbers.short(time.seconds) + " s")
  }

  private func line(_ number: Int32) -> Message {
    let code = program.source.indices.contains(Int(number) - 1) ? program.source[Int(number) - 1] : ""
    // No program asked about here has a number sign inside quotes on such a line.
    let bare = String(code.prefix { $0 != "#" })
    return Message(verbatim: "line \(number): \(Self.shown(Message(verbatim: bare)))")
  }

  private func value(_ value: TraceValue) -> Message {
    switch value {
    case .none: Message(verbatim: "None")
    case .bool(let value): Message(verbatim: value ? "True" : "False")
    case .int(let value): Message(verbatim: "\(value)")
    case .float(let value): Message(verbatim: "\(value)")
    case .text(let id): Message(verbatim: log.text(id))
    }
  }
}
