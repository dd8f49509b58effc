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
    case .future: return .waitFuture
    case .gather(_, let children): return .waitGather(count: Int(children))
    case .anyOf(_, let count): return .waitAnyOf(count: Int(count))
    case .deadline(_, let until): return .waitDeadline(until: until.seconds)
    case .queueItem: return .waitQueueItem
    case .queueSlot: return .waitQueueSlot
    case .queueJoin: return .waitQueueJoin
    case .thread(_, let until): return until.map { .waitThread(until: $0.seconds) } ?? .waitThread
    case .resource(let resource): return message(for: state.resource(resource))
    }
  }

  private func message(for resource: ResourceRecord?) -> Message {
    switch resource?.kind {
    case .lock:
      guard case .lock(true, let holder?)? = resource?.state else { return .waitLock }
      return .waitLock(heldBy: names.task(holder, in: state))
    case .event: return .waitEvent
    case .condition: return .waitCondition
    case .semaphore: return .waitSemaphore
    case .barrier:
      guard case .barrier(let arrived, let parties)? = resource?.state else { return .waitBarrier }
      return .waitBarrier(arrived: Int(arrived), of: Int(parties))
    case .queue, nil: return .waitQueueItem
    }
  }

  /// Why a task that is ready is ready: "worker_1 is done". Nil for one that has not waited.
  package func reasonReady(_ task: TaskID) -> Message? {
    reasonReady(task, by: state.task(task)?.scheduledHandle)
  }

  /// The same for a task whose turn has begun: its handle no longer stands in the queue.
  func reasonReady(_ task: TaskID, by handle: HandleID?) -> Message? {
    guard let record = state.task(task) else { return nil }
    if let handle, names.isCancellation(handle, of: task, in: state) { return .reasonCancelled }
    switch record.waitReason {
    case nil: return record.turns == 0 ? .reasonNew : nil
    case .sleep: return .reasonSleepOver
    case .turn: return .reasonGaveTurn
    case .task(let other): return .reasonTaskDone(names.task(other, in: state))
    case .future: return .reasonFutureDone
    case .gather: return .reasonGatherDone
    case .anyOf: return .reasonWaitDone
    case .deadline(_, let until): return until <= state.now ? .reasonTimedOut : .reasonWoken
    case .queueItem: return .reasonItem
    case .queueSlot: return .reasonSlot
    case .queueJoin: return .reasonJoined
    case .thread: return .reasonThreadDone
    case .resource(let resource): return reason(for: state.resource(resource)?.kind)
    }
  }

  private func reason(for kind: ResourceKind?) -> Message {
    switch kind {
    case .lock: .reasonLockFree
    case .event: .reasonEventSet
    default: .reasonWoken
    }
  }
}
