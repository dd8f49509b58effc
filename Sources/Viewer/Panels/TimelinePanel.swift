import Canvas
import Story
import Timeline
import TraceModel

/// One lane a task over virtual time, with the moment shown marked in each.
///
///     A main      █╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌█
///     B worker_1  █╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌█
///     C worker_2  █╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╎┄┄┄┄┄┄┄
///                 0                 1.000 s        2.000 s
///
/// What will be, as far as a sleep's deadline tells, is drawn faint. A program in which no time passes is drawn over
/// its events instead.
struct TimelinePanel: Panel {
  let kind = PanelKind.timeline

  func title(_ scene: Scene) -> Message { .panelTimeline }

  func hint(_ scene: Scene) -> Message? {
    scene.loop.tasks.count == 0 || LaneAxis(scene).isTime ? nil : .overEvents
  }

  func rowCount(_ scene: Scene, columns: Int) -> Int { scene.loop.tasks.count }

  func subject(at row: Int, _ scene: Scene) -> Subject? {
    scene.loop.tasks.element(at: row).map { .task($0.id) }
  }

  /// The page on which the running task is.
  func preferredFirstRow(_ scene: Scene, size: Size) -> Int {
    let height = max(1, visibleRows(scene, size: size))
    guard let running = scene.viewer.selectedTask ?? scene.loop.runningTask else { return 0 }
    return Int(running.rawValue) / height * height
  }

  /// Rows for lanes: not the one of the axis, nor the one for notes and markers where there are any.
  func visibleRows(_ scene: Scene, size: Size) -> Int {
    let rows = size.height >= 3 ? size.height - 1 : size.height
    return !scene.viewer.annotations.isEmpty && rows >= 3 ? rows - 1 : rows
  }

  func draw(_ scene: Scene, _ painter: Painter) {
    let total = scene.loop.tasks.count
    guard total > 0 else {
      painter.text(scene.text(.emptyTimeline), at: Point(x: 2, y: 0), .dim)
      return
    }
    let hasMarks = !scene.viewer.annotations.isEmpty
    let height = visibleRows(scene, size: painter.size)
    let first = firstRow(scene, size: painter.size)
    let tasks = (first..<min(total, first + height)).map { TaskID(UInt32($0)) }
    let names = tasks.map { scene.name(of: $0) }
    let nameColumns = min(painter.size.width / 3, names.map { $0.columns(painter.width) }.max() ?? 0)
    let start = 2 + nameColumns + 2
    let axis = LaneAxis(scene, columns: max(1, painter.size.width - start - 1))
    for (y, task) in tasks.enumerated() {
      painter.text(names[y], at: Point(x: 2, y: y), columns: nameColumns)
      let lane = painter.within(Rect(x: start, y: y, width: axis.columns, height: 1))
      LaneDrawing(scene: scene, axis: axis, task: task).draw(lane)
    }
    if painter.size.height > height {
      let hasRow = hasMarks && painter.size.height > height + 1
      let y = min(tasks.count, height)
      let foot = Rect(x: start, y: y + (hasRow ? 1 : 0), width: axis.columns, height: 1)
      axis.drawLabels(scene, painter.within(foot))
      if hasMarks {
        TimelineMarks(scene, axis).draw(
          painter.within(Rect(x: start, y: y, width: axis.columns, height: 1)))
      }
    }
    scene.drawSelection(of: kind, first: first, painter)
  }
}

/// What the columns of the timeline stand for.
struct LaneAxis {
  let columns: Int
  /// Whether columns are moments; else they are events.
  let isTime: Bool
  /// The end of the axis, in seconds or events. It begins at 0.
  let end: Double
  /// The column of the position shown.
  let now: Int

  init(_ scene: Scene, columns: Int = 1) {
    self.columns = columns
    let present = max(scene.loop.now.seconds, Self.deadline(scene.loop))
    // The whole of a program that is known whole; of others, what has been seen and some room.
    let whole = scene.viewer.isComplete ? scene.history.frontier.now.seconds : Self.rounded(up: present)
    let known = max(whole, present, scene.viewer.axisEnd)
    isTime = known > 0
    end = isTime ? known : Double(max(1, scene.history.foldedCount))
    let place = isTime ? scene.loop.now.seconds : Double(scene.loop.position)
    now = min(columns - 1, max(0, Int(place / end * Double(columns))))
  }

