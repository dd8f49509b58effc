import TraceModel

/// Who waits for whom: an edge leads from a waiting task to the task that could end the wait.
package struct WaitEdge: Hashable, Sendable {
  package var waiter: TaskID
  /// The task that would have to act: the one awaited, or the holder of the lock.
  package var awaited: TaskID
  /// The lock between them, if it is one.
  package var resource: ResourceID?

  package init(waiter: TaskID, awaited: TaskID, resource: ResourceID? = nil) {
    self.waiter = waiter
    self.awaited = awaited
    self.resource = resource
  }
}

extension LoopState {
  /// The task that a waiting task depends on, where the trace tells: its reason is another task, or a lock that a task
  /// holds. Sleeps, queues, events and futures depend on no one task.
  package func waitEdge(of id: TaskID) -> WaitEdge? {
    guard let task = task(id), task.phase == .waiting else { return nil }
    switch task.waitReason {
    case .task(let awaited): return WaitEdge(waiter: id, awaited: awaited)
    case .resource(let resource):
      guard case .lock(true, let holder?)? = self.resource(resource)?.state else { return nil }
      return WaitEdge(waiter: id, awaited: holder, resource: resource)
    default: return nil
    }
  }

  /// The chain of waits that begins with a task, up to a task that waits for none or is in the chain already.
  package func waitChain(from id: TaskID) -> [WaitEdge] {
    var chain: [WaitEdge] = []
    var seen: Set<TaskID> = [id]
    var next = waitEdge(of: id)
    while let edge = next {
      chain.append(edge)
      next = seen.insert(edge.awaited).inserted ? waitEdge(of: edge.awaited) : nil
    }
    return chain
  }

  /// A circle of tasks that wait for each other, beginning with the one that has waited longest; empty when there
  /// is none. Every task waits for one other at most, so that each is visited once.
  package func waitCycle() -> [WaitEdge] {
    var visited: Set<TaskID> = []
    for entry in waiting where !visited.contains(entry.task) {
      var path: [WaitEdge] = []
      var task = entry.task
      while visited.insert(task).inserted, let edge = waitEdge(of: task) {
        path.append(edge)
        task = edge.awaited
      }
      if let start = path.firstIndex(where: { $0.waiter == task }) { return Array(path[start...]) }
    }
    return []
  }

  /// The tasks that wait at a resource, in the order they began to; at most `limit`, found among the first
  /// `lookingAt` waiting tasks.
  package func waiters(at id: ResourceID, limit: Int = 100, lookingAt: Int = 10_000) -> [TaskID] {
    var found: [TaskID] = []
    for entry in waiting.elements(from: 0, limit: lookingAt) where found.count < limit {
      if task(entry.task)?.waitReason?.resource == id { found.append(entry.task) }
    }
    return found
  }
}

extension WaitReason {
  /// The resource that is waited at, if it is one.
  package var resource: ResourceID? {
    switch self {
    case .resource(let id), .queueItem(let id), .queueSlot(let id), .queueJoin(let id): id
    default: nil
    }
  }
}
