import Timeline
import TraceModel

/// The ready queue: who joins it and why, and who gets the next turn.
extension Scene {
  func tellSchedule() -> [StorySentence]? {
    switch event {
    case .handleScheduled(_, let kind): scheduled(kind)
    case .timerScheduled(_, let kind, let deadline): timerScheduled(kind, deadline)
    case .handleCancelled: [handleCancelled()]
    case .handleSkipped:
      [say("A cancelled callback has come to the front: it is skipped.", "排到队首的回调已被取消，跳过。", .detail)]
    case .turnBegan(let handle): turnBegan(handle)
    case .turnEnded: turnEnded()
    default: nil
    }
  }

  /// Whether a callback is asyncio's own. Those are called `_like_this`; a program's own function may be, too, but
  /// then it has been called or is known to the log by its code.
  func isInternal(_ callback: TextID) -> Bool {
    let name = log.text(callback)
    return name.hasPrefix("_") && !name.hasPrefix("__") && !log.codes.contains { $0.name == callback }
  }

  // MARK: Joining

  private func scheduled(_ kind: HandleKind) -> [StorySentence] {
    switch kind {
    case .step(let id):
      guard let task = state.task(id), task.turns == 0, task.coroutine != nil else { return [] }
      return [firstScheduled(id)]
    case .wakeup(let id): return [woken(id)]
    case .callback(let callback):
      if log.text(callback) == Self.coroutineFromThread { return [handedOver()] }
      if isInternal(callback) { return [] }
      return [
        say("\(text(callback))() joins the ready queue.", "\(text(callback))() 进入就绪队列。")
      ]
    }
  }

  /// The callback of `run_coroutine_threadsafe`.
  static let coroutineFromThread = "_run_coroutine_threadsafe"

  private func handedOver() -> StorySentence {
    say(
      "\(subject) hands a coroutine to the loop of another thread (run_coroutine_threadsafe): a callback that makes a task of it joins that loop's ready queue.",
      "\(subject) 用 run_coroutine_threadsafe 把一个协程交给别的线程的事件循环：为它创建任务的回调进入那个循环的就绪队列。", .key,
      line: state.currentLine)
  }

  private func firstScheduled(_ task: TaskID) -> StorySentence {
    let ahead = state.ready.count - 1
    guard ahead > 0, let last = state.ready[ahead - 1].flatMap({ handleName($0) }) else {
      return say(
        "\(name(task)) joins the ready queue and waits for its turn.",
        "\(name(task)) 进入就绪队列，等着轮到它。", task: task)
    }
    return say(
      "\(name(task)) joins the end of the ready queue, behind \(last).",
      "\(name(task)) 排到就绪队列末尾，在 \(last) 后面。", task: task)
  }

  /// What a handle in a list is called: its task, or its callback.
  private func handleName(_ id: HandleID) -> String? {
    switch state.handle(id)?.kind {
    case .step(let task), .wakeup(let task): name(task)
    case .callback(let callback): isInternal(callback) ? nil : "\(text(callback))()"
    case nil: nil
    }
  }

  private func woken(_ id: TaskID) -> StorySentence {
    if names.followsCancellation(state.position - 1) {
      return say(
        "That cuts \(name(id))'s wait short: it becomes ready.", "\(name(id)) 的等待就此中断，变为就绪。", .key, task: id,
        line: state.line(of: id))
    }
    let reason = becauseReady(id)
    return say(
      "\(reason), so \(name(id)) becomes ready.", "\(reason)，于是 \(name(id)) 变为就绪。", .key, task: id,
      line: state.line(of: id))
  }

  private func timerScheduled(_ kind: HandleKind, _ deadline: VirtualTime) -> [StorySentence] {
    guard case .callback(let callback) = kind, !isInternal(callback) else { return [] }
    return [
      say(
        "A timer is set: \(text(callback))() is to be called at \(clock(deadline)).",
        "设了一个定时器：\(clock(deadline)) 时调用 \(text(callback))()。")
    ]
  }

  private func handleCancelled() -> StorySentence {
    say("A timer or callback is cancelled: it is no longer needed.", "一个定时器或回调被取消，不再需要了。", .detail)
  }

  // MARK: Turns

  private func turnBegan(_ id: HandleID) -> [StorySentence] {
    guard let handle = state.handle(id) else { return [] }
    switch handle.kind {
    case .step(let task): return [stepBegan(task)]
    case .wakeup(let task): return [resumed(task, by: id)]
    case .callback(let callback): return [callbackBegan(callback, isTimer: handle.deadline != nil)]
    }
  }

