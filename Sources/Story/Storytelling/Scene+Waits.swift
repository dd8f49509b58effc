import Timeline
import TraceModel

/// Why tasks stop, and why they can go on.
extension Scene {
  // MARK: Suspension

  func suspended(_ id: TaskID, _ reason: WaitReason) -> StorySentence {
    let line = state.line(of: id)
    if reason == .turn {
      return say(
        "\(name(id)) gives up its turn\(at(line)), though it could go on, and joins the end of the ready queue.",
        "\(name(id))\(at(line))主动让出控制权，排到就绪队列末尾。", .key, task: id, line: line)
    }
    let cause = cause(id, reason)
    return say(
      "\(cause): it is suspended\(at(line)) and gives control back to the loop.",
      "\(cause)：它\(at(line))挂起，把控制权交还给事件循环。", .key, task: id, line: line)
  }

  /// "main awaits worker_1, which has not ended"
  private func cause(_ id: TaskID, _ reason: WaitReason) -> String {
    let name = name(id)
    switch reason {
    case .sleep(let until):
      let length = length(until.seconds - state.now.seconds)
      return language.say(
        "\(name) sleeps for \(length), so a timer is set for \(clock(until))",
        "\(name) 要睡 \(length)，定时器将在 \(clock(until)) 到期")
    case .turn: return name
    case .task(let other):
      return language.say(
        "\(name) awaits \(self.name(other)), which has not ended",
        "\(name) 执行 await，要等 \(self.name(other)) 结束")
    case .future:
      return language.say("\(name) awaits a future that has no result yet", "\(name) 在等一个还没有结果的 future")
    case .shielded(.task(let other)):
      return language.say(
        "\(name) awaits \(self.name(other)) behind a shield (to cancel \(name) ends this wait, not \(self.name(other)))",
        "\(name) 隔着 shield 等 \(self.name(other))（取消只会中断等待，不会取消 \(self.name(other))）")
    case .shielded(.future):
      return language.say("\(name) awaits a shielded future", "\(name) 在等一个 shield 保护的 future")
    case .gather(_, let children):
      return language.say(
        "\(name) awaits \(all(children)) of gather()", "\(name) 在等 gather() 的 \(children) 个任务全部结束")
    case .anyOf(let future, let count):
      if let cause = waitCause(name, .future(future)) { return cause }
      let tasks = Numbers.counted(Int(count), "task", "tasks")
      // It is the task of `asyncio.wait` itself that waits.
      guard state.task(id)?.coroutine != nil else {
        return language.say("\(name) waits for \(tasks)", "\(name) 在等 \(count) 个任务")
      }
      return language.say("\(name) awaits wait() over \(tasks)", "\(name) 要等 \(count) 个任务")
    case .deadline(_, let until):
      return language.say(
        "\(name) awaits a result, until \(clock(until)) at the latest", "\(name) 在等一个结果，最迟等到 \(clock(until))")
    case .thread(_, nil):
      return language.say("\(name) awaits a call that runs in a thread", "\(name) 在等线程中的调用结束")
    case .thread(_, let until?):
      return language.say(
        "\(name) awaits a call that runs in a thread until \(clock(until))",
        "\(name) 在等线程中的调用，它运行到 \(clock(until))")
    case .resource(let resource), .queueItem(let resource), .queueSlot(let resource),
      .queueJoin(let resource):
      return cause(id, reason, at: resource)
    }
  }

  /// "the task", "both tasks", "all 3 tasks".
  private func all(_ tasks: UInt32) -> String {
    switch tasks {
    case 1: "the one task"
    case 2: "both tasks"
    default: "all \(tasks) tasks"
    }
  }

  private func cause(_ id: TaskID, _ reason: WaitReason, at resource: ResourceID) -> String {
    let name = name(id)
    let thing = self.name(resource)
    switch reason {
    case .queueItem:
      return language.say("\(name) awaits an item, but \(thing) is empty", "\(name) 要取数据，可\(thing)是空的")
    case .queueSlot:
      return language.say("\(name) awaits a free place, as \(thing) is full", "\(name) 要放数据，可\(thing)满了")
    case .queueJoin:
      return language.say("\(name) awaits the end of all work in \(thing)", "\(name) 要等\(thing)里的活全部干完")
    default: break
    }
    switch state.resource(resource)?.kind {
    case .lock:
      guard let holder = holder(of: resource) else {
        return language.say("\(name) awaits \(thing), which is taken", "\(name) 要等\(thing)，它已被占用")
      }
      return language.say(
        "\(name) awaits \(thing), which \(holder) holds", "\(name) 要等\(thing)，而它正由 \(holder) 持有")
    case .event: return language.say("\(name) awaits \(thing), which is not set", "\(name) 要等\(thing)被 set")
    case .condition: return language.say("\(name) awaits a notify of \(thing)", "\(name) 要等\(thing)的 notify")
    case .semaphore:
      return language.say("\(name) awaits \(thing), where no place is free", "\(name) 要等\(thing)，已经没有名额")
    case .taskGroup: return groupCause(name, .resource(resource))
    case .completions:
      return language.say(
        "\(name) awaits the next of as_completed() to end", "\(name) 在等 as_completed() 中下一个结束")
    case .barrier: return language.say("\(name) awaits the others at \(thing)", "\(name) 在\(thing)处等其他任务到齐")
    case .queue, nil: return language.say("\(name) awaits \(thing)", "\(name) 要等\(thing)")
    }
  }

