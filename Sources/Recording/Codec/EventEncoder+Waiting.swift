import TraceModel

/// Places, groups and time limits.
extension EventEncoder {
  mutating func encodeWaiting(_ event: TraceEvent) {
    switch event {
    case .placeTaken(let resource, let task):
      name("placeTaken")
      integer("resource", resource.rawValue)
      integer("task", task.rawValue)
    case .placeReleased(let resource, let task):
      name("placeReleased")
      integer("resource", resource.rawValue)
      if let task { integer("task", task.rawValue) }
    case .queueWorkLeft(let queue, let count):
      name("queueWorkLeft")
      integer("queue", queue.rawValue)
      integer("count", count)
    case .groupFormed(let group, let kind, let until):
      name("groupFormed")
      self.group(group)
      json.raw(",\"what\":\"")
      json.raw(kind.recordedName)
      json.raw("\"")
      if let until { time("until", until) }
    case .groupJoined(let group, let member):
      name("groupJoined")
      self.group(group)
      awaitable(member, "member", "memberFuture")
    case .timeoutEntered(let timeout, let task, let deadline):
      name("timeoutEntered")
      integer("timeout", timeout.rawValue)
      integer("task", task.rawValue)
      if let deadline { time("deadline", deadline) }
    case .timeoutMoved(let timeout, let deadline):
      name("timeoutMoved")
      integer("timeout", timeout.rawValue)
      if let deadline { time("deadline", deadline) }
    case .timeoutExpired(let timeout):
      name("timeoutExpired")
      integer("timeout", timeout.rawValue)
    case .timeoutLeft(let timeout):
      name("timeoutLeft")
      integer("timeout", timeout.rawValue)
    default: break
    }
  }

  private mutating func group(_ group: WaitGroup) {
    switch group {
    case .future(let future): integer("future", future.rawValue)
    case .resource(let resource): integer("resource", resource.rawValue)
    }
  }

  mutating func awaitable(
    _ awaitable: Awaitable, _ task: StaticString = "task", _ future: StaticString = "future"
  ) {
    switch awaitable {
    case .task(let id): integer(task, id.rawValue)
    case .future(let id): integer(future, id.rawValue)
    }
  }
}

extension GroupKind {
  /// What a recording calls it.
  var recordedName: StaticString {
    switch self {
    case .gather: "gather"
    case .gatherAll: "gatherAll"
    case .all: "all"
    case .first: "first"
    case .firstException: "firstException"
    case .taskGroup: "taskGroup"
    case .completions: "completions"
    }
  }
}
