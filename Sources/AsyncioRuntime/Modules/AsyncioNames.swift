/// Which module each name of the package `asyncio` comes from.
enum AsyncioNames {
  /// The module that defines a name of `asyncio`, or nil when there is no such name.
  static func home(of name: String) -> String? { homes[name] }

  /// Every name that has a home, in the order of the alphabet.
  static var all: [String] { homes.keys.sorted() }

  /// Modules that `asyncio.<name>` reaches without an import of its own.
  static let submodules: Set<String> = [
    "base_events", "base_tasks", "constants", "coroutines", "events", "exceptions", "futures", "locks", "log",
    "mixins", "protocols", "queues", "runners", "staggered", "streams", "subprocess", "taskgroups", "tasks",
    "threads", "timeouts",
    "transports", "unix_events",
  ]

  /// `asyncio.__all__`.
  static let exported = [
    "BaseEventLoop", "Server", "iscoroutinefunction", "iscoroutine", "AbstractEventLoopPolicy",
    "AbstractEventLoop",
    "AbstractServer", "Handle", "TimerHandle", "get_event_loop_policy", "set_event_loop_policy",
    "get_event_loop",
    "set_event_loop", "new_event_loop", "get_child_watcher", "set_child_watcher", "_set_running_loop",
    "get_running_loop", "_get_running_loop", "BrokenBarrierError", "CancelledError", "InvalidStateError",
    "TimeoutError", "IncompleteReadError", "LimitOverrunError", "SendfileNotAvailableError", "Future",
    "wrap_future", "isfuture", "Lock", "Event", "Condition", "Semaphore", "BoundedSemaphore", "Barrier",
    "BaseProtocol", "Protocol", "DatagramProtocol", "SubprocessProtocol", "BufferedProtocol", "Runner", "run",
    "Queue", "PriorityQueue", "LifoQueue", "QueueFull", "QueueEmpty", "QueueShutDown", "StreamReader",
    "StreamWriter", "StreamReaderProtocol", "open_connection", "start_server", "open_unix_connection",
    "start_unix_server", "create_subprocess_exec", "create_subprocess_shell", "TaskGroup", "Task",
    "create_task",
    "FIRST_COMPLETED", "FIRST_EXCEPTION", "ALL_COMPLETED", "wait", "wait_for", "as_completed", "sleep",
    "gather",
    "shield", "ensure_future", "run_coroutine_threadsafe", "current_task", "all_tasks",
    "create_eager_task_factory", "eager_task_factory", "_register_task", "_unregister_task", "_enter_task",
    "_leave_task", "to_thread", "Timeout", "timeout", "timeout_at", "BaseTransport", "ReadTransport",
    "WriteTransport", "Transport", "DatagramTransport", "SubprocessTransport", "SelectorEventLoop",
    "AbstractChildWatcher", "SafeChildWatcher", "FastChildWatcher", "PidfdChildWatcher",
    "MultiLoopChildWatcher", "ThreadedChildWatcher", "DefaultEventLoopPolicy", "EventLoop",
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
      get_event_loop _get_running_loop _set_running_loop iscoroutine isfuture _enter_task _leave_task \
      _register_task _unregister_task
      """
    ),
    ("asyncio.coroutines", "iscoroutinefunction"),
    ("asyncio.futures", "wrap_future"),
    ("asyncio.threads", "to_thread"),
    (
      "asyncio.streams",
      """
      StreamReader StreamWriter StreamReaderProtocol open_connection start_server open_unix_connection \
      start_unix_server
      """
    ),
    ("asyncio.subprocess", "create_subprocess_exec create_subprocess_shell"),
    (
      "asyncio.protocols", "BaseProtocol Protocol DatagramProtocol SubprocessProtocol BufferedProtocol"
    ),
    (
      "asyncio.transports",
      "BaseTransport ReadTransport WriteTransport Transport DatagramTransport SubprocessTransport"
    ),
    (
      "asyncio.exceptions",
      """
      CancelledError InvalidStateError TimeoutError BrokenBarrierError IncompleteReadError LimitOverrunError \
      SendfileNotAvailableError
      """
    ),
    ("asyncio.base_events", "BaseEventLoop Server"),
    (
      "asyncio.events",
      """
      AbstractEventLoopPolicy AbstractServer get_child_watcher set_child_watcher get_event_loop_policy set_event_loop_policy set_event_loop new_event_loop
      """
    ),
    (
      "asyncio.unix_events",
      """
      SelectorEventLoop EventLoop DefaultEventLoopPolicy AbstractChildWatcher SafeChildWatcher FastChildWatcher \
      PidfdChildWatcher MultiLoopChildWatcher ThreadedChildWatcher
      """
    ),
    ("asyncio.locks", "Lock Event Condition Semaphore BoundedSemaphore Barrier"),
    ("asyncio.queues", "Queue PriorityQueue LifoQueue QueueEmpty QueueFull QueueShutDown"),
    ("asyncio.runners", "run Runner"),
    ("asyncio.taskgroups", "TaskGroup"),
    (
      "asyncio.tasks",
      """
      wait wait_for as_completed gather shield ensure_future run_coroutine_threadsafe FIRST_COMPLETED FIRST_EXCEPTION ALL_COMPLETED \
      create_eager_task_factory eager_task_factory
      """
    ),
    ("asyncio.timeouts", "Timeout timeout timeout_at"),
  ]
}
