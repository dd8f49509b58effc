/// What a program does that it probably should not: one line each.
extension Message {
  /// A loop that waits for ever.
  package static func warningDeadlock(tasks: Int) -> Message {
    guard tasks > 0 else {
      return Message("Deadlock: every thread waits for another one.", "死锁：每个线程都在等别的线程。")
    }
    return Message(
      tasks == 1 ? "Deadlock: a task waits for ever." : "Deadlock: \(tasks) tasks wait for ever.",
      "死锁：\(tasks) 个任务将永远等下去。")
  }
  /// `time.sleep` and its like inside a coroutine.
  package static func warningBlocked(seconds: Double, task: String?) -> Message {
    let length = Numbers.short(seconds)
    guard let task else {
      return Message("The loop was blocked for \(length) s.", "事件循环被阻塞了 \(length) 秒。")
    }
    return Message(
      "\(task) blocked the loop for \(length) s: use await asyncio.sleep().",
      "\(task) 把事件循环阻塞了 \(length) 秒：应改用 await asyncio.sleep()。")
  }
  /// A coroutine was called, but nobody awaited it or made a task of it.
  package static func warningNeverAwaited(_ coroutine: String) -> Message {
    Message(
      "\(coroutine)() was called but never awaited: none of it ran.",
      "调用了 \(coroutine)()，却从未 await：它一行也没有执行。")
  }
  package static func warningNeverRetrieved(_ task: String, exception: String) -> Message {
    Message(
      "\(task) failed with \(exception), and nobody looked.",
      "\(task) 因 \(exception) 而失败，却没有人查看。")
  }
  /// A task was still unfinished when its loop came to its end, which cancelled it.
  package static func warningAbandoned(_ task: String) -> Message {
    Message(
      "\(task) was cancelled because the loop ended before it was done.",
      "事件循环要结束时 \(task) 还没有做完，于是被取消。")
  }
  /// A task had not ended when its loop was closed.
  package static func warningLeftPending(_ task: String) -> Message {
    Message(
      "\(task) was still pending when its loop ended: it never goes on.",
      "事件循环结束时 \(task) 还没有做完，它再也不会运行了。")
  }
  package static func warningLongTurn(_ task: String, lines: Int) -> Message {
    Message(
      "\(task) ran more than \(Numbers.counted(lines, "line", "lines")) without an await: nobody else had a turn.",
      "\(task) 一口气执行了超过 \(lines) 行而没有 await：别的任务都轮不上。")
  }
  package static func warningLongTurnOfCallback(lines: Int) -> Message {
    Message(
      "A callback ran more than \(Numbers.counted(lines, "line", "lines")): nobody else had a turn.",
      "一个回调一口气执行了超过 \(lines) 行：别的任务都轮不上。")
  }
  /// Tasks wait for each other; the last waits for the first.
  package static func warningCycle(_ tasks: [String]) -> Message {
    guard let first = tasks.first, tasks.count > 1 else {
      return Message(
        "\(tasks.first ?? "?") waits for itself and can never go on.", "\(tasks.first ?? "?") 在等它自己，再也走不下去。")
    }
    let pairs = Array(zip(tasks, tasks.dropFirst() + [first]))
    let english = pairs.map { "\($0) waits for \($1)" }.joined(separator: ", ")
    let chinese = pairs.map { ("\($0)等\($1)" as ChineseText).string }.joined(separator: "，")
    return Message(
      "They wait in a circle, so that none can go on: \(english).", "循环等待，谁也走不下去：\(chinese)。")
  }
  /// A lock is kept while its holder sleeps.
  package static func warningLockHeldAsleep(_ holder: String, lock: Message, waiter: String, seconds: Double)
    -> Message
  {
    let length = Numbers.short(seconds)
    return Message(
      "\(holder) sleeps for \(length) s and keeps \(lock.text(in: .english)), which \(waiter) needs.",
      "\(holder) 拿着\(lock.text(in: .chinese)) sleep \(length) 秒，而 \(waiter) 正要用它。")
  }
  /// `create_task` on a line of its own.
  package static func warningFireAndForget(_ task: String) -> Message {
    Message(
      "Nobody keeps the task \(task): the loop refers to it only weakly, so it can vanish before it is done.",
      "没有谁保存任务 \(task)：事件循环只持有弱引用，它可能没做完就消失。")
  }
  /// `gather` on a line of its own.
  package static func warningGatherIgnored(children: Int) -> Message {
    Message(
      "A gather of \(children) is neither awaited nor kept: its results and exceptions are lost.",
      "有 \(children) 个任务的 gather 既没有 await 也没有保存：结果和异常都会丢失。")
  }
  /// `await gather(..., return_exceptions=True)` on a line of its own.
  package static func warningExceptionsIgnored(count: Int, first: String) -> Message {
    let more = count > 1 ? " and \(Numbers.counted(count - 1, "more exception", "more exceptions"))" : ""
    return Message(
      "The results of a gather were thrown away, and with them \(first)\(more).",
      "gather 的结果被丢弃，其中的 \(first)\(count > 1 ? "等 \(count) 个异常" : "")也没人查看。")
  }
}
