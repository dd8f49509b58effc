import TraceModel

/// What a task's lane shows at a moment.
package enum LaneKind: UInt8, Hashable, Sendable {
  case ready, running
  /// Waiting, by what for.
  case sleeping, waitingForTask, waitingForFuture, waitingForMany, waitingWithDeadline, waitingForResource
  case waitingForQueue
  /// It has ended.
  case returned, raised, cancelled

  /// The kind for a wait.
  package init(_ reason: WaitReason?) {
    switch reason {
    case .sleep: self = .sleeping
    case .turn: self = .ready
    case .task, .shielded: self = .waitingForTask
    case .future, .thread, nil: self = .waitingForFuture
    case .gather, .anyOf: self = .waitingForMany
    case .deadline: self = .waitingWithDeadline
    case .resource: self = .waitingForResource
    case .queueItem, .queueSlot, .queueJoin: self = .waitingForQueue
    }
  }

  /// The kind for a task as it stands.
  package init(_ task: TaskState) {
    switch (task.phase, task.outcome) {
    case (.ready, _): self = .ready
    case (.running, _): self = .running
    case (.waiting, _): self = LaneKind(task.waitReason)
    case (.done, .raised): self = .raised
    case (.done, .cancelled): self = .cancelled
    case (.done, _): self = .returned
    }
  }

  /// Whether the task has ended.
  package var isEnd: Bool { self == .returned || self == .raised || self == .cancelled }
}

/// A stretch of a task's life: from here to where the next one begins.
package struct LaneSegment: Hashable, Sendable {
  package var start: VirtualTime
  private var startPosition: UInt32
  package var kind: LaneKind

  init(start: VirtualTime, position: Int, kind: LaneKind) {
    self.start = start
    startPosition = UInt32(truncatingIfNeeded: position)
    self.kind = kind
  }

  /// The position at which it begins.
  package var position: Int { Int(startPosition) }
}

/// One column of a lane.
package struct LaneCell: Hashable, Sendable {
  /// What the task was doing at the end of the column.
  package var kind: LaneKind
  /// Whether it ran at some moment in the column: most turns take no virtual time.
  package var hasRun: Bool

  package init(kind: LaneKind, hasRun: Bool) {
    self.kind = kind
    self.hasRun = hasRun
  }
}
