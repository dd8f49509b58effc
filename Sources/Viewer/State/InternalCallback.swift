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
    }
  }
}
