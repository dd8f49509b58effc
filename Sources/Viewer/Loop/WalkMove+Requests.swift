import Story
import Timeline
import TraceModel

/// From the words of the keys to requests to the timeline.
extension WalkMove {
  /// How many requests in a row the move takes.
  var stepCount: Int {
    switch self {
    case .steps(_, let count): max(1, abs(count))
    case .play(let count): max(1, count)
    default: 1
    }
  }

  /// Whether what happened on the way is the step that is told, and not only its last part.
  var isStep: Bool {
    switch self {
    case .steps, .finish, .play, .line, .breakpoint: true
    case .follow(_, let isStep): isStep
    case .start, .end, .position, .search: false
    }
  }

  var isForward: Bool {
    switch self {
    case .steps(_, let count): count >= 0
    case .finish(_, let forward), .breakpoint(let forward), .search(let forward): forward
    case .start: false
    case .play, .end, .position, .line, .follow: true
    }
  }

  /// Whether a breakpoint on the way ends the move. A single step and a jump to a place are not ended.
  var haltsAtBreakpoints: Bool {
    switch self {
    case .steps(.stop, 1), .steps(.event, 1): false
    case .steps(_, let count): count > 0
    case .finish(_, let forward): forward
    case .play, .line: true
    case .breakpoint, .start, .end, .position, .search, .follow: false
    }
  }

  /// The first request of the move.
  func request(
    from position: Int, stops: BreakpointStops, searchText: String
  ) throws(ViewerProblem) -> NavigationRequest {
    switch self {
    case .steps, .play, .finish, .line: return next(from: position) ?? NavigationRequest(to: .start)
    case .breakpoint(let forward):
      return NavigationRequest(to: .breakpoint(stops.items), forward ? .forward : .backward, from: position)
    case .start: return NavigationRequest(to: .start)
    case .end: return NavigationRequest(to: .end)
    case .follow(let position, _): return NavigationRequest(to: .event(position))
    case .position(let text):
      do throws(PositionError) {
        return NavigationRequest(to: try Position(text))
      } catch {
        throw ViewerProblem(.badPosition(text))
      }
    case .search: return searchRequest(from: position, text: searchText)
    }
  }

  /// The request for one more step from a position; nil for moves that are no steps.
  func next(from position: Int) -> NavigationRequest? {
    let direction: Direction = isForward ? .forward : .backward
    switch self {
    case .steps(let unit, _): return NavigationRequest(to: unit.destination, direction, from: position)
    case .play: return NavigationRequest(to: .stop, .forward, from: position)
    case .finish(let task, let forward):
      return NavigationRequest(to: forward ? .endOfTask(task) : .startOfTask(task), direction, from: position)
    case .line(let line):
      return NavigationRequest(to: .breakpoint([.line(Int32(clamping: line))]), .forward, from: position)
    default: return nil
    }
  }

  func searchRequest(from position: Int, text: String) -> NavigationRequest {
    NavigationRequest(to: .text(text), isForward ? .forward : .backward, from: position)
  }
}

extension WalkMove.Unit {
  fileprivate var destination: Destination {
    switch self {
    case .stop: .stop
    case .event: .event
    case .line: .line
    case .turn: .turn(of: nil)
    case .tick: .tick
    case .turnOf(let task): .turn(of: task)
    }
  }
}
