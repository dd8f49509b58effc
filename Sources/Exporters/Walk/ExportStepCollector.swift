import Canvas
import Recording
import Timeline
import TraceModel
import Viewer

/// Walks a viewer through its program and notes each stop.
struct ExportStepCollector {
  private(set) var steps: [ExportStep] = []
  private(set) var isCut = false
  private let viewer: Viewer
  private let limit: Int
  private let marks: MarksByPosition
  /// So many writes of the program are told already.
  private var toldOutput = 0

  /// A program without an end is not run further than this for the sake of its length.
  private static let measuredLength = 3_000_000

  init(_ viewer: Viewer, limit: Int) {
    self.viewer = viewer
    self.limit = limit
    marks = MarksByPosition(viewer.program.lesson?.annotations ?? viewer.state.annotations)
  }

  mutating func collect(
    _ selection: ExportWalk.Selection, _ progress: (Int) -> Void
  ) throws(ExportError) {
    switch selection {
    case .everyStep: collectEveryStep(progress)
    case .asPresented: collectMoves(progress)
    case .only(let place): try collectOne(place)
    case .events(let limit): collectEvents(limit, progress)
    }
  }
}

// MARK: The three selections

extension ExportStepCollector {
  private mutating func collectEveryStep(_ progress: (Int) -> Void) {
    add(0, from: nil)
    var marked = marks.positions[...]
    var position = 0
    while let stop = nextStop(after: position) {
      marked = marked.drop { $0 <= position }
      let next = min(stop, marked.first ?? stop)
      guard steps.count < limit else {
        isCut = true
        return
      }
      add(next, from: position)
      position = next
      if steps.count % 64 == 0 { progress(steps.count) }
    }
  }

  /// Where the next plain step ends; nil at the program's end.
  private func nextStop(after position: Int) -> Int? {
    var request = NavigationRequest(to: .stop, .forward, from: position)
    switch request.finish(viewer.history) {
    case .arrived(let stop): return stop
    case .notFound(let end): return end > position ? end : nil
    case .needsMore, .needsInput: return nil
    }
  }

  private mutating func collectMoves(_ progress: (Int) -> Void) {
    let presented = PresentedMoves(viewer.program.lesson ?? Lesson(), marks).moves
    guard !presented.isEmpty else { return collectEveryStep(progress) }
    let furthest = presented.map(\.move.position).max() ?? 0
    while viewer.history.foldedCount < max(furthest, Self.measuredLength), viewer.history.extend() {}
    var position: Int?
    for timed in presented {
      guard steps.count < limit else {
        isCut = true
        return
      }
      let target = min(max(0, timed.move.position), viewer.history.count)
      viewer.look(as: timed.move)
      add(target, from: position.flatMap { $0 < target ? $0 : nil }, timed)
      position = target
      if steps.count % 64 == 0 { progress(steps.count) }
    }
  }

  /// A program without an end is stopped somewhere: `ExportWalk.isUnfinished` says so.
  private mutating func collectEvents(_ limit: Int, _ progress: (Int) -> Void) {
    while viewer.history.count < limit, viewer.history.extend() {}
    add(0, from: nil)
    progress(steps.count)
  }

  private mutating func collectOne(_ place: String) throws(ExportError) {
    viewer.finishWalk(.position(place), while: { viewer.history.count < Self.measuredLength })
    if viewer.state.messageIsError, let problem = viewer.state.message {
      throw ExportError("\(place): \(problem.text(in: viewer.state.options.language))")
    }
    add(viewer.state.position, from: nil)
  }
}

// MARK: One step

extension ExportStepCollector {
  private mutating func add(_ position: Int, from previous: Int?, _ presented: TimedMove? = nil) {
    viewer.show(position, comingFrom: previous)
    let state = viewer.state
    steps.append(
      ExportStep(
        index: steps.count, position: state.position, previous: previous,
        tick: Int(clamping: state.loop.tick),
        turn: Int(clamping: state.loop.turn), line: state.loop.runningPlace(viewer.history.log),
        seconds: state.loop.now.seconds, wall: presented?.wall,
        sentences: state.story.plain.map(displaySafe), note: marks.note(at: state.position),
        marker: marks.marker(at: state.position), newOutput: newOutput(in: state.loop),
        move: presented?.move, sourceTop: state.sourceTop))
  }

  /// What was printed since the last step; after a step back it is not told again.
  private mutating func newOutput(in state: LoopState) -> [ExportOutput] {
    defer { toldOutput = state.output.count }
    guard toldOutput < state.output.count else { return [] }
    let log = viewer.history.log
    return (toldOutput..<state.output.count).compactMap { index in
      state.output.element(at: index).map { entry in
        ExportOutput(stream: entry.stream, text: displaySafe(log.text(entry.text)))
      }
    }
  }
}
