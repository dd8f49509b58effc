import Recording
import Story
import TraceModel
import Viewer

/// The words in a Chrome trace.
enum ChromeText {
  static func process(_ program: String) -> Message { Message("event loop: \(program)", "事件循环：\(program)") }
  static let programLane = Message("program and loop", "程序与事件循环")
  static let callbackLane = Message("callbacks", "回调")
  static let program = Message("the program", "程序")
  static let loop = Message("the loop runs", "事件循环运行")
  static func idle(until seconds: Double) -> Message {
    Message(
      "nothing is ready: waiting for \(Numbers.clock(seconds)) s", "没有就绪的任务：等到 \(Numbers.clock(seconds)) 秒")
  }
  /// A callback of the program's own, or one of asyncio's, told by what it is for.
  static func callback(_ name: String, isTimer: Bool) -> Message {
    if let known = InternalCallback(rawValue: name) {
      return Message(
        "\(known.title.text(in: .english)): \(known.purpose.text(in: .english))",
        "\(known.title.text(in: .chinese))：\(known.purpose.text(in: .chinese))")
    }
    let call = ShortText.oneLine(name, limit: ChromeTraceFold.longestName) + "()"
    return isTimer ? Message("timer: \(call)", "定时器：\(call)") : Message(verbatim: call)
  }
  /// A blocking call inside the loop.
  static func blocks(_ seconds: Double) -> Message {
    Message(
      "time.sleep() blocks the loop for \(Numbers.short(seconds)) s",
      "time.sleep() 阻塞事件循环 \(Numbers.short(seconds)) 秒")
  }
  /// A blocking call where no loop runs.
  static func sleeps(_ seconds: Double) -> Message {
    Message("time.sleep() for \(Numbers.short(seconds)) s", "time.sleep() \(Numbers.short(seconds)) 秒")
  }
  /// What a turn led to.
  static func waits(_ wait: String) -> Message { Message("then waits: \(wait)", "然后等待：\(wait)") }
  static let givesTurn = Message("then gives up its turn", "然后让出控制权")
  static func ends(_ outcome: Outcome) -> Message {
    switch outcome {
    case .returned: Message("to its end", "运行到结束")
    case .raised: Message("then fails with an exception", "然后因异常结束")
    case .cancelled: Message("then ends cancelled", "然后因取消结束")
    }
  }
  /// How a task's life ended; nil for one that had not.
  static func outcome(_ outcome: Outcome?) -> Message {
    switch outcome {
    case .returned: Message("returned", "已返回")
    case .raised: Message("raised an exception", "抛出异常")
    case .cancelled: Message("cancelled", "已取消")
    case nil: Message("had not ended", "没有结束")
    }
  }

  static let prints = Message("prints:", "输出：")
  static let note = Message("note:", "笔记：")
  static func marker(_ kind: Marker.Kind) -> Message {
    switch kind {
    case .place: Message("marker:", "标记：")
    case .chapter: Message("chapter:", "章节：")
    case .question: Message("question:", "提问：")
    }
  }

  static let wakes = Message("wakes", "唤醒")
  static let creates = Message("creates", "创建")
  static let goesOn = Message("goes on later", "稍后继续")
  static let calls = Message("schedules a call", "安排调用")
  static let setsTimer = Message("sets a timer", "设定时器")

  static let readyQueue = Message("ready queue", "就绪队列")
  static let timers = Message("timers", "定时器")

  /// How the time axis is to be read.
  static let axis = Message(
    "One second of virtual time is one second here. Computing takes no virtual time, so each event is drawn one microsecond after the one before it; args.seconds is the exact virtual time, args.event the position in coroviz.",
    "这里的一秒就是虚拟时间的一秒。计算不花虚拟时间，所以每个事件画在前一个之后一微秒处；args.seconds 是准确的虚拟时间，args.event 是 coroviz 中的位置。")
}
