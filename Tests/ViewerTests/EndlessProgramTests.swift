import Canvas
import TestSupport
import Testing
import TraceModel
import Viewer

/// `while True: await asyncio.sleep(1)`.
@Suite struct EndlessProgramTests {
  private func viewer() -> Viewer {
    let trace = TraceBuilder()
    trace.emit(.programStarted, .loopCreated, .loopStarted)
    let (task, first) = trace.task("Task-1", trace.coroutine("main", definedAt: 3))
    var handle = first
    var second = 0.0
    let producer = GrowingTrace(trace.log) {
      second += 1
      var timer = HandleID(0)
      trace.tick(turns: 1) {
        trace.turn(handle) {
          timer = trace.timer("_set_result_unless_cancelled", at: second)
          trace.emit(.taskSuspended(task: task, reason: .sleep(until: VirtualTime(seconds: second))))
        }
      }
      trace.tick(until: second, firing: [timer]) {
        trace.turn(timer) { handle = trace.schedule(.wakeup(task)) }
      }
      return true
    }
    let program = ViewerProgram(
      name: "endless", fileName: "endless.py", text: "import asyncio\n", producer: producer)
    return Viewer(program, size: Size(width: 100, height: 30))
  }

  @Test func theTimelineIsNotSqueezedByWhatHasNotBeenSeen() {
    let viewer = viewer()
    viewer.finishWalk(.position("time:3"))
    #expect(viewer.history.count > 10_000, "the program has run ahead")
    let lane = viewer.frame.lines.first { $0.contains("│  A main") && $0.contains("█") }
    #expect((lane?.count { $0 == "█" } ?? 0) >= 3)
  }

  @Test func itCanBeWalkedForEver() {
    let viewer = viewer()
    for _ in 0..<50 { _ = viewer.press("n") }
    #expect(viewer.state.loop.turn == 50)
    #expect(!viewer.state.isComplete)
    #expect(viewer.frame.text.contains("+"))
  }

  @Test func aWalkToTheEndIsGivenUpWithinItsBounds() {
    let viewer = viewer()
    var slices = 0
    viewer.finishWalk(.end) {
      slices += 1
      return slices < 5
    }
    #expect(!viewer.isWalking)
    #expect(viewer.state.position > 1_000)
  }
}
