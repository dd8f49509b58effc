import TestSupport
import Testing
import Timeline
import TraceModel

/// What a step has changed.
struct StateComparisonTests {
  let log = WorkersTrace.make()

  private func change(after fits: (TraceEvent) -> Bool) throws -> StateComparison {
    let first = log.events.firstIndex(where: fits)
    let index = try #require(first)
    return StateComparison(from: fold(log, to: index), to: fold(log, to: index + 1))
  }

  @Test func aLineChangesTheLineOnly() throws {
    let change = try change { if case .lineReached(20, _) = $0 { true } else { false } }
    #expect(change.isLineChanged)
    #expect(!change.isChanged(task: TaskID(0)) && !change.isChanged(task: TaskID(1)))
    #expect(change.newOutput.isEmpty)
    let first = Variable(name: log.intern("first"), value: .text(log.intern("<Task pending name='Task-2'>")))
    #expect(change.isChanged(first, of: CoroutineID(0)))
    #expect(change.isChanged(first, ofFrame: 1))
  }

  @Test func anOutputIsNewOnce() throws {
    let change = try change { $0.kind == .textWritten }
    #expect(change.newOutput == 0..<1)
    #expect(!change.isLineChanged)
    #expect(StateComparison(from: change.after, to: change.before).newOutput.isEmpty)
  }

  @Test func aTimerThatIsSetIsNew() throws {
    let change = try change { $0.kind == .timerScheduled }
    let timer = try #require(change.after.timers.first)
    #expect(change.isNew(timer))
    #expect(!StateComparison(from: change.after, to: change.after).isNew(timer))
  }

  @Test func aTaskThatIsWokenMoves() throws {
    let change = try change { $0 == .handleScheduled(handle: HandleID(5), kind: .wakeup(TaskID(1))) }
    #expect(change.isMoved(task: TaskID(1)))
    #expect(!change.isMoved(task: TaskID(2)))
    #expect(change.isChanged(handle: HandleID(5)))
  }
}
