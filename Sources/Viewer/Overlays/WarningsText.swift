import Canvas
import Story
import Timeline
import TraceModel

/// What coroviz finds wrong with the program, up to the position shown.
enum WarningsText {
  static func content(_ scene: Scene, scroll: Int, columns: Int) -> OverlayDrawing.Content {
    let wrapping = TextWrapping(columns: columns - 10)
    var lines: [StyledText] = scene.viewer.remarks.flatMap { remark in
      wrapping.lines(StyledText(displaySafe(scene.text(remark)), .warning)) + [StyledText()]
    }
    for found in scene.loop.diagnostics(limit: 50) {
      let (finding, scene) = atItsTime(found, scene)
      let place = CharacterWidth.standard.pad("\(finding.position)", to: 6)
      for (index, text) in wrapping.lines(StyledText(scene.text(message(finding.diagnostic, scene))))
        .enumerated()
      {
        var line = StyledText(index == 0 ? place + " " : "       ", .dim)
        line.append(text)
        lines.append(line)
      }
      lines += details(finding.diagnostic, scene)
    }
    if lines.isEmpty { lines = [StyledText(scene.text(.emptyWarnings), .dim)] }
    return OverlayDrawing.Content(title: scene.text(.panelWarnings), lines: lines, scroll: scroll)
  }

  /// A deadlock as it was when it was found: later the tasks are cancelled, and nobody waits any more.
  private static func atItsTime(_ finding: Finding, _ scene: Scene) -> (Finding, Scene) {
    guard case .deadlock = finding.diagnostic, finding.position < scene.loop.position else {
      return (finding, scene)
    }
    var viewer = scene.viewer
    viewer.loop = scene.history.state(at: finding.position)
    let then = viewer.loop.diagnostics(limit: 50).first { $0.position == finding.position }
    return (then ?? finding, Scene(viewer: viewer, history: scene.history, names: scene.names))
  }

  private static func message(_ diagnostic: Diagnostic, _ scene: Scene) -> Message {
    switch diagnostic {
    case .deadlock(let waiting, _): .warningDeadlock(tasks: waiting.count)
    case .neverAwaited(let coroutine, _): .warningNeverAwaited(scene.name(of: coroutine).string)
    case .neverRetrieved(let task, let exception):
      .warningNeverRetrieved(scene.plainName(of: task), exception: scene.text(exception))
    case .loopBlocked(let task, let seconds):
      .warningBlocked(seconds: seconds, task: task.map { scene.plainName(of: $0) })
    case .cancelledAtEnd(let task): .warningAbandoned(scene.plainName(of: task))
    }
  }

  /// Of a deadlock: who waits, where, and for what.
  private static func details(_ diagnostic: Diagnostic, _ scene: Scene) -> [StyledText] {
    guard case .deadlock(let waiting, _) = diagnostic else { return [] }
    return waiting.map { stuck in
      var line = StyledText("       ")
      line.append(scene.name(of: stuck.task))
      if let number = stuck.line { line.append("  " + scene.text(.statusLine(Int(number))), .dim) }
      if let task = scene.loop.task(stuck.task) {
        line.append("  " + scene.text(scene.reason(of: task)), .waiting)
      }
      return line
    }
  }
}
