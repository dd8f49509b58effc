/// The states of tasks, coroutines and futures, how they ended, and the phases of a tick.
extension Message {

  // MARK: Places a task can be

  package static let stateReady = Message("ready", "就绪")
  package static let stateRunning = Message("running", "运行中")
  package static let stateWaiting = Message("waiting", "等待")
  package static let stateDone = Message("done", "已结束")

  // MARK: A coroutine's life

  package static let stateCreated = Message("created", "已创建")
  package static let stateSuspended = Message("suspended", "挂起")
  package static let stateClosed = Message("closed", "已关闭")
  package static let stateNeverAwaited = Message("never awaited", "从未被 await")

  // MARK: Ends

  package static let outcomeReturned = Message("returned", "正常返回")
  package static let outcomeRaised = Message("raised", "抛出异常")
  package static let outcomeCancelled = Message("cancelled", "已取消")
  package static func outcomeReturned(value: String) -> Message {
    Message("returned \(value)", "返回 \(value)")
  }
  package static func outcomeRaised(exception: String) -> Message {
    Message("raised \(exception)", "抛出 \(exception)")
  }
  /// CancelledError will be thrown into the task when it runs next.
  package static let outcomeCancelling = Message("being cancelled", "正在取消")

  // MARK: Kinds of code

  package static let kindModule = Message("the program", "程序")

  // MARK: Values handed over

  package static func valueSent(_ value: String) -> Message {
    Message("was sent \(value)", "收到 \(value)")
  }
  package static func valueYielded(_ value: String) -> Message {
    Message("yielded \(value)", "交出 \(value)")
  }

  // MARK: Phases of a tick

  /// The loop works out how long it may wait.
  package static let phaseTimeout = Message("time-out", "定超时")
  /// It waits for input and output, at most that long.
  package static let phasePoll = Message("poll", "等待 I/O")
  /// Due timers move to the ready queue.
  package static let phaseTimers = Message("timers", "取到期定时器")
  /// What was ready runs, one turn each.
  package static let phaseRun = Message("run", "逐个运行")

  /// How long the loop may wait at its poll.
  package static let timeoutZero = Message("0: something is ready", "0：已有就绪的")
  package static func timeoutUntil(_ seconds: Double) -> Message {
    Message("until \(Numbers.clock(seconds)) s: the first timer", "等到 \(Numbers.clock(seconds)) 秒：最早的定时器")
  }
  package static let timeoutForever = Message("for ever: no timer is set", "无限期：没有定时器")
}
