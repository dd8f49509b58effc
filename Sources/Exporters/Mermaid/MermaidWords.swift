import Recording
import Story

/// The words in a sequence diagram.
enum MermaidWords {
  static let loop = Message("event loop", "事件循环")
  static func others(_ count: Int) -> Message {
    Message("\(Numbers.counted(count, "more task", "more tasks"))", "另外 \(count) 个任务")
  }

  static let runs = Message("runs it", "运行")
  static let creates = Message("creates", "创建")
  static let cancels = Message("asks it to end", "请求取消")
  static func wakes(_ reason: Message) -> Message {
    Message("wakes it, as \(reason.text(in: .english))", "唤醒：\(reason.text(in: .chinese))")
  }
  static let goesOn = Message("what it waited for happened", "等到了")
  static let awaitsEnd = Message("awaits it", "等它结束")
  static func waits(_ reason: Message) -> Message {
    Message("waits: \(reason.text(in: .english))", "等待：\(reason.text(in: .chinese))")
  }

  static func prints(_ text: String) -> Message { Message("prints \(text)", "输出 \(text)") }
  static let ends = Message("has ended", "结束")
  static func fails(_ error: String) -> Message { Message("fails with \(error)", "因异常结束：\(error)") }
  static let endsCancelled = Message("ends cancelled", "因取消而结束")

  static func clock(_ seconds: Double) -> Message {
    Message("the clock shows \(Numbers.clock(seconds)) s", "时钟到 \(Numbers.clock(seconds)) 秒")
  }
  static let deadlock = Message("deadlock: nothing can ever happen again", "死锁：再也不会有事发生")
  static func note(_ text: String) -> Message { Message("note: \(text)", "笔记：\(text)") }
  static func marker(_ marker: Marker) -> Message {
    let kind = ChromeText.marker(marker.kind)
    return Message(
      "\(kind.text(in: .english)) \(marker.label)", "\(kind.text(in: .chinese))\(marker.label)")
  }

  static func cut(_ left: Int) -> Message {
    Message(
      "cut here: \(Numbers.counted(left, "more step is", "more steps are")) not shown",
      "图到此为止：还有 \(left) 步没有画出")
  }
  static let goesOnLater = Message("the program goes on", "程序还在继续")
}
