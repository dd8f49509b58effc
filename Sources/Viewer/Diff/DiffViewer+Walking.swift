import Canvas
import Story
import Timeline

/// Walking.
extension DiffViewer {
  /// Whether a walk is on its way.
  package var isWalking: Bool { way != nil || leader != nil }

  /// Sets out; `advance` goes on.
  package func begin(_ move: DiffMove) {
    leader = nil
    way = DiffWay(move, self)
    for side in ComparedSide.allCases { sides[side].state.isWorking = true }
  }

  /// Sets out with a way that a key of one side asks for: both go if it is one for both, else the other follows.
  package func begin(_ move: WalkMove) {
    if let both = DiffMove(move) { return begin(both) }
    way = nil
    leader = state.focus
    focused.begin(move)
    if !focused.isWalking { leader = nil }
  }

  /// Goes on for a few milliseconds.
  package func advance() {
    if let leader {
      sides[leader].advance()
      tracks[leader].catchUp()
      guard !sides[leader].isWalking else { return }
      let message = focused.state.message
      begin(.follow(leader))
      if let message { focused.state.say(message, isError: focused.state.messageIsError) }
      return
    }
    guard let way else { return }
    guard case .arrived(let place, let message) = way.advance() else { return }
    self.way = nil
    show(place.positions, at: place.time, isStep: way.isStep)
    if let message { focused.state.say(message) }
  }

  /// Gives up a walk; both stay where they were.
  package func stopWalk() {
    guard isWalking else { return }
    if let leader { sides[leader].stopWalk() }
    leader = nil
    way = nil
    for side in ComparedSide.allCases { tracks[side].catchUp() }
    show(positions, at: state.time, isStep: true)
  }

  /// Walks all the way, however long it takes; `isAllowed` is asked now and then and may end the walk.
  package func finish(while isAllowed: () -> Bool = { true }) {
    while isWalking, isAllowed() { advance() }
    if isWalking { stopWalk() }
    while runAhead(), isAllowed() {}
  }
}

extension DiffMove {
  /// The way of both sides that a key or command of one side means; nil when it is about that side alone.
  package init?(_ move: WalkMove) {
    switch move {
    case .steps(.turnOf, _), .finish, .breakpoint, .line, .search, .follow: return nil
    case .steps(let unit, let count): self = .steps(unit, count)
    case .play(let count): self = .steps(.stop, count)
    case .start: self = .start
    case .end: self = .end
    case .position(let text):
      switch try? Position(text) {
      case .time(let seconds)?: self = .time(seconds)
      case .start?: self = .start
      case .end?: self = .end
      default: return nil
      }
    }
  }
}
