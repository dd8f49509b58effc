import Recording
import Story
import Timeline
import TraceModel

/// Reads a trace once, from its beginning to its end, and lists Chrome's events in the order of their places in time.
struct ChromeTraceFold {
  let language: Language
  let teller: Storyteller
  let log: TraceLog
  private(set) var state = LoopState()
  var clock = ChromeClock()
  var slices = ChromeSlices()
  /// In order; an arrow's start has its place from when a handle is scheduled, and is taken out when it never runs.
  var events: ContiguousArray<ChromeEvent?> = []
  /// Arrows that wait for their handle's turn: the place of the start.
  var arrows: [HandleID: Int] = [:]
  var arrowCount = 0
  /// Waits that have begun, by task.
  var waits: [TaskID: OpenWait] = [:]
  var waitCount = 0
  var lastReady = 0
  var lastTimers = 0
  var hasCallbacks = false
  private var marks: ArraySlice<Annotations.Mark>

  /// A wait whose end has not come.
  struct OpenWait {
    var id: String
    var name: String
  }

  init(_ subject: TraceSubject) {
    language = subject.language
    log = subject.log
    teller = Storyteller(log: subject.log, language: subject.language)
    marks = subject.annotations.marks[...]
  }

  /// Takes in all events up to a position, and all notes and markers.
  mutating func run(to end: Int, progress: (Double) -> Void) {
    begin(.program, .program, at: clock.tick(at: 0), ChromeText.program)
    addMarks(at: 0)
    while state.position < min(end, log.count) {
      step()
      if state.position % 4_096 == 0 { progress(Double(state.position) / Double(max(1, end))) }
    }
    finish()
  }

  private mutating func step() {
    let event = log.events[state.position]
    let sentences = teller.advance(&state).filter { $0.sentence.importance > .detail }
    let time = clock.tick(at: place(of: event).seconds)
    // A pause ends with whatever comes after it.
    end(.idle, at: time)
    if event.opensSlice {
      note(event, at: time)
      tell(sentences, at: time)
    } else {
      tell(sentences, at: time)
      note(event, at: time)
    }
    count(at: clock.now)
    addMarks(at: state.position)
  }

  /// An event stands at the clock's time after it, except that a blocking call begins where it began.
  private func place(of event: TraceEvent) -> VirtualTime {
    if case .clockBlocked(let from, _) = event { return from }
    return state.now
  }

  private mutating func finish() {
    addMarks(at: .max)
    let time = clock.tick(at: state.now.seconds)
    for slice in slices.endAll() { close(slice, at: time) }
    for index in 0..<state.tasks.count {
      let task = TaskID(UInt32(index))
      endWait(of: task, at: time)
      if state.task(task)?.phase != .done { endLife(of: task, at: time, outcome: nil) }
    }
    // In whatever order: those that never came to their turn are taken out.
    for index in arrows.values { events[index] = nil }
  }

  private mutating func addMarks(at position: Int) {
    while let mark = marks.first, mark.position <= position {
      marks = marks.dropFirst()
      addMark(mark)
    }
  }
}

// MARK: Adding

extension ChromeTraceFold {
  mutating func begin(
    _ kind: ChromeSlice, _ lane: ChromeLane, at time: Int, _ name: Message,
    _ arguments: [(key: String, value: ChromeValue)] = []
  ) {
    slices.begin(kind, on: lane, index: events.count)
    if lane == .callbacks { hasCallbacks = true }
    events.append(
      ChromeEvent(
        phase: .slice, name: .text(name.text(in: language)), category: "run", time: time, duration: 1,
        lane: lane.number, arguments: position + arguments))
  }

  /// Where the trace is: what every event has in its `args`.
  var position: [(key: String, value: ChromeValue)] {
    [("event", .number(state.position)), ("seconds", .seconds(state.now.seconds))]
  }

  mutating func end(_ kind: ChromeSlice, at time: Int) {
    for slice in slices.end(kind) { close(slice, at: time) }
  }

  private mutating func close(_ slice: ChromeSlices.Open, at time: Int) {
    guard let start = events[slice.index]?.time else { return }
    events[slice.index]?.duration = max(1, time - start)
    guard !slice.story.isEmpty else { return }
    let separator = language == .english ? " " : ""
    events[slice.index]?.arguments.append(("story", .text(slice.story.joined(separator: separator))))
  }

  /// Something that happens at one moment: on a lane, or for all when there is none.
  mutating func instant(
    _ name: String, _ category: String, on lane: ChromeLane?, at time: Int,
    _ arguments: [(key: String, value: ChromeValue)]
  ) {
    events.append(
      ChromeEvent(
        phase: .instant, name: .text(name), category: category, time: time,
        lane: (lane ?? .program).number, scope: lane == nil ? "g" : "t", arguments: position + arguments))
  }
}
