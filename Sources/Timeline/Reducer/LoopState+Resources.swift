import TraceModel

/// Futures and the things tasks wait at.
extension LoopState {
  mutating func createFuture(_ id: FutureID) {
    guard Int(id.rawValue) == futures.count else { return }
    futures.append(FutureRecord())
  }

  mutating func finishFuture(_ id: FutureID, _ outcome: Outcome) {
    let index = Int(id.rawValue)
    guard index < futures.count, futures[index].outcome == nil else { return }
    futures[index].outcome = outcome
    countEnd(of: .future(id), in: futures[index].memberships, outcome)
  }

  mutating func createResource(_ id: ResourceID, _ kind: ResourceKind) {
    guard Int(id.rawValue) == resources.count else { return }
    resources.append(ResourceRecord(id: id, kind: kind, creator: runningTask))
  }

  mutating func changeResource(_ id: ResourceID, _ state: ResourceState) {
    guard let old = resource(id) else { return }
    switch state {
    case .lock(let isLocked, let holder): hand(id, from: old.state?.holder, to: isLocked ? holder : nil)
    case .semaphore(let value): changeSemaphore(id, old, value)
    default: break
    }
    updateResource(id) { $0.state = state }
  }

  private mutating func hand(_ id: ResourceID, from old: TaskID?, to new: TaskID?) {
    if let old { updateTask(old) { $0.heldLocks.removeAll { $0 == id } } }
    if let new { updateTask(new) { $0.heldLocks.append(id) } }
  }

  /// A place that is taken without `placeTaken` before is kept for a task that has been woken; one that becomes free
  /// without `placeReleased` was kept for a task that can't take it any more.
  private mutating func changeSemaphore(_ id: ResourceID, _ old: ResourceRecord, _ value: Int32) {
    guard case .semaphore(let before)? = old.state else {
      return updateResource(id) { $0.places = max(0, value) }
    }
    updateResource(id) {
      $0.places = max($0.places, value)
      if value < before, $0.announced != .taken { $0.reserved += 1 }
      if value > before, $0.announced != .released { $0.reserved = max(0, $0.reserved - 1) }
      $0.announced = nil
    }
  }

  mutating func takePlace(_ id: ResourceID, _ task: TaskID) {
    updateResource(id) {
      if !$0.isSignal { $0.holders.append(task) }
      if $0.reserved > 0 { $0.reserved -= 1 } else { $0.announced = .taken }
    }
  }

  mutating func releasePlace(_ id: ResourceID, _ task: TaskID?) {
    updateResource(id) {
      if let index = $0.holders.firstIndex(where: { $0 == task }) {
        $0.holders.remove(at: index)
      } else {
        $0.isSignal = true
        $0.holders = []
      }
      $0.announced = .released
    }
  }
}

extension ResourceState {
  /// The task that holds a lock.
  package var holder: TaskID? {
    if case .lock(true, let holder) = self { holder } else { nil }
  }
}

/// Groups, and blocks with a time limit.
extension LoopState {
  mutating func formGroup(_ group: WaitGroup, _ kind: GroupKind, _ until: VirtualTime?) {
    let record = GroupRecord(kind: kind, until: until, owner: runningTask)
    updateGroup(group) { if $0.isEmpty { $0 = [record] } }
  }

  mutating func joinGroup(_ group: WaitGroup, _ member: Awaitable) {
    guard self.group(group) != nil else { return }
    switch member {
    case .task(let id):
      guard let task = task(id) else { return }
      updateTask(id) { if $0.group == nil { $0.group = group } else { $0.moreGroups.append(group) } }
      join(group, member, endedWith: task.outcome)
    case .future(let id):
      guard let future = future(id) else { return }
      futures[Int(id.rawValue)].memberships.append(group)
      join(group, member, endedWith: future.outcome)
    }
  }

  private mutating func join(_ group: WaitGroup, _ member: Awaitable, endedWith outcome: Outcome?) {
    updateGroup(group) { if !$0.isEmpty { $0[0].members.append(member) } }
    if let outcome { countEnd(of: member, in: [group], outcome) }
  }

  /// What stands for several tasks, as it stands now.
  package func group(_ id: WaitGroup) -> GroupRecord? {
    switch id {
    case .future(let id): future(id)?.group
    case .resource(let id): resource(id)?.group
    }
  }

  private mutating func updateGroup(_ group: WaitGroup, _ change: (inout [GroupRecord]) -> Void) {
    switch group {
    case .future(let id):
      let index = Int(id.rawValue)
      if index < futures.count { change(&futures[index].groups) }
    case .resource(let id): updateResource(id) { change(&$0.groups) }
    }
  }

  mutating func countEnd(of member: Awaitable, in groups: [WaitGroup], _ outcome: Outcome) {
    let hasFailed = if case .raised = outcome { true } else { false }
    for group in groups {
      updateGroup(group) {
        guard !$0.isEmpty else { return }
        $0[0].done += 1
        if hasFailed { $0[0].failed += 1 }
      }
    }
  }

  mutating func enterTimeout(_ id: TimeoutID, _ task: TaskID, _ deadline: VirtualTime?) {
    guard Int(id.rawValue) == timeouts.count else { return }
    timeouts.append(TimeoutRecord(id: id, task: task, deadline: deadline))
    updateTask(task) { $0.timeouts.append(id) }
  }

  mutating func leaveTimeout(_ id: TimeoutID) {
    guard let timeout = timeout(id) else { return }
    updateTask(timeout.task) { $0.timeouts.removeAll { $0 == id } }
  }
}
