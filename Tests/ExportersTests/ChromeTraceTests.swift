import Scenarios
import Story
import TestSupport
import Testing
import TraceModel

@testable import Exporters

@Suite struct ChromeTraceTests {
  private func file(_ walk: ExportWalk) throws -> String {
    try ChromeTraceExporter().export(walk) { _ in }
  }

  private func check(_ name: String) throws -> ChromeTraceCheck {
    ChromeTraceCheck(try file(Walks.scenario(name)))
  }

  @Test(arguments: ["workers", "crawler"]) func golden(_ name: String) throws {
    #expect(Snapshot.mismatch(try file(Walks.scenario(name)), "\(name).trace.json") == nil)
  }

  @Test func goldenInChinese() throws {
    #expect(Snapshot.mismatch(try file(Walks.scenario("workers", .chinese)), "workers-zh.trace.json") == nil)
  }

  @Test(arguments: ScenarioCatalog.scenarios.map(\.name)) func everyScenarioIsSound(_ name: String) throws {
    let check = try check(name)
    #expect(check.problems == [])
    #expect(!check.all("X").isEmpty)
  }

  @Test func theSameWalkIsTheSameFile() throws {
    #expect(try file(Walks.scenario("crawler")) == file(Walks.scenario("crawler")))
  }

  @Test func eachTaskHasItsLaneAndItsLife() throws {
    let check = try check("workers")
    let names = check.all("M").filter { $0["name"]?.string == "thread_name" }
      .compactMap { $0["args"]?["name"]?.string }
    #expect(
      names == [
        "program and loop", "callbacks", "main", "worker_1", "worker_2", "shutdown()", "shutdown()#2",
      ])
    let lives = check.all("b").filter { $0["cat"]?.string == "task" }.compactMap { $0["name"]?.string }
    #expect(lives == ["main", "worker_1", "worker_2", "shutdown()", "shutdown()#2"])
  }

  @Test func aSecondOfVirtualTimeIsASecondOnTheAxis() throws {
    let check = try check("workers")
    let sleep = { (phase: String) in
      check.all(phase).first { $0["name"]?.string == "sleep 2 s" }?["ts"]?.number ?? -1
    }
    #expect(sleep("b") < 100)
    #expect((2_000_000..<2_000_100).contains(sleep("e")))
    let idle = try #require(
      check.all("X").first { $0["name"]?.string == "nothing is ready: waiting for 1.000 s" })
    let end = (idle["ts"]?.number ?? 0) + (idle["dur"]?.number ?? 0)
    #expect(end == 1_000_000)
  }

  /// A turn of worker_1's wakes main: an arrow leads from that slice into main's.
  @Test func aWakeUpIsAnArrowFromTheWakerToTheWoken() throws {
    let check = try check("workers")
    let starts = check.all("s").filter { $0["name"]?.string == "wakes" && $0["tid"]?.number == 11 }
    let start = try #require(starts.first)
    let end = try #require(check.all("f").first { $0["id"] == start["id"] })
    #expect(end["tid"]?.number == 10)
    let slice = try #require(check.all("X").last { ($0["ts"]?.number ?? .infinity) < end["ts"]?.number ?? 0 })
    #expect(slice["name"]?.string == "main, then waits: worker_2 to end")
    #expect(slice["args"]?["story"]?.string?.contains("worker_1 is done") == true)
  }

  @Test func aBlockingCallIsASliceAsLongAsItBlocks() throws {
    let text = """
      import asyncio, time

      async def main():
          time.sleep(0.5)
          await asyncio.sleep(0)

      asyncio.run(main())
      time.sleep(0.25)
      """
    let check = ChromeTraceCheck(try file(Walks.program(text)))
    #expect(check.problems == [])
    let blocking = check.all("X").filter { $0["cat"]?.string == "blocking" }
    #expect(
      blocking.compactMap { $0["name"]?.string } == [
        "time.sleep() blocks the loop for 0.5 s", "time.sleep() for 0.25 s",
      ])
    #expect(blocking.compactMap { $0["tid"]?.number } == [10, 1])
    #expect(abs((blocking.first?["dur"]?.number ?? 0) - 500_000) < 200)
  }

  @Test func notesAndMarkersStandWhereTheyWereMade() throws {
    var annotations = Hostile.annotations(from: 1_000)
    _ = annotations.write("main has not started", at: 0)
    _ = annotations.mark("Waiting", kind: .chapter, at: 50)
    let check = ChromeTraceCheck(try file(Walks.scenario("workers", .english, annotations)))
    #expect(check.problems == [])
    let first = try #require(check.all("i").first)
    #expect(first["name"]?.string == "note: main has not started")
    #expect(first["ts"]?.number == 0)
    let chapter = check.all("i").first { $0["cat"]?.string == "marker" }
    #expect(chapter?["name"]?.string == "chapter: Waiting")
    #expect(chapter?["args"]?["event"]?.number == 50)
  }

  @Test func hostileNamesAndNotesStayText() throws {
    let text = try file(Walks.program(Hostile.program, .english, Hostile.annotations()))
    #expect(ChromeTraceCheck(text).problems == [])
    #expect(!Hostile.holdsControls(text))
    #expect(text.utf8.count < 400_000)
  }

  @Test(arguments: 0..<40) func damagedTracesGiveSoundFiles(_ seed: Int) throws {
    let log = DamagedTrace.make(seed: UInt64(seed))
    let check = ChromeTraceCheck(try file(Walks.trace(log)))
    #expect(check.problems == [])
  }

  @Test func theTimeItTakesGrowsWithTheTraceOnly() throws {
    let clock = ContinuousClock()
    func time(_ events: Int) throws -> Duration {
      let walk = try Walks.trace(SyntheticTrace.make(.init(tasks: 50, events: events)))
      return try clock.measure { _ = try file(walk) }
    }
    // A busy machine may spoil one measurement, hardly three.
    let isLinear = try (0..<3).contains { _ in try time(50_000) < time(5_000) * 50 }
    #expect(isLinear)
  }
}

@Suite struct ChromeClockTests {
  @Test func placesGrowAndFollowVirtualTime() {
    var clock = ChromeClock()
    #expect(
      [0, 0, 0.000_001, 0.5, 0.5, 0.25].map { clock.tick(at: $0) } == [0, 1, 2, 500_000, 500_001, 500_002])
  }

  @Test func timesThatAreNoNumbersAreBounded() {
    var clock = ChromeClock()
    #expect(clock.tick(at: -.infinity) == 0)
    #expect(clock.tick(at: .nan) == 1)
    #expect(clock.tick(at: .infinity) == 4_000_000_000_000_000)
    #expect(clock.tick(at: 1e300) == 4_000_000_000_000_001)
  }
}
