import TraceModel

/// What every task did, for the timeline panel: stretches of being ready, running, waiting for something, ended.
///
/// Built as events are folded, sixteen bytes a change. A lane is drawn column by column with a binary search for each,
/// so a window costs the same whether the trace has a thousand events or a million.
package struct TaskLanes: Sendable {
  private var lanes: ContiguousArray<ContiguousArray<LaneSegment>> = []
  /// The task whose turn is on, or was the last.
  private var running: TaskID?

  /// How many tasks have a lane.
  package var count: Int { lanes.count }

  /// Takes in an event that has just been applied to a state.
  mutating func note(_ event: TraceEvent, in state: LoopState) {
    switch event {
    case .taskCreated(let task, _, _, _), .taskSuspended(let task, _), .taskFinished(let task, _):
      update(task, in: state)
    case .handleScheduled(_, let kind): kind.task.map { update($0, in: state) }
    case .timerFired(let handle): state.handle(handle)?.kind.task.map { update($0, in: state) }
    case .turnBegan:
      running = state.runningTask
      running.map { update($0, in: state) }
    case .threadEntered: running = state.runningTask ?? running
    case .turnEnded: running.map { update($0, in: state) }
    default: break
    }
  }

  private mutating func update(_ id: TaskID, in state: LoopState) {
    guard let task = state.task(id) else { return }
    let index = Int(id.rawValue)
    while lanes.count <= index { lanes.append([]) }
    let kind = LaneKind(task)
    guard lanes[index].last?.kind != kind else { return }
    lanes[index].append(LaneSegment(start: state.now, position: state.position, kind: kind))
  }
}

extension TaskLanes {
  /// The stretches of a task's life that have begun at a position, in order.
  package func segments(of task: TaskID, upTo position: Int = .max) -> ArraySlice<LaneSegment> {
    let index = Int(task.rawValue)
    guard index < lanes.count else { return [] }
    let end = lanes[index].firstIndex(from: 0) { $0.position > position }
    return ArraySlice(lanes[index][..<end])
  }

  /// A lane over virtual time: one cell a column, nil where the task did not exist yet or is not known to be any
  /// more. Column `i` of `n` shows the i-th n-th of the span; only what had happened at `position` is shown.
  package func cells(
    of task: TaskID, from start: VirtualTime, to end: VirtualTime, columns: Int, upTo position: Int = .max
  ) -> [LaneCell?] {
    let width = (end.seconds - start.seconds) / Double(max(1, columns))
    return cells(of: task, columns: columns, upTo: position) { segment, column in
      // The last column takes in the end itself.
      let edge = column + 1 == columns ? end.seconds.nextUp : start.seconds + width * Double(column + 1)
      return segment.start.seconds >= edge
    }
  }

  /// A lane over positions, for stretches in which no virtual time passes.
  package func cells(
    of task: TaskID, fromPosition start: Int, toPosition end: Int, columns: Int, upTo position: Int = .max
  ) -> [LaneCell?] {
    let width = Double(end - start + 1) / Double(max(1, columns))
    return cells(of: task, columns: columns, upTo: position) { segment, column in
      Double(segment.position) >= Double(start) + width * Double(column + 1)
    }
  }

  /// `isBehind` says whether a segment begins behind a column.
  private func cells(
    of task: TaskID, columns: Int, upTo position: Int, isBehind: (LaneSegment, Int) -> Bool
  ) -> [LaneCell?] {
    let index = Int(task.rawValue)
    guard index < lanes.count, columns > 0 else { return Array(repeating: nil, count: max(0, columns)) }
    let lane = lanes[index]
    var cells: [LaneCell?] = []
    var begin = lane.firstIndex(from: 0) { isBehind($0, -1) || $0.position > position }
    for column in 0..<columns {
      let end = lane.firstIndex(from: begin) { isBehind($0, column) || $0.position > position }
      cells.append(Self.cell(lane, begin: begin, end: end))
      begin = end
    }
    return cells
  }

  private static func cell(_ lane: ContiguousArray<LaneSegment>, begin: Int, end: Int) -> LaneCell? {
    guard end > 0 else { return nil }
    let last = lane[end - 1]
    // A task runs at least once in any three changes: ready, running, and then ready, waiting or done.
    let seen = lane[max(begin, end - 3)..<end]
    let wasRunningAlready = begin > 0 && lane[begin - 1].kind == .running
    if begin == end, last.kind.isEnd { return nil }
    return LaneCell(kind: last.kind, hasRun: wasRunningAlready || seen.contains { $0.kind == .running })
  }
}
