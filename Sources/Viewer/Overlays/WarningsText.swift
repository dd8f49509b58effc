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
    let findings = scene.loop.diagnostics(limit: 50)
    if !findings.isEmpty { lines.append(StyledText(scene.text(.headingEvent), .dim)) }
    for found in findings {
      let (finding, scene) = atItsTime(found, scene)
      let place = CharacterWidth.standard.pad("\(finding.position)", to: 6)
      for (index, text) in wrapping.lines(sentence(finding, scene)).enumerated() {
        var line = StyledText(index == 0 ? place + " " : "       ", .dim)
        line.append(text)
        lines.append(line)
      }
      lines += details(finding.diagnostic, scene)
    }
    if lines.isEmpty { lines = [StyledText(scene.text(.emptyWarnings), .dim)] }
    return OverlayDrawing.Content(title: scene.text(.panelWarnings), lines: lines, scroll: scroll)
  }

  private static func sentence(_ finding: Finding, _ scene: Scene) -> StyledText {
    var text = StyledText(displaySafe(scene.text(scene.message(finding.diagnostic))))
    if finding.line > 0 {
      text.append(" \(Glyphs.middleDot.string) \(scene.text(.statusLine(Int(finding.line))))", .dim)
    }
    return text
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

extension Scene {
  /// What there is to say of something wrong, harmless to show.
  func message(_ diagnostic: Diagnostic) -> Message {
    DiagnosticText(names: names, state: loop, log: log).message(diagnostic)
  }

  /// A mark behind the name of a task that there is a warning about.
  func warningMark(of task: TaskID) -> StyledText {
    loop.task(task)?.hasWarning == true ? StyledText(" !", .warning) : StyledText()
  }

  /// Whom a handle belongs to, in a list, with the mark of its task.
  func rowName(of handle: HandleState) -> StyledText {
    var name = self.name(of: handle)
    if let task = handle.kind.task { name.append(warningMark(of: task)) }
    return name
  }

  /// A task's name in a list, with its mark.
  func rowName(of task: TaskID) -> StyledText {
    var name = self.name(of: task)
    name.append(warningMark(of: task))
    return name
  }
}

extension Message {
  /// Above the positions at which something was found.
  static let headingEvent = Message("event", "事件")
}
