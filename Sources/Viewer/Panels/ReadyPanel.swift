import Canvas
import Story
import TraceModel

/// The loop's queue in its true order: who runs next, and what each will do.
struct ReadyPanel: ListPanel {
  let kind = PanelKind.ready

  func title(_ scene: Scene) -> Message { .panelReady }
  func hint(_ scene: Scene) -> Message? { .hintReady }
  func rowCount(_ scene: Scene, columns: Int) -> Int { scene.loop.readyCount }
  func emptyText(_ scene: Scene) -> String { scene.text(.emptyReady) }

  func subject(at row: Int, _ scene: Scene) -> Subject? {
    guard let id = scene.loop.ready[row] else { return nil }
    return scene.loop.handle(id)?.kind.task.map(Subject.task) ?? .handle(id)
  }

  func row(at index: Int, _ scene: Scene) -> ListRow? {
    Self.row(at: index, scene, numbered: true)
  }

  /// A ready handle as a row, here with its place in the queue and in the list of all tasks without.
  static func row(at index: Int, _ scene: Scene, numbered: Bool) -> ListRow? {
    guard let id = scene.loop.ready[index], let handle = scene.loop.handle(id) else { return nil }
    var row = ListRow()
    row.isChanged = scene.viewer.changes.contains(id)
    var name = StyledText(numbered ? place(index + 1, of: scene.loop.readyCount) : "", .dim)
    name.append(scene.rowName(of: handle))
    row.name = name
    row.detail = scene.purposeText(of: handle)
    return row
  }

  /// A place in the queue, as wide as the last one there.
  private static func place(_ number: Int, of count: Int) -> String {
    let digits = String(number)
    return String(repeating: " ", count: max(0, String(count).count - digits.count)) + digits + " "
  }
}
