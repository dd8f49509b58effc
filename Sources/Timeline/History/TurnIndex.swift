import TraceModel

/// All turns of the trace so far: where each began, where it ended and whose it was.
///
/// Twelve bytes a turn, so that the next turn of a task is found, and an event is assigned to its task, without folding.
package struct TurnIndex: Sendable {
  /// One turn. Outside a running loop it is one resumption of a coroutine or generator, and has no end of its own.
  package struct Turn: Sendable {
    fileprivate var start: UInt32
    fileprivate var stop: UInt32 = .max
    fileprivate var number: UInt32

    /// The position right after it began.
    package var position: Int { Int(start) }
    /// The position right after it ended; nil while it is on.
    package var end: Int? { stop == .max ? nil : Int(stop) }
    /// The task whose turn it is, if it is a task's.
    package var task: TaskID? { number == .max ? nil : TaskID(number) }
  }

  private var turns: ContiguousArray<Turn> = []

  /// How many turns have begun. Turn `n` of the program has index `n - 1`.
  package var count: Int { turns.count }

  package subscript(index: Int) -> Turn { turns[index] }

  /// Takes in an event that has just been applied to a state.
  mutating func note(_ event: TraceEvent, in state: LoopState) {
    switch event {
    case .turnBegan: begin(state)
    case .turnEnded:
      if let last = turns.indices.last { turns[last].stop = UInt32(truncatingIfNeeded: state.position) }
    case .coroutineResumed where state.turn > turns.count: begin(state)
    default: break
    }
  }

  private mutating func begin(_ state: LoopState) {
    turns.append(
      Turn(
        start: UInt32(truncatingIfNeeded: state.position), number: state.runningTask?.rawValue ?? UInt32.max))
  }
}

extension TurnIndex {
  /// How many turns have begun at this position: the number of its turn.
  package func count(at position: Int) -> Int {
    var low = 0
    var high = turns.count
    while low < high {
      let middle = (low + high) / 2
      if turns[middle].position <= position { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The task in whose turn the event with this index lies.
  package func task(ofEvent index: Int) -> TaskID? {
    let number = count(at: index + 1)
    guard number > 0, let task = turns[number - 1].task else { return nil }
    return index < (turns[number - 1].end ?? .max) ? task : nil
  }

  /// Where the first turn behind a position begins, of this task or of any.
  package func firstStart(after position: Int, of task: TaskID?) -> Int? {
    turns[count(at: position)...].first { task == nil || $0.task == task }?.position
  }

  /// Where the last turn before a position begins, of this task or of any.
  package func lastStart(before position: Int, of task: TaskID?) -> Int? {
    turns[..<count(at: position - 1)].last { task == nil || $0.task == task }?.position
  }
}
