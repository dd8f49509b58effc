import TestSupport
import Testing
import TraceModel

@testable import Timeline

/// Time travel gives exactly what folding from the beginning gives.
struct HistoryTests {
  @Test func everyPositionOfWorkersForwardsAndBackwards() {
    let log = WorkersTrace.make()
    let history = History(FinishedTrace(log), spacing: 16)
    var states = [LoopState()]
    for event in log.events {
      var next = states[states.count - 1]
      next.apply(event, log: log)
      states.append(next)
    }
    for position in 0...log.count { #expect(history.state(at: position) == states[position]) }
    for position in (0...log.count).reversed() { #expect(history.state(at: position) == states[position]) }
  }

  @Test func positionsOutsideAreThoseAtTheEnds() {
    let history = History(FinishedTrace(WorkersTrace.make()))
    #expect(history.state(at: -5) == LoopState())
    #expect(history.state(at: .max).position == history.count)
  }

  @Test(arguments: [1, 2]) func randomSeeksInALongTrace(seed: UInt64) {
    let log = SyntheticTrace.make(.init(tasks: 50, events: 20_000, seed: seed))
    let history = History(FinishedTrace(log), spacing: 256)
    var random = Random(seed: seed)
    let wanted = Set((0..<60).map { _ in random.below(log.count) })
    var expected: [Int: LoopState] = [:]
    var state = LoopState()
    for event in log.events {
      state.apply(event, log: log)
      if wanted.contains(state.position) { expected[state.position] = state }
    }
    for position in wanted where position > 0 { #expect(history.state(at: position) == expected[position]) }
  }

  @Test func aTraceThatGrowsIsFoldedInSlices() {
    let whole = SyntheticTrace.make(.init(tasks: 10, events: 5_000))
    let producer = GrowingTrace(replaying: whole)
    let history = History(producer, spacing: 100)
    #expect(history.count == 0)
    let budget = TraceBudget(events: 700, instructions: 1)
    #expect(history.extend(within: budget))
    #expect(history.foldedCount == 700)
    #expect(!history.isComplete)
    while history.extend(within: budget) {}
    #expect(history.isComplete)
    #expect(history.frontier == fold(whole))
    #expect(producer.advances == (whole.count + 699) / 700)
  }

  @Test func checkpointsKeepWithinTheirLimit() {
    let log = SyntheticTrace.make(.init(tasks: 2_000, events: 120_000, longestSleep: 50_000))
    let history = History(FinishedTrace(log), checkpointBytes: 4 << 20, spacing: 64)
    while history.extend() {}
    #expect(history.checkpoints.spacing > 64)
    #expect(history.checkpoints.bytes < 8 << 20)
    for position in stride(from: 1, to: log.count, by: 39_119) {
      #expect(history.state(at: position) == fold(log, to: position))
    }
  }

  @Test func positionsByConditionAreFoundAmongCheckpoints() {
    let log = WorkersTrace.make()
    let history = History(FinishedTrace(log), spacing: 8)
    history.fold(through: log.count)
    for turn in 1...14 {
      let position = history.firstPosition { $0.turn >= turn }
      #expect(position == history.turns[turn - 1].position)
    }
    #expect(history.firstPosition { $0.turn >= 15 } == nil)
    #expect(history.firstPosition { $0.turn >= 0 } == 0)
  }

  @Test func turnsKnowTheirTasks() throws {
    let log = WorkersTrace.make()
    let history = History(FinishedTrace(log))
    history.fold(through: log.count)
    let tasks = (0..<history.turns.count).map { history.turns[$0].task?.rawValue }
    #expect(tasks == [0, 1, 2, nil, 1, 0, nil, 2, 0, nil, 3, nil, 4, nil])
    let line = log.events.firstIndex(of: .lineReached(line: 8, variables: .none))
    #expect(history.turns.task(ofEvent: try #require(line)) == TaskID(1))
    #expect(history.turns.task(ofEvent: 0) == nil)
  }
}
