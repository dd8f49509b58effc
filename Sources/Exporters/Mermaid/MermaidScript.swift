import Recording
import Story
import Timeline
import TraceModel

/// Reads a trace and lists what a sequence diagram of it shows: who makes whom, who waits for what, who wakes whom, what
/// is printed and when the clock jumps.
struct MermaidScript {
  /// In order; the first `MermaidLimits.items` of them.
  private(set) var items: [MermaidItem] = []
  /// How many there were in all.
  private(set) var count = 0
  private(set) var state = LoopState()
  let names: NameBook

  private let language: Language
  private let log: TraceLog
  private let limits: MermaidLimits
  private var marks: ArraySlice<Annotations.Mark>

  init(_ subject: TraceSubject, _ limits: MermaidLimits) {
    language = subject.language
    log = subject.log
    names = NameBook(log: subject.log)
    marks = subject.annotations.marks[...]
    self.limits = limits
  }

  mutating func run(progress: (Double) -> Void) {
    addMarks(at: 0)
    while state.position < log.count {
      let event = log.events[state.position]
      let before = state.now
      state.apply(event, log: log)
      add(items(for: event, before))
      addMarks(at: state.position)
      if state.position % 4_096 == 0 { progress(Double(state.position) / Double(max(1, log.count))) }
    }
    addMarks(at: .max)
  }

  private mutating func add(_ new: [MermaidItem]) {
    count += new.count
    items += new.prefix(max(0, limits.items - items.count))
  }

  private mutating func addMarks(at position: Int) {
    while let mark = marks.first, mark.position <= position {
      marks = marks.dropFirst()
      if let marker = mark.marker { add([.banner(text: say(MermaidWords.marker(marker)))]) }
      if let note = mark.note { add([.banner(text: say(MermaidWords.note(note.text)))]) }
    }
  }
}

// MARK: Events

extension MermaidScript {
  private func items(for event: TraceEvent, _ before: VirtualTime) -> [MermaidItem] {
    switch event {
    case .textWritten(_, let text): print(log.text(text))
    case .clockJumped where state.now > before: [.banner(text: say(MermaidWords.clock(state.now.seconds)))]
    case .clockBlocked(let from, let to): block(from, to)
    case .taskCreated(let task, _, _, let creator): creation(of: task, by: creator)
    case .taskSuspended(let task, let reason) where isShown(task): wait(of: task, reason)
    case .handleScheduled(_, .wakeup(let task)) where isShown(task): wakeUp(of: task)
    case .taskCancelRequested(let task, let by?) where isShown(task) && isShown(by):
      [.message(from: .task(by), to: .task(task), .wakes, text: say(MermaidWords.cancels))]
    case .taskFinished(let task, let outcome) where isShown(task): end(of: task, outcome)
    case .deadlockDetected: [.banner(text: say(MermaidWords.deadlock))]
    default: []
    }
  }

  private func say(_ message: Message) -> String { message.text(in: language) }

  /// Who is at work: who prints, makes tasks, wakes.
  private var actor: MermaidActor {
    if case .task(let task) = Waker(in: state), isShown(task) { .task(task) } else { .loop }
  }

  /// Whether a task is part of the story: not what asyncio itself runs to tidy up behind the program.
  private func isShown(_ task: TaskID) -> Bool {
    guard let record = state.task(task) else { return false }
    return record.coroutine != nil || record.creator != nil
  }

  private func print(_ text: String) -> [MermaidItem] {
    let line = ShortText.printed(text, limit: limits.text)
    guard !line.allSatisfy({ $0 == " " }) else { return [] }
    guard state.runningThread != .main, state.runningTask == nil else {
      return [.note(actor, text: say(MermaidWords.prints(line)))]
    }
    let thread = say(names.thread(state.runningThread, in: state))
    let shown = ShortText.oneLine(thread, limit: limits.text)
    return [.note(.loop, text: "\(shown): \(say(MermaidWords.prints(line)))")]
  }

  private func block(_ from: VirtualTime, _ to: VirtualTime) -> [MermaidItem] {
    let length = to.seconds - from.seconds
    let words = state.hasKeptLoop ? ChromeText.blocks(length) : ChromeText.sleeps(length)
    return [.note(actor, text: say(words)), .banner(text: say(MermaidWords.clock(to.seconds)))]
  }

  private func creation(of task: TaskID, by creator: TaskID?) -> [MermaidItem] {
    guard isShown(task), state.task(task)?.createdPosition == state.position else { return [] }
    guard let creator, isShown(creator) else {
      return [.message(from: .loop, to: .task(task), .wakes, text: say(MermaidWords.runs))]
    }
    return [.message(from: .task(creator), to: .task(task), .wakes, text: say(MermaidWords.creates))]
  }

  private func wait(of task: TaskID, _ reason: WaitReason) -> [MermaidItem] {
    let words = WaitText(names: names, state: state).message(reason, of: task)
    switch reason {
    case .turn: return []
    case .task(let other) where other != task && isShown(other):
      return [.message(from: .task(task), to: .task(other), .waits, text: say(MermaidWords.awaitsEnd))]
    case .sleep:
      return [.message(from: .task(task), to: .loop, .waits, text: say(words))]
    default:
      return [.note(.task(task), text: say(MermaidWords.waits(words)))]
    }
  }

  private func wakeUp(of task: TaskID) -> [MermaidItem] {
    guard actor != .task(task) else { return [] }
    let reason = WaitText(names: names, state: state).reasonReady(task) ?? MermaidWords.goesOn
    return [.message(from: actor, to: .task(task), .wakes, text: say(MermaidWords.wakes(reason)))]
  }

  private func end(of task: TaskID, _ outcome: Outcome) -> [MermaidItem] {
    guard state.task(task)?.phase == .done, state.task(task)?.sincePosition == state.position else {
      return []
    }
    switch outcome {
    case .returned: return [.note(.task(task), text: say(MermaidWords.ends))]
    case .raised(let error):
      let error = ShortText.oneLine(log.text(error), limit: limits.text)
      return [.note(.task(task), text: say(MermaidWords.fails(error)))]
    case .cancelled: return [.note(.task(task), text: say(MermaidWords.endsCancelled))]
    }
  }
}
