import TestSupport
import Testing
import Timeline
import TraceModel

/// When what happened in a run.
@Suite struct ClockIndexTests {
  /// Two events at 0 s, three at 1 s, two at 2.5 s.
  private func log() -> TraceLog {
    let trace = TraceBuilder()
    trace.emit(.programStarted, .loopCreated)
    trace.emit(.clockJumped(to: VirtualTime(seconds: 1)), .loopStarted)
    trace.emit(.clockBlocked(from: VirtualTime(seconds: 1), to: VirtualTime(seconds: 1)))
    trace.emit(.clockBlocked(from: VirtualTime(seconds: 1), to: VirtualTime(seconds: 2.5)), .loopStopped)
    return trace.log
  }

  @Test func momentsBeginWhereTheClockMoves() {
    var clock = ClockIndex()
    clock.catchUp(log(), through: 4)
    #expect(clock.moments.map(\.time) == [0, 1])
    clock.catchUp(log(), through: 100)
    #expect(clock.moments.map(\.time) == [0, 1, 2.5])
    #expect(clock.moments.map(\.first) == [0, 3, 6])
    #expect(clock.lastTime == 2.5)
    #expect((0...7).map { clock.moment(at: $0).time } == [0, 0, 0, 1, 1, 1, 2.5, 2.5])
    #expect(clock.moment(after: 1)?.first == 6)
    #expect(clock.moment(after: 2.5) == nil)
    #expect(clock.moment(before: 1)?.first == 0)
    #expect(clock.moment(before: 0) == nil)
  }

  @Test func timesAreTheSameToTheNanosecond() {
    #expect(!ClockIndex.isBefore(0.1 + 0.2, 0.3))
    #expect(!ClockIndex.isBefore(0.3, 0.1 + 0.2))
    #expect(ClockIndex.isBefore(0.3, 0.300_000_001))
  }

  @Test func whatStandsAtATime() {
    let track = RunTrack(History(FinishedTrace(log())))
    #expect(!track.isKnown(through: 0))
    while track.history.extend() {}
    track.catchUp()
    #expect(track.isKnown(through: 100))
    #expect([0, 0.5, 1, 2, 2.5, 9].map(track.settled) == [2, 2, 5, 5, 7, 7])
    #expect([0, 0.5, 1, 2, 2.5, 9].map(track.arrival) == [0, 2, 3, 5, 6, 7])
  }

  @Test func theClockOfAnEndedProgramStandsStill() {
    var state = LoopState()
    #expect(state.idling(until: 3).now.seconds == 3)
    let log = TraceLog()
    state.apply(.clockJumped(to: VirtualTime(seconds: 5)), log: log)
    #expect(state.idling(until: 3).now.seconds == 5)
    state.apply(.programEnded(status: 0), log: log)
    #expect(state.idling(until: 9).now.seconds == 5)
  }
}
