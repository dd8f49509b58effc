import TraceModel

/// The program and its event loop at one position: all that the screen shows.
///
///     var state = LoopState()
///     for event in log.events { state.apply(event, log: log) }
///
/// A pure fold over trace events. It is a value, and hundreds of copies of it are kept as checkpoints, so everything
/// in it that can get long is a container whose copies share what has not changed. What is forgotten: handles
/// that have run or were skipped, and the variables of frames that have ended.
package struct LoopState: Equatable, Sendable {
  /// How many events have been applied.
  package internal(set) var position = 0
  package internal(set) var program = ProgramStatus.notStarted
  package internal(set) var loop = LoopStatus.none
  /// How many tasks there were when the newest loop was made.
  package internal(set) var tasksBeforeLoop = 0
  /// How often a loop was run since the newest one was made.
  package internal(set) var loopRuns = 0
  /// The virtual clock.
  package internal(set) var now = VirtualTime.zero

  /// The present round of the loop, or the last one; 0 before the first.
  package internal(set) var tick: UInt32 = 0
  /// How many turns have begun. Outside a running loop a turn is one resumption of a coroutine or generator.
  package internal(set) var turn = 0
  package internal(set) var phase = TickPhase.idle
  /// The handle that runs.
  package internal(set) var runningHandle: HandleID?
  /// The task whose turn it is.
  package internal(set) var runningTask: TaskID?

  /// Handles that have not run to their end, by number.
  package internal(set) var handles = SparseArray<HandleState>()
  /// The loop's first-in first-out queue; the first runs next.
  package internal(set) var ready = ChunkedQueue<HandleID>()
  /// Timers in firing order.
  package internal(set) var timers = SortedChunks<TimerEntry>()
  /// Waiting tasks, the one that waits longest first.
  package internal(set) var waiting = SortedChunks<WaitingEntry>()

  /// All tasks, indexed by `TaskID`.
  package internal(set) var tasks = ChunkedArray<TaskState>()
  /// The tasks that have ended, in the order in which they did.
  package internal(set) var done = ChunkedArray<TaskID>()
  /// All generators and coroutines, indexed by `CoroutineID`.
  package internal(set) var coroutines = ChunkedArray<CoroutineState>()
  /// All futures that are not tasks, indexed by `FutureID`.
  package internal(set) var futures = ChunkedArray<FutureRecord>()
  /// All locks, queues and so on, indexed by `ResourceID`.
  package internal(set) var resources = ChunkedArray<ResourceRecord>()

  /// All blocks with a time limit, indexed by `TimeoutID`.
  package internal(set) var timeouts = ChunkedArray<TimeoutRecord>()

  /// The calls in progress, outermost first. Read them with `frame(at:)`.
  package internal(set) var stack = ChunkedArray<Frame>()
  /// How many frames were on the stack when the present turn began: those below belong to the caller of the loop.
  package internal(set) var turnBase = 0
  /// How many lines of the program the present turn has run.
  package internal(set) var turnLines = 0
  /// An exception that is on its way up the stack.
  package internal(set) var exception: TravellingException?

  /// The main thread and all that were started, indexed by `ThreadID`; empty in a program that starts none.
  package internal(set) var threads = ChunkedArray<ThreadRecord>()
  /// The thread that runs, or ran last: what runs and the stack are its own.
  package internal(set) var runningThread = ThreadID.main
  /// Whether the thread that runs is in `run_forever`.
  package internal(set) var runsLoop = false

  /// All that was printed.
  package internal(set) var output = ChunkedArray<OutputEntry>()
  package internal(set) var warnings = ChunkedArray<Warning>()
  /// The loop can never go on.
  package internal(set) var isDeadlocked = false

  /// The state before the first event.
  package init() {}
}

extension LoopState {
  /// A task, or nil when there is none of this number yet.
  package func task(_ id: TaskID) -> TaskState? { tasks.element(at: Int(id.rawValue)) }
  /// A handle that is ready, running or a timer; nil when it has gone.
  package func handle(_ id: HandleID) -> HandleState? { handles[Int(id.rawValue)] }
  package func coroutine(_ id: CoroutineID) -> CoroutineState? { coroutines.element(at: Int(id.rawValue)) }
  package func future(_ id: FutureID) -> FutureRecord? { futures.element(at: Int(id.rawValue)) }
  package func timeout(_ id: TimeoutID) -> TimeoutRecord? { timeouts.element(at: Int(id.rawValue)) }
  package func thread(_ id: ThreadID) -> ThreadRecord? { threads.element(at: Int(id.rawValue)) }
  package func resource(_ id: ResourceID) -> ResourceRecord? { resources.element(at: Int(id.rawValue)) }

  /// How many tasks have ended.
  package var doneCount: Int { done.count }
  /// How many handles are in the ready queue.
  package var readyCount: Int { ready.count }
}
