import Story
import TestSupport
import Testing
import Timeline
import TraceModel

/// Where two runs differ.
@Suite struct RunDifferencesTests {
  private func jump(_ trace: TraceBuilder, _ seconds: Double) {
    trace.emit(.clockBlocked(from: .zero, to: VirtualTime(seconds: seconds)))
  }

  private func compare(
    _ left: TraceLog, _ right: TraceLog, _ level: ComparisonLevel = .outside(tasks: true)
  ) -> [RunDifference] {
    let tracks = Pair(left, right).map { RunTrack(History(GrowingTrace(replaying: $0))) }
    let differences = RunDifferences(tracks, names: tracks.map { NameBook(log: $0.log) }, level: level)
    var slices = 0
    while !differences.isComplete, slices < 10_000 {
      differences.proceed()
      slices += 1
    }
    #expect(differences.isComplete)
    return differences.found
  }

  private func printing(_ moments: [(Double, [String])]) -> TraceLog {
    let trace = TraceBuilder()
    for (time, texts) in moments {
      if time > 0 { jump(trace, time) }
      for text in texts { trace.print(text) }
    }
    trace.emit(.programEnded(status: 0))
    return trace.log
  }

  @Test func aRunDoesNotDifferFromItself() {
    let log = WorkersTrace.make()
    #expect(compare(log, log).isEmpty)
    #expect(compare(log, log, .inside).isEmpty)
  }

  @Test func eachMomentThatDiffersIsFoundOnce() throws {
    let left = printing([(0, ["a\n", "b\n"]), (1, ["c\n"]), (2, ["d\n"])])
    let right = printing([(0, ["a\n", "x\n", "y\n"]), (1, ["c\n"]), (3, ["d\n"])])
    let found = compare(left, right)
    #expect(found.map(\.time) == [0, 2, 3])
    #expect(found.first?.facts.left?.content == .line(.output, "b"))
    #expect(found.first?.facts.right?.content == .line(.output, "x"))
    #expect(found.first?.facts.right?.position == 2)
    #expect(found[1].facts == Pair(found[1].facts.left, nil))
    #expect(found[2].facts.left == nil)
  }

  @Test func howALineIsWrittenDoesNotCount() {
    let left = printing([(0, ["one ", "line\n", "two\n"]), (1, ["end"])])
    let right = printing([(0, ["one line\ntwo\n"]), (1, ["e", "n", "d"])])
    #expect(compare(left, right).isEmpty)
  }

  @Test func theEndCounts() {
    let left = TraceBuilder()
    left.emit(.programEnded(status: 0))
    let right = TraceBuilder()
    right.emit(.programEnded(status: 1))
    let found = compare(left.log, right.log)
    #expect(found.map(\.facts.right?.content) == [.ended(1)])
  }

  @Test func tasksCountByNameWhereBothHaveSome() {
    func log(_ name: String, _ count: Int) -> TraceLog {
      let trace = TraceBuilder()
      for _ in 0..<count { _ = trace.task("Task-\(count)", trace.coroutine(name, definedAt: 1)) }
      return trace.log
    }
    #expect(compare(log("a", 2), log("a", 2)).isEmpty)
    #expect(compare(log("a", 1), log("b", 1)).map(\.facts.left?.content) == [.taskMade("a")])
    #expect(compare(log("a", 1), log("b", 1), .outside(tasks: false)).isEmpty)
    #expect(compare(log("a", 1), log("a", 2)).count == 1)
  }

  @Test func insideEveryEventCountsButNoValue() {
    func log(_ lines: [Int32], value: Int64) -> TraceLog {
      let trace = TraceBuilder()
      for line in lines { trace.line(line, ("x", .int(value))) }
      return trace.log
    }
    #expect(compare(log([1, 2, 3], value: 1), log([1, 2, 3], value: 2), .inside).isEmpty)
    #expect(
      compare(log([1, 2, 3], value: 1), log([1, 3], value: 1), .inside).map(\.facts.left?.position) == [2])
    #expect(compare(log([1, 2], value: 1), log([1, 3], value: 1)).isEmpty)
  }

  /// One never gets further in time; the other is compared as far as that goes.
  @Test func aRunThatNeverEndsIsComparedInSlices() {
    let trace = TraceBuilder()
    let endless = GrowingTrace(trace.log) {
      trace.print("again\n")
      return true
    }
    let other = FinishedTrace(printing([(0, ["again\n", "again\n", "stop\n"])]))
    let tracks = Pair(RunTrack(History(endless)), RunTrack(History(other)))
    let differences = RunDifferences(
      tracks, names: tracks.map { NameBook(log: $0.log) }, level: .outside(tasks: false))
    for _ in 0..<20 { differences.proceed() }
    #expect(!differences.isComplete)
    #expect(differences.found.map(\.time) == [0])
    #expect(differences.found.first?.facts.left?.position == 3)
    #expect(differences.first(after: 0) == nil)
    #expect(differences.last(before: 1) == differences.found.first)
  }
}
