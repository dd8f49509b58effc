import EventLoop
import PythonInterpreter
import TraceModel

/// The things tasks wait at, as the prelude tells of them, and what that means in the trace.
struct ResourceLedger {
  private var kinds: [ResourceKind] = []
  private var timeouts: UInt32 = 0

  /// Numbers a block with a time limit.
  mutating func addTimeout() -> TimeoutID {
    defer { timeouts &+= 1 }
    return TimeoutID(timeouts)
  }

  /// Numbers a new resource.
  mutating func add(_ name: String, _ context: LoopContext) -> ResourceID? {
    guard context.log != nil, let kind = Self.kind(name) else { return nil }
    let id = ResourceID(UInt32(truncatingIfNeeded: kinds.count))
    kinds.append(kind)
    context.record(.resourceCreated(resource: id, kind: kind))
    return id
  }

  /// When the wait for a group is over, by the prelude's word for it.
  static func groupKind(_ name: String) -> GroupKind? {
    switch name {
    case "gather": .gather
    case "gather_all": .gatherAll
    case "ALL_COMPLETED": .all
    case "FIRST_COMPLETED": .first
    case "FIRST_EXCEPTION": .firstException
    case "task_group": .taskGroup
    case "completions": .completions
    default: nil
    }
  }

  private static func kind(_ name: String) -> ResourceKind? {
    switch name {
    case "lock": .lock
    case "event": .event
    case "condition": .condition
    case "semaphore": .semaphore
    case "barrier": .barrier
    case "queue": .queue
    case "task_group": .taskGroup
    case "completions": .completions
    default: nil
    }
  }

  /// How a resource stands, from the values the prelude gives.
  func state(of id: ResourceID, _ first: Value, _ second: Value, holder: TaskID?) -> ResourceState? {
    guard kinds.indices.contains(Int(id.rawValue)) else { return nil }
    switch kinds[Int(id.rawValue)] {
    case .lock:
      let locked = first.flag
      return .lock(locked: locked, holder: locked ? holder : nil)
    case .event: return .event(isSet: first.flag)
    case .semaphore: return .semaphore(value: Int32(clamping: first.number))
    case .queue:
      return .queue(count: UInt32(clamping: first.number), capacity: UInt32(clamping: second.number))
    case .barrier:
      return .barrier(arrived: UInt32(clamping: first.number), parties: UInt32(clamping: second.number))
    case .condition, .taskGroup, .completions: return .condition
    }
  }

  /// What a task waits for that awaits a future with this label.
  func reason(_ label: String, _ what: Value, _ future: FutureID) -> WaitReason? {
    if label == "thread" {
      let moment: VirtualTime? =
        if case .float(let seconds) = what { VirtualTime(seconds: seconds) } else { nil }
      return .thread(future, until: moment)
    }
    guard case .int(let number) = what else { return nil }
    let resource = ResourceID(UInt32(clamping: number))
    return switch label {
    case "resource": .resource(resource)
    case "queue_item": .queueItem(resource)
    case "queue_slot": .queueSlot(resource)
    case "queue_join": .queueJoin(resource)
    case "gather": .gather(future, children: UInt32(clamping: number))
    case "any_of": .anyOf(future, count: UInt32(clamping: number))
    default: nil
    }
  }
}

extension Value {
  fileprivate var flag: Bool {
    if case .bool(let flag) = self { flag } else { false }
  }

  fileprivate var number: Int {
    if case .int(let number) = self { number } else { 0 }
  }
}
