import Canvas
import Story
import TraceModel

/// What actions do while something lies on top of the panels.
extension ViewerUpdate {
  /// Does an action on the overlay; nil when the overlay has no use for it and the action is done as usual.
  func performOnOverlay(
    _ action: ViewerAction, count: Int?, on state: inout ViewerState
  ) -> [ViewerEffect]? {
    guard let overlay = state.overlay else { return nil }
    switch action {
    case .interrupt, .redraw, .suspend, .switchMouse: return nil
    case .quit where overlay.isMenu || overlay == .quitQuestion: return leave(for: .quit, &state)
    case .close where state.source.lineCount == 0 || overlay.isFiltered:
      guard case .menu(var menu) = overlay else { break }
      menu.filter = ""
      state.overlay = .menu(menu)
      return []
    default: break
    }
    if action == .quit || action == .close {
      state.overlay = nil
      return []
    }
    switch overlay {
    case .quitQuestion, .overwriteQuestion, .unsavedQuestion: state.overlay = nil
    case .note: break
    case .marks(let list): return perform(onMarks: action, count, list, &state)
    case .menu(var menu): return performOnMenu(action, count, &menu, &state)
    case .options(let row): return performOnOptions(action, row, &state)
    case .quizScore(let row): return performOnScore(action, row, &state)
    default: scroll(overlay, action, count ?? 1, &state)
    }
    return []
  }

  // MARK: Texts

  private func scroll(_ overlay: Overlay, _ action: ViewerAction, _ count: Int, _ state: inout ViewerState) {
    if case .card(let index, _) = overlay, action == .card {
      state.overlay = .card(index: index + 1, scroll: 0)
      return
    }
    if action == .help, case .help = overlay {
      state.overlay = nil
      return
    }
    guard let rows = rows(for: action, page: OverlayDrawing.rows(of: state.size)) else {
      state.overlay = nil
      return
    }
    state.overlay = overlay.scrolled(by: rows * count, last: lastScroll(state))
  }

  /// How many rows an action moves by; nil for actions that don't.
  func rows(for action: ViewerAction, page: Int) -> Int? {
    switch action {
    case .selectNext, .lineForward: 1
    case .selectPrevious, .lineBack: -1
    case .pageDown, .turnForward, .playPause: page
    case .pageUp, .turnBack: -page
    case .goToStart: -1_000_000
    case .goToEnd: 1_000_000
    default: nil
    }
  }

  private func lastScroll(_ state: ViewerState) -> Int {
    let columns = min(state.size.width - 6, 88)
    let lines = OverlayDrawing.content(scene(state), columns: columns)?.lines.count ?? 0
    return max(0, lines - OverlayDrawing.rows(of: state.size))
  }

  // MARK: Menu

  private func performOnMenu(
    _ action: ViewerAction, _ count: Int?, _ menu: inout ScenarioMenu, _ state: inout ViewerState
  ) -> [ViewerEffect] {
    switch action {
    case .details, .eventForward:
      return menu.selected.map { leave(for: .open($0.name), &state) } ?? []
    case .search, .command: state.input = InputLine(.filter, text: menu.filter)
    case .help: state.open(.help(scroll: 0), above: menu)
    case .options: state.open(.options(row: 0), above: menu)
    case .switchLanguage: return switchOption(.switchLanguage, &state)
    default:
      guard let rows = rows(for: action, page: max(1, state.size.height / 2)) else { return [] }
      menu.move(by: rows * (count ?? 1))
      state.overlay = .menu(menu)
    }
    return []
  }

  // MARK: Options

  private func performOnOptions(_ action: ViewerAction, _ row: Int, _ state: inout ViewerState)
    -> [ViewerEffect]
  {
    let rows = ViewerOptions.Row.allCases
    switch action {
    case .selectNext: state.overlay = .options(row: min(rows.count - 1, row + 1))
    case .selectPrevious: state.overlay = .options(row: max(0, row - 1))
    case .details, .eventForward, .playPause, .faster: return change(rows[row], by: 1, &state)
    case .eventBack, .slower: return change(rows[row], by: -1, &state)
    case .options: state.overlay = nil
    default: break
    }
    return []
  }

  private func change(_ row: ViewerOptions.Row, by step: Int, _ state: inout ViewerState) -> [ViewerEffect] {
    switch row {
    case .language: state.options.language = state.options.language.next
    case .colour: state.options.usesColour.toggle()
    case .ascii: state.options.isASCII.toggle()
    case .contrast: state.options.hasContrast.toggle()
    case .theme: state.options.theme = state.options.theme == .dark ? .light : .dark
    case .mouse: state.options.usesMouse.toggle()
    case .speed: state.playback.setSpeed(state.playback.speed * (step > 0 ? 2 : 0.5))
    }
    return [.applyOptions]
  }
}

extension Overlay {
  /// Whether this is a menu that lists only some of its items.
  var isFiltered: Bool { if case .menu(let menu) = self { !menu.filter.isEmpty } else { false } }
  var isMenu: Bool { if case .menu = self { true } else { false } }

  /// The overlay scrolled by some rows, no further than `last`.
  func scrolled(by rows: Int, last: Int) -> Overlay {
    func moved(_ scroll: Int) -> Int { min(max(0, scroll + rows), last) }
    switch self {
    case .help(let scroll): return .help(scroll: moved(scroll))
    case .card(let index, let scroll): return .card(index: index, scroll: moved(scroll))
    case .warnings(let scroll): return .warnings(scroll: moved(scroll))
    case .tree(let scroll): return .tree(scroll: moved(scroll))
    case .breakpoints(let scroll): return .breakpoints(scroll: moved(scroll))
    case .details(let kind, let scroll): return .details(kind, scroll: moved(scroll))
    case .options, .menu, .note, .marks, .quizScore, .quitQuestion, .overwriteQuestion, .unsavedQuestion:
      return self
    }
  }
}
