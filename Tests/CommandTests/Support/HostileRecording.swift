import Recording
import TestSupport
import TraceModel

/// A recording as a stranger may make it: every text in it that the program or the teacher could have written tries to get
/// out of wherever it is put.
enum HostileRecording {
  static let name = "hostile.coroviz"

  /// Markup, ends of code blocks and statements, escape sequences, directions, and a long name.
  static let texts = [
    "</script><script>alert(1)</script>", "<img src=x onerror=alert(1)><b onload=\"x\" href='y'>]]>&amp;<!--",
    "```\n# heading\n~~~\n--- [l](javascript:x)", "a;b#c%%{init: {}}%%\nend",
    "\u{1B}]52;c;AAAA\u{7}\u{1B}[2J\u{1B}Pq",
    "\u{9B}2J\u{202E}txt\u{2066}", "\r\n\u{2028}\u{2029}\u{85}\u{0}\u{7F}", "\"},{\"ph\":\"X\\",
    "\u{FEFF}\u{200B}e\u{301}",
    String(repeating: "x", count: 5_000),
  ]

  /// The recording in a folder of its own. A panel's name may be no longer than 64 bytes.
  static func make(_ texts: [String] = texts) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let program = texts.map { $0.filter { $0 != "\0" } }.joined(separator: "\n") + "\n"
    let writer = try RecordingWriter(
      path: "\(folder.path)/\(name)",
      header: RecordingHeader(
        id: "000102030405060708090a0b0c0d0e0f", tool: texts[0], created: "2024-01-01T00:00:00Z"),
      source: RecordedSource(
        programName: texts[0], fileName: texts[1], bytes: Array(program.utf8), arguments: texts,
        settings: [RecordedSource.Setting(name: texts[3], value: texts[4])]))
    try writer.writeEvents(of: log(texts))
    var annotations = Annotations()
    for (index, text) in texts.enumerated() {
      try writer.write(
        LessonEntry(wall: index, fact: .move(Move(position: 6 * index, focus: String(text.prefix(12))))))
      let facts = [
        annotations.write(text + "\n" + text, at: 6 * index),
        annotations.mark(text, kind: Marker.Kind.allCases[index % 3], at: 6 * index),
      ]
      for case let fact? in facts { try writer.write(LessonEntry(wall: index, fact: fact)) }
    }
    try writer.finish()
    return folder
  }

  /// A program whose functions, tasks, variables, values, output, errors and callbacks bear these texts.
  private static func log(_ texts: [String]) -> TraceLog {
    let trace = TraceBuilder()
    trace.emit(.programStarted)
    trace.enter("<module>", .module, definedAt: 1)
    trace.line(1)
    trace.emit(.loopCreated, .loopStarted)
    var handles: [(CoroutineID, TaskID, HandleID, String)] = []
    for text in texts {
      let coroutine = trace.coroutine(text, definedAt: 2)
      let (task, handle) = trace.task(text, coroutine)
      trace.emit(.taskCallbackAdded(task: task, name: trace.text(text)))
      handles.append((coroutine, task, handle, text))
    }
    trace.tick(turns: UInt32(handles.count)) {
      for (coroutine, task, handle, text) in handles {
        trace.turn(handle) { run(trace, coroutine, task, text) }
      }
    }
    trace.emit(.loopStopped, .loopClosed, .programEnded(status: 0))
    return trace.log
  }

  private static func run(_ trace: TraceBuilder, _ coroutine: CoroutineID, _ task: TaskID, _ text: String) {
    trace.resume(coroutine, sent: trace.value(text))
    trace.line(2, (text, trace.value(text)))
    trace.print(text)
    trace.print(text + "\n", to: .error)
    trace.callback(text)
    trace.emit(.exceptionRaised(exception: trace.text(text), line: 3))
    trace.emit(.coroutineRaised(coroutine: coroutine, exception: trace.text(text)))
    trace.emit(.taskFinished(task: task, outcome: .raised(trace.text(text))))
  }
}
