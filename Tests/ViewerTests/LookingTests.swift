import Canvas
import Story
import Testing
import Viewer

/// Focus, selection, zoom, typing, and what the foot says.
@Suite struct LookingTests {
  private func press(_ keys: String, on viewer: Viewer) {
    for key in keys { _ = viewer.press(.character(key)) }
  }

  @Test func tabGoesRoundThePanels() {
    let viewer = WorkersWalk.viewer()
    let count = viewer.state.visiblePanels.count
    var seen: [PanelKind] = []
    for _ in 0..<count {
      seen.append(viewer.state.focus)
      _ = viewer.press(.tab)
    }
    #expect(Set(seen).count == count)
    #expect(viewer.state.focus == .source)
    _ = viewer.press(.shiftTab)
    #expect(viewer.state.focus == viewer.state.visiblePanels.last)
  }

  @Test func selectingATaskShowsItsChain() {
    let viewer = WorkersWalk.viewer(columns: 100, rows: 30, at: "time:1")
    viewer.state.focus = .waiting
    press("jj", on: viewer)
    #expect(viewer.state.selectedTask?.rawValue == 1)
    #expect(viewer.frame.text.contains("Call chain ─ B worker_1"))
    #expect(viewer.frame.cursor != nil, "screen readers follow the cursor")
    press("r", on: viewer)
    #expect(viewer.state.selectedTask == nil)
  }

  @Test func aTimersCallbackNamesTheTaskWithItsLetter() {
    let viewer = WorkersWalk.viewer(at: "turn:4")
    #expect(viewer.frame.lines[2].contains("timer  wakes B worker_1"))
  }

  @Test func whatIsOpenedFromTheMenuGoesBackToIt() {
    let viewer = WorkersWalk.viewer()
    viewer.state.overlay = .menu(ScenarioMenu(ScriptedHost().items))
    press("j", on: viewer)
    for key in "?o" {
      _ = viewer.press(.character(key))
      #expect(viewer.state.overlay != viewer.state.menu.map(Overlay.menu))
      #expect(viewer.frame.lines.first == " coroviz")
      _ = viewer.press(.escape)
      #expect(viewer.state.menu?.selection == 1)
      #expect(viewer.state.overlay == viewer.state.menu.map(Overlay.menu))
    }
    _ = viewer.press(.escape)
    #expect(viewer.state.overlay == nil)
    #expect(viewer.state.menu == nil)
  }

  @Test func escapeListsAllOfAFilteredMenuAgain() {
    let viewer = WorkersWalk.viewer()
    viewer.state.overlay = .menu(ScenarioMenu(ScriptedHost().items))
    press("/dead", on: viewer)
    _ = viewer.press(.enter)
    #expect(viewer.state.menu?.listed.map(\.name) == ["deadlock"])
    #expect(viewer.frame.text.contains("─ /dead"))
    _ = viewer.press(.escape)
    #expect(viewer.state.menu?.listed.count == 2)
    _ = viewer.press(.escape)
    #expect(viewer.state.menu == nil)
  }

  @Test func aLongMenuShowsWhereItStands() {
    let items = (1...40).map { ScenarioItem(name: "program\($0)", group: "", title: "One", description: "") }
    for size in [Size(width: 80, height: 24), Size(width: 120, height: 30)] {
      let viewer = WorkersWalk.viewer(columns: size.width, rows: size.height)
      viewer.state.overlay = .menu(ScenarioMenu(items))
      #expect(viewer.frame.text.contains("█"))
      #expect(viewer.frame.lines[2].contains("█"))
      viewer.state.overlay = .menu(ScenarioMenu(Array(items.prefix(3))))
      #expect(!viewer.frame.text.contains("█"))
    }
  }

  @Test func removingNoBreakpoints() {
    let viewer = WorkersWalk.viewer()
    press("B", on: viewer)
    #expect(viewer.frame.lines.last?.contains("There is no breakpoint.") == true)
    _ = viewer.command("break line 9")
    press("B", on: viewer)
    #expect(viewer.frame.lines.last?.contains("All breakpoints removed.") == true)
  }

