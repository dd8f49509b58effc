import Scenarios
import TestSupport
import Testing
import TraceModel

@testable import Exporters

@Suite struct MermaidTests {
  private func file(_ walk: ExportWalk) throws -> String {
    try MermaidExporter().export(walk) { _ in }
  }

  @Test(arguments: ["workers", "crawler", "lock"]) func golden(_ name: String) throws {
    #expect(Snapshot.mismatch(try file(Walks.scenario(name)), "\(name).mmd") == nil)
  }

  @Test func goldenInChinese() throws {
    #expect(Snapshot.mismatch(try file(Walks.scenario("lock", .chinese)), "lock-zh.mmd") == nil)
  }

  @Test(arguments: ScenarioCatalog.scenarios.map(\.name)) func everyScenarioIsSound(_ name: String) throws {
    let check = MermaidCheck(try file(Walks.scenario(name)))
    #expect(check.problems == [])
    #expect(!check.rows.isEmpty)
  }

  @Test func aQueueHandsItemsFromPutterToGetter() throws {
    let text = """
      import asyncio

      async def get(queue):
          print(await queue.get())

      async def main():
          queue = asyncio.Queue()
          task = asyncio.create_task(get(queue))
          await asyncio.sleep(0)
          await queue.put(1)
          await task

      asyncio.run(main())
      """
    let check = MermaidCheck(try file(Walks.program(text)))
    #expect(check.problems == [])
    #expect(check.rows.contains("Note over t1: waits#58; an item#58; the queue is empty"))
    #expect(check.rows.contains("t0->>t1: wakes it, as the queue has an item"))
  }

  @Test func aResultThatIsSetWakesWhoWaitsForIt() throws {
    let text = """
      import asyncio

      async def wait(future):
          await future

      async def main():
          future = asyncio.get_running_loop().create_future()
          task = asyncio.create_task(wait(future))
          await asyncio.sleep(0)
          future.set_result(1)
          await task

      asyncio.run(main())
      """
    let rows = MermaidCheck(try file(Walks.program(text))).rows
    #expect(rows.contains("t0->>t1: wakes it, as its future has a result"))
  }

  @Test func hostileTextsStayText() throws {
    let check = MermaidCheck(try file(Walks.program(Hostile.program, .english, Hostile.annotations())))
    #expect(check.problems == [])
    #expect(check.names.count == Hostile.texts.count + 2)
  }

  @Test func textsAreEscaped() {
    #expect(
      MermaidText.escaped("a;b#c\n<d> \"e\" %%{", limit: 40)
        == "a#59;b#35;c #60;d#62; #34;e#34; #37;#37;#123;")
    #expect(MermaidText.escaped("the end, END. bend ends", limit: 40) == "the #101;nd, #69;ND. bend ends")
    #expect(MermaidText.escaped("", limit: 40) == "#8203;")
    #expect(MermaidText.escaped("ﬂ°°59¶ß", limit: 40) == "#64258;#176;#176;59#182;#223;")
    #expect(MermaidText.escaped("\u{1B}[31m\u{202E}", limit: 40) == "#94;#91;#91;31m#60;U+202E#62;")
    #expect(MermaidText.escaped(String(repeating: "y", count: 500), limit: 5) == "yyyyy…")
  }

  @Test func aLongProgramIsCutAndSaysSo() throws {
    let text = """
      import asyncio

      async def work(number):
          for step in range(20):
              print("task;", number, "step", step)
              await asyncio.sleep(0.001)

      async def main():
          await asyncio.gather(*[work(number) for number in range(60)])

      asyncio.run(main())
      """
    let file = try file(Walks.program(text))
    let check = MermaidCheck(file)
    #expect(check.problems == [])
    #expect(check.rows.count == 301)
    #expect(check.names.count == 26)
    #expect(check.names["more"] == "37 more tasks")
    let last = try #require(check.rows.last)
    #expect(last.hasPrefix("Note over el,more: cut here#58;") && last.hasSuffix("more steps are not shown"))
  }

  @Test func namesThatAreTheSameAreToldApart() throws {
    let text = """
      import asyncio

      async def main():
          tasks = [asyncio.create_task(asyncio.sleep(1), name="twin") for _ in range(2)]
          await asyncio.wait(tasks)

      asyncio.run(main())
      """
    let check = MermaidCheck(try file(Walks.program(text)))
    #expect(check.problems == [])
    #expect(check.names["t1"] == "twin" && check.names["t2"] == "twin (t2)")
  }

  @Test(arguments: 0..<40) func damagedTracesGiveSoundFiles(_ seed: Int) throws {
    let check = MermaidCheck(try file(Walks.trace(DamagedTrace.make(seed: UInt64(seed)))))
    #expect(check.problems == [])
  }
}
