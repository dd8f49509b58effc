import TraceModel

/// A move to somewhere, done in slices, so that keys are answered while a long or endless program is searched.
///
///     var request = NavigationRequest(to: .turn(of: task), .forward, from: position)
///     switch request.proceed(history) {
///     case .arrived(let position): ...
///     case .needsMore: ...                      // draw, look for keys, call it again
///     case .notFound(let stoppedAt): ...
///     }
///
/// A position found is the one right after the event that was looked for. Forwards it lies behind the position
/// one stands at; backwards before it.
package struct NavigationRequest: Sendable {
  /// What has come of it.
  package enum Outcome: Hashable, Sendable {
    case arrived(Int)
    /// Not found yet; there is more to look at, or to run.
    case needsMore
    /// Not found yet, and the program waits until somebody has said what it reads.
    case needsInput
    /// It isn't there. The search ended here: at the end of the program, or at its start.
    case notFound(stoppedAt: Int)
  }

  private enum Goal: Sendable {
    case next, previous
    case place(Position)
  }

  private let goal: Goal
  private var matcher: EventMatcher
  /// How far it has looked: the search goes on from this position.
  package private(set) var lookedAt: Int

  /// A move to the next such thing behind a position, or to the last one before it.
  package init(to destination: Destination, _ direction: Direction, from position: Int) {
    matcher = EventMatcher(destination)
    goal = direction == .forward ? .next : .previous
    lookedAt = direction == .forward ? position : position - 1
  }

  /// A move to a place.
  package init(to place: Position) {
    lookedAt = 0
    if case .line(let line) = place {
      matcher = EventMatcher(.breakpoint([.line(line)]))
      goal = .next
    } else {
      matcher = EventMatcher(.event)
      goal = .place(place)
    }
  }

  /// How many events one slice looks at; looking costs less than folding.
  private static let eventsLookedAt = 200_000
}

extension NavigationRequest {
  /// Does about one budget's work on it.
  package mutating func proceed(_ history: History, within budget: TraceBudget = .slice) -> Outcome {
    switch goal {
    case .previous: return lookBack(history)
    case .next:
      if let found = lookAhead(history) { return .arrived(found) }
      if lookedAt < history.foldedCount { return .needsMore }
      if history.isComplete { return .notFound(stoppedAt: history.count) }
      if history.awaitsInput { return .needsInput }
      history.extend(within: budget)
      return lookAhead(history).map { .arrived($0) } ?? .needsMore
    case .place(let place):
      if let found = history.find(place) { return .arrived(found) }
      if history.isComplete { return .notFound(stoppedAt: history.count) }
      if history.awaitsInput { return .needsInput }
      history.extend(within: budget)
      return history.find(place).map { .arrived($0) } ?? .needsMore
    }
  }

  /// Goes on until it has come of something, for commands without a screen; gives up when the trace has got
  /// so many events.
  package mutating func finish(_ history: History, eventLimit: Int = .max) -> Outcome {
    while true {
      let outcome = proceed(history)
      if outcome == .needsInput { return .notFound(stoppedAt: history.count) }
      guard outcome == .needsMore else { return outcome }
      if history.count >= eventLimit { return .notFound(stoppedAt: history.count) }
    }
  }

  /// Looks at what has been folded behind the place it has come to.
  private mutating func lookAhead(_ history: History) -> Int? {
    switch matcher.destination {
    case .turn(let task):
      defer { lookedAt = max(lookedAt, history.foldedCount) }
      return history.turns.firstStart(after: lookedAt, of: task)
    case .marker(let positions):
      defer { lookedAt = max(lookedAt, history.foldedCount) }
      return positions.filter { $0 > lookedAt }.min()
    default: break
    }
    let end = min(history.foldedCount, lookedAt + Self.eventsLookedAt)
    let log = history.log
    while lookedAt < end {
      lookedAt += 1
      if matcher.matches(log.events[lookedAt - 1], at: lookedAt - 1, in: history, log) { return lookedAt }
    }
    return nil
  }

  private mutating func lookBack(_ history: History) -> Outcome {
    guard lookedAt >= 0 else { return .notFound(stoppedAt: 0) }
    history.fold(through: lookedAt)
    lookedAt = min(lookedAt, history.foldedCount)
    switch matcher.destination {
    case .turn(let task):
      let start = history.turns.lastStart(before: lookedAt + 1, of: task)
      return start.map { .arrived($0) } ?? .notFound(stoppedAt: 0)
    case .marker(let positions):
      return positions.filter { $0 <= lookedAt }.max().map { .arrived($0) } ?? .notFound(stoppedAt: 0)
    default: return scanBack(history)
    }
  }

  private mutating func scanBack(_ history: History) -> Outcome {
    let end = max(0, lookedAt - Self.eventsLookedAt)
    let log = history.log
    while lookedAt > end {
      if matcher.matches(log.events[lookedAt - 1], at: lookedAt - 1, in: history, log) {
        return .arrived(lookedAt)
      }
      lookedAt -= 1
    }
    if lookedAt > 0 { return .needsMore }
    // The state before the first event is a place one steps back to, though no event leads there.
    switch matcher.destination {
    case .event, .stop: return .arrived(0)
    default: return .notFound(stoppedAt: 0)
    }
  }
}