  /// "main awaits the first of 3 tasks to end"; nil when the trace does not know how long `wait` waits.
  private func waitCause(_ name: String, _ id: WaitGroup) -> String? {
    guard let group = state.group(id), !group.members.isEmpty else { return nil }
    let count = group.members.count
    let until =
      group.until.map { language.say(", until \(clock($0)) at the latest", "，最迟到 \(clock($0))") } ?? ""
    switch group.kind {
    case .first:
      return language.say(
        "\(name) waits until the first of \(Numbers.counted(count, "task", "tasks")) ends\(until)",
        "\(name) 要等 \(count) 个任务中最先结束的一个\(until)")
    case .firstException:
      return language.say(
        "\(name) waits until \(all(UInt32(count))) have ended or one fails\(until)",
        "\(name) 要等 \(count) 个任务全部结束，或有一个失败\(until)")
    default:
      return language.say(
        "\(name) waits until \(all(UInt32(count))) have ended\(until)",
        "\(name) 要等 \(count) 个任务全部结束\(until)")
    }
  }

  private func groupCause(_ name: String, _ id: WaitGroup) -> String {
    let left = state.group(id).map { $0.members.count - $0.done } ?? 0
    guard left > 0 else {
      return language.say("\(name) waits for its task group", "\(name) 在等它的 TaskGroup")
    }
    return language.say(
      "\(name) has come to the end of its task group and waits for \(left) more of its tasks",
      "\(name) 到了 TaskGroup 的末尾，还要等其中 \(left) 个任务结束")
  }

  // MARK: Waking

  /// Why a task that waited becomes ready: "worker_1's sleep is over".
  func becauseReady(_ id: TaskID) -> String {
    guard let task = state.task(id) else { return language.say("What it awaited is done", "等的事完成了") }
    let name = name(id)
    switch task.waitReason {
    case .sleep: return language.say("\(name)'s sleep is over", "\(name) 的 sleep 结束")
    case .task(let other):
      return language.say("\(name) was awaiting \(self.name(other))", "\(name) 一直在等 \(self.name(other))")
    case .shielded(.task(let other)):
      return language.say("\(name) was awaiting \(self.name(other))", "\(name) 一直在等 \(self.name(other))")
    case .shielded(.future):
      return language.say("The future that \(name) awaits is done", "\(name) 等的 future 有了结果")
    case .gather(let future, _) where hasFailed(future): return gatherFailed(future)
    case .gather(_, let children):
      return language.say(
        children == 1
          ? "The one task of the gather is done"
          : "\(children == 2 ? "Both" : "All \(children)") tasks of the gather are done",
        "gather 的 \(children) 个任务都结束了")
    case .anyOf(let future, _) where WaitText(names: names, state: state).isOverdue(.future(future)):
      return language.say("The time of wait() is up", "wait() 的时限到了")
    case .anyOf: return language.say("What wait() was to wait for has happened", "wait() 等的条件满足了")
    case .future: return language.say("The future that \(name) awaits is done", "\(name) 等的 future 有了结果")
    case .deadline(_, let until):
      return until <= state.now
        ? language.say("The time is up", "时限已到")
        : language.say("The result has come in time", "结果及时到了")
    case .resource(let resource): return becauseReady(name, resource)
    case .queueItem(let resource):
      return language.say("\(capital(resource)) has an item", "\(self.name(resource))有了数据")
    case .queueSlot(let resource):
      return language.say("\(capital(resource)) has a free place", "\(self.name(resource))有了空位")
    case .queueJoin(let resource):
      return language.say("All work in \(self.name(resource)) is done", "\(self.name(resource))里的活都干完了")
    case .thread:
      return language.say("The call in the thread has ended", "线程中的调用结束了")
    case .turn, nil: return language.say("What \(name) awaited is done", "\(name) 等的事完成了")
    }
  }

  private func hasFailed(_ future: FutureID) -> Bool {
    if case .raised? = state.future(future)?.outcome { true } else { false }
  }

  /// A gather fails with the first of its tasks; the others go on.
  private func gatherFailed(_ future: FutureID) -> String {
    let waits = WaitText(names: names, state: state)
    let left = state.group(.future(future)).map { $0.members.count - $0.done } ?? 0
    if waits.failed(in: .future(future)) == nil, let cancelled = waits.cancelled(in: .future(future)) {
      return language.say(
        "\(name(cancelled)) was cancelled, and the gather with it", "\(name(cancelled)) 被取消，gather 也随之取消")
    }
    let who = waits.failed(in: .future(future)).map { name($0) } ?? language.say("One task", "有一个任务")
    guard left > 0 else {
      return language.say("\(who) has failed, and the gather with it", "\(who) 失败了，gather 也随之失败")
    }
    let others = left == 1 ? "its other task goes on" : "its \(left) other tasks go on"
    return language.say(
      "\(who) has failed, and the gather with it at once (\(others))",
      "\(who) 失败了，gather 立刻随之失败（其余 \(left) 个任务照常运行）")
  }

  private func becauseReady(_ name: String, _ resource: ResourceID) -> String {
    let thing = self.name(resource)
    switch state.resource(resource)?.kind {
    case .lock: return language.say("\(name) is next in line for \(thing)", "\(thing)轮到 \(name) 了")
    case .event: return language.say("\(capital(resource)) is set", "\(thing)已被 set")
    case .condition: return language.say("\(name) is notified", "\(name) 收到 notify")
    case .semaphore: return language.say("\(capital(resource)) has a free place", "\(thing)有了名额")
    case .taskGroup: return language.say("All tasks of the group have ended", "TaskGroup 里的任务全部结束")
    case .completions:
      return language.say("Another task of as_completed() has ended", "as_completed() 又有一个结束了")
    case .barrier: return language.say("All have arrived at \(thing)", "\(thing)处都到齐了")
    case .queue, nil: return language.say("What \(name) awaited is done", "\(name) 等的事完成了")
    }
  }
}
