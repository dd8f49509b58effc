import Canvas
import Story
import Timeline
import TraceModel

/// The suspended tasks, who waits longest first: what each waits for, and how much of a sleep is left.
struct WaitingPanel: ListPanel {
  let kind = PanelKind.waiting

  func title(_ scene: Scene) -> Message { .panelWaiting }
  func hint(_ scene: Scene) -> Message? { .hintWaiting }
  func rowCount(_ scene: Scene, columns: Int) -> Int { scene.loop.waiting.count }
  func emptyText(_ scene: Scene) -> String { scene.text(.emptyWaiting) }

  func subject(at row: Int, _ scene: Scene) -> Subject? {
    scene.loop.waiting[row].map { .task($0.task) }
  }

  func row(at index: Int, _ scene: Scene) -> ListRow? {
    guard let entry = scene.loop.waiting[index], let task = scene.loop.task(entry.task) else { return nil }
    return Self.row(for: task, scene)
  }

  /// A waiting task as a row, here and in the list of all tasks.
  static func row(for task: TaskState, _ scene: Scene) -> ListRow {
    var row = ListRow()
    row.isChanged = scene.viewer.changes.contains(position: task.sincePosition)
    row.name = scene.rowName(of: task.id)
    row.detail = StyledText(scene.text(scene.reason(of: task)), .waiting)
    let end = nextEnd(of: task, scene)
    if let limits = scene.timeouts(of: task.id), scene.limits(of: task.id) != [end?.time] {
      row.detail.append(" \(Glyphs.middleDot.string) ", .dim)
      row.detail.append(scene.text(limits))
    }
    if task.isCancelRequested {
      row.detail.append(" \(Glyphs.middleDot.string) ", .dim)
      row.detail.append(scene.text(.outcomeCancelling), .cancelled)
    }
    if let end {
      let left = max(0, end.time.seconds - scene.loop.now.seconds)
      let whole = end.time.seconds - task.since.seconds
      row.trailing = StyledText(scene.text(end.isLimit ? .timeoutIn(left) : .timeLeft(left)), .dim)
      row.shortTrailing = StyledText(scene.text(.statusTime(left)), .dim)
      row.fraction = whole > 0 ? 1 - left / whole : 1
    }
    return row
  }

  /// When a task's wait ends at the latest, if that is known: by the end of its sleep, or by the first time limit around
  /// what it waits for.
  private static func nextEnd(of task: TaskState, _ scene: Scene) -> (time: VirtualTime, isLimit: Bool)? {
    let limit = scene.limits(of: task.id).min()
    switch task.waitReason {
    case .sleep(let until) where limit.map { until < $0 } ?? true: return (until, false)
    case .deadline(_, let until): return (until, true)
    default: return limit.map { ($0, true) }
    }
  }
}
