import TraceModel

/// Handles and timers.
extension LoopState {
  mutating func scheduleHandle(_ id: HandleID, _ kind: HandleKind) {
    guard isNew(id) else { return }
    handles[Int(id.rawValue)] = HandleState(id: id, kind: kind, place: .ready, scheduledBy: runningTask)
    enqueue(id, kind)
  }

  mutating func scheduleTimer(_ id: HandleID, _ kind: HandleKind, _ deadline: VirtualTime) {
    guard isNew(id) else { return }
    handles[Int(id.rawValue)] = HandleState(
      id: id, kind: kind, place: .timer, deadline: deadline, scheduledBy: runningTask)
    timers.insert(TimerEntry(handle: id, deadline: deadline))
  }

  /// Whether a handle may be added under this number. Numbers are dense, so that one far beyond the number of events
  /// comes from a damaged recording, and would only cost memory.
  private func isNew(_ id: HandleID) -> Bool {
    handle(id) == nil && id != runningHandle && Int(id.rawValue) < position + 1_000_000
  }

  mutating func fireTimer(_ id: HandleID) {
    phase = .timers
    guard let handle = handle(id), handle.place == .timer, let deadline = handle.deadline else { return }
    timers.remove(TimerEntry(handle: id, deadline: deadline))
    handles.update(Int(id.rawValue)) { $0.place = .ready }
    enqueue(id, handle.kind)
  }

  private mutating func enqueue(_ id: HandleID, _ kind: HandleKind) {
    ready.append(id)
    guard let task = kind.task else { return }
    updateTask(task) { $0.scheduledHandle = id }
    if self.task(task)?.phase == .waiting { move(task, to: .ready) }
  }

  /// A cancelled handle stays in the ready queue until its place is reached, as in CPython; a cancelled timer goes
  /// at once, though CPython's heap keeps it till it comes to the top: nothing will ever come of it.
  mutating func cancel(_ id: HandleID) {
    guard let handle = handle(id) else { return }
    handles.update(Int(id.rawValue)) { $0.isCancelled = true }
    guard handle.place == .timer, let deadline = handle.deadline else { return }
    timers.remove(TimerEntry(handle: id, deadline: deadline))
    forgetHandle(id)
  }

  mutating func forgetHandle(_ id: HandleID) {
    guard let handle = handles.remove(at: Int(id.rawValue)), let task = handle.kind.task else { return }
    updateTask(task) { if $0.scheduledHandle == id { $0.scheduledHandle = nil } }
  }
}
