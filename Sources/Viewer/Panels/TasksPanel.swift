import Canvas
import Story
import Timeline
import TraceModel

/// All tasks in one list, for small screens: who runs, other threads, then the ready tasks in order, the waiting, the done.
struct TasksPanel: ListPanel {
  let kind = PanelKind.tasks

  func title(_ scene: Scene) -> Message { .panelTasks }
  func emptyText(_ scene: Scene) -> String { scene.text(.emptyTasks) }

  func rowCount(_ scene: Scene, columns: Int) -> Int {
    1 + scene.otherThreads.count + scene.loop.readyCount + scene.loop.waiting.count + scene.loop.done.count
  }

  func subject(at row: Int, _ scene: Scene) -> Subject? {
    switch place(of: row, scene) {
    case .running: RunningPanel().subject(at: 0, scene)
    case .thread(let thread): thread.context.runningTask.map(Subject.task)
    case .ready(let index): ReadyPanel().subject(at: index, scene)
    case .waiting(let index): WaitingPanel().subject(at: index, scene)
    case .done(let index): DonePanel().subject(at: index, scene)
    }
  }

  func row(at index: Int, _ scene: Scene) -> ListRow? {
    switch place(of: index, scene) {
    case .running: return RunningPanel.row(scene)
    case .thread(let thread): return scene.row(of: thread)
    case .ready(let index):
      return ReadyPanel.row(at: index, scene, numbered: false)?.marked(Glyphs.collapsed, .ready)
    case .waiting(let index): return WaitingPanel().row(at: index, scene)?.marked(Glyphs.parked, .waiting)
    case .done(let index): return DonePanel().row(at: index, scene)
    }
  }

  private enum Place {
    case running
    case thread(ThreadRecord)
    case ready(Int)
    case waiting(Int)
    case done(Int)
  }

  private func place(of row: Int, _ scene: Scene) -> Place {
    var row = row
    if row == 0 { return .running }
    row -= 1
    let threads = scene.otherThreads
    if row < threads.count { return .thread(threads[row]) }
    row -= threads.count
    if row < scene.loop.readyCount { return .ready(row) }
    row -= scene.loop.readyCount
    if row < scene.loop.waiting.count { return .waiting(row) }
    return .done(row - scene.loop.waiting.count)
  }
}

extension ListRow {
  /// The row with the glyph of its state, in the look of what has changed if it has.
  fileprivate func marked(_ glyph: Glyph, _ role: StyleRole) -> ListRow {
    var row = self
    row.mark = glyph
    row.markStyle = Style(isChanged ? .changedMark : role)
    return row
  }
}
