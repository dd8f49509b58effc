/// What a program does that it probably should not: one line each.
extension Message {
  /// A loop that waits for ever.
  package static func warningDeadlock(tasks: Int) -> Message {
    Message(
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
  /// A task was still unfinished when the program ended.
  package static func warningAbandoned(_ task: String) -> Message {
    Message(
      "\(task) was not finished when the program ended.",
      "程序结束时 \(task) 还没有做完。")
  }
  package static func warningLongTurn(_ task: String, lines: Int) -> Message {
    Message(
      "\(task) ran \(Numbers.counted(lines, "line", "lines")) without an await: nobody else had a turn.",
      "\(task) 一口气执行了 \(lines) 行而没有 await：别的任务都轮不上。")
  }
}