  /// The next of 1, 2, 5, 10, 20, 50 ... seconds, so that the axis stands still while the program goes on.
  private static func rounded(up seconds: Double) -> Double {
    guard seconds > 0, seconds < 1e12 else { return seconds }
    var unit = 1e-6
    while unit * 10 < seconds { unit *= 10 }
    return [1, 2, 5, 10].map { $0 * unit }.first { $0 >= seconds } ?? seconds
  }

  /// The nearest deadlines that are known; a timer of a day must not make all else a single column.
  private static func deadline(_ loop: LoopState) -> Double {
    let limit = max(10, loop.now.seconds * 4)
    let deadlines = loop.timers.elements(from: 0, limit: 8).map(\.deadline.seconds)
    return deadlines.filter { $0 <= limit }.max() ?? deadlines.first ?? 0
  }

  /// The column of a moment, nil when it lies beyond the axis.
  func column(of time: VirtualTime) -> Int? {
    guard isTime, time.seconds <= end else { return nil }
    return min(columns - 1, Int(time.seconds / end * Double(columns)))
  }

  /// The start, the moment shown and the end, as far as they don't run into each other.
  func drawLabels(_ scene: Scene, _ painter: Painter) {
    let last = isTime ? scene.text(.statusTime(end)) : "\(Int(end))"
    let here = isTime ? scene.text(.statusTime(scene.loop.now.seconds)) : "\(scene.loop.position)"
    let lastColumns = painter.width.columns(of: last)
    let hereColumns = painter.width.columns(of: here)
    let start = min(max(0, now - hereColumns / 2), columns - hereColumns)
    if start > 2 { painter.text("0", .dim) }
    if start + hereColumns + 1 < columns - lastColumns {
      painter.text(last, at: Point(x: columns - lastColumns, y: 0), .dim)
    }
    painter.text(here, at: Point(x: max(0, start), y: 0), .timer)
  }
}

/// One task's lane.
struct LaneDrawing {
  let scene: Scene
  let axis: LaneAxis
  let task: TaskID

  func draw(_ painter: Painter) {
    let style = Style.task(scene.loop.task(task)?.colourIndex ?? 0)
    for (x, cell) in cells().enumerated() where x <= axis.now {
      guard let cell else { continue }
      let look = look(of: cell, style)
      painter.glyph(look.glyph, at: Point(x: x, y: 0), look.style)
    }
    drawFuture(painter, style)
    drawNow(painter)
  }

  private func cells() -> [LaneCell?] {
    let lanes = scene.history.lanes
    let position = scene.loop.position
    if axis.isTime {
      return lanes.cells(
        of: task, from: .zero, to: VirtualTime(seconds: axis.end), columns: axis.columns, upTo: position)
    }
    return lanes.cells(
      of: task, fromPosition: 0, toPosition: Int(axis.end), columns: axis.columns, upTo: position)
  }

  private func look(of cell: LaneCell, _ style: Style) -> (glyph: Glyph, style: Style) {
    switch cell.kind {
    case .raised: return (Glyphs.crossMark, Style(.failed))
    case .cancelled: return (Glyphs.dash, Style(.cancelled))
    case _ where cell.hasRun: return (Glyphs.laneTurn, style)
    case .ready: return (Glyphs.laneReady, style)
    default: return (Glyphs.laneWait, style)
    }
  }

  /// How long the present sleep will last.
  private func drawFuture(_ painter: Painter, _ style: Style) {
    guard let state = scene.loop.task(task), state.phase == .waiting,
      case .sleep(let until) = state.waitReason, let end = axis.column(of: until), end > axis.now
    else { return }
    for x in axis.now + 1...end { painter.glyph(Glyphs.middleDot, at: Point(x: x, y: 0), Style(.dim)) }
  }

  /// Marks the moment shown, unless a turn stands there.
  private func drawNow(_ painter: Painter) {
    let state = scene.loop.task(task)
    let cell = axis.now < axis.columns ? cells()[axis.now] : nil
    guard let state, cell?.hasRun != true, cell?.kind != .ready, cell?.kind.isEnd != true,
      state.createdPosition <= scene.loop.position
    else { return }
    painter.glyph(Glyphs.laneNow, at: Point(x: axis.now, y: 0), Style(.timer, .bold))
  }
}

extension Message {
  static let overEvents = Message("over events: no time has passed", "按事件排列：时间还没有流逝")
}
