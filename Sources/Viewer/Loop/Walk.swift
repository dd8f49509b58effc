import Story
import Timeline
import TraceModel

/// A way that is being gone, a slice at a time: a move in the words of the keys, carried out by requests to the
/// timeline.
final class Walk {
  enum Progress {
    case working
    /// The program waits until somebody has said what it reads.
    case asks
    /// The goal, or what stopped the walk before it, is at this position.
    case arrived(position: Int, stop: Breakpoint?, message: Message?)
    /// There is nothing to go to; the walk stays where it is.
    case failed(Message)
  }

  let move: WalkMove
  private let history: History
  private let start: Int
  private let stops: BreakpointStops
  private let words: WalkWords
  private var request: NavigationRequest
  private var position: Int
  private var stepsLeft: Int
  private var hasWrapped = false

  /// More events than this are not kept: it is a bound on memory for programs without an end.
  private static let eventLimit = 16_000_000

  /// Sets out from a state; the problem is a position that cannot be read.
  init(_ move: WalkMove, from state: ViewerState, history: History, words: WalkWords) throws(ViewerProblem) {
    self.move = move
    self.history = history
    self.words = words
    start = state.position
    position = start
    stops = BreakpointStops(state.breakpoints.items, history: history)
    stepsLeft = move.stepCount
    request = try move.request(from: start, stops: stops, searchText: state.searchText)
  }

  /// A percentage is one of the whole program, if that is no longer than this many events.
  private static let measuredLength = 500_000

  private var mustMeasure: Bool {
    guard case .position(let text) = move, text.hasSuffix("%") else { return false }
    return !history.isComplete && history.foldedCount < Self.measuredLength
  }

  /// Goes on for about one slice.
  func advance() -> Progress {
    if mustMeasure, !history.awaitsInput {
      history.extend()
      return .working
    }
    switch request.proceed(history) {
    case .needsMore:
      return history.count >= Self.eventLimit ? arrive(at: history.foldedCount, .memoryFull) : .working
    case .needsInput: return .asks
    case .arrived(let found): return stepped(to: found)
    case .notFound(let end): return notFound(stoppedAt: end)
    }
  }

  /// Where the walk is when it is given up on the way.
  var positionOnTheWay: Int {
    switch move {
    case .end, .position, .follow: history.foldedCount
    case _ where move.isForward: max(position, min(request.lookedAt, history.foldedCount))
    default: position
    }
  }

  // MARK: Arriving

  /// One step is done; the next one begins there, or the walk has arrived.
  private func stepped(to found: Int) -> Progress {
    position = found
    if move.haltsAtBreakpoints, let stop = stops.first(after: start, upTo: found) {
      return .arrived(position: stop.position, stop: stop.breakpoint, message: nil)
    }
    stepsLeft -= 1
    guard stepsLeft > 0, let next = move.next(from: position) else { return arrive(at: position) }
    request = next
    return .working
  }

  private func arrive(at position: Int, _ message: Message? = nil) -> Progress {
    var stop: Breakpoint?
    if case .breakpoint = move { stop = stops.breakpoint(at: position) }
    return .arrived(position: position, stop: stop, message: hasWrapped ? words.wrapped(move) : message)
  }

  private func notFound(stoppedAt end: Int) -> Progress {
    switch move {
    case .steps(.turnOf(let task), _) where position == start:
      return .failed(words.neverAgain(task))
    case .finish(let task, _): return .failed(words.neverAgain(task))
    case .search: return searchOn()
    case .line(let line): return .failed(.neverReached("line:\(line)"))
    case .position(let text):
      guard Int(text) != nil || text.hasPrefix("event:") else { return .failed(.neverReached(text)) }
      return arrive(at: end, .neverReached(text))
    default: return arriveAtEdge(end)
    }
  }

  /// The program's end or start, met before the goal.
  private func arriveAtEdge(_ end: Int) -> Progress {
    if move.haltsAtBreakpoints, let stop = stops.first(after: start, upTo: end) {
      return .arrived(position: stop.position, stop: stop.breakpoint, message: nil)
    }
    let edge = move.isForward ? end : 0
    return .arrived(position: edge, stop: nil, message: move.isForward ? .atEnd : .atStart)
  }

  /// A search goes round the end once.
  private func searchOn() -> Progress {
    guard !hasWrapped, case .search(let forward) = move else { return .failed(words.nothingFound) }
    hasWrapped = true
    request = move.searchRequest(from: forward ? 0 : history.count + 1, text: words.searchText)
    return .working
  }
}

/// What a walk says when it ends.
struct WalkWords {
  let names: NameBook
  let state: LoopState
  let searchText: String

  func neverAgain(_ task: TaskID) -> Message { .taskNeverAgain(names.task(task, in: state)) }

  var nothingFound: Message { .notFound(searchText) }

  func wrapped(_ move: WalkMove) -> Message {
    move == .search(forward: false) ? .searchWrappedToEnd : .searchWrappedToStart
  }
}
