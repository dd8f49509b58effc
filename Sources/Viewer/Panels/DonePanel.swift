import Canvas
import Story
import Timeline
import TraceModel

/// The tasks that have ended, the last one first, and how each ended.
struct DonePanel: ListPanel {
  let kind = PanelKind.done

  func title(_ scene: Scene) -> Message { .panelDone }
  func rowCount(_ scene: Scene, columns: Int) -> Int { scene.loop.done.count }
  func emptyText(_ scene: Scene) -> String { scene.text(.emptyDone) }

  func subject(at row: Int, _ scene: Scene) -> Subject? {
    scene.loop.done.element(at: scene.loop.done.count - 1 - row).map(Subject.task)
  }

  func row(at index: Int, _ scene: Scene) -> ListRow? {
    guard let id = scene.loop.done.element(at: scene.loop.done.count - 1 - index),
      let task = scene.loop.task(id)
    else { return nil }
    return Self.row(for: task, scene)
  }

  /// A task that has ended as a row, here and in the list of all tasks.
  static func row(for task: TaskState, _ scene: Scene) -> ListRow {
    var row = ListRow()
    row.isChanged = scene.viewer.changes.contains(position: task.sincePosition)
    row.name = scene.rowName(of: task.id)
    let (glyph, style, text) = scene.ending(task.outcome)
    row.mark = glyph
    row.markStyle = row.isChanged ? Style(.changedMark) : style
    row.detail = StyledText(scene.text(text), style)
    row.trailing = StyledText(scene.text(.statusTime(task.since.seconds)), .dim)
    return row
  }
}
