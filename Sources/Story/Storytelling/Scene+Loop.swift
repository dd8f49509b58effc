import Timeline
import TraceModel

/// The loop: its life, its rounds, the clock, the timers.
extension Scene {
  func tellLoop() -> [StorySentence]? {
    switch event {
    case .loopCreated: [loopCreated()]
    case .loopStarted: [loopStarted()]
    case .loopStopped: [loopStopped()]
    case .loopClosed: [say("The event loop is closed.", "事件循环关闭。")]
    case .tickBegan(let number): [say("Tick \(number) begins.", "第 \(number) 轮开始。", .detail)]
    case .timeoutChosen(let timeout): [timeoutChosen(timeout)]
    case .clockJumped(let time): [clockJumped(time)]
    case .clockBlocked(let from, let to): clockBlocked(from, to)
    case .timerFired(let handle): [timerFired(handle)]
    case .roundFixed(let count): [roundFixed(Int(count))]
    case .deadlockDetected: tellDeadlock()
    case .tickEnded: []
    default: nil
    }
  }

  /// Whether the loop runs only for what asyncio does at the end of `asyncio.run`: its newest task is one of those that
  /// shut something down, and all others are done. CPython: `Runner.close`.
  var isCleaningUp: Bool {
    guard state.tick > 0, state.tasks.count > state.tasksBeforeLoop, let last = state.tasks.last,
      last.coroutine == nil, last.creator == nil
    else { return false }
    // Asyncio's own coroutines go by what they do; one without such a name can be told by its single turn only.
    let name = name(last.id)
    guard name.hasPrefix("shutdown()") || (!name.hasSuffix("()") && last.turns <= 1) else { return false }
    return tasksLeft(but: last.id) == 0
  }

  /// How many tasks of the present loop have not ended, apart from this one.
  private func tasksLeft(but one: TaskID? = nil) -> Int {
    let isOpen = one.map { state.task($0)?.outcome == nil } ?? false
    guard !state.threads.isEmpty else { return state.tasks.count - state.doneCount - (isOpen ? 1 : 0) }
    return state.tasks.count { $0.outcome == nil && $0.id != one && state.isOfPresentLoop($0) }
  }

  private func loopCreated() -> StorySentence {
    say(
      "An event loop is made. Its ready queue and its timers are still empty.",
      "新建了一个事件循环，它的就绪队列和定时器都还是空的。", line: state.currentLine)
  }

  private func loopStarted() -> StorySentence {
    if isCleaningUp {
      return say("The loop runs once more, to clean up.", "事件循环再运行一下，做收尾工作。", .detail)
    }
    if state.isDeadlocked {
      return say(
        "The event loop runs again, so that the tasks that were asked to end can do so.",
        "事件循环再次运行，让被要求取消的任务收尾。", .key, line: state.currentLine, opens: true)
    }
    if state.loopRuns > 1 {
      return say(
        "The event loop runs again.", "事件循环再次运行。", .key, line: state.currentLine, opens: true)
    }
    return say(
      "The event loop starts: from now on it decides who runs next.",
      "事件循环开启：从现在起，由它决定轮到谁运行。", .key, line: state.currentLine, opens: true)
  }

  private func loopStopped() -> StorySentence {
    if isCleaningUp { return say("The loop stops.", "事件循环停下。", .detail) }
    let left = tasksLeft()
    if left > 0 {
      return say(
        "The event loop stops, though \(left == 1 ? "a task is" : "\(left) tasks are") not done.",
        "事件循环停下，还有 \(left) 个任务没有做完。", line: state.currentLine, opens: true)
    }
    if state.tasks.count == state.tasksBeforeLoop {
      return say(
        "The event loop was asked to stop, and does so at the end of the tick.", "事件循环收到停止的要求，在这一轮结束时停下。",
        line: state.currentLine, opens: true)
    }
    return say(
      "What the loop was to run is done, so the event loop stops.", "要运行的任务已经完成，事件循环停下。",
      line: state.currentLine, opens: true)
  }

  private func timeoutChosen(_ timeout: PollTimeout) -> StorySentence {
    switch timeout {
    case .zero: say("Something is ready, so the loop does not wait.", "有就绪的，事件循环不必等待。", .detail)
    case .forever:
      say("Nothing is ready and no timer is set.", "没有就绪的，也没有定时器。", .detail)
    case .until(let time) where time <= state.now:
      say("A timer is due already, so the loop does not wait.", "已有定时器到期，事件循环不必等待。", .detail)
    case .until(let time): waits(until: time)
    }
  }

