import Story
import Timeline
import TraceModel

/// Folds a part of a trace, event by event, and notes what questions can be made of.
struct TraceFactsReader {
  private(set) var state: LoopState
  private let log: TraceLog
  private let names: NameBook
  /// Whether the output stands at the beginning of a line.
  private var isAtLineStart = true
  /// The last line event of the present turn, while nothing has happened since that a question could be about.
  private var lastLine: Int?
  /// The turn that is on, in `TraceFacts.turns`.
  private var openTurn: Int?
  /// Whether the present turn is that of a callback which is the program's own.
  private var isInCallback = false

  init(_ history: History, names: NameBook, from position: Int) {
    state = history.state(at: position)
    log = history.log
    self.names = names
    if let last = state.output.last { isAtLineStart = log.text(last.text).utf8.last == UInt8(ascii: "\n") }
  }

  /// Takes in the next event.
  mutating func readEvent(into facts: inout TraceFacts) {
    guard state.position < log.count else { return }
    let event = log.events[state.position]
    let before = (now: state.now, task: state.runningTask)
    let woken = wokenTask(event)
    state.apply(event, log: log)
    if let woken { noteAwakening(of: woken, &facts) }
    switch event {
    case .textWritten(_, let text): noteOutput(text, &facts)
    case .textRead: isAtLineStart = true
    case .lineReached(let line, _): noteLine(line, &facts)
    case .clockJumped(let to): noteClock(from: before.now, to: to, isJump: true, &facts)
    case .clockBlocked(let from, let to): noteClock(from: from, to: to, isJump: false, &facts)
    case .deadlockDetected: facts.deadlocks.append(state.position)
    case .functionEntered(let code) where state.loop != .running && log.code(code)?.kind == .function:
      facts.points.append(QuestionPoint(position: state.position, kinds: [.nextOutput], worth: -4))
    case .functionEntered(let code)
    where state.runningTask == nil && state.runningHandle != nil && log.code(code)?.kind == .function:
      isInCallback = true
      facts.points.append(QuestionPoint(position: state.position, kinds: [.nextOutput]))
    default:
      noteTask(event, &facts)
      if state.loop != .running { noteCoroutine(event, &facts) }
    }
  }

  // MARK: Output and lines

  private mutating func noteOutput(_ text: TextID, _ facts: inout TraceFacts) {
    let full = log.text(text)
    let line = isAtLineStart ? QuizText.line(of: full) : nil
    isAtLineStart = full.utf8.last == UInt8(ascii: "\n")
    facts.outputs.append(
      TraceFacts.Output(
        position: state.position, time: state.now, line: line, task: state.runningTask,
        coroutine: state.innermostCoroutine))
  }

  private mutating func noteLine(_ line: Int32, _ facts: inout TraceFacts) {
    lastLine = state.runningThread == .main ? state.position : nil
    facts.lines.append(
      TraceFacts.ReachedLine(position: state.position, line: line, task: state.runningTask))
  }

  private func noteClock(
    from: VirtualTime, to: VirtualTime, isJump: Bool, _ facts: inout TraceFacts
  ) {
    facts.clockMoves.append(
      TraceFacts.ClockMove(position: state.position, from: from, to: to, isJump: isJump))
    guard !isJump, state.threads.isEmpty, let lastLine else { return }
    let isInLoop = state.loop == .running
    facts.points.append(
      QuestionPoint(position: lastLine, kinds: isInLoop ? [.blocked] : [.nextOutput, .outputTime], worth: 2))
  }

  // MARK: Tasks