  @Test func zoomAndSwap() {
    let viewer = WorkersWalk.viewer(at: "time:1")
    _ = viewer.command("show timeline")
    #expect(viewer.state.focus == .timeline)
    #expect(viewer.frame.text.contains("Timeline"))
    press("z", on: viewer)
    #expect(viewer.state.visiblePanels == [.timeline])
    _ = viewer.press(.escape)
    #expect(viewer.state.visiblePanels.count > 3)
    let before = viewer.state.visiblePanels
    press("p", on: viewer)
    #expect(viewer.state.visiblePanels.count == before.count)
    #expect(viewer.state.visiblePanels != before)
  }

  @Test func theCommandLine() {
    let viewer = WorkersWalk.viewer()
    press(":goto tu", on: viewer)
    _ = viewer.press(.tab)
    press("2", on: viewer)
    #expect(viewer.frame.lines.last?.contains(":goto turn:2") == true)
    #expect(viewer.frame.showsCursor)
    _ = viewer.press(.enter)
    #expect(viewer.state.loop.turn == 2)
    press(":", on: viewer)
    _ = viewer.press(.up)
    #expect(viewer.state.input?.editor.text == "goto turn:2")
    _ = viewer.press(.escape)
    #expect(viewer.state.input == nil)
  }

  @Test func anUnknownKeyOrCommandSaysSo() {
    let viewer = WorkersWalk.viewer()
    press("K", on: viewer)
    #expect(viewer.frame.lines.last?.contains("K does nothing here") == true)
    _ = viewer.press(.right)
    #expect(viewer.frame.lines.last?.contains("step") == true, "the hint goes with the next key")
    _ = viewer.command("frobnicate")
    #expect(viewer.frame.lines.last?.contains("There is no command") == true)
  }

  @Test func ctrlCAsksAndTheSecondLeaves() {
    let viewer = WorkersWalk.viewer()
    #expect(viewer.press(.control("c")).isEmpty)
    #expect(viewer.frame.lines.last?.contains("(y/n)") == true)
    #expect(viewer.press("n").isEmpty)
    #expect(viewer.state.overlay == nil)
    #expect(viewer.press(.control("c")).isEmpty)
    #expect(viewer.press(.control("c")) == [.quit])
  }

  @Test func qLeavesButFirstClosesWhatIsOpen() {
    let viewer = WorkersWalk.viewer()
    press("?", on: viewer)
    #expect(viewer.press("q").isEmpty)
    #expect(viewer.state.overlay == nil)
    #expect(viewer.press("q") == [.quit])
  }

  @Test func switchingTheLanguageSwitchesTheStory() {
    let viewer = WorkersWalk.viewer(at: "time:1")
    #expect(viewer.command("lang zh") == [.applyOptions])
    viewer.applyLanguage()
    #expect(viewer.frame.text.contains("就绪"))
    #expect(viewer.state.story.present.contains { $0.string.contains("秒") })
  }

  @Test func optionsAreChangedByRow() {
    let viewer = WorkersWalk.viewer()
    press("ojj", on: viewer)
    #expect(viewer.press(.enter) == [.applyOptions])
    #expect(viewer.state.options.isASCII)
  }

  @Test func highContrastComesByRowAndByCommand() {
    let viewer = WorkersWalk.viewer()
    press("ojjj", on: viewer)
    #expect(viewer.press(.enter) == [.applyOptions])
    #expect(viewer.frame.scheme == .contrast(.dark))
    _ = viewer.command("theme light")
    #expect(viewer.frame.scheme == .contrast(.light))
    _ = viewer.command("contrast off")
    #expect(viewer.frame.scheme == .standard)
  }

  @Test func whatWasSearchedForIsHighlighted() {
    let viewer = WorkersWalk.viewer(at: "end")
    _ = viewer.command("find WORKER")
    #expect(viewer.state.messageIsError, "a capital letter means just that")
    _ = viewer.command("find worker_1 done")
    let rows = (0..<24).map { viewer.frame.roles(inRow: $0, legend: [.searchHit: "#"]) }
    #expect(rows.contains { $0.contains("#############") })
  }

  @Test func aTaskIsSelectedByNameOrLetter() {
    let viewer = WorkersWalk.viewer(at: "time:1")
    _ = viewer.command("select C")
    #expect(viewer.state.selectedTask?.rawValue == 2)
    _ = viewer.command("select worker_1")
    #expect(viewer.state.selectedTask?.rawValue == 1)
    _ = viewer.command("select nobody")
    #expect(viewer.state.messageIsError)
  }
}
