import Recording
import Story
import Timeline
import TraceModel

/// Which event of the trace becomes what.
extension ChromeTraceFold {
  mutating func note(_ event: TraceEvent, at time: Int) {
    switch event {
    case .textWritten(let stream, let text): noteOutput(log.text(text), stream, at: time)
    case .programEnded: end(.program, at: time)

    case .loopStarted: begin(.loop, .program, at: time, ChromeText.loop)
    case .loopStopped: end(.loop, at: time)
    case .timeoutChosen(.until(let until)) where until > state.now:
      begin(.idle, .program, at: time, ChromeText.idle(until: until.seconds))
    case .clockBlocked(let from, let to): noteBlocking(from, to, at: time)

    case .handleScheduled(let handle, let kind), .timerScheduled(let handle, let kind, _):
      noteScheduled(handle, kind, at: time)
    case .handleCancelled(let handle), .handleSkipped(let handle): dropArrow(to: handle)
    case .turnBegan(let handle): noteTurn(handle, at: time)
    case .turnEnded: end(.turn, at: time)

    case .taskCreated(let task, _, _, _): noteBirth(of: task, at: time)
    case .taskSuspended(let task, _): noteWait(of: task, at: time)
    case .taskFinished(let task, let outcome): noteEnd(of: task, outcome, at: time)

    case .coroutineResumed(let coroutine, _) where state.runningHandle == nil:
      begin(
        .coroutine(coroutine), .program, at: time, Message(verbatim: short(teller.names.coroutine(coroutine)))
      )
    case .coroutineSuspended(let coroutine, _, _), .coroutineReturned(let coroutine, _, _),
      .coroutineRaised(let coroutine, _), .coroutineClosed(let coroutine):
      end(.coroutine(coroutine), at: time)
    default: break
    }
  }

  /// How long a name may be: anything longer hides the picture.
  static var longestName: Int { 60 }
  /// How much of a text is kept in an event's `args`.
  private static var longestText: Int { 2_000 }
  /// How much of a sentence: names in it may be of any length.
  private static var longestSentence: Int { 400 }

  func short(_ text: String) -> String { ShortText.oneLine(text, limit: Self.longestName) }
  private func long(_ text: String) -> ChromeValue { .text(ShortText.oneLine(text, limit: Self.longestText)) }
  private func say(_ message: Message) -> String { message.text(in: language) }

  // MARK: The story, output, notes

  /// The sentences go to the slice they belong to; warnings stand where they arose, too.
  mutating func tell(_ entries: [StoryEntry], at time: Int) {
    for entry in entries {
      slices.tell(ShortText.oneLine(entry.sentence.text, limit: Self.longestSentence))
      if entry.sentence.topic == .warning {
        instant(
          short(entry.sentence.text), "warning", on: nil, at: time, [("text", long(entry.sentence.text))])
      }
    }
  }

  private mutating func noteOutput(_ text: String, _ stream: StandardStream, at time: Int) {
    let name = ShortText.printed(text, limit: Self.longestName)
    let streamName = stream == .output ? "stdout" : "stderr"
    let isOfThread = state.runningThread != .main && state.runningTask == nil
    let thread = say(teller.names.thread(state.runningThread, in: state))
    instant(
      "\(isOfThread ? "\(short(thread)): " : "")\(say(ChromeText.prints)) \(name)", "output",
      on: isOfThread ? .program : slices.lane ?? .program, at: time,
      [("stream", .text(streamName)), ("text", .text(ShortText.printed(text, limit: Self.longestText)))]
        + (isOfThread ? [("thread", long(thread))] : []))
  }

  mutating func addMark(_ mark: Annotations.Mark) {
    let time = max(0, clock.now)
    if let marker = mark.marker {
      let name = "\(say(ChromeText.marker(marker.kind))) \(short(marker.label))"
      instant(name, "marker", on: nil, at: time, [("label", long(marker.label))])
    }
    if let note = mark.note {
      instant(
        "\(say(ChromeText.note)) \(short(note.text))", "note", on: nil, at: time, [("text", long(note.text))])
    }
  }

  // MARK: Turns

  private mutating func noteTurn(_ handle: HandleID, at time: Int) {
    end(.turn, at: time)
    guard state.runningHandle == handle, let kind = state.handle(handle)?.kind else { return }
    let lane = kind.task.map { ChromeLane.task($0) } ?? .callbacks
    let numbers: [(key: String, value: ChromeValue)] = [
      ("turn", .number(state.turn)), ("round", .number(Int(state.tick))),
    ]
    begin(.turn, lane, at: time, name(of: kind, handle), numbers)
    finishArrow(to: handle)
  }

  private func name(of kind: HandleKind, _ handle: HandleID) -> Message {
    switch kind {
    case .step(let task), .wakeup(let task): Message(verbatim: taskName(task))
    case .callback(let text):
      ChromeText.callback(log.text(text), isTimer: state.handle(handle)?.deadline != nil)
    }
  }

  func taskName(_ task: TaskID) -> String { short(teller.names.task(task, in: state)) }

  private mutating func noteBlocking(_ from: VirtualTime, _ to: VirtualTime, at time: Int) {
    let lane = slices.lane ?? .program
    let end = clock.tick(at: to.seconds)
    let length = to.seconds - from.seconds
    let name = state.hasKeptLoop ? ChromeText.blocks(length) : ChromeText.sleeps(length)
    events.append(
      ChromeEvent(
        phase: .slice, name: .text(say(name)), category: "blocking", time: time, duration: end - time,
        lane: lane.number, arguments: position))
  }

  // MARK: Numbers

  /// The length of the ready queue and of the list of timers, whenever they change.
  mutating func count(at time: Int) {
    if state.readyCount != lastReady {
      lastReady = state.readyCount
      counter(say(ChromeText.readyQueue), "ready", lastReady, at: time)
    }
    if state.timers.count != lastTimers {
      lastTimers = state.timers.count
      counter(say(ChromeText.timers), "timers", lastTimers, at: time)
    }
  }

  private mutating func counter(_ name: String, _ key: String, _ value: Int, at time: Int) {
    events.append(
      ChromeEvent(
        phase: .counter, name: .text(name), category: "loop", time: time, arguments: [(key, .number(value))]))
  }
}

extension TraceEvent {
  /// Whether a slice begins with it, to which its own sentences belong.
  var opensSlice: Bool {
    switch self {
    case .turnBegan, .coroutineResumed, .loopStarted: true
    default: false
    }
  }
}
