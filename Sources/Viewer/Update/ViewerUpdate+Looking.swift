import Canvas
import Story
import Timeline
import TraceModel

/// Focus, selection, scrolling, zoom.
extension ViewerUpdate {
  func look(_ action: ViewerAction, _ count: Int, _ state: inout ViewerState) {
    switch action {
    case .nextPanel: moveFocus(by: count, &state)
    case .previousPanel: moveFocus(by: -count, &state)
    case .selectNext: select(by: count, &state)
    case .selectPrevious: select(by: -count, &state)
    case .pageDown: page(by: count, &state)
    case .pageUp: page(by: -count, &state)
    case .scrollRight: state.updateView(of: state.focus) { $0.columns += 8 }
    case .scrollLeft: state.updateView(of: state.focus) { $0.columns = max(0, $0.columns - 8) }
    case .close: close(&state)
    case .zoom: zoom(&state)
    case .swapPanel: swap(&state)
    case .chainUp: moveInChain(by: count, &state)
    case .chainDown: moveInChain(by: -count, &state)
    case .follow: follow(&state)
    default: break
    }
  }

  /// The focus goes round the panels that show; while one is zoomed, the next one is zoomed instead.
  private func moveFocus(by steps: Int, _ state: inout ViewerState) {
    var around = state
    around.zoomed = nil
    let panels = around.visiblePanels
    guard !panels.isEmpty else { return }
    let present = panels.firstIndex(of: state.focus) ?? 0
    let index = ((present + steps) % panels.count + panels.count) % panels.count
    state.focus = panels[index]
    if state.zoomed != nil { state.zoomed = state.focus }
  }

  /// Focuses a panel, in the place of the focused one if it has none of its own.
  func show(_ kind: PanelKind, _ state: inout ViewerState) {
    if state.zoomed != nil { state.zoomed = kind }
    if !state.visiblePanels.contains(kind) { put(kind, inPlaceOf: state.focus, &state) }
    state.focus = kind
  }

  private func zoom(_ state: inout ViewerState) {
    if state.zoomed != nil {
      state.zoomed = nil
    } else {
      state.zoomed = state.focus
      state.say(.zoomed(Panels.panel(state.focus).title(scene(state))))
    }
  }

  /// Puts the next panel that has no place into the place of the focused one.
  private func swap(_ state: inout ViewerState) {
    var around = state
    around.zoomed = nil
    let shown = around.visiblePanels
    let order = PanelKind.allCases
    let start = Int(state.focus.rawValue)
    for step in 1..<order.count {
      let candidate = order[(start + step) % order.count]
      if shown.contains(candidate) { continue }
      put(candidate, inPlaceOf: state.focus, &state)
      state.focus = candidate
      if state.zoomed != nil { state.zoomed = candidate }
      return
    }
  }

  private func put(_ kind: PanelKind, inPlaceOf present: PanelKind, _ state: inout ViewerState) {
    let place = PanelKind.allCases.first { state.swaps[$0] == present } ?? present
    state.swaps[place] = place == kind ? nil : kind
  }

  // MARK: Selection

  private func size(of kind: PanelKind, _ state: ViewerState) -> Size {
    state.layout.place(of: kind)?.content.size ?? Size(width: 40, height: 1)
  }

  private func visibleRows(of kind: PanelKind, _ state: ViewerState) -> Int {
    Panels.panel(kind).visibleRows(scene(state), size: size(of: kind, state))
  }

  private func select(by rows: Int, _ state: inout ViewerState) {
    let scene = scene(state)
    let panel = Panels.panel(state.focus)
    let total = panel.rowCount(scene, columns: size(of: state.focus, state).width)
    guard total > 0 else { return }
    let present = state.view(of: state.focus).selection
    let next = present.map { $0 + rows } ?? firstSelection(panel, scene)
    setSelection(min(max(0, next), total - 1), &state)
  }

  /// Where the selection begins: on the running line, the last output, the first row that shows.
  private func firstSelection(_ panel: any Panel, _ scene: Scene) -> Int {
    switch panel.kind {
    case .source: scene.loop.currentLine.map { Int($0) - 1 } ?? scene.viewer.sourceTop
    case .output: scene.loop.output.count - 1
    default: panel.firstRow(scene, size: size(of: panel.kind, scene.viewer))
    }
  }

  /// Selects a row of the focused panel; a row that is about a task makes that the selected task.
  func setSelection(_ row: Int, _ state: inout ViewerState) {
    let kind = state.focus
    let height = visibleRows(of: kind, state)
    state.updateView(of: kind) { view in
      view.selection = row
      if let scroll = view.scroll { view.scroll = min(max(scroll, row - height + 1), row) }
    }
    switch Panels.panel(kind).subject(at: row, scene(state)) {
    case .task(let task):
      state.selectedTask = task
      state.chainDepth = 0
    case .frame(let index):
      state.chainDepth = max(0, CallChain(scene(state)).calls.count - 1 - index)
    default: break
    }
    keepFirstRow(of: kind, &state)
  }

  /// A panel with a selected row stays where it is scrolled to, even if its own choice changes.
  private func keepFirstRow(of kind: PanelKind, _ state: inout ViewerState) {
    let first = Panels.panel(kind).firstRow(scene(state), size: size(of: kind, state))
    state.updateView(of: kind) { $0.scroll = first }
  }

  private func page(by pages: Int, _ state: inout ViewerState) {
    let size = size(of: state.focus, state)
    let height = visibleRows(of: state.focus, state)
    let rows = pages * max(1, height - 1)
    if state.view(of: state.focus).selection != nil {
      select(by: rows, &state)
      return
    }
    let panel = Panels.panel(state.focus)
    let total = panel.rowCount(scene(state), columns: size.width)
    let first = panel.firstRow(scene(state), size: size)
    state.updateView(of: state.focus) { $0.scroll = min(max(0, first + rows), max(0, total - height)) }
  }

  /// Scrolls by rows without selecting, for the wheel.
  func scroll(_ kind: PanelKind, by rows: Int, _ state: inout ViewerState) {
    let size = size(of: kind, state)
    let panel = Panels.panel(kind)
    let total = panel.rowCount(scene(state), columns: size.width)
    let first = panel.firstRow(scene(state), size: size)
    let last = max(0, total - visibleRows(of: kind, state))
    state.updateView(of: kind) { view in
      view.selection = nil
      view.scroll = min(max(0, first + rows), last)
    }
  }

  // MARK: Chain

  private func moveInChain(by steps: Int, _ state: inout ViewerState) {
    let calls = CallChain(scene(state)).calls.count
    let next = state.chainDepth + steps
    guard (0..<max(1, calls)).contains(next), calls > 0 else {
      state.say(.noFrame)
      return
    }
    state.chainDepth = next
    state.updateView(of: .chain) { $0 = PanelView() }
  }

  private func follow(_ state: inout ViewerState) {
    state.selectedTask = nil
    state.chainDepth = 0
    for kind in PanelKind.allCases { state.updateView(of: kind) { $0 = PanelView() } }
    state.settleSource(history.log)
  }

  /// Closes what is open; when nothing is, shrinks a zoomed panel; when none is, lets go of the selection.
  private func close(_ state: inout ViewerState) {
    if state.overlay != nil {
      state.overlay = nil
    } else if state.zoomed != nil {
      state.zoomed = nil
    } else {
      state.updateView(of: state.focus) { $0 = PanelView() }
      state.selectedTask = nil
      state.chainDepth = 0
    }
  }
}
