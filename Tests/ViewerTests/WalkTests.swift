import Canvas
import Story
import Testing
import Viewer

/// Keys and where they lead.
@Suite struct WalkTests {
  private func press(_ keys: String, on viewer: Viewer) {
    for key in keys { _ = viewer.press(.character(key)) }
  }

  @Test func stepsAndStepsBackShowTheSame() {
    let viewer = WorkersWalk.viewer()
    var positions: [Int] = []
    while positions.last != viewer.state.position {
      positions.append(viewer.state.position)
      _ = viewer.press(.right)
    }
    #expect(positions.count > 40)
    for position in positions.reversed() {
      #expect(viewer.state.position == position)
      #expect(viewer.state.loop == viewer.history.state(at: position))
      _ = viewer.press(.left)
    }
    #expect(viewer.state.position == 0)
  }

  @Test func turnsAndTicksCount() {
    let viewer = WorkersWalk.viewer()
    press("3n", on: viewer)
    #expect(viewer.state.loop.turn == 3)
    press("N", on: viewer)
    #expect(viewer.state.loop.turn == 2)
    press("g2t", on: viewer)
    #expect(viewer.state.loop.tick == 2)
    press("T", on: viewer)
    #expect(viewer.state.loop.tick == 1)
  }

  @Test func jumps() {
    let viewer = WorkersWalk.viewer()
    press("12G", on: viewer)
    #expect(viewer.state.position == 12)
    press("50%", on: viewer)
    #expect(viewer.state.position == viewer.history.count / 2)
    press("G", on: viewer)
    #expect(viewer.state.position == viewer.history.count)
    press("g", on: viewer)
    #expect(viewer.state.position == 0)
    press("%", on: viewer)
    #expect(viewer.state.messageIsError)
  }

  @Test func aBreakpointOnALineHaltsEveryWay() {
    let viewer = WorkersWalk.viewer()
    _ = viewer.command("break line 15")
    press("c", on: viewer)
    #expect(viewer.state.loop.currentLine == 15)
    #expect(viewer.state.stoppedAt == .line(15))
    press("g99n", on: viewer)
    #expect(viewer.state.loop.currentLine == 15, "a long way halts there too")
    press("GC", on: viewer)
    #expect(viewer.state.loop.currentLine == 15)
    _ = viewer.command("delete 1")
    _ = viewer.press(.escape)
    press("gc", on: viewer)
    #expect(viewer.state.position == viewer.history.count)
  }

  @Test func breakpointsOnTasksAndOutput() {
    let viewer = WorkersWalk.viewer()
    _ = viewer.command("break task worker_2")
    press("c", on: viewer)
    #expect(viewer.state.loop.runningTask?.rawValue == 2)
    press("B", on: viewer)
    _ = viewer.command("break output awaited")
    press("c", on: viewer)
    #expect(viewer.state.stoppedAt == .output("awaited"))
    #expect(viewer.state.loop.output.count == 5)
  }

  @Test func searchGoesRoundTheEnd() {
    let viewer = WorkersWalk.viewer()
    _ = viewer.command("find worker_2 done")
    let first = viewer.state.position
    #expect(first > 0)
    _ = viewer.press(.control("n"))
    #expect(viewer.state.position == first, "there is only one")
    _ = viewer.command("find no such text")
    #expect(viewer.state.position == first)
    #expect(viewer.state.messageIsError)
  }

  @Test func whatStandsInTheSourceOnlyIsSelectedThere() {
    let viewer = WorkersWalk.viewer()
    _ = viewer.command("find await second")
    #expect(viewer.state.focus == .source)
    #expect(viewer.state.view(of: .source).selection == 23)
  }

  @Test func stepsOfTheSelectedTask() {
    let viewer = WorkersWalk.viewer()
    _ = viewer.command("goto turn:2")
    _ = viewer.command("select worker_2")
    press("x", on: viewer)
    #expect(viewer.state.loop.runningTask?.rawValue == 2)
    press("f", on: viewer)
    #expect(viewer.state.loop.task(viewer.state.selectedTask ?? .init(9))?.isDone == true)
    press("x", on: viewer)
    #expect(viewer.state.messageIsError, "it does not run again")
    press("F", on: viewer)
    #expect(viewer.state.loop.tasks.count == 3)
  }

  @Test func aPositionThatIsNone() {
    let viewer = WorkersWalk.viewer(at: "12")
    for text in ["turn:999", "nonsense:1", "line:3000"] {
      _ = viewer.command("goto \(text)")
      #expect(viewer.state.position == 12)
      #expect(viewer.state.messageIsError)
    }
    _ = viewer.command("goto 100000")
    #expect(viewer.state.position == viewer.history.count)
  }

  @Test func whatChangedIsMarked() {
    let viewer = WorkersWalk.viewer(at: "turn:2")
    let before = viewer.state.loop.output.count
    while viewer.state.loop.output.count == before { _ = viewer.press(.right) }
    let line = viewer.frame.lines.first { $0.contains("worker_1 start") && $0.contains("0.000") }
    #expect(line?.contains("•") == true)
    #expect(viewer.state.story.isFresh)
  }
}
