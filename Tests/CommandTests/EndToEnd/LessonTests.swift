import Canvas
import Recording
import TestSupport
import Testing
import TraceModel

/// `coroviz replay` and recordings on a real terminal.
struct LessonTests {
  private func viewing(
    _ lesson: LessonFile, _ arguments: String..., size: Size = Size(width: 100, height: 30),
    waitsFor first: String
  ) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(
      BuiltProgram.coroviz, arguments + [LessonFile.name], size: size, directory: lesson.folder.path)
    try terminal.waitForText(first, within: Viewing.patience)
    return terminal
  }

  private func waitForStatus(_ terminal: PseudoTerminal, _ words: String...) throws {
    try terminal.wait("the status \(words)", within: Viewing.patience) { screen in
      words.allSatisfy { screen.lines[0].contains($0) }
    }
  }

  private func quit(_ terminal: PseudoTerminal) throws {
    terminal.type("q")
    #expect(try terminal.waitForExit(within: Viewing.patience) == .status(0))
    #expect(terminal.restoreFailures == [])
  }

  @Test func itPausesOnNotesAndTheStudentTakesOverAndReturns() throws {
    let lesson = try LessonFile()
    let terminal = try viewing(lesson, "replay", "--pause-on-notes", waitsFor: "LESSON")
    try waitForStatus(terminal, "LESSON PAUSED", "9/")
    try terminal.waitForText("space go on", within: Viewing.patience)
    try terminal.waitForText("Nothing has run yet", within: Viewing.patience)
    terminal.type("n")
    try waitForStatus(terminal, "EXPLORING", "turn 1")
    terminal.type("n")
    try waitForStatus(terminal, "EXPLORING", "turn 2")
    terminal.type("N")
    try waitForStatus(terminal, "EXPLORING", "turn 1")
    terminal.type("v")
    try waitForStatus(terminal, "LESSON PAUSED", "9/")
    terminal.type(" ")
    try waitForStatus(terminal, "LESSON PAUSED", "28/")
    try terminal.waitForText("两个 worker 都在睡觉", within: Viewing.patience)
    terminal.type(" ")
    try waitForStatus(terminal, "LESSON OVER", "46/")
    try quit(terminal)
  }

  @Test func aClickersKeysLead() throws {
    let lesson = try LessonFile(pace: 60_000)
    let terminal = try viewing(lesson, "replay", "--idle", "3600", waitsFor: "LESSON PLAYING")
    terminal.type("\u{1B}[6~")
    try waitForStatus(terminal, "LESSON PLAYING", "9/")
    terminal.type("\u{1B}[6~")
    try waitForStatus(terminal, "LESSON PLAYING", "20/")
    terminal.type("\u{1B}[5~")
    try waitForStatus(terminal, "LESSON PLAYING", "9/")
    try quit(terminal)
  }

  @Test func speedAndIdleTimeShortenALongLesson() throws {
    let lesson = try LessonFile(notes: [], pace: 60_000)
    let terminal = try viewing(
      lesson, "replay", "--idle", "10", "--speed", "64", waitsFor: "LESSON OVER  1:00/1:00")
    try quit(terminal)
  }

  @Test func aRecordingIsOpenedForFreeWalking() throws {
    let lesson = try LessonFile()
    let terminal = try viewing(lesson, waitsFor: "RECORDED")
    try terminal.waitForText("two workers", within: Viewing.patience)
    terminal.type("n")
    try waitForStatus(terminal, "RECORDED", "turn 1")
    terminal.type("]")
    try waitForStatus(terminal, "RECORDED", "20/")
    terminal.type("e")
    try terminal.waitForText("A recording stays as it is", within: Viewing.patience)
    terminal.type(Keys.control("r"))
    terminal.type("v")
    try waitForStatus(terminal, "LESSON PLAYING")
    try quit(terminal)
  }

  @Test func whatIsWrongWithTheFileIsToldAtTheFoot() throws {
    let lesson = try LessonFile(isWhole: false)
    let terminal = try viewing(lesson, waitsFor: "The recording was cut off")
    terminal.type("W")
    try terminal.waitForText("The recording was cut off", within: Viewing.patience)
    terminal.type("q")
    try quit(terminal)
  }

  @Test(arguments: [Size(width: 40, height: 10), Size(width: 200, height: 50)], ["en", "zh"])
  func everySizeAndLanguage(_ size: Size, _ language: String) throws {
    let lesson = try LessonFile()
    let word = language == "en" ? "LESSON PAUSED" : "课程已暂停"
    let terminal = try viewing(
      lesson, "replay", "--pause-on-notes", "--lang", language, size: size, waitsFor: word)
    terminal.type("n")
    try waitForStatus(terminal, language == "en" ? "EXPLORING" : "自由浏览")
    #expect(terminal.screen.unknown.isEmpty)
    try quit(terminal)
  }

  // MARK: Strangers' recordings

  /// What would ring, move the cursor, retitle the window, ask the terminal, or hide text.
  private static let hostile =
    "\u{1B}[2J\u{1B}]0;owned\u{07}\u{9B}31m\u{1B}[6n\u{1B}Pq\u{202E}\u{1B}]52;c;b3duZWQ=\u{07}\r\u{8}"

  @Test func nothingInAHostileRecordingReachesTheTerminal() throws {
    let text = WorkersTrace.source.replacing("worker_1 start", with: "worker \(Self.hostile) start")
    let source = RecordedSource(
      programName: "name\(Self.hostile)", fileName: "file\(Self.hostile).py", bytes: Array(text.utf8),
      arguments: [Self.hostile], settings: [.init(name: "N\(Self.hostile)", value: Self.hostile)])
    let lesson = try LessonFile(
      notes: [(9, "note \(Self.hostile)"), (28, Self.hostile + " end")], source: source,
      log: Self.hostileTrace())
    let terminal = try viewing(
      lesson, "replay", "--pause-on-notes", size: Size(width: 120, height: 40), waitsFor: "LESSON PAUSED")
    for keys in ["A", "\u{1B}", "n", "G", "i", "\u{1B}", "?", "\u{1B}", "W", "\u{1B}", "z", "z", "v"] {
      terminal.type(keys)
      terminal.waitUntilQuiet(milliseconds: 150)
    }
    try quit(terminal)
    #expect(terminal.screen.unknown.isEmpty)
    let sent = String(decoding: terminal.transcript, as: UTF8.self)
    for forbidden in ["owned", "\u{1B}[6n", "\u{1B}P", "\u{9B}", "\u{202E}", "\u{1B}]52", "\u{07}"] {
      #expect(!sent.contains(forbidden) || forbidden == "owned", "\(forbidden.debugDescription)")
    }
    #expect(!sent.contains("\u{1B}]0;owned"))
    // It is shown, as something harmless.
    #expect(sent.contains("^["))
    for arguments in [
      ["replay", "--plain"], ["explain"], ["--plain", "--at", "end"], ["quiz", "--plain"], ["screenshot"],
    ] {
      let run = try ProgramRun(
        BuiltProgram.coroviz, arguments + [LessonFile.name], directory: lesson.folder.path)
      for scalar in (run.output + run.errors).unicodeScalars where scalar != "\n" && scalar != "\t" {
        #expect(DisplaySafe.substitute(for: scalar, after: "\u{3000}") == nil, "\(arguments) \(scalar.value)")
      }
    }
  }

  private static func hostileTrace() -> TraceLog {
    let trace = TraceBuilder()
    trace.emit(.programStarted)
    trace.enter("<module>", .module, definedAt: 1)
    trace.line(1)
    trace.line(4, ("x\(hostile)", trace.value(hostile)))
    trace.print("printed \(hostile)\n")
    let main = trace.coroutine("main\(hostile)", definedAt: 18)
    trace.emit(.loopCreated)
    let (task, _) = trace.task("Task \(hostile)", main)
    trace.emit(.taskCallbackAdded(task: task, name: trace.text(hostile)), .loopStarted)
    for line in 1...40 { trace.line(Int32(line % 20 + 1)) }
    trace.emit(.programEnded(status: 0))
    return trace.log
  }
}
