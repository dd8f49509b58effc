import Canvas
import Story
import Timeline
import TraceModel

/// Generators and coroutines, for programs without a loop: where each is in its life, and the values that were
/// handed over last.
struct CoroutinesPanel: ListPanel {
  let kind = PanelKind.coroutines

  func title(_ scene: Scene) -> Message { .panelCoroutines }
  func rowCount(_ scene: Scene, columns: Int) -> Int { scene.loop.coroutines.count }
  func emptyText(_ scene: Scene) -> String { scene.text(.emptyCoroutines) }

  func subject(at row: Int, _ scene: Scene) -> Subject? {
    scene.loop.coroutines.element(at: row).map { .coroutine($0.id) }
  }

  func preferredFirstRow(_ scene: Scene, size: Size) -> Int {
    guard let running = scene.loop.innermostCoroutine else { return 0 }
    return max(0, Int(running.rawValue) - size.height + 1)
  }

  func row(at index: Int, _ scene: Scene) -> ListRow? {
    guard let coroutine = scene.loop.coroutines.element(at: index) else { return nil }
    var row = ListRow()
    row.isChanged = scene.viewer.changes.contains(coroutine.id)
    row.name = scene.name(of: coroutine.id)
    let look = Self.look(of: coroutine.phase)
    row.mark = look.glyph
    row.markStyle = row.isChanged ? Style(.changedMark) : Style(look.role)
    row.detail = StyledText(scene.text(scene.phase(of: coroutine)), look.role)
    for value in handedOver(coroutine, scene) {
      row.detail.append(" \(Glyphs.middleDot.string) ", .dim)
      row.detail.append(value)
    }
    if coroutine.line > 0, coroutine.phase != .closed {
      row.trailing = StyledText(scene.text(.statusLine(Int(coroutine.line))), .dim)
    }
    return row
  }

  private func handedOver(_ coroutine: CoroutineState, _ scene: Scene) -> [String] {
    let sent = coroutine.lastSent.map { scene.text(.valueSent(scene.text($0))) }
    let yielded = coroutine.lastYielded.map { scene.text(.valueYielded(scene.text($0))) }
    return [sent, yielded].compactMap { $0 }
  }

  private static func look(of phase: CoroutinePhase) -> (glyph: Glyph, role: StyleRole) {
    switch phase {
    case .created: (Glyphs.collapsed, .ready)
    case .running: (Glyphs.current, .running)
    case .suspended: (Glyphs.parked, .waiting)
    case .closed: (Glyphs.check, .done)
    }
  }
}
