/// The words of the status line.
extension Message {

  // MARK: Mode

  /// The screen stands still, and nothing is wrong.
  package static let statusPaused = Message("PAUSED", "已暂停")
  package static let statusPlaying = Message("PLAYING", "播放中")
  /// An earlier position than the latest one that was reached.
  package static let statusPast = Message("PAST", "回看")
  /// The latest position; the next step makes the program run.
  package static let statusLive = Message("LIVE", "最新")
  package static let statusStart = Message("START", "开头")
  package static let statusEnd = Message("END", "结束")
  /// The engine is computing; a key stops it.
  package static let statusWorking = Message("WORKING", "计算中")
  package static let statusDeadlock = Message("DEADLOCK", "死锁")
  package static let statusBreakpoint = Message("BREAKPOINT", "断点")

  // MARK: Where we are

  package static let wordLine = Message("line", "行")
  package static let wordTime = Message("time", "时间")
  package static let wordPosition = Message("position", "位置")
  package static let wordTask = Message("task", "任务")

  /// Counted from 1; 0 before the first.
  package static func statusTick(_ number: Int) -> Message {
    Message("tick \(number)", "第 \(number) 轮")
  }
  /// Counted from 1; 0 before the first.
  package static func statusTurn(_ number: Int) -> Message {
    Message("turn \(number)", "第 \(number) 次调度")
  }
  package static func statusLine(_ number: Int) -> Message {
    Message("line \(number)", "第 \(number) 行")
  }
  /// The virtual clock.
  package static func statusTime(_ seconds: Double) -> Message {
    Message("\(Numbers.clock(seconds)) s", "\(Numbers.clock(seconds)) 秒")
  }
  /// How far the walk has come; `isComplete` says that the program has no more events to make.
  package static func statusPosition(_ position: Int, of count: Int, isComplete: Bool) -> Message {
    let total = isComplete ? "\(count)" : "\(count)+"
    return Message("\(position)/\(total)", "\(position)/\(total)")
  }
  /// How many times faster than normal.
  package static func statusSpeed(_ factor: Double) -> Message {
    Message("speed \(Numbers.short(factor))x", "速度 \(Numbers.short(factor)) 倍")
  }

  // MARK: Headings of status items, for the loop's figures

  package static func statusWarnings(_ count: Int) -> Message {
    Message(Numbers.counted(count, "warning", "warnings"), "\(count) 条警告")
  }
}
