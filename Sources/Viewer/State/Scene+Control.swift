import Canvas
import Story
import Timeline
import TraceModel

/// Who has control, and where in the source it stands.
extension Scene {
  /// Whether code of the program runs now: not the loop, and not a callback of asyncio's own.
  var runsProgram: Bool { loop.runsProgram }

  /// "line 10  print(...)" of the frame on top of the stack.
  func currentLineText() -> StyledText {
    guard let line = loop.currentLine else { return StyledText() }
    var result = StyledText(text(.statusLine(Int(line))), .dim)
    result.append("  ")
    result.append(sourceText(ofLine: Int(line)))
    return result
  }

  /// The exception that is on its way up the stack, in front of the line it has come to.
  func travellingText() -> StyledText {
    guard let exception = loop.exception else { return StyledText() }
    return StyledText("\(Glyphs.crossMark.string) \(text(exception.text))  ", .failed)
  }

  /// What a handle whose turn is on does at the moment.
  func turnText(_ handle: HandleState) -> StyledText {
    if runsProgram {
      var result = travellingText()
      result.append(currentLineText())
      return result
    }
    guard let task = handle.kind.task.flatMap({ loop.task($0) }), task.phase != .running else {
      return purposeText(of: handle)
    }
    if task.phase == .done {
      let end = ending(task.outcome)
      return StyledText(text(end.text), end.style)
    }
    return StyledText(text(.givesControlBack), .waiting)
  }

  /// What happens while no task and no callback runs: the loop's phase, or the program outside of a loop.
  func controlText() -> StyledText {
    switch loop.program {
    case .notStarted: return StyledText(text(.programNotStarted), .dim)
    case .ended(let status): return StyledText(text(.programEnded(Int(status))), .dim)
    case .running: break
    }
    guard loop.runsLoop else {
      var result = StyledText(text(.kindModule), .emphasis)
      result.append("  ")
      result.append(travellingText())
      result.append(currentLineText())
      return result
    }
    if loop.isDeadlocked { return StyledText(text(.statusDeadlock), .warning) }
    var result = StyledText(text(.theLoop), .emphasis)
    result.append("  ")
    result.append(text(phaseText), .dim)
    return result
  }

  private var phaseText: Message {
    switch loop.phase {
    case .idle: .betweenTicks
    case .timeout: .phaseTimeout
    case .poll: .phasePoll
    case .timers: .phaseTimers
    case .turns: .phaseRun
    }
  }

  /// A source line without its indentation, coloured.
  func sourceText(ofLine line: Int) -> StyledText {
    let code = viewer.source.styledLine(line)
    return code.droppingLeadingBlanks()
  }
}

extension Message {
  static let programNotStarted = Message("the program has not started", "程序还没开始")
  static func programEnded(_ status: Int) -> Message {
    Message("the program has ended, status \(status)", "程序已结束，退出码 \(status)")
  }
  static let givesControlBack = Message("gives control back", "交还控制权")
  static let theLoop = Message("event loop", "事件循环")
  static let betweenTicks = Message("between two ticks", "两轮之间")
}

extension LoopState {
  /// Whether code of the program runs now: not the loop, and not a callback of asyncio's own.
  var runsProgram: Bool {
    if isInTurn { return stack.count > turnBase }
    return !runsLoop && !stack.isEmpty
  }

  /// The line that runs: of the program, or of the task whose turn has begun. A function that has just been entered or
  /// resumed for the first time stands on its `def`.
  package func runningPlace(_ log: TraceLog) -> Int? {
    guard runsProgram else { return runningTask.flatMap { place(of: $0, log) } }
    if let line = currentLine { return Int(line) }
    return topFrame.flatMap { log.code($0.code) }.flatMap { $0.kind == .module ? nil : Int($0.firstLine) }
  }

  /// The line a task stands on; for one that has not begun, the `def` of its function.
  func place(of task: TaskID, _ log: TraceLog) -> Int? {
    if let line = line(of: task) { return Int(line) }
    guard let coroutine = awaitChain(of: task).first, coroutine.phase != .closed else { return nil }
    return log.code(coroutine.code).map { Int($0.firstLine) }
  }
}
