import Story

/// The callbacks that asyncio itself puts into the queue, by CPython's names of them.
enum InternalCallback: String {
  /// Ends a sleep. CPython: `futures._set_result_unless_cancelled`.
  case endOfSleep = "_set_result_unless_cancelled"
  /// Stops the loop when the main task is done. CPython: `base_events._run_until_complete_cb`.
  case endOfRun = "_run_until_complete_cb"

  /// What the screen calls it.
  var title: Message {
    switch self {
    case .endOfSleep: Message("timer", "定时器")
    case .endOfRun: Message("run()", "run()")
    }
  }

  /// What it will do.
  var purpose: Message {
    switch self {
    case .endOfSleep: .handleEndsSleep
    case .endOfRun: Message("stops the loop", "让事件循环停下")
    }
  }
}
