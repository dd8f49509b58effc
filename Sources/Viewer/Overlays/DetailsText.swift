import Canvas
import Story
import Timeline
import TraceModel

/// All about what is selected in a panel.
enum DetailsText {
  static func content(_ scene: Scene, _ kind: PanelKind, scroll: Int, columns: Int) -> OverlayDrawing.Content?
  {
    let row = scene.viewer.view(of: kind).selection ?? 0
    let lines: [StyledText]
    switch Panels.panel(kind).subject(at: row, scene) {
    case .task(let id): lines = task(id, scene, columns: columns)
    case .coroutine(let id): lines = coroutine(id, scene)
    case .output(let index): lines = output(index, scene, columns: columns)
    case .handle(let id): lines = handle(id, scene)
    case .line(let number): lines = line(number, scene)
    case .frame, nil: return nil
    }
    return OverlayDrawing.Content(title: scene.text(.panelDetails), lines: lines, scroll: scroll)
  }

  private static func pair(_ name: String, _ value: StyledText) -> StyledText {
    var line = StyledText(CharacterWidth.standard.pad(name, to: 14), .dim)
    line.append(value)
    return line
  }

  private static func task(_ id: TaskID, _ scene: Scene, columns: Int) -> [StyledText] {
    guard let task = scene.loop.task(id) else { return [] }
    var lines = [
      pair(scene.text(.wordTask), scene.name(of: id)),
      pair(scene.text(.detailName), StyledText(scene.text(task.name))),
      pair(scene.text(.detailState), state(of: task, scene)),
      pair(scene.text(.detailSince), StyledText(scene.text(.statusTime(task.since.seconds)))),
      pair(scene.text(.detailTurns), StyledText("\(task.turns)")),
    ]
    if let creator = task.creator { lines.append(pair(scene.text(.detailCreator), scene.name(of: creator))) }
    if let limits = scene.timeouts(of: id) { lines.append(pair("", StyledText(scene.text(limits)))) }
    if task.isCancelRequested {
      lines.append(pair("", StyledText(scene.text(.outcomeCancelling), .cancelled)))
    }
    for callback in task.callbacks.prefix(8) {
      lines.append(pair(scene.text(.detailCallback), StyledText(scene.callbackName(callback))))
    }
    for coroutine in scene.loop.awaitChain(of: id).prefix(40) {
      var place = scene.name(of: coroutine.id)
      if coroutine.line > 0 { place.append("  " + scene.text(.statusLine(Int(coroutine.line))), .dim) }
      lines.append(pair(scene.text(.panelCallChain), place))
    }
    return lines + warnings(about: id, scene, columns: columns)
  }

  /// What coroviz finds wrong with a task, of the latest warnings.
  private static func warnings(about id: TaskID, _ scene: Scene, columns: Int) -> [StyledText] {
    guard scene.loop.task(id)?.hasWarning == true else { return [] }
    let wrapping = TextWrapping(columns: columns)
    let found = scene.loop.warnings.suffix(200).filter { $0.kind.tasks.contains(id) }
    let sentences = found.compactMap { $0.kind.diagnostic(in: scene.loop) }.map {
      scene.text(scene.message($0))
    }
    let lines = sentences.flatMap { wrapping.lines(StyledText(displaySafe($0), .warning)) }
    return lines.isEmpty ? [] : [StyledText()] + lines
  }

  private static func state(of task: TaskState, _ scene: Scene) -> StyledText {
    switch task.phase {
    case .ready: return StyledText(scene.text(.stateReady), .ready)
    case .running: return StyledText(scene.text(.stateRunning), .running)
    case .done:
      let end = scene.ending(task.outcome)
      return StyledText(scene.text(end.text), end.style)
    case .waiting:
      var text = StyledText(scene.text(.stateWaiting), .waiting)
      text.append(" \(Glyphs.middleDot.string) " + scene.text(scene.reason(of: task)))
      return text
    }
  }

  private static func coroutine(_ id: CoroutineID, _ scene: Scene) -> [StyledText] {
    guard let coroutine = scene.loop.coroutine(id) else { return [] }
    var lines = [
      pair(scene.text(.panelCoroutines), scene.name(of: id)),
      pair(scene.text(.detailState), StyledText(scene.text(scene.phase(of: coroutine)))),
      pair(scene.text(.detailTurns), StyledText("\(coroutine.resumptions)")),
    ]
    for variable in coroutine.variables.items {
      lines.append(pair(scene.text(variable.name), StyledText(scene.text(variable.value))))
    }
    return lines
  }

  private static func output(_ index: Int, _ scene: Scene, columns: Int) -> [StyledText] {
    guard let entry = scene.loop.output.element(at: index) else { return [] }
    var lines = [
      pair(scene.text(.wordTime), StyledText(scene.text(.statusTime(entry.time.seconds)))),
      pair(scene.text(.wordPosition), StyledText("\(entry.position)")),
    ]
    if entry.line > 0 { lines.append(pair(scene.text(.wordLine), StyledText("\(entry.line)"))) }
    if !scene.loop.threads.isEmpty {
      lines.append(pair(scene.text(.detailThread), scene.name(of: entry.thread)))
    }
    lines.append(StyledText())
    let text = displaySafe(String(scene.log.text(entry.text).prefix(20_000)))
    return lines + TextWrapping(columns: columns).lines(StyledText(text))
  }

  private static func handle(_ id: HandleID, _ scene: Scene) -> [StyledText] {
    guard let handle = scene.loop.handle(id) else { return [] }
    var lines = [
      pair(scene.text(.handleWord), scene.name(of: handle)),
      pair(scene.text(.detailState), StyledText(scene.text(scene.purpose(of: handle)))),
    ]
    if let deadline = handle.deadline {
      lines.append(pair(scene.text(.panelTimers), StyledText(scene.text(.statusTime(deadline.seconds)))))
    }
    if let task = handle.scheduledBy { lines.append(pair(scene.text(.detailCreator), scene.name(of: task))) }
    return lines
  }

  private static func line(_ number: Int, _ scene: Scene) -> [StyledText] {
    var lines = [scene.viewer.source.styledLine(number), StyledText()]
    let tasks = scene.loop.parkedLines(limit: 400).filter { Int($0.line) == number }
    lines += tasks.prefix(40).map { scene.name(of: $0.task) }
    return lines
  }
}

extension Message {
  static let detailName = Message("name", "名字")
  static let detailThread = Message("thread", "线程")
  static let detailState = Message("state", "状态")
  static let detailSince = Message("since", "自")
  static let detailTurns = Message("turns", "调度次数")
  static let detailCreator = Message("made by", "创建者")
  static let detailCallback = Message("when done", "完成后")
  static let handleWord = Message("handle", "句柄")
}
