import Canvas
import Story
import Timeline
import TraceModel

/// The tasks as two trees: who made whom, and who waits for whom.
///
///     Who made whom
///     A main              waiting: gather: 1 of 2 done
///     ├ B worker_1        returned 1
///     └ C worker_2        waiting: sleep 1 s
enum TreeText {
  static func content(_ scene: Scene, scroll: Int, columns: Int) -> OverlayDrawing.Content {
    var lines: [StyledText] = []
    if scene.loop.tasks.isEmpty {
      lines = [StyledText(scene.text(.emptyTasks), .dim)]
    } else {
      lines = section(.treeMade, scene.loop.creationTree(), scene, columns) { state(of: $0.task, scene) }
      lines.append(StyledText())
      let waits = scene.loop.waitTree()
      lines += section(.treeAwaits, waits, scene, columns) { wait(of: $0, scene) }
      if waits.rows.isEmpty { lines.append(StyledText(scene.text(.treeNobody), .dim)) }
    }
    return OverlayDrawing.Content(title: scene.text(.panelTree), lines: lines, scroll: scroll)
  }

  private static func section(
    _ title: Message, _ tree: TaskTree, _ scene: Scene, _ columns: Int,
    detail: (TaskTree.Row) -> StyledText
  ) -> [StyledText] {
    let width = CharacterWidth.standard
    let names = tree.rows.map { name(of: $0, scene) }
    let widest = names.map { $0.columns(width) }.max() ?? 0
    let column = min(widest, max(12, columns * 2 / 5))
    var lines = [StyledText(scene.text(title), .title)]
    for (row, name) in zip(tree.rows, names) {
      var line = name
      line.append(String(repeating: " ", count: max(0, column - name.columns(width)) + 2))
      line.append(detail(row))
      lines.append(line)
    }
    if tree.left > 0 { lines.append(StyledText(scene.text(.hintMore(count: tree.left)), .dim)) }
    return lines
  }

  private static func name(of row: TaskTree.Row, _ scene: Scene) -> StyledText {
    var line = StyledText()
    for (level, goesOn) in row.branches.enumerated() {
      let isOwn = level == row.branches.count - 1
      let glyph =
        switch (isOwn, goesOn) {
        case (true, true): Glyphs.teeLeft.string
        case (true, false): Glyphs.bottomLeft.string
        case (false, true): Glyphs.vertical.string
        case (false, false): " "
        }
      line.append(glyph + " ", .dim)
    }
    line.append(scene.rowName(of: row.task))
    return line
  }

  // MARK: Beside a name

  private static func state(of id: TaskID, _ scene: Scene) -> StyledText {
    guard let task = scene.loop.task(id) else { return StyledText() }
    switch task.phase {
    case .ready: return StyledText(scene.text(.stateReady), .ready)
    case .running: return StyledText(scene.text(.stateRunning), .running)
    case .done:
      let end = scene.ending(task.outcome)
      return StyledText("\(end.glyph.string) \(scene.text(end.text))", end.style)
    case .waiting:
      var text = StyledText(scene.text(.stateWaiting), .waiting)
      if let line = scene.loop.line(of: id) { text.append("  " + scene.text(.statusLine(Int(line))), .dim) }
      if task.isCancelRequested {
        text.append(" \(Glyphs.middleDot.string) ", .dim)
        text.append(scene.text(.outcomeCancelling), .cancelled)
      }
      return text
    }
  }

  private static func wait(of row: TaskTree.Row, _ scene: Scene) -> StyledText {
    guard row.link != .seen else { return StyledText(scene.text(.treeSeen), .dim) }
    guard let task = scene.loop.task(row.task), task.phase == .waiting else {
      return linked(row, state(of: row.task, scene), scene)
    }
    var text = chain(of: row.task, scene)
    text.append(scene.text(scene.reason(of: task)), .waiting)
    if let limits = scene.timeouts(of: row.task) {
      text.append(" \(Glyphs.middleDot.string) ", .dim)
      text.append(scene.text(limits))
    }
    return linked(row, text, scene)
  }

  private static func linked(_ row: TaskTree.Row, _ text: StyledText, _ scene: Scene) -> StyledText {
    guard row.link == .holdsLock else { return text }
    var whole = StyledText(scene.text(.treeHolds) + " \(Glyphs.middleDot.string) ", .emphasis)
    whole.append(text)
    return whole
  }

  /// The coroutines that a task's own one awaits, inwards: "fetch → read → ".
  private static func chain(of id: TaskID, _ scene: Scene) -> StyledText {
    var text = StyledText()
    for coroutine in scene.loop.awaitChain(of: id).dropFirst().prefix(6) {
      text.append(scene.name(of: coroutine.id).string, .emphasis)
      text.append(" \(Glyphs.rightArrow.string) ", .dim)
    }
    return text
  }
}

extension Message {
  static let panelTree = Message("Task tree", "任务树")
  static let treeMade = Message("Who made whom", "谁创建了谁")
  static let treeAwaits = Message("Who waits for whom", "谁在等谁")
  static let treeNobody = Message("no task is left", "没有任务了")
  static let treeHolds = Message("holds it", "占用中")
  static let treeSeen = Message("see above", "见上文")
}