  private func stepBegan(_ id: TaskID) -> StorySentence {
    guard let task = state.task(id), task.coroutine != nil else {
      let importance: StorySentence.Importance = isCleaningUp ? .detail : .normal
      return say(
        "The loop runs asyncio's own task \(name(id)).", "事件循环运行 asyncio 自己的任务 \(name(id))。", importance,
        task: id,
        opens: importance == .normal)
    }
    if task.isCancelRequested, task.turns == 1 {
      return say(
        "\(name(id)) was cancelled before it ever ran: its turn only ends it.",
        "\(name(id)) 还没运行过就被取消，轮到它时直接结束。", .key, task: id, opens: true)
    }
    guard task.turns == 1 else { return wentOn(id) }
    if state.ready.isEmpty {
      return say(
        "\(name(id)) is the only one ready, so it starts to run.", "就绪的只有 \(name(id))，于是它开始运行。",
        .key, task: id, opens: true)
    }
    return say(
      "\(name(id)) has been in the ready queue longest, so it starts to run.",
      "就绪队列先进先出，排在最前面的是 \(name(id))，它开始运行。", .key, task: id, opens: true)
  }

  private func wentOn(_ id: TaskID) -> StorySentence {
    let line = state.line(of: id)
    return say(
      "It is \(name(id))'s turn again: it goes on\(at(line)).", "又轮到 \(name(id))，它\(from(line))继续。", .key,
      task: id, line: line, opens: true)
  }

  private func resumed(_ id: TaskID, by handle: HandleID) -> StorySentence {
    let line = state.line(of: id)
    if names.isCancellation(handle, of: id, in: state) {
      return say(
        "\(name(id)) was asked to end: the loop resumes it\(at(line)), to raise CancelledError there.",
        "\(name(id)) 被要求取消：事件循环让它\(from(line))恢复，并在那里抛出 CancelledError。", .key, task: id, line: line,
        opens: true)
    }
    let reason = WaitText(names: names, state: state).reasonReady(id, by: handle)?.text(in: language) ?? ""
    let because = reason.isEmpty ? "" : language.say(" (\(reason))", "（\(reason)）")
    if state.ready.isEmpty {
      return say(
        "Only \(name(id)) is ready\(because): the loop resumes it where it stopped\(line.map { ", at line \($0)" } ?? "").",
        "就绪的只有 \(name(id))\(because)，事件循环让它\(from(line))恢复运行。", .key, task: id, line: line, opens: true)
    }
    return say(
      "\(name(id)) is first in the ready queue\(because): the loop resumes it\(at(line)).",
      "就绪队列的队首是 \(name(id))\(because)，事件循环让它\(from(line))恢复运行。", .key, task: id, line: line, opens: true)
  }

  private func callbackBegan(_ callback: TextID, isTimer: Bool) -> StorySentence {
    guard isInternal(callback) else {
      let name = text(callback)
      return isTimer
        ? say("Its time has come: the loop calls \(name)().", "时间到了，事件循环调用 \(name)()。", .key, opens: true)
        : say("The loop calls \(name)().", "事件循环调用 \(name)()。", .key, opens: true)
    }
    return internalCallback(log.text(callback))
  }

  /// asyncio's own callbacks, told by what they are for.
  private func internalCallback(_ name: String) -> StorySentence {
    switch name {
    case "_set_result_unless_cancelled":
      say("The loop runs the timer's callback.", "事件循环运行这个定时器的回调。", .detail)
    case "_run_until_complete_cb":
      say("The loop is told to stop.", "事件循环得到通知：该停了。", .detail)
    case "_done_callback", "_on_completion", "_on_task_done":
      say("A finished task is ticked off.", "记下又有一个任务结束了。", .detail)
    case "_on_timeout": say("A timeout's time is up.", "一个 timeout 的时间到了。", .detail)
    case "_release_waiter", "_handle_timeout":
      say("A time limit has run out.", "时限到了。", .normal)
    case "_read_from_self":
      say("A thread has asked for something: the loop notes it.", "有线程提出了请求，事件循环记下来。", .detail)
    case "_set_state", "_call_set_state":
      say("The result of a call in a thread is handed on.", "转交线程中调用的结果。", .detail)
    case Self.coroutineFromThread:
      say(
        "The loop makes a task of the coroutine that another thread has handed to it.",
        "事件循环为别的线程交来的协程创建任务。", .key, opens: true)
    case "_inner_done_callback":
      say("The shield hands on what it shields.", "shield 转交被保护任务的结果。", .detail)
    default:
      say("The loop runs a callback of asyncio's own, \(name).", "事件循环运行 asyncio 内部的回调 \(name)。", .detail)
    }
  }

  private func turnEnded() -> [StorySentence] {
    guard let next = state.ready.first.flatMap({ handleName($0) }) else { return [] }
    return [
      say(
        "Control is back with the loop. Next in the ready queue: \(next).",
        "控制权回到事件循环。就绪队列里下一个是 \(next)。", .detail)
    ]
  }
}
