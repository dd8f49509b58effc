import Story

/// Where the program is when a question stands.
extension Message {
  static func placeGivesBack(_ name: String, _ line: Int32?) -> Message {
    guard let line, line > 0 else {
      return Message("\(name) gives control back.", "\(name) 让出控制权。")
    }
    return Message("\(name) gives control back at line \(line).", "\(name) 在第 \(line) 行让出控制权。")
  }
  static func placeEnded(_ name: String) -> Message {
    Message("\(name) has ended.", "\(name) 已结束。")
  }
  static func placeTaskMade(_ name: String, by maker: String?) -> Message {
    guard let maker else { return Message("The task \(name) is made.", "任务 \(name) 创建好了。") }
    return Message("\(maker) has just made the task \(name).", "\(maker) 刚刚创建了任务 \(name)。")
  }
  static func placeCancelled(_ name: String, by canceller: String?) -> Message {
    guard let canceller else { return Message("\(name) is asked to end.", "\(name) 被要求取消。") }
    return Message(
      "\(canceller) has just called cancel() on \(name).", "\(canceller) 刚刚对 \(name) 调用了 cancel()。")
  }
  static func placeCoroutineMade(_ name: String) -> Message {
    Message("\(name)() has just been called.", "刚刚调用了 \(name)()。")
  }
  static func placeSent(_ value: String, to name: String) -> Message {
    Message("\(name) is resumed; \(value) is sent in.", "\(name) 恢复运行，收到 \(value)。")
  }
  static func placeResumed(_ name: String) -> Message {
    Message("\(name) is resumed.", "\(name) 恢复运行。")
  }
  static func placeCalled(_ name: String) -> Message {
    Message("\(name)() is called.", "调用了 \(name)()。")
  }
  static func placeTurn(_ name: String) -> Message {
    Message("It is \(name)'s turn.", "轮到 \(name) 运行。")
  }
  static func placeLine(_ name: String?, _ line: Int32, _ code: String) -> Message {
    let what = code.isEmpty ? "" : ": \(code)"
    let chinese = code.isEmpty ? "" : "：\(code)"
    guard let name else {
      return Message("The program is at line \(line)\(what)", "程序运行到第 \(line) 行\(chinese)")
    }
    return Message("\(name) is at line \(line)\(what)", "\(name) 运行到第 \(line) 行\(chinese)")
  }
}

/// What is asked.
extension Message {
  static let askNextTask = Message("Which task runs next?", "接下来轮到哪个任务运行？")
  static let askNextTurn = Message("Which task has the next turn?", "下一次轮到哪个任务？")
  static let askNextOutput = Message("What is printed next?", "接下来会输出什么？")
  static let askOutputTime = Message("At what time is the next line printed?", "下一行在什么时刻输出？")
  static let askClockJump = Message(
    "Nothing is ready. To what time does the clock jump?", "没有就绪的任务。时钟会跳到什么时刻？")
  static func askGiveBack(_ name: String) -> Message {
    Message("At which line does \(name) give control back?", "\(name) 会在哪一行让出控制权？")
  }
  static func askWaitsFor(_ name: String) -> Message {
    Message("What will \(name) wait for?", "\(name) 要等的是什么？")
  }
  static func askBlocked(_ name: String) -> Message {
    Message("While \(name) sleeps, can other tasks run?", "\(name) 睡眠期间，别的任务能运行吗？")
  }
  static let askNextReady = Message("Which waiting task becomes ready next?", "下一个变为就绪的等待任务是哪个？")
  static let askNextCoroutine = Message("Which one is resumed next?", "接下来恢复运行的是哪一个？")
  static func askNextValue(_ name: String) -> Message {
    Message("Which value does \(name) hand out next?", "\(name) 接下来交出什么值？")
  }
}

/// Answers that are not names, texts or numbers of the program's own.
extension Message {
  static let choiceNoTask = Message("none: nothing can wake them any more", "都轮不到：再也没有什么能唤醒它们")
  static let choiceNoLine = Message("nowhere: it runs to its end", "不会让出：一直运行到结束")
  static func choiceLine(_ line: Int32, _ code: String) -> Message {
    guard !code.isEmpty else { return Message("line \(line)", "第 \(line) 行") }
    return Message("line \(line): \(code)", "第 \(line) 行：\(code)")
  }
  static func choiceTime(_ seconds: Double) -> Message {
    Message("\(Numbers.short(seconds)) s", "\(Numbers.short(seconds)) 秒")
  }
  static let choiceOthersRun = Message("yes: it gives control back to the loop", "能：它把控制权交还给事件循环")
  static let choiceLoopBlocked = Message("no: the whole loop stands still", "不能：整个事件循环都停住")
  static let choiceWaitsForNothing = Message("nothing: it goes straight on", "什么也不等：直接往下运行")
}
