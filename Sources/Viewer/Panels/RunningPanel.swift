import Canvas
import Story
import TraceModel

/// Who has control: a task, a callback, the loop itself, or the program outside of any loop.
struct RunningPanel: ListPanel {
  let kind = PanelKind.running

  func title(_ scene: Scene) -> Message { .panelRunning }
  func rowCount(_ scene: Scene, columns: Int) -> Int { 1 }
  func emptyText(_ scene: Scene) -> String { "" }

  func subject(at row: Int, _ scene: Scene) -> Subject? {
    scene.loop.runningTask.map(Subject.task)
  }

  func row(at index: Int, _ scene: Scene) -> ListRow? {
    Self.row(scene)
  }

  /// Who has control, as a row, here and in the list of all tasks.
  static func row(_ scene: Scene) -> ListRow {
    let loop = scene.loop
    if let thread = scene.runningThread, loop.program == .running { return scene.row(ofRunning: thread) }
    var row = ListRow()
    row.mark = Glyphs.current
    row.markStyle = Style(.running)
    if let handle = loop.runningHandle.flatMap({ loop.handle($0) }) {
      row.name = scene.rowName(of: handle)
      row.isChanged = scene.viewer.changes.contains(handle.id)
      row.detail = scene.turnText(handle)
      return row
    }
    row.mark = loop.program == .running ? Glyphs.collapsed : nil
    row.markStyle = Style(.dim)
    row.detail = scene.controlText()
    return row
  }
}
