import Canvas
import Story
import TestSupport
import Testing
import Timeline
import TraceModel
import Viewer

/// Tens of thousands of sleeping tasks.
@Suite struct LargeProgramTests {
  private func program(tasks: Int) -> ViewerProgram {
    let trace = TraceBuilder()
    trace.emit(.programStarted, .loopCreated, .loopStarted)
    let handles = (0..<tasks).map { _ in
      let coroutine = trace.coroutine("work", definedAt: 1)
      return trace.task("Task-1", coroutine)
    }
    trace.tick(turns: UInt32(tasks)) {
      for (index, entry) in handles.enumerated() where index < tasks - 50 {
        trace.turn(entry.handle) {
          _ = trace.timer("_set_result_unless_cancelled", at: Double(index % 1000) + 1)
          trace.emit(
            .taskSuspended(
              task: entry.task, reason: .sleep(until: VirtualTime(seconds: Double(index % 1000) + 1))))
        }
      }
    }
    return ViewerProgram(
      name: "many", fileName: "many.py", text: "import asyncio\n", producer: FinishedTrace(trace.log))
  }

  @Test func oneFrameCostsTheSameAsForThreeTasks() {
    let size = Size(width: 160, height: 45)
    let few = Viewer(program(tasks: 60), size: size)
    few.finishWalk(.end)
    let many = Viewer(program(tasks: 30_000), size: size)
    many.finishWalk(.end)
    #expect(many.state.loop.waiting.count == 29_950)
    let clock = ContinuousClock()
    let short = (0..<5).map { _ in clock.measure { _ = few.frame } }.min() ?? .zero
    let long = (0..<5).map { _ in clock.measure { _ = many.frame } }.min() ?? .zero
    // Ten times as long would be a fault; a busy machine may well double it.
    #expect(long < short * 8 + .milliseconds(40), "few: \(short), many: \(long)")
  }

  @Test(arguments: [(80, 24), (100, 30)]) func howManyRowsAreHiddenIsAlwaysSaid(_ size: (Int, Int)) throws {
    let viewer = Viewer(program(tasks: 60), size: Size(width: size.0, height: size.1))
    viewer.finishWalk(.end)
    let lines = viewer.frame.lines
    let ready = try #require(lines.firstIndex { $0.contains(" Ready ─") })
    let waiting = try #require(lines.firstIndex { $0.contains(" Waiting ─") })
    let timers = try #require(lines.firstIndex { $0.contains(" Timers ─") })
    let hidden = [50 - (waiting - ready - 1), 10 - (timers - waiting - 1)]
    #expect(lines[ready].contains(" \(hidden[0]) more ─"), "\(lines[ready])")
    #expect(lines[waiting].contains(" \(hidden[1]) more ─"), "\(lines[waiting])")
  }

  @Test func theNumbersOfTheQueueStandBelowEachOther() {
    let viewer = Viewer(program(tasks: 60), size: Size(width: 80, height: 24))
    viewer.finishWalk(.end)
    viewer.state.zoomed = .ready
    viewer.state.focus = .ready
    #expect(viewer.frame.text.contains("   9 "))
    #expect(viewer.frame.text.contains("  10 "))
  }

  /// The row of the axis is none of the lanes.
  @Test func everyLaneCanBeReached() {
    let viewer = Viewer(program(tasks: 8), size: Size(width: 100, height: 30))
    viewer.finishWalk(.end)
    viewer.state.focus = .timeline
    #expect(viewer.frame.lines.contains { $0.contains("Timeline") && $0.contains(" 5 more ─") })
    _ = viewer.press(.character("j"))
    for row in 1...8 {
      let name = row == 1 ? "A work " : "\(Array("ABCDEFGH")[row - 1]) work#\(row)"
      #expect(viewer.frame.text.contains(name))
      _ = viewer.press(.character("j"))
    }
  }

  @Test func scrollingToTheLastOfThem() {
    let viewer = Viewer(program(tasks: 30_000), size: Size(width: 100, height: 30))
    viewer.finishWalk(.end)
    viewer.state.focus = .waiting
    for key in "j29949j" { _ = viewer.press(.character(key)) }
    #expect(viewer.state.selectedTask?.rawValue == 29_949)
    #expect(viewer.frame.text.contains("work#29950"))
  }
}
