import TraceModel

extension TraceEvent {
  /// Whether a plain step halts after such an event. All do but bookkeeping that shows nothing new, or that is told
  /// together with the event next to it:
  ///
  /// - calls of plain functions (their lines are stops), and the beginning of a delegation (the inner coroutine's
  ///   start is one);
  /// - a time-out of zero, the fixing of the round, the end of a turn and of a tick;
  /// - futures and resources being made, names and callbacks being set.
  ///
  /// `History.isStop(at:)` leaves out some more, by what surrounds them.
  package var isStop: Bool {
    switch self {
    case .functionEntered, .functionReturned, .functionRaised, .delegationBegan,
      .timeoutChosen(.zero), .roundFixed, .turnEnded, .tickEnded,
      .futureCreated, .resourceCreated, .taskRenamed, .taskCallbackAdded:
      false
    default: true
    }
  }
}

extension History {
  /// Whether a plain step halts after the event with this index, which must have been folded.
  ///
  /// When a task's own coroutine is resumed in its turn, gives control back or ends, the events of the task say
  /// the same (`turnBegan`, `taskSuspended`, `taskFinished`), so that only those are stops. In a program without a
  /// loop every resumption is one.
  package func isStop(at index: Int) -> Bool {
    guard index >= 0, index < log.count else { return false }
    switch log.events[index] {
    case .coroutineResumed(let coroutine, _), .coroutineSuspended(let coroutine, _, _),
      .coroutineReturned(let coroutine, _, _), .coroutineRaised(let coroutine, _):
      return !isTasksOwn(coroutine, at: index)
    case let event: return event.isStop
    }
  }

  private func isTasksOwn(_ coroutine: CoroutineID, at index: Int) -> Bool {
    guard let task = turns.task(ofEvent: index) else { return false }
    return frontier.task(task)?.coroutine == coroutine
  }
}