  private mutating func noteTask(_ event: TraceEvent, _ facts: inout TraceFacts) {
    let position = state.position
    switch event {
    case .turnBegan:
      openTurn = facts.turns.count
      lastLine = nil
      facts.turns.append(TraceFacts.Turn(position: position, task: state.runningTask, end: nil))
      if isOfProgram(state.runningTask) {
        facts.points.append(QuestionPoint(position: position, kinds: [.giveBack]))
      }
    case .turnEnded:
      if let openTurn, openTurn < facts.turns.count { facts.turns[openTurn].end = position }
      openTurn = nil
      lastLine = nil
      if isInCallback {
        isInCallback = false
        facts.points.append(
          QuestionPoint(position: position, kinds: [.nextOutput, .outputTime, .clockJump], worth: 1))
      }
    case .taskSuspended(let task, let reason): noteStop(task, reason, &facts)
    case .taskFinished(let task, _) where isOfProgram(task):
      facts.ends.append((position, task))
      facts.points.append(QuestionPoint(position: position, kinds: [.nextTask, .nextOutput, .outputTime]))
    case .taskCreated(let task, _, _, _?) where isOfProgram(task),
      .taskCancelRequested(let task, _?) where isOfProgram(task):
      facts.points.append(QuestionPoint(position: position, kinds: [.nextOutput], worth: 3))
    default: break
    }
  }

  private mutating func noteStop(_ task: TaskID, _ reason: WaitReason, _ facts: inout TraceFacts) {
    guard isOfProgram(task) else { return }
    facts.stops.append(
      TraceFacts.Stop(
        position: state.position, task: task, reason: reason,
        words: WaitText(names: names, state: state).message(reason, of: task),
        line: state.line(of: task) ?? 0))
    facts.points.append(
      QuestionPoint(
        position: state.position, kinds: [.nextTask, .nextOutput, .outputTime, .clockJump], worth: 1))
    guard let lastLine else { return }
    var kinds: [Question.Kind] = [.waitsFor]
    if case .sleep = reason { kinds = [.waitsFor, .blocked] }
    facts.points.append(QuestionPoint(position: lastLine, kinds: kinds))
  }

  /// Whether a task runs a coroutine of the program, not one of asyncio's own.
  private func isOfProgram(_ id: TaskID?) -> Bool {
    id.flatMap { state.task($0) }?.coroutine != nil
  }

  /// The task that waits and that this event makes ready.
  private func wokenTask(_ event: TraceEvent) -> TaskID? {
    let task: TaskID?
    switch event {
    case .handleScheduled(_, let kind): task = kind.task
    case .timerFired(let handle): task = state.handle(handle)?.kind.task
    default: return nil
    }
    guard let task, state.task(task)?.phase == .waiting else { return nil }
    return task
  }

  private func noteAwakening(of task: TaskID, _ facts: inout TraceFacts) {
    facts.awakenings.append(
      TraceFacts.Awakening(position: state.position, task: task, by: state.runningTask))
    guard state.runningTask != nil, let lastLine else { return }
    facts.points.append(QuestionPoint(position: lastLine, kinds: [.nextReady]))
  }

  // MARK: Generators and coroutines without a loop

  private mutating func noteCoroutine(_ event: TraceEvent, _ facts: inout TraceFacts) {
    let position = state.position
    switch event {
    case .coroutineCreated:
      facts.points.append(QuestionPoint(position: position, kinds: [.nextOutput], worth: 1))
    case .coroutineResumed(let coroutine, let sent):
      facts.resumptions.append(
        TraceFacts.Resumption(position: position, coroutine: coroutine, sent: sent))
      facts.points.append(QuestionPoint(position: position, kinds: [.nextValue, .nextOutput]))
    case .coroutineSuspended(let coroutine, let value, _):
      facts.pauses.append(TraceFacts.Pause(position: position, coroutine: coroutine, value: value))
      facts.points.append(QuestionPoint(position: position, kinds: [.nextCoroutine, .nextOutput]))
    case .coroutineReturned(let coroutine, _, _), .coroutineRaised(let coroutine, _):
      facts.pauses.append(TraceFacts.Pause(position: position, coroutine: coroutine, value: nil))
      facts.points.append(QuestionPoint(position: position, kinds: [.nextCoroutine, .nextOutput]))
    default: break
    }
  }
}
