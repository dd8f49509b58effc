import Canvas
import Story
import Timeline
import TraceModel

/// Threads of the program: their names, what each is at.
extension Scene {
  /// A thread's short name, by which it goes where there is little room, and its name as the story has it.
  func name(of thread: ThreadID) -> StyledText {
    let name = displaySafe(text(names.thread(thread, in: loop)))
    return StyledText(thread == .main ? name : "\(shortName(of: thread)) \(name)", .emphasis)
  }

  /// `T1`, `T2`, ... in the order in which the threads were started.
  func shortName(of thread: ThreadID) -> String { "T\(thread.rawValue)" }

  /// The thread whose code runs, if that is neither the main thread nor in a turn of a loop.
  var runningThread: ThreadID? {
    loop.runningThread == .main || loop.runsLoop ? nil : loop.runningThread
  }

  /// The threads that have begun and not ended, but for the one that runs.
  var otherThreads: [ThreadRecord] {
    guard !loop.threads.isEmpty else { return [] }
    return loop.threads.suffix(Self.threadLimit).filter { thread in
      thread.id != loop.runningThread && thread.phase != .paused(.end)
        && (thread.id == .main ? thread.context.runningTask != nil : thread.entries > 0)
    }
  }

  /// No more threads than this, the newest, are looked at for a screen.
  private static let threadLimit = 400

  /// A thread that does not run, as a row: where it stands, and why.
  func row(of thread: ThreadRecord) -> ListRow {
    var row = ListRow()
    row.mark = Glyphs.parked
    row.markStyle = Style(.waiting)
    row.name = thread.context.runningTask.map { rowName(of: $0) } ?? name(of: thread.id)
    row.detail = StyledText(text(Message.thread(thread.phase)), .waiting)
    if let line = loop.topFrame(of: thread.id)?.line, line > 0 {
      row.detail.append(" \(Glyphs.middleDot.string) ", .dim)
      row.detail.append(text(.statusLine(Int(line))), .dim)
    }
    return row
  }

  /// The running thread, or the one that ran last, as a row.
  func row(ofRunning thread: ThreadID) -> ListRow {
    var row = ListRow()
    row.mark = Glyphs.current
    row.markStyle = Style(.running)
    row.name = name(of: thread)
    if case .paused(let pause)? = loop.thread(thread)?.phase {
      row.detail = StyledText(text(Message.thread(.paused(pause))), .waiting)
      row.isChanged = true
    } else {
      row.detail = travellingText()
      row.detail.append(currentLineText())
    }
    return row
  }
}

extension Message {
  /// What a thread does that does not run.
  static func thread(_ phase: ThreadPhase) -> Message {
    switch phase {
    case .active: Message("another thread runs first", "先让别的线程运行")
    case .paused(.sleep(let until)): .waitSleep(until: until.seconds)
    case .paused(.wait(nil)): Message("blocks until a thread wakes it", "阻塞，等别的线程叫醒")
    case .paused(.wait(let until?)):
      Message(
        "blocks, until \(Numbers.clock(until.seconds)) s at most",
        "阻塞，最多到 \(Numbers.clock(until.seconds)) 秒")
    case .paused(.idle): Message("has no work", "没有活可干")
    case .paused(.end): Message("has ended", "已经结束")
    }
  }
}
