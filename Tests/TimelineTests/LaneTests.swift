import TestSupport
import Testing
import Timeline
import TraceModel

/// The timeline panel's lanes.
struct LaneTests {
  let history = History(FinishedTrace(WorkersTrace.make()))

  init() { history.fold(through: history.count) }

  /// A lane as text: `#` where it ran, else a letter for what it did.
  private func draw(_ task: UInt32, columns: Int, upTo position: Int = .max) -> String {
    let cells = history.lanes.cells(
      of: TaskID(task), from: .zero, to: VirtualTime(seconds: 2), columns: columns, upTo: position)
    return String(cells.map(letter))
  }

  private func letter(_ cell: LaneCell?) -> Character {
    guard let cell else { return " " }
    if cell.hasRun { return "#" }
    switch cell.kind {
    case .ready: return "r"
    case .sleeping: return "s"
    case .waitingForTask: return "t"
    default: return "?"
    }
  }

  @Test func workersSleepAndMainWaits() {
    #expect(draw(0, columns: 8) == "#ttt#tt#")
    #expect(draw(1, columns: 8) == "#sss#   ")
    #expect(draw(2, columns: 8) == "#ssssss#")
    #expect(draw(9, columns: 3) == "   ")
  }

  @Test func onlyThePastIsDrawn() throws {
    let position = try #require(history.log.events.firstIndex(of: .tickBegan(number: 2)))
    #expect(draw(0, columns: 4, upTo: position) == "#ttt")
    #expect(draw(1, columns: 4, upTo: position) == "rrrr")
    #expect(draw(1, columns: 4, upTo: 3) == "    ")
  }

  @Test func segmentsAreThePhasesInOrder() {
    let kinds = history.lanes.segments(of: TaskID(1)).map(\.kind)
    #expect(kinds == [.ready, .running, .sleeping, .ready, .running, .returned])
  }

  @Test func positionsAreAnotherAxis() {
    let cells = history.lanes.cells(
      of: TaskID(1), fromPosition: 0, toPosition: history.count, columns: history.count + 1)
    let segments = history.lanes.segments(of: TaskID(1))
    for (segment, next) in zip(segments, segments.dropFirst()) {
      #expect(cells[segment.position]?.kind == segment.kind)
      #expect(cells[next.position - 1]?.kind == segment.kind)
    }
  }
}
