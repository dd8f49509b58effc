import Canvas
import Story
import Timeline
import TraceModel

/// The calls of one task, outermost first, and the variables of one of them.
///
///     C worker_2
///       main            line 33
///     ↳ fetch           line 12   ← shown below
///         url = 'http://…'
struct ChainPanel: Panel {
  let kind = PanelKind.chain

  func title(_ scene: Scene) -> Message { .panelCallChain }

  func hint(_ scene: Scene) -> Message? {
    guard let task = CallChain.task(of: scene) else { return nil }
    return Message(verbatim: "\(Scene.letter(of: task)) \(scene.plainName(of: task))")
  }

  func rowCount(_ scene: Scene, columns: Int) -> Int { CallChain(scene).rows.count }

  func subject(at row: Int, _ scene: Scene) -> Subject? {
    let rows = CallChain(scene).rows
    guard rows.indices.contains(row), case .call(let index) = rows[row] else { return nil }
    return .frame(index)
  }

  func draw(_ scene: Scene, _ painter: Painter) {
    let chain = CallChain(scene)
    guard !chain.calls.isEmpty else {
      painter.text(scene.text(.emptyCallChain), at: Point(x: 2, y: 0), .dim)
      return
    }
    let first = firstRow(scene, size: painter.size)
    let names = chain.calls.map { painter.width.columns(of: $0.name) }.max() ?? 0
    for (y, row) in chain.rows.dropFirst(first).prefix(painter.size.height).enumerated() {
      let line = painter.within(Rect(x: 0, y: y, width: painter.size.width, height: 1))
      switch row {
      case .call(let index): draw(index, chain, names: min(names, painter.size.width / 2), scene, line)
      case .variable(let variable): draw(variable, scene, line)
      case .noVariables: line.text(scene.text(.emptyVariables), at: Point(x: 4, y: 0), .dim)
      }
    }
    scene.drawSelection(of: kind, first: first, painter)
  }

  func preferredFirstRow(_ scene: Scene, size: Size) -> Int {
    let chain = CallChain(scene)
    return max(0, min(chain.selected - 1, chain.rows.count - size.height))
  }

  private func draw(_ index: Int, _ chain: CallChain, names: Int, _ scene: Scene, _ line: Painter) {
    let call = chain.calls[index]
    let isSelected = index == chain.selected
    if isSelected {
      line.glyph(Glyphs.expanded, at: .zero, Style(.emphasis))
    } else if index > 0 {
      line.glyph(Glyphs.returnArrow, at: .zero, Style(.dim))
    }
    line.text(call.name, at: Point(x: 2, y: 0), isSelected ? .emphasis : .text, columns: names)
    guard call.line > 0 else { return }
    var place = StyledText(scene.text(.statusLine(call.line)), .dim)
    place.append("  ")
    place.append(scene.sourceText(ofLine: call.line))
    line.text(place, at: Point(x: 2 + names + 2, y: 0))
  }

  private func draw(_ variable: Variable, _ scene: Scene, _ line: Painter) {
    let isChanged = scene.viewer.changes.contains(variable: variable.name)
    if isChanged { line.glyph(Glyphs.bullet, at: Point(x: 2, y: 0), Style(.changedMark)) }
    var text = StyledText(scene.text(variable.name), isChanged ? .changed : .text)
    text.append(" = ", .dim)
    text.append(scene.text(variable.value), Style(.text, isChanged ? .bold : []))
    line.text(text, at: Point(x: 4, y: 0))
  }
}

/// The calls a person looks at: those of the selected task, or of whatever runs.
struct CallChain {
  /// One call.
  struct Call {
    var name: String
    /// 0 before its first line.
    var line: Int
    var variables: [Variable]
  }

  /// One row of the panel.
  enum Row {
    case call(Int)
    case variable(Variable)
    case noVariables
  }

  let calls: [Call]
  /// The call whose variables show.
  let selected: Int

  init(_ scene: Scene) {
    calls = Self.calls(scene)
    let fromInnermost = min(max(0, scene.viewer.chainDepth), max(0, calls.count - 1))
    selected = max(0, calls.count - 1 - fromInnermost)
  }

  /// The calls, with the variables of the selected one below it.
  var rows: [Row] {
    var rows: [Row] = []
    for index in calls.indices {
      rows.append(.call(index))
      guard index == selected else { continue }
      let variables = calls[index].variables
      rows += variables.isEmpty ? [.noVariables] : variables.map(Row.variable)
    }
    return rows
  }

  /// The task whose chain shows: the selected one, or the one that runs.
  static func task(of scene: Scene) -> TaskID? {
    scene.viewer.selectedTask ?? scene.loop.runningTask
  }

  /// No deeper than this: a recursion without end has thousands of calls, all alike.
  private static let limit = 200

  private static func calls(_ scene: Scene) -> [Call] {
    let loop = scene.loop
    if let task = task(of: scene), task != loop.runningTask || !loop.runsProgram {
      return loop.awaitChain(of: task).prefix(limit).map { coroutine in
        Call(
          name: scene.codeName(coroutine.code), line: Int(coroutine.line),
          variables: coroutine.variables.items)
      }
    }
    let base = loop.isInTurn ? min(loop.turnBase, loop.stack.count) : 0
    let start = max(base, loop.stack.count - limit)
    return (start..<max(start, loop.stack.count)).compactMap { loop.frame(at: $0) }.map { frame in
      Call(name: scene.codeName(frame.code), line: Int(frame.line), variables: frame.variables.items)
    }
  }
}
