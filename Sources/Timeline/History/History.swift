import TraceModel

/// The past of a program: the state at any position, quickly, however long the trace is.
///
///     let history = History(producer)
///     history.extend(within: .slice)          // let the program run a little
///     let state = history.state(at: 12)
///
/// The trace is folded once, at its end, as it grows; on the way a checkpoint is kept every few thousand events. A
/// state is then the nearest checkpoint before it plus the events in between. Checkpoints share what has not
/// changed between them. When they get too big, every second one is dropped and the spacing doubles: memory is bounded,
/// and a seek costs some milliseconds at worst.
///
/// Limitations: a position beyond `foldedCount` must be folded first, which takes time in proportion to its distance.
/// `state(at:)` does that in one go; who must answer keys meanwhile uses `extend` or a `NavigationRequest`.
package final class History {
  /// Where events come from.
  package let producer: any TraceProducer
  /// When each turn began and whose it was, as far as folded.
  package private(set) var turns = TurnIndex()
  /// What each task did over time, as far as folded.
  package private(set) var lanes = TaskLanes()
  /// The state after the last folded event.
  package private(set) var frontier = LoopState()

  var checkpoints: CheckpointStore
  private var recent = RecentStates()

  /// A history that keeps checkpoints of about so many bytes in all.
  package init(_ producer: any TraceProducer, checkpointBytes: Int = 192 << 20, spacing: Int = 4_096) {
    self.producer = producer
    checkpoints = CheckpointStore(limit: checkpointBytes, spacing: spacing)
    checkpoints.add(frontier)
  }

  package var log: TraceLog { producer.log }
  /// How many events there are so far: the last position.
  package var count: Int { log.count }
  /// The last position whose state can be had without folding further.
  package var foldedCount: Int { frontier.position }
  /// Whether all events there are have been folded.
  package var isFolded: Bool { foldedCount == log.count }
  /// Whether there can be no more events, and all have been folded.
  package var isComplete: Bool { producer.isFinished && isFolded }
  /// Whether there can be no more events before somebody has said what the program reads.
  package var awaitsInput: Bool { producer.awaitsInput && isFolded }
}

extension History {
  /// Folds events that are there already, or else lets the producer make some and folds those. One call does
  /// at most about one budget's work; it returns whether there can be more to do.
  @discardableResult
  package func extend(within budget: TraceBudget = .slice) -> Bool {
    if isFolded, !producer.isFinished { producer.advance(within: budget) }
    fold(through: foldedCount + budget.events)
    return !isComplete && !awaitsInput
  }

  /// Folds what is there, up to this position.
  package func fold(through position: Int) {
    let end = min(position, log.count)
    while frontier.position < end {
      let stop = min(end, checkpoints.nextPosition)
      Self.fold(log, to: stop, &frontier, &turns, &lanes)
      if frontier.position == checkpoints.nextPosition { checkpoints.add(frontier) }
    }
  }

  private static func fold(
    _ log: TraceLog, to end: Int, _ state: inout LoopState, _ turns: inout TurnIndex, _ lanes: inout TaskLanes
  ) {
    while state.position < end {
      let event = log.events[state.position]
      state.apply(event, log: log)
      turns.note(event, in: state)
      lanes.note(event, in: state)
    }
  }
}

extension History {
  /// The state at a position; the last one when there are not so many events yet.
  package func state(at position: Int) -> LoopState {
    let target = max(0, min(position, log.count))
    fold(through: target)
    if target == frontier.position { return frontier }
    var state = nearestState(before: target)
    for stop in Self.snapshotPositions(before: target, after: state.position) {
      apply(to: &state, through: stop)
      recent.keep(state)
    }
    return state
  }

  /// The nearest state that is at hand, at this position or before it.
  private func nearestState(before position: Int) -> LoopState {
    let checkpoint = checkpoints.nearest(before: position)
    guard let recent = recent.nearest(before: position), recent.position >= checkpoint.position else {
      return checkpoint
    }
    return recent
  }

  /// Where to leave states on the way to a position, so that going back from it step by step is quick: the position
  /// itself, and 1, 8, 64 ... before it.
  private static func snapshotPositions(before target: Int, after start: Int) -> [Int] {
    var positions = [target]
    var distance = 1
    while target - distance > start {
      positions.append(target - distance)
      distance *= 8
    }
    return positions.reversed()
  }

  /// Applies events up to a position that is there.
  func apply(to state: inout LoopState, through position: Int) {
    let log = log
    while state.position < position { state.apply(log.events[state.position], log: log) }
  }
}

extension History {
  /// The first position whose state fulfils a condition that, once true, stays true (a turn number is reached, say).
  /// Looks at what has been folded; nil when it holds nowhere there.
  package func firstPosition(where holds: (LoopState) -> Bool) -> Int? {
    guard holds(frontier) else { return nil }
    var state = checkpoints.last(where: { !holds($0) }) ?? checkpoints.nearest(before: 0)
    while !holds(state), state.position < foldedCount {
      state.apply(log.events[state.position], log: log)
    }
    return state.position
  }
}

extension History {
}
