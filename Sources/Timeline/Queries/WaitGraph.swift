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
  /// The task that a waiting task depends on, where the trace tells of exactly one: its reason is another task, or a
  /// lock that a task holds. Sleeps, queues, events and futures depend on no one task.
  package func waitEdge(of id: TaskID) -> WaitEdge? {
    guard let task = task(id), task.phase == .waiting else { return nil }
    switch task.waitReason {
    case .task(let awaited), .shielded(.task(let awaited)): return WaitEdge(waiter: id, awaited: awaited)
    case .resource(let resource):
      guard case .lock(true, let holder?)? = self.resource(resource)?.state else { return nil }
      return WaitEdge(waiter: id, awaited: holder, resource: resource)
    default: return nil
    }
  }

  /// The tasks that all have to end before a waiting task can go on; at most `limit`.
  package func waitEdges(of id: TaskID, limit: Int = 1_000) -> [WaitEdge] {
    if let edge = waitEdge(of: id) { return [edge] }
    guard let task = task(id), task.phase == .waiting, let group = task.waitReason?.group,
      let record = self.group(group), record.kind.needsAll
    else { return [] }
    return record.members.prefix(limit).compactMap { $0.task.map { WaitEdge(waiter: id, awaited: $0) } }
  }

  /// The circle of waits that a task is in, beginning with it; nil when there is none. Follows so many edges at most:
  /// it is asked at every wait.
  package func waitCycle(through id: TaskID, edges limit: Int = 256) -> [WaitEdge]? {
    var seen: Set<TaskID> = []
    var path: [WaitEdge] = []
    var left = limit
    var branches = [waitEdges(of: id, limit: left)[...]]
    while left > 0, let edge = branches[branches.count - 1].popFirst() ?? backtrack(&branches, &path) {
      left -= 1
      guard edge.awaited != id else { return path + [edge] }
      guard seen.insert(edge.awaited).inserted else { continue }
      path.append(edge)
      branches.append(waitEdges(of: edge.awaited, limit: left)[...])
    }
    return nil
  }

  /// Goes back to the last place from which another edge leads on.
  private func backtrack(_ branches: inout [ArraySlice<WaitEdge>], _ path: inout [WaitEdge]) -> WaitEdge? {
    while branches.count > 1 {
      branches.removeLast()
      path.removeLast()
      if let edge = branches[branches.count - 1].popFirst() { return edge }
    }
    return nil
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
  /// is none. Looks at the first thousand waiting tasks.
  package func waitCycle() -> [WaitEdge] {
    for entry in waiting.elements(from: 0, limit: 1_000) {
      if let cycle = waitCycle(through: entry.task) { return cycle }
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

  /// The group that is waited for, if it is one.
  package var group: WaitGroup? {
    switch self {
    case .gather(let id, _), .anyOf(let id, _), .shielded(.future(let id)): .future(id)
    case .resource(let id): .resource(id)
    default: nil
    }
  }
}

extension GroupKind {
  /// Whether every member has to end before the wait is over.
  package var needsAll: Bool {
    switch self {
    case .gather, .gatherAll, .all, .taskGroup, .firstException: true
    case .first, .completions: false
    }
  }
}
