import Canvas
import Story
import Timeline
import TraceModel

/// Locks, queues, events and other things that tasks wait at, and how each stands.
struct ResourcesPanel: ListPanel {
  let kind = PanelKind.resources

  func title(_ scene: Scene) -> Message { .panelResources }
  func rowCount(_ scene: Scene, columns: Int) -> Int { scene.loop.resources.count }
  func emptyText(_ scene: Scene) -> String { scene.text(.emptyResources) }

  func row(at index: Int, _ scene: Scene) -> ListRow? {
    guard let resource = scene.loop.resources.element(at: index) else { return nil }
    var row = ListRow()
    row.isChanged = scene.viewer.changes.contains(resource.id)
    let ordinal = scene.names.ordinal(of: resource.id)
    row.name = StyledText(
      scene.text(Self.title(of: resource.kind)) + (ordinal > 1 ? "#\(ordinal)" : ""), .emphasis)
    row.detail = detail(of: resource, scene)
    return row
  }

  private func detail(of resource: ResourceRecord, _ scene: Scene) -> StyledText {
    if let group = resource.group {
      return StyledText(scene.text(.groupProgress(done: group.done, of: group.members.count)))
    }
    switch resource.state {
    case .lock(true, let holder?):
      return scene.sentence(.lockHeld(by: scene.plainName(of: holder)), about: holder)
    case .lock(let isLocked, _): return StyledText(scene.text(isLocked ? .lockTaken : .lockFree))
    case .event(let isSet): return StyledText(scene.text(isSet ? .eventSet : .eventClear))
    case .semaphore(let value) where !resource.holders.isEmpty:
      let holders = resource.holders.prefix(4).map { scene.plainName(of: $0) }
      return StyledText(scene.text(.semaphoreTaken(by: holders, free: Int(value))))
    case .semaphore(let value): return StyledText(scene.text(.semaphoreValue(Int(value))))
    case .queue(let count, let capacity):
      return StyledText(scene.text(.queueCount(Int(count), capacity: Int(capacity))))
    case .barrier(let arrived, let parties):
      return StyledText(scene.text(.waitBarrier(arrived: Int(arrived), of: Int(parties))))
    case .condition, nil: return StyledText()
    }
  }

  private static func title(of kind: ResourceKind) -> Message {
    switch kind {
    case .lock: .resourceLock
    case .event: .resourceEvent
    case .condition: .resourceCondition
    case .semaphore: .resourceSemaphore
    case .barrier: .resourceBarrier
    case .queue: .resourceQueue
    case .taskGroup: .resourceTaskGroup
    case .completions: .resourceCompletions
    }
  }
}
