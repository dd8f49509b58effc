import Story
import Timeline
import TraceModel

/// One position of a trace with all that is needed to ask something there. The kinds of questions are in the extensions.
struct QuestionScene {
  let state: LoopState
  let facts: TraceFacts
  let names: NameBook
  let log: TraceLog
  /// The program's lines, where they are known.
  let source: [String]
  /// How many events ahead an answer may lie.
  let reach: Int

  var position: Int { state.position }
  var now: VirtualTime { state.now }

  /// The question of a kind; nil when there is none to ask here.
  func question(_ kind: Question.Kind) -> Question? {
    switch kind {
    case .nextTask: nextTask()
    case .nextOutput: nextOutput()
    case .outputTime: outputTime()
    case .clockJump: clockJump()
    case .giveBack: giveBack()
    case .waitsFor: waitsFor()
    case .blocked: blocked()
    case .nextReady: nextReady()
    case .nextCoroutine: nextCoroutine()
    case .nextValue: nextValue()
    }
  }

  /// A question asked here.
  func ask(_ kind: Question.Kind, _ text: Message, _ choices: Choices, answerAt answer: Int) -> Question? {
    guard answer > position, answer - position <= reach else { return nil }
    return Question(
      position: position, answerPosition: answer, kind: kind, place: place, text: text,
      choices: choices.messages, rightChoice: choices.rightChoice)
  }
}

// MARK: Who and where

extension QuestionScene {
  /// What a task is called, on one line.
  func name(_ task: TaskID) -> String { QuizText.oneLine(names.task(task, in: state)) }
  func name(_ coroutine: CoroutineID) -> String { QuizText.oneLine(names.coroutine(coroutine)) }

  /// The tasks that have not ended and run a coroutine of the program: the ready ones in their order, then the one
  /// whose turn it is, then the waiting ones.
  var liveTasks: [TaskID] {
    let limit = 64
    let ready = state.ready.elements(from: 0, limit: limit).compactMap { state.handle($0)?.kind.task }
    let waiting = state.waiting.elements(from: 0, limit: limit).map(\.task)
    var seen: Set<TaskID> = []
    return (ready + [state.runningTask].compactMap(\.self) + waiting).filter { id in
      guard let task = state.task(id), !task.isDone, task.coroutine != nil else { return false }
      return seen.insert(id).inserted
    }
  }

  /// The code of a line, as it stands in the source.
  func code(ofLine line: Int32) -> String {
    let index = Int(line) - 1
    return source.indices.contains(index) ? QuizText.oneLine(QuizText.withoutComment(source[index])) : ""
  }

  /// The line on which the program stands, or on which it has just given control back.
  var line: Int32? {
    switch lastEvent {
    case .coroutineSuspended(let coroutine, _, _): state.coroutine(coroutine)?.line
    default: state.runningTask.flatMap { state.line(of: $0) } ?? state.currentLine
    }
  }

  /// How many lines the program goes before a question is answered.
  func linesBefore(_ question: Question) -> Int {
    let lines = facts.lines.firstIndex(after: question.position) { $0.position }
    return facts.lines[lines...].prefix(20).count { $0.position < question.answerPosition }
  }

  /// The event that leads here.
  private var lastEvent: TraceEvent? {
    position > 0 && position <= log.count ? log.events[position - 1] : nil
  }

  /// Where the program is, in a sentence.
  private var place: Message? {
    switch lastEvent {
    case .taskSuspended(let task, _): return .placeGivesBack(name(task), state.line(of: task))
    case .taskFinished(let task, _): return .placeEnded(name(task))
    case .taskCreated(let task, _, _, _): return .placeTaskMade(name(task), by: runningName)
    case .taskCancelRequested(let task, _): return .placeCancelled(name(task), by: runningName)
    case .coroutineCreated(let coroutine, _): return .placeCoroutineMade(name(coroutine))
    case .coroutineSuspended(let coroutine, _, _):
      return .placeGivesBack(name(coroutine), state.coroutine(coroutine)?.line)
    case .coroutineReturned(let coroutine, _, _), .coroutineRaised(let coroutine, _):
      return .placeEnded(name(coroutine))
    case .coroutineResumed(let coroutine, let sent?) where sent != .none:
      return .placeSent(QuizText.value(sent, log), to: name(coroutine))
    case .coroutineResumed(let coroutine, _): return .placeResumed(name(coroutine))
    case .functionEntered(let code): return .placeCalled(QuizText.oneLine(names.code(code)))
    case .functionReturned: return .placeLine(runningName, line ?? 0, code(ofLine: line ?? 0))
    case .turnBegan: return state.runningTask.map { .placeTurn(name($0)) }
    case .lineReached(let line, _):
      return .placeLine(runningName, line, code(ofLine: line))
    default: return nil
    }
  }

  /// Who runs: a task, else a generator or coroutine.
  private var runningName: String? {
    state.runningTask.map { name($0) } ?? state.innermostCoroutine.map { name($0) }
  }
}
