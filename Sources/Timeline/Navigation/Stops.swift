import TraceModel

extension TraceEvent {
  /// Whether a plain step halts after such an event. All do but bookkeeping that shows nothing new, or that is told
  /// together with the event next to it:
  ///
  /// - calls of plain functions (their lines are stops);
  /// - a time-out of zero, the fixing of the round, the end of a turn and of a tick;
  /// - futures and resources being made;
  /// - a thread being started, since it is entered next, and the main thread going on.
  ///
  /// `History.isStop(at:)` leaves out some more, by what surrounds them.
  package var isStop: Bool {
    switch self {
    case .functionEntered, .functionReturned, .functionRaised, .timeoutChosen(.zero), .roundFixed, .turnEnded,
      .tickEnded, .futureCreated, .resourceCreated, .threadStarted, .threadEntered(.main):
      false
    default: true
    }
  }
}

extension History {
  /// Whether a plain step halts after the event with this index, which must have been folded.
  ///
  /// When a task's own coroutine is resumed in its turn, gives control back or ends, the events of the task say
  /// the same (`turnBegan`, `taskSuspended`, `taskFinished`), so that only those are stops; and so does the beginning of
  /// an `await` for the start of the coroutine that is awaited. In a program without a loop every resumption is a stop.
  /// Callbacks of asyncio's own, whose names begin with an underscore, are added silently.
  package func isStop(at index: Int) -> Bool {
    guard index >= 0, index < log.count else { return false }
    switch log.events[index] {
    case .taskCallbackAdded(_, let name): return log.text(name).utf8.first != UInt8(ascii: "_")
    case .coroutineResumed(let coroutine, _) where isAwaitedJustNow(coroutine, at: index): return false
    case .coroutineResumed(let coroutine, _), .coroutineSuspended(let coroutine, _, _),
      .coroutineReturned(let coroutine, _, _), .coroutineRaised(let coroutine, _):
      return !isTasksOwn(coroutine, at: index)
    case let event: return event.isStop
    }
  }

  private func isAwaitedJustNow(_ coroutine: CoroutineID, at index: Int) -> Bool {
    guard index > 0, case .delegationBegan(_, let inner) = log.events[index - 1] else { return false }
    return inner == coroutine
  }

  private func isTasksOwn(_ coroutine: CoroutineID, at index: Int) -> Bool {
    guard let task = turns.task(ofEvent: index) else { return false }
    return frontier.task(task)?.coroutine == coroutine
  }
}
