import Canvas
import Story
import TraceModel

/// The loop's timers, the earliest first: when each is due, and what it will do.
struct TimersPanel: ListPanel {
  let kind = PanelKind.timers

  func title(_ scene: Scene) -> Message { .panelTimers }
  func hint(_ scene: Scene) -> Message? { .hintTimers }
  func rowCount(_ scene: Scene, columns: Int) -> Int { scene.loop.timers.count }
  func emptyText(_ scene: Scene) -> String { scene.text(.emptyTimers) }

  func subject(at row: Int, _ scene: Scene) -> Subject? {
    guard let timer = scene.loop.timers[row] else { return nil }
    return scene.loop.taskWoken(by: timer).map(Subject.task) ?? .handle(timer.handle)
  }

  func row(at index: Int, _ scene: Scene) -> ListRow? {
    guard let timer = scene.loop.timers[index], let handle = scene.loop.handle(timer.handle) else {
      return nil
    }
    var row = ListRow()
    row.isChanged = scene.viewer.changes.contains(timer.handle)
    row.name = StyledText(scene.text(.statusTime(timer.deadline.seconds)), .timer)
    if handle.isCancelled {
      row.detail = StyledText(scene.text(.handleCancelled), .cancelled)
    } else if let task = scene.loop.taskWoken(by: timer) {
      row.detail = scene.sentence(.handleWakes(scene.plainName(of: task)), about: task)
    } else {
      row.detail = scene.purposeText(of: handle)
    }
    return row
  }
}
