import Timeline
import TraceModel

/// What a task waits for, as a short phrase for lists.
///
///     WaitText(names: names, state: state).message(.task(worker), of: main)   // "worker_1 to end"
package struct WaitText {
  private let names: NameBook
  private let state: LoopState

  package init(names: NameBook, state: LoopState) {
    self.names = names
    self.state = state
  }

  /// The phrase for a reason. `task` is the one that waits: the length of a sleep counts from when it began.
  package func message(_ reason: WaitReason, of task: TaskID) -> Message {
    switch reason {
    case .sleep(let until):
      guard let record = state.task(task), record.phase == .waiting else {
        return .waitSleep(until: until.seconds)
      }
      return .waitSleep(seconds: until.seconds - record.since.seconds)
    case .turn: return .waitTurn
    case .task(let other): return .waitTask(names.task(other, in: state))
    case .shielded(.task(let other)): return .waitShielded(names.task(other, in: state))
    case .shielded(.future(let id)): return group(.future(id)) ?? .waitShielded
    case .future: return .waitFuture
    case .gather(let id, let children): return group(.future(id)) ?? .waitGather(count: Int(children))
    case .anyOf(let id, let count): return group(.future(id)) ?? .waitAnyOf(count: Int(count))
    case .deadline(_, let until): return .waitDeadline(until: until.seconds)
    case .queueItem(let id): return isEmpty(id) ? .waitQueueEmpty : .waitQueueItem
    case .queueSlot(let id):
      guard case .queue(let count, let capacity)? = state.resource(id)?.state, count >= capacity else {
        return .waitQueueSlot
      }
      return .waitQueueFull(Int(count))
    case .queueJoin(let id):
      return state.resource(id)?.workLeft.map { .waitQueueJoin(left: Int($0)) } ?? .waitQueueJoin
    case .thread(_, let until): return until.map { .waitThread(until: $0.seconds) } ?? .waitThread
    case .resource(let resource): return message(for: state.resource(resource))
    }
  }

  private func isEmpty(_ queue: ResourceID) -> Bool {
    if case .queue(0, _)? = state.resource(queue)?.state { true } else { false }
  }

  /// How far a group is; nil when the trace does not know its members.
  private func group(_ id: WaitGroup) -> Message? {
    guard let group = state.group(id), !group.members.isEmpty else { return nil }
    let (done, count) = (group.done, group.members.count)
    switch group.kind {
    case .gather, .gatherAll: return .waitGather(done: done, of: count)
    case .all: return .waitAll(done: done, of: count)
    case .first: return .waitFirst(of: count)
    case .firstException: return .waitFirstException(done: done, of: count)
    case .taskGroup: return .waitTaskGroup(done: done, of: count)
    case .completions: return .waitCompletions(done: done, of: count)
    }
  }

  private func message(for resource: ResourceRecord?) -> Message {
    switch resource?.kind {
    case .lock:
      guard case .lock(true, let holder?)? = resource?.state else { return .waitLock }
      return .waitLock(heldBy: names.task(holder, in: state))
    case .event: return .waitEvent
    case .condition: return .waitCondition
    case .semaphore: return semaphore(resource)
    case .barrier:
      guard case .barrier(let arrived, let parties)? = resource?.state else { return .waitBarrier }
      return .waitBarrier(arrived: Int(arrived), of: Int(parties))
    case .taskGroup: return (resource?.id).flatMap { group(.resource($0)) } ?? .waitTaskGroup
    case .completions: return (resource?.id).flatMap { group(.resource($0)) } ?? .waitCompletions
    case .queue, nil: return .waitQueueItem
    }
  }

  /// So many of those who have a place are named.
  private static let namedHolders = 3

  private func semaphore(_ resource: ResourceRecord?) -> Message {
    guard let holders = resource?.holders, !holders.isEmpty else { return .waitSemaphore }
    let named = holders.prefix(Self.namedHolders).map { names.task($0, in: state) }
    return .waitSemaphore(heldBy: named, of: holders.count)
  }

  /// The time limits around what a task does, innermost first, as far as they have a moment; nil when there is none.
  package func timeouts(of task: TaskID) -> Message? {
    let moments = limits(of: task)
    return moments.isEmpty ? nil : .waitTimeout(at: moments.map(\.seconds))
  }

  /// When the time limits around what a task waits for are up, innermost first: that of the wait itself, those of the
  /// blocks.
  package func limits(of task: TaskID) -> [VirtualTime] {
    guard let record = state.task(task) else { return [] }
    let wait = record.waitReason?.group.flatMap { state.group($0)?.until }
    let blocks = record.timeouts.reversed().compactMap { state.timeout($0)?.deadline }
    return [wait].compactMap(\.self) + blocks
  }

  /// Why a task that is ready is ready: "worker_1 is done". Nil for one that has not waited.
  package func reasonReady(_ task: TaskID) -> Message? {
    reasonReady(task, by: state.task(task)?.scheduledHandle)
  }

  /// The same for a task whose turn has begun: its handle no longer stands in the queue.
  package func reasonReady(_ task: TaskID, by handle: HandleID?) -> Message? {
    guard let record = state.task(task) else { return nil }
    if let handle, names.isCancellation(handle, of: task, in: state) { return .reasonCancelled }
    switch record.waitReason {
    case nil: return record.turns == 0 ? .reasonNew : nil
    case .sleep: return .reasonSleepOver
    case .turn: return .reasonGaveTurn
    case .task(let other): return .reasonTaskDone(names.task(other, in: state))
    case .future: return .reasonFutureDone
    case .shielded(.task(let other)): return .reasonTaskDone(names.task(other, in: state))
    case .shielded(.future): return .reasonFutureDone
    case .gather(let id, _): return gatherReason(id)
    case .anyOf(let id, _): return isOverdue(.future(id)) ? .reasonTimedOut : .reasonWaitDone
    case .deadline(_, let until): return until <= state.now ? .reasonTimedOut : .reasonWoken
    case .queueItem: return .reasonItem
    case .queueSlot: return .reasonSlot
    case .queueJoin: return .reasonJoined
    case .thread: return .reasonThreadDone
    case .resource(let resource): return reason(for: state.resource(resource)?.kind)
    }
  }

  private func gatherReason(_ id: FutureID) -> Message {
    guard case .raised? = state.future(id)?.outcome else { return .reasonGatherDone }
    if let task = failed(in: .future(id)) { return .reasonGatherFailed(names.task(task, in: state)) }
    return cancelled(in: .future(id)).map { .reasonGatherCancelled(names.task($0, in: state)) }
      ?? .reasonGatherFailed
  }

  /// The first task of a group that has failed, if one of the first thousand has.
  func failed(in id: WaitGroup) -> TaskID? {
    guard let group = state.group(id), group.failed > 0 else { return nil }
    return group.members.prefix(1_000).lazy.compactMap(\.task).first { member in
      if case .raised? = state.task(member)?.outcome { true } else { false }
    }
  }

  /// The first task of a group that was cancelled, if one of the first thousand was.
  func cancelled(in id: WaitGroup) -> TaskID? {
    guard let group = state.group(id), group.done > 0 else { return nil }
    return group.members.prefix(1_000).lazy.compactMap(\.task).first { state.task($0)?.outcome == .cancelled }
  }

  /// Whether a wait for a group is over because its time is up: not all have ended.
  func isOverdue(_ id: WaitGroup) -> Bool {
    guard let group = state.group(id), let until = group.until, until <= state.now else { return false }
    switch group.kind {
    case .first: return group.done == 0
    case .firstException: return group.done < group.members.count && group.failed == 0
    default: return group.done < group.members.count
    }
  }

  private func reason(for kind: ResourceKind?) -> Message {
    switch kind {
    case .lock: .reasonLockFree
    case .event: .reasonEventSet
    case .taskGroup: .reasonGroupDone
    case .completions: .reasonNextDone
    case .semaphore: .reasonSemaphore
    case .condition: .reasonNotified
    case .barrier: .reasonBarrier
    default: .reasonWoken
    }
  }
}
