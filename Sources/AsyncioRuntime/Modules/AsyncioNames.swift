/// Which module each name of the package `asyncio` comes from.
enum AsyncioNames {
  /// The module that defines a name of `asyncio`, or nil when there is no such name.
  static func home(of name: String) -> String? { homes[name] }

  /// Every name that has a home, in the order of the alphabet.
  static var all: [String] { homes.keys.sorted() }

  /// Modules that `asyncio.<name>` reaches without an import of its own.
  static let submodules: Set<String> = [
    "base_events", "coroutines", "events", "exceptions", "futures", "locks", "queues", "runners",
    "taskgroups",
    "tasks", "timeouts", "unix_events",
  ]

  private static let homes: [String: String] = {
    var homes: [String: String] = [:]
    for (module, names) in members {
      for name in names.split(separator: " ") { homes[String(name)] = module }
    }
    return homes
  }()

  private static let members: [(String, String)] = [
    (
      "_coroviz",
      """
      Future Task AbstractEventLoop Handle TimerHandle create_task sleep current_task all_tasks get_running_loop \
      get_event_loop _get_running_loop _set_running_loop iscoroutine iscoroutinefunction isfuture
      """
    ),
    (
      "asyncio.exceptions",
      """
      CancelledError InvalidStateError TimeoutError BrokenBarrierError IncompleteReadError LimitOverrunError \
      SendfileNotAvailableError
      """
    ),
    ("asyncio.base_events", "BaseEventLoop"),
    (
      "asyncio.events",
      """
      AbstractEventLoopPolicy get_event_loop_policy set_event_loop_policy set_event_loop new_event_loop
      """
    ),
    ("asyncio.unix_events", "SelectorEventLoop EventLoop DefaultEventLoopPolicy"),
    ("asyncio.locks", "Lock Event Condition Semaphore BoundedSemaphore Barrier"),
    ("asyncio.queues", "Queue PriorityQueue LifoQueue QueueEmpty QueueFull QueueShutDown"),
    ("asyncio.runners", "run Runner"),
    ("asyncio.taskgroups", "TaskGroup"),
    (
      "asyncio.tasks",
      """
      wait wait_for as_completed gather shield ensure_future FIRST_COMPLETED FIRST_EXCEPTION ALL_COMPLETED \
      create_eager_task_factory eager_task_factory
      """
    ),
    ("asyncio.timeouts", "Timeout timeout timeout_at"),
  ]
}
