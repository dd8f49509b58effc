import TraceModel

/// A future that is not a task, as it stands at a position.
package struct FutureRecord: Hashable, Sendable {
  /// How it ended; nil while it is pending.
  package var outcome: Outcome?
  /// What it stands for, when that is several tasks: a `gather`, a `wait`. One at most: a list takes less room than an
  /// optional where there is none.
  var groups: [GroupRecord] = []
  /// The groups that it is one of.
  package var memberships: [WaitGroup] = []

  /// What it stands for, when that is several tasks.
  package var group: GroupRecord? { groups.first }
}

/// A lock, queue, event or other thing that tasks wait at, as it stands at a position.
package struct ResourceRecord: Hashable, Sendable {
  package var id: ResourceID
  package var kind: ResourceKind
  /// How it stands; nil until it says so for the first time.
  package var state: ResourceState?
  /// The task in whose turn it was made.
  package var creator: TaskID?
  /// Its tasks, for a task group or an iteration over `as_completed`; one at most.
  var groups: [GroupRecord] = []
  /// Who has a place at a semaphore, as far as it is used for places: `isSignal` says otherwise.
  package var holders: [TaskID] = []
  /// How many may have a place at a semaphore at once: the most that were ever free.
  package var places: Int32 = 0
  /// Places of a semaphore that are kept for tasks that have been woken.
  package var reserved = 0
  /// What is about to happen to a place, as `placeTaken` and `placeReleased` say.
  package enum Announcement: UInt8, Hashable, Sendable {
    case taken, released
  }
  package var announced: Announcement?
  /// A semaphore that is released by others than those who entered it: a signal, nobody has a place.
  package var isSignal = false
  /// Items of a queue that are put and not reported done, as it was told last.
  package var workLeft: UInt32?
  /// The sleep of a lock's holder that was warned of, by the position at which it began.
  var warnedSleep = -1

  /// Its tasks, for a task group or an iteration over `as_completed`.
  package var group: GroupRecord? { groups.first }
}

/// Several tasks and futures that are waited for together.
package struct GroupRecord: Hashable, Sendable {
  package var kind: GroupKind
  /// When the wait gives up, if it does.
  package var until: VirtualTime?
  /// The task that made it.
  package var owner: TaskID?
  package var members: [Awaitable] = []
  /// How many of them have ended, and how many of those with an exception.
  package var done = 0
  package var failed = 0
}

/// A block with a time limit (`asyncio.timeout`), as it stands at a position.
package struct TimeoutRecord: Hashable, Sendable {
  package var id: TimeoutID
  package var task: TaskID
  /// When the time is up; nil for no limit.
  package var deadline: VirtualTime?
  /// The time was up while the block ran.
  package var isExpired = false
}