  private func waits(until time: VirtualTime) -> StorySentence {
    let rest = language.say(
      "the loop sleeps until the first timer is due, at \(clock(time)).",
      "事件循环停下来，睡到最早的定时器到期：\(clock(time))。")
    guard state.now == .zero else {
      return say("Nothing is ready: \(rest)", "没有就绪的任务，\(rest)", .key, opens: true)
    }
    return say(
      "All this took hardly any time: the clock still shows \(clock(.zero)). Now nothing is ready, and \(rest)",
      "以上这些几乎不花时间，时钟还是 \(clock(.zero))。现在没有就绪的任务，\(rest)", .key, opens: true)
  }

  private func clockJumped(_ time: VirtualTime) -> StorySentence {
    let seconds = time.seconds - prior.now.seconds
    let length = length(seconds)
    return say(
      "\(Numbers.short(seconds) == "1" ? "One second has" : "\(length) have") passed; it is \(clock(time)).",
      "\(length)过去了，现在是 \(clock(time))。", .key, opens: true)
  }

  private func clockBlocked(_ from: VirtualTime, _ to: VirtualTime) -> [StorySentence] {
    let length = length(to.seconds - from.seconds)
    let line = state.currentLine
    if !state.threads.isEmpty { return clockBlockedThread(from, to) }
    guard state.loop == .running else {
      return [
        say(
          "\(subject) sleeps for \(length), and the whole program stands still.",
          "\(subject) 睡了 \(length)，整个程序都停下来等它。", .key, line: line)
      ]
    }
    let blocked = say(
      "\(subject) blocks the event loop for \(length): a blocking call such as time.sleep() keeps the thread, so nobody else could run.",
      "\(subject) 把事件循环阻塞了 \(length)：time.sleep() 之类的阻塞调用霸着线程，别的任务都无法运行。", .key, line: line)
    return [blocked] + lateTimers(since: from)
  }

  /// In a program with threads others may have run meanwhile: the pause of the thread has been told already.
  private func clockBlockedThread(_ from: VirtualTime, _ to: VirtualTime) -> [StorySentence] {
    let passed = clockJumped(to)
    guard state.warnings.count > prior.warnings, let warning = state.warnings.last,
      case .blocked(_, _, let task) = warning.kind
    else { return [passed] }
    let who = task.map { name($0) } ?? subject
    let blocked = say(
      "\(who) keeps the event loop blocked meanwhile: none of the loop's other tasks can run.",
      "这期间 \(who) 一直阻塞着事件循环，循环里的其他任务都无法运行。", .key, task: task,
      line: warning.line > 0 ? warning.line : nil)
    return [passed, blocked] + lateTimers(since: from)
  }

  /// How many timers became due while the loop was blocked.
  private func lateTimers(since time: VirtualTime) -> [StorySentence] {
    let due = state.timers.elements(from: 0, limit: 100)
    let late = due.count { $0.deadline > time && $0.deadline < state.now }
    guard late > 0 else { return [] }
    return [
      say(
        late == 1
          ? "A timer became due meanwhile and fires late."
          : "\(late) timers became due meanwhile and fire late.",
        "这期间有 \(late) 个定时器到期，只能迟到触发。")
    ]
  }

  private func timerFired(_ id: HandleID) -> StorySentence {
    guard let handle = state.handle(id), let deadline = handle.deadline else {
      return say("A timer is due.", "一个定时器到期。", .detail)
    }
    if let task = state.taskWoken(by: TimerEntry(handle: id, deadline: deadline)) {
      return say(
        "\(name(task))'s timer is due: its callback joins the ready queue.",
        "\(name(task)) 的定时器到期，它的回调进入就绪队列。", task: task, line: state.line(of: task))
    }
    if case .callback(let name) = handle.kind, log.text(name) == "_on_timeout", let task = handle.scheduledBy
    {
      return say(
        "\(self.name(task))'s time limit is up: the timeout's callback joins the ready queue.",
        "\(self.name(task)) 的时限到了：timeout 的回调进入就绪队列。", task: task)
    }
    guard case .callback(let name) = handle.kind, !isInternal(name) else {
      return say("A timer is due: its callback joins the ready queue.", "一个定时器到期，它的回调进入就绪队列。")
    }
    return say(
      "The timer for \(text(name))() is due: it joins the ready queue.",
      "\(text(name))() 的定时器到期，它进入就绪队列。")
  }

  private func roundFixed(_ count: Int) -> StorySentence {
    say(
      "This tick runs what is ready now: \(Numbers.counted(count, "turn", "turns")).",
      "这一轮运行此刻就绪的 \(count) 个。", .detail)
  }
}
