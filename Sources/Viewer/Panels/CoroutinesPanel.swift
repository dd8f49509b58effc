import Canvas
import Story
import Timeline
import TraceModel

/// Generators and coroutines, for programs without a loop: where each is in its life, and the values that were
/// handed over last. Each takes two rows.
///
///     ◌ consumer  suspended                         line 4
///                 was sent 2 · yielded '200 OK'
struct CoroutinesPanel: ListPanel {
  let kind = PanelKind.coroutines

  func title(_ scene: Scene) -> Message { .panelCoroutines }
  func rowCount(_ scene: Scene, columns: Int) -> Int { 2 * scene.viewer.listedCoroutines.count }
  func emptyText(_ scene: Scene) -> String { scene.text(.emptyCoroutines) }

  func subject(at row: Int, _ scene: Scene) -> Subject? {
    coroutine(at: row, scene).map { .coroutine($0.id) }
  }

  func preferredFirstRow(_ scene: Scene, size: Size) -> Int {
    guard let running = scene.loop.innermostCoroutine,
      let index = scene.viewer.listedCoroutines.firstIndex(of: running)
    else { return 0 }
    return max(0, 2 * index + 2 - size.height)
  }

  func row(at index: Int, _ scene: Scene) -> ListRow? {
    guard let coroutine = coroutine(at: index, scene) else { return nil }
    return index.isMultiple(of: 2) ? life(of: coroutine, scene) : values(of: coroutine, scene)
  }

  private func coroutine(at row: Int, _ scene: Scene) -> CoroutineState? {
    let listed = scene.viewer.listedCoroutines
    return listed.indices.contains(row / 2) ? scene.loop.coroutine(listed[row / 2]) : nil
  }

  private func life(of coroutine: CoroutineState, _ scene: Scene) -> ListRow {
    var row = ListRow()
    row.isChanged = scene.viewer.changes.contains(coroutine.id)
    row.name = scene.name(of: coroutine.id)
    if coroutine.wasNeverAwaited { row.name?.append(" !", .warning) }
    let look = Self.look(of: coroutine.phase)
    row.mark = look.glyph
    row.markStyle = row.isChanged ? Style(.changedMark) : Style(look.role)
    row.detail = StyledText(scene.text(scene.phase(of: coroutine)), look.role)
    if coroutine.line > 0, coroutine.phase != .closed {
      row.trailing = StyledText(scene.text(.statusLine(Int(coroutine.line))), .dim)
    }
    return row
  }

  private func values(of coroutine: CoroutineState, _ scene: Scene) -> ListRow {
    var row = ListRow()
    row.name = StyledText()
    for value in handedOver(coroutine, scene) {
      if !row.detail.isEmpty { row.detail.append(" \(Glyphs.middleDot.string) ", .dim) }
      row.detail.append(value)
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

extension LoopState {
  /// The coroutines worth listing, in the order they were made: of the latest ones all but generator expressions that
  /// have ended.
  func listedCoroutines(_ log: TraceLog) -> [CoroutineID] {
    let latest = 2_000
    return coroutines.suffix(latest).filter { coroutine in
      guard coroutine.phase == .closed, let code = log.code(coroutine.code) else { return true }
      return log.text(code.name).utf8.last != UInt8(ascii: ">")
    }.map(\.id)
  }
}
