import TraceModel

/// The four places a task can be.
package enum TaskPhase: UInt8, Hashable, Sendable {
  /// A handle of it stands in the ready queue (or will at once: the task was just made).
  case ready
  /// It waits for what `TaskState.waitReason` names.
  case waiting
  /// Its turn is on.
  case running
  /// It has ended; `TaskState.outcome` says how.
  case done
}

/// A task as it stands at a position.
package struct TaskState: Hashable, Sendable {
  package var id: TaskID
  package var name: TextID
  package var phase: TaskPhase = .ready
  /// How it ended, when it has.
  package var outcome: Outcome?
  /// What it waits for; while it is ready or running, what it waited for last. Nil before the first wait.
  package var waitReason: WaitReason?
  /// When its phase last changed, on the virtual clock.
  package var since: VirtualTime
  /// At which position its phase last changed.
  package var sincePosition: Int
  /// The coroutine it drives, when that is one of the program's.
  package var coroutine: CoroutineID?
  /// The task that ran when it was made.
  package var creator: TaskID?
  package var createdAt: VirtualTime
  package var createdPosition: Int
  /// How many turns it has had, the present one included.
  package var turns = 0
  /// Someone asked it to end (`cancel()`), and it has not ended yet or ended cancelled.
  package var isCancelRequested = false
  /// The task that asked it to end first.
  package var cancelledBy: TaskID?
  /// The one who asked first was not in a turn: the program's end cancels what is left.
  package var isCancelledFromOutside = false
  /// The first group it is one of: a `gather`, a `TaskGroup`, ...
  package var group: WaitGroup?
  /// What few tasks have; one at most.
  var ties: [TaskTies] = []
  /// There is a warning about it.
  package var hasWarning = false
  /// It has not ended, and its loop is closed.
  package var isAbandoned = false
  /// Its handle in the ready queue, if one is there.
  package var scheduledHandle: HandleID?
  /// The names of the callbacks that will run when it is done.
  package var callbacks: [TextID] = []

  /// The blocks with a time limit that it is in, outermost first.
  package var timeouts: [TimeoutID] {
    get { ties.first?.timeouts ?? [] }
    set { change { $0.timeouts = newValue } }
  }
  /// The locks it holds, in the order in which it took them.
  package var heldLocks: [ResourceID] {
    get { ties.first?.locks ?? [] }
    set { change { $0.locks = newValue } }
  }
  /// The thread in which it was made: that of its loop.
  package var thread: ThreadID {
    get { ties.first?.thread ?? .main }
    set { change { $0.thread = newValue } }
  }
  /// The other groups it is one of.
  package var moreGroups: [WaitGroup] {
    get { ties.first?.groups ?? [] }
    set { change { $0.groups = newValue } }
  }

  /// The line at which the exception that ended it was raised; 0 when none was, or nobody knows.
  package var failedLine: Int32 {
    get { ties.first?.failedLine ?? 0 }
    set { change { $0.failedLine = newValue } }
  }

  private mutating func change(_ change: (inout TaskTies) -> Void) {
    if ties.isEmpty { ties = [TaskTies()] }
    change(&ties[0])
    if ties[0] == TaskTies() { ties = [] }
  }

  /// Which of the task colours it has, everywhere: counted from 0, without end.
  package var colourIndex: Int { Int(id.rawValue) }

  /// Whether it has ended.
  package var isDone: Bool { phase == .done }
}

/// What a task is tied to, apart from what it waits for: kept apart, since few tasks have any of it.
struct TaskTies: Hashable, Sendable {
  var timeouts: [TimeoutID] = []
  var locks: [ResourceID] = []
  var groups: [WaitGroup] = []
  var failedLine: Int32 = 0
  var thread = ThreadID.main
}

/// A task in the waiting list, which is ordered by when each began to wait.
package struct WaitingEntry: Hashable, Comparable, Sendable {
  /// The position at which it began to wait.
  package var position: Int
  package var task: TaskID

  package static func < (a: WaitingEntry, b: WaitingEntry) -> Bool {
    a.position != b.position ? a.position < b.position : a.task < b.task
  }
}
