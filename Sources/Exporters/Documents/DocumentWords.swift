import Recording
import Story

/// The words of a written lesson.
enum DocumentWords {
  static let program = Message("The program", "程序")
  static let story = Message("What happens, step by step", "逐步发生了什么")
  static let output = Message("What it prints", "输出")
  static let noOutput = Message("Nothing.", "没有输出。")
  static let onError = Message("stderr", "stderr")

  static func events(_ count: Int) -> Message {
    Message(Numbers.counted(count, "event", "events"), "\(count) 个事件")
  }
  static func virtualTime(_ seconds: Double) -> Message {
    Message("\(Numbers.clock(seconds)) s of virtual time", "虚拟时间 \(Numbers.clock(seconds)) 秒")
  }
  static func status(_ status: Int32) -> Message { Message("exit status \(status)", "退出状态 \(status)") }

  /// A heading that the teacher set.
  static func heading(_ marker: Marker) -> Message {
    let label = marker.label
    switch marker.kind {
    case .chapter: return label.isEmpty ? Message("Chapter", "章节") : Message(verbatim: label)
    case .place: return label.isEmpty ? Message("Marker", "标记") : Message(verbatim: label)
    case .question: return Message("Question: \(label)", "提问：\(label)")
    }
  }
  static let note = Message("Note", "笔记")

  static func linesLeft(_ count: Int) -> Message {
    Message("\(Numbers.counted(count, "more line is", "more lines are")) not shown.", "还有 \(count) 行没有列出。")
  }
  static func picturesLeft(_ count: Int) -> Message {
    Message(
      "\(Numbers.counted(count, "more picture is", "more pictures are")) not shown.", "还有 \(count) 幅画面没有列出。")
  }
  static func unfinished(_ events: Int) -> Message {
    Message(
      "The program goes on after these \(events) events, which are all that is told here.",
      "这里只讲了前 \(events) 个事件；程序还在继续。")
  }
  static func foot(_ command: String) -> Message {
    Message("To walk through it yourself: \(command)", "想自己逐步走一遍：\(command)")
  }
}
