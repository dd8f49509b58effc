import EventLoop
import PythonInterpreter
import TraceModel

/// What the prelude tells the trace of groups of tasks, of places at semaphores and of time limits. All of these do nothing
/// when nobody watches.
extension LoopRuntime {
  func addGroupFunctions(_ module: ModuleMembers) {
    module.function("group") { [unowned self] _, arguments in
      guard context.log != nil else { return .none }
      formGroup(arguments[0], arguments[1], until: arguments[3])
      if let members = arguments[2].cast(.list, to: ListObject.self) {
        for member in members.elements { join(arguments[0], member) }
      }
      return .none
    }
    module.function("joined") { [unowned self] _, arguments in
      join(arguments[0], arguments[1])
      return .none
    }
    module.function("place_taken") { [unowned self] _, arguments in
      if let id = resource(arguments[0]), let task = context.runningLoop?.currentTask?.id {
        context.record(.placeTaken(resource: id, task: task))
      }
      return .none
    }
    module.function("place_released") { [unowned self] _, arguments in
      if let id = resource(arguments[0]) {
        context.record(.placeReleased(resource: id, task: context.runningLoop?.currentTask?.id))
      }
      return .none
    }
    module.function("work_left") { [unowned self] _, arguments in
      if let id = resource(arguments[0]), case .int(let count) = arguments[1] {
        context.record(.queueWorkLeft(queue: id, count: UInt32(clamping: count)))
      }
      return .none
    }
    addTimeoutFunctions(module)
  }

  private func addTimeoutFunctions(_ module: ModuleMembers) {
    module.function("timeout_entered") { [unowned self] _, arguments in
      guard context.log != nil, let task = context.runningLoop?.currentTask?.id else { return .none }
      let id = resources.addTimeout()
      context.record(.timeoutEntered(timeout: id, task: task, deadline: Self.moment(arguments[0])))
      return .int(Int(id.rawValue))
    }
    module.function("timeout_moved") { [unowned self] _, arguments in
      guard case .int(let number) = arguments[0] else { return .none }
      let id = TimeoutID(UInt32(clamping: number))
      context.record(.timeoutMoved(timeout: id, deadline: Self.moment(arguments[1])))
      return .none
    }
    module.function("timeout_expired") { [unowned self] _, arguments in
      guard case .int(let number) = arguments[0] else { return .none }
      context.record(.timeoutExpired(timeout: TimeoutID(UInt32(clamping: number))))
      return .none
    }
    module.function("timeout_left") { [unowned self] _, arguments in
      guard case .int(let number) = arguments[0] else { return .none }
      context.record(.timeoutLeft(timeout: TimeoutID(UInt32(clamping: number))))
      return .none
    }
  }

  // MARK: Arguments

  private func resource(_ value: Value) -> ResourceID? {
    guard context.log != nil, case .int(let number) = value else { return nil }
    return ResourceID(UInt32(clamping: number))
  }

  /// A group is the future that stands for it, or the number of a resource.
  private func group(_ value: Value) -> WaitGroup? {
    if let id = resource(value) { return .resource(id) }
    return futureObject(value)?.future.map { .future($0.futureID) }
  }

  private func formGroup(_ value: Value, _ name: Value, until: Value) {
    guard let group = group(value), let name = name.cast(.str, to: StrObject.self)?.text,
      let kind = ResourceLedger.groupKind(name)
    else { return }
    context.record(.groupFormed(group: group, kind: kind, until: Self.moment(until)))
  }

  private func join(_ value: Value, _ member: Value) {
    guard context.log != nil, let group = group(value), let future = futureObject(member)?.future else {
      return
    }
    context.record(.groupJoined(group: group, member: future.awaitable))
  }

  private static func moment(_ value: Value) -> VirtualTime? {
    switch value {
    case .float(let seconds): VirtualTime(seconds: seconds)
    case .int(let seconds): VirtualTime(seconds: Double(seconds))
    default: nil
    }
  }
}

extension Future {
  /// What it is in the trace.
  var awaitable: Awaitable {
    if let task = self as? Task { .task(task.id) } else { .future(futureID) }
  }
}
