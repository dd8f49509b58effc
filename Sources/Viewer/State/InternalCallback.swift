import Story

/// The callbacks that asyncio itself puts into the queue, by CPython's names of them.
package enum InternalCallback: String {
  /// Ends a sleep. CPython: `futures._set_result_unless_cancelled`.
  case endOfSleep = "_set_result_unless_cancelled"
  /// Stops the loop when the main task is done. CPython: `base_events._run_until_complete_cb`.
  case endOfRun = "_run_until_complete_cb"
  /// Counts a child that has ended. CPython: `tasks.gather`.
  case gatheredChild = "_done_callback"
  /// Counts a task that has ended. CPython: `tasks._wait`.
  case waitedTask = "_on_completion"
  /// Counts a task that has ended. CPython: `taskgroups.TaskGroup`.
  case groupedTask = "_on_task_done"
  /// A time limit. CPython: `tasks._release_waiter`.
  case timeLimit = "_release_waiter"
  /// A time limit. CPython: `timeouts.Timeout`.
  case timeout = "_on_timeout"
  /// A time limit. CPython: `tasks._AsCompletedIterator`.
  case completionsLimit = "_handle_timeout"
  /// Hands on a task that has ended. CPython: `tasks._AsCompletedIterator`.
  case completion = "_handle_completion"
  /// Hands the end of a shielded task on, or lets go of it. CPython: `tasks.shield`.
  case shieldedEnd = "_inner_done_callback"
  case shieldEnd = "_outer_done_callback"
  /// Notices that a thread has asked for something. CPython: `selector_events.BaseSelectorEventLoop`.
  case threadCall = "_read_from_self"
  /// Makes a task of a coroutine that a thread hands over. CPython: `tasks.run_coroutine_threadsafe`.
  case coroutineFromThread = "_run_coroutine_threadsafe"
  /// Joins a call in a thread and a future of the loop. CPython: `futures._chain_future`.
  case threadResult = "_set_state"
  case threadEnd = "_call_set_state"
  case threadCancellation = "_call_check_cancel"

  /// What the screen calls it.
  package var title: Message {
    switch self {
    case .endOfSleep: Message("timer", "定时器")
    case .endOfRun: Message(verbatim: "run()")
    case .gatheredChild: Message(verbatim: "gather()")
    case .waitedTask: Message(verbatim: "wait()")
    case .groupedTask: Message(verbatim: "TaskGroup")
    case .timeLimit, .timeout, .completionsLimit: Message("time limit", "时限")
    case .completion: Message(verbatim: "as_completed()")
    case .shieldedEnd, .shieldEnd: Message(verbatim: "shield()")
    case .coroutineFromThread: Message(verbatim: "run_coroutine_threadsafe()")
    case .threadCall, .threadResult, .threadEnd, .threadCancellation: Message("thread", "线程")
    }
  }

  /// What it will do.
  package var purpose: Message {
    switch self {
    case .endOfSleep: .handleEndsSleep
    case .endOfRun: Message("stops the loop", "让事件循环停下")
    case .gatheredChild, .waitedTask, .groupedTask: Message("ticks off a finished task", "记下一个任务结束了")
    case .timeLimit, .completionsLimit: Message("ends a wait", "结束一次等待")
    case .timeout: Message("time limit: cancels a task", "时限：取消任务")
    case .completion: Message("hands on a finished task", "交出一个结束的任务")
    case .shieldedEnd: Message("hands on what is shielded", "转交被保护任务的结果")
    case .shieldEnd: Message("lets go of what is shielded", "不再理会被保护的任务")
    case .threadCall: Message("wakes the loop", "叫醒事件循环")
    case .coroutineFromThread: Message("makes a task for a thread", "替线程创建任务")
    case .threadResult, .threadEnd: Message("hands on the result", "转交结果")
    case .threadCancellation: Message("checks for a cancellation", "检查是否被取消")
    }
  }
}
