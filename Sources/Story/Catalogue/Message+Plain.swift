/// What plain mode says: the walk line by line, without full screen.
extension Message {
  package static let plainPrompt = Message("coroviz> ", "coroviz> ")
  package static func plainBanner(program: String) -> Message {
    Message(
      "\(program), step by step. Enter steps forward, back steps back, help lists the commands, quit leaves.",
      "逐步运行 \(program)。回车前进一步，back 后退，help 列出命令，quit 退出。")
  }
  /// Where the walk is, before the sentences of the step.
  package static func plainStep(event: Int, tick: Int, turn: Int, seconds: Double) -> Message {
    Message(
      "[\(event)] tick \(tick), turn \(turn), \(Numbers.clock(seconds)) s",
      "[\(event)] 第 \(tick) 轮，第 \(turn) 次调度，\(Numbers.clock(seconds)) 秒")
  }
  package static func plainLine(_ number: Int, code: String) -> Message {
    Message("line \(number): \(code)", "第 \(number) 行：\(code)")
  }
  package static func plainPrinted(_ text: String) -> Message {
    Message("printed: \(text)", "输出：\(text)")
  }
  /// A list with its title: `ready: main, worker_1`.
  package static func plainList(_ title: Message, _ items: [String]) -> Message {
    guard !items.isEmpty else {
      return Message("\(title.text(in: .english)): none", "\(title.text(in: .chinese))：无")
    }
    return Message(
      "\(title.text(in: .english)): \(items.joined(separator: ", "))",
      "\(title.text(in: .chinese))：\(items.joined(separator: "，"))")
  }
  package static let plainCommands = Message("Commands:", "命令：")
  package static let plainEmptyLine = Message(
    "An empty line steps forward, or repeats the last step command.", "空行表示前进一步，或重复上一条移动命令。")
  package static let plainGoodbye = Message("Left.", "已退出。")
}

/// The story.
extension Message {
  /// How many more sentences of the kind just told were left out.
  package static func storyMore(_ count: Int) -> Message {
    Message(
      "(\(Numbers.counted(count, "more sentence", "more sentences")) like these.)", "（同类的还有 \(count) 句，从略。）")
  }
}
