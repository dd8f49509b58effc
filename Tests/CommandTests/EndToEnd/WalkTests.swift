import Canvas
import TestSupport
import Testing

/// `coroviz workers` walked by keys in a real terminal.
struct WalkTests {
  @Test(arguments: [Size(width: 80, height: 24), Size(width: 100, height: 30)])
  func fromStartToEndAndBack(_ size: Size) throws {
    let walk = try Viewing("workers", size: size)
    try walk.waitForRow("Source", "workers.py")
    var turns = 0
    walk.press("n")
    while !walk.screen.lines[0].contains(" END ") {
      turns += 1
      #expect(turns < 20)
      try walk.waitForStatus("turn \(turns) ")
      walk.press("n")
      try walk.terminal.wait("the next turn or the end", within: Viewing.patience) {
        $0.lines[0].contains("turn \(turns + 1) ") || $0.lines[0].contains(" END ")
      }
    }
    #expect(turns == 14)
    try walk.waitForRow("the program has ended")
    walk.press("N")
    try walk.waitForStatus("PAST")
    walk.press(String(repeating: Keys.left, count: 12))
    walk.press("g")
    try walk.waitForStatus("START", "0/")
    try walk.waitForRow("nothing is ready")
    let end = try walk.quit()
    #expect(end.exit == .status(0))
    #expect(end.notRestored == [])
  }

  @Test func everyStepForwardsIsThereBackwards() throws {
    let walk = try Viewing("workers")
    var pictures: [[String]] = []
    for _ in 0..<6 {
      let before = walk.screen.lines[0]
      walk.press(Keys.right)
      try walk.terminal.wait("the next step", within: Viewing.patience) { $0.lines[0] != before }
      walk.terminal.waitUntilQuiet(milliseconds: 200)
      pictures.append(lists(walk.screen))
    }
    #expect(Set(pictures).count == pictures.count)
    for picture in pictures.dropLast().reversed() {
      walk.press(Keys.left)
      try walk.terminal.wait("the picture of the step before", within: Viewing.patience) {
        lists($0) == picture
      }
    }
  }

  /// The right half, without the status: the source on the left scrolls no more than it must.
  private func lists(_ screen: VirtualTerminal) -> [String] {
    screen.grid.dropFirst().dropLast().map { row in row[50...].map(\.text).joined() }
  }

  @Test func everyPanelShowsTheLoopWhileAllWait() throws {
    let walk = try Viewing("workers")
    try walk.command("goto time:1")
    try walk.waitForStatus("tick 3", "turn 3", "1.000 s", "PAUSED")
    try walk.waitForRow("main", "worker_1 to end")
    try walk.waitForRow("worker_2", "sleep 2 s", "1.000 s left", "▰▰▱▱")
    try walk.waitForRow("1.000 s", "wakes", "worker_1")
    try walk.waitForRow("2.000 s", "wakes", "worker_2")
    try walk.waitForRow("0.000", "main", "before await")
    try walk.waitForRow("0.000", "worker_2", "worker_2 start")
    try walk.waitForRow("◌", "await asyncio.sleep(SLEEP_2)", "C")
    try walk.waitForRow("◌", "await task1", "A main")
    try walk.waitForRow("nothing is ready")
    try walk.waitForRow("One second has passed")
    try walk.waitForRow("A main", "█", "╌╌╌")
  }

  @Test func everyPanelShowsTheTaskThatRuns() throws {
    let walk = try Viewing("workers")
    try walk.command("goto line:39")
    try walk.waitForRow("▶", "39", "print(\"awaited worker_2\")", "A main")
    try walk.waitForRow("Call chain", "main")
    try walk.waitForRow("task1 = <Task Task-2 of worker_1()>")
    try walk.waitForRow("▶", "A main", "line 39")
    try walk.waitForRow("no task waits")
    try walk.waitForRow("no timer is set")
    walk.press(Keys.right)
    try walk.waitForRow("main prints \"awaited worker_2\"")
    try walk.waitForRow("2.000", "A main", "awaited worker_2")
  }

  @Test func resizingInTheMiddle() throws {
    let walk = try Viewing("workers")
    walk.press("tt")
    try walk.waitForStatus("tick 2")
    walk.terminal.resize(Size(width: 30, height: 8))
    try walk.waitForRow("need 40x10, have 30x8")
    walk.press("t")
    walk.terminal.resize(Size(width: 80, height: 24))
    try walk.waitForStatus("tick 3")
    try walk.waitForRow("worker_1", "sleep 1 s")
    walk.terminal.resize(Size(width: 160, height: 45))
    try walk.waitForRow("Done")
    try walk.waitForRow("Timeline")
    walk.terminal.resize(Size(width: 40, height: 10))
    try walk.waitForRow("Tasks")
    walk.terminal.resize(Size(width: 100, height: 30))
    try walk.waitForRow("Call chain")
    try walk.terminal.wait("the lower edge", within: Viewing.patience) { $0.lines[28].hasSuffix("┘") }
    #expect(walk.screen.unknown.isEmpty)
    #expect(try walk.quit().notRestored == [])
  }

  @Test func tooSmallFromTheBeginning() throws {
    let walk = try Viewing("workers", size: Size(width: 20, height: 4), waitsFor: "need 40x10")
    #expect(try walk.quit().exit == .status(0))
  }

  @Test func playingRunsToTheEndAndCanBePaused() throws {
    let walk = try Viewing("workers")
    walk.press(" ")
    try walk.waitForStatus("PLAYING")
    try walk.waitForStatus("turn 1")
    walk.press(" ")
    try walk.waitForStatus("PAUSED")
    walk.terminal.waitUntilQuiet(milliseconds: 300)
    let still = walk.screen.lines[0]
    walk.terminal.waitUntilQuiet(milliseconds: 1200)
    #expect(walk.screen.lines[0] == still)
    try walk.command("speed 50")
    walk.press(" ")
    try walk.waitForStatus(" END ")
  }

  @Test func searchFindsOutputAndGoesOn() throws {
    let walk = try Viewing("workers")
    walk.press("/awaited" + Keys.enter)
    try walk.waitForStatus("1.000 s")
    try walk.waitForRow("1.000", "A main", "awaited worker_1")
    walk.press(Keys.control("n"))
    try walk.waitForStatus("2.000 s")
    walk.press(Keys.control("p"))
    try walk.waitForStatus("1.000 s")
    walk.press("/no such text anywhere" + Keys.enter)
    try walk.waitForRow("\"no such text anywhere\" was not found.")
  }

  @Test func breakpointsStopTheWalk() throws {
    let walk = try Viewing("workers")
    try walk.command("break line 23")
    try walk.waitForRow("Breakpoint on line 23")
    try walk.command("break output awaited worker_2")
    walk.press("c")
    try walk.waitForStatus("1.000 s", "BREAKPOINT")
    try walk.waitForRow("▶", "23", "print(\"worker_1 done\")")
    walk.press("c")
    try walk.waitForStatus("2.000 s", "BREAKPOINT")
    walk.press("C")
    try walk.waitForStatus("1.000 s", "BREAKPOINT")
    walk.press("B")
    walk.press("c")
    try walk.waitForStatus(" END ")
  }
}
