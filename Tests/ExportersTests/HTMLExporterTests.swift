import Canvas
import Exporters
import Recording
import Story
import TestSupport
import Testing

@Suite struct HTMLExporterTests {
  private static func page(_ walk: ExportWalk) throws -> String {
    try HTMLExporter().export(walk) { _ in }
  }

  private static let greeting = """
    import asyncio

    async def greet(name):
        await asyncio.sleep(1)
        print("hello", name)

    asyncio.run(greet("世界"))

    """

  @Test func golden() throws {
    let walk = try Walks.program(Self.greeting, name: "greeting", .english, nil, .everyStep)
    let page = try Self.page(walk)
    #expect(
      try Self.page(try Walks.program(Self.greeting, name: "greeting", .english, nil, .everyStep)) == page)
    // The style sheet and the script are files of their own, and the policy follows from them.
    let text = HTMLDocument.emptied(page, of: "style", replacement: "(style)")
    let rest = HTMLDocument.emptied(text, of: "script>", replacement: "(script)")
    let lines = rest.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.contains("http-equiv") ? "(policy)" : $0.replacing(",[", with: ",\n[") }
    #expect(Snapshot.mismatch(lines.joined(separator: "\n"), "greeting.html.txt") == nil)
  }

  @Test(arguments: Language.allCases)
  func workersIsSmall(_ language: Language) throws {
    let page = try Self.page(try Walks.scenario("workers", language, nil, .everyStep))
    #expect(page.utf8.count < 150_000)
    #expect(page.contains("<html lang=\"\(language.rawValue)\">"))
  }

  @Test(arguments: ["deadlock", "producer_consumer"])
  func theDataHoldEveryPicture(_ name: String) throws {
    let walk = try Walks.scenario(name, .chinese, nil, .everyStep)
    let data = try #require(HTMLDocument.data(of: try Self.page(walk)))
    let pictures = HTMLDocument.pictures(data)
    #expect(pictures.count == walk.steps.count)
    for step in walk.steps where step.index < pictures.count {
      let rows = walk.frame(at: step.index).lines.dropFirst().dropLast()
      #expect(pictures[step.index] == Array(rows), "step \(step.index)")
    }
  }

  @Test func readersWithoutScriptsGetAllSentences() throws {
    var annotations = Annotations()
    _ = annotations.write("Watch <main> now.", at: 30)
    _ = annotations.mark("The clock", kind: .chapter, at: 65)
    let walk = try Walks.scenario("workers", .english, annotations, .everyStep)
    let page = try Self.page(walk)
    let start = try #require(page.range(of: "<noscript>"))
    let transcript = page[start.upperBound...]
    for sentence in walk.steps.flatMap(\.sentences) {
      #expect(transcript.contains(XMLText.escape(sentence)), "\(sentence)")
    }
    #expect(transcript.contains("<blockquote>Watch &lt;main&gt; now.</blockquote>"))
    #expect(transcript.contains("Chapter: The clock"))
    #expect(transcript.contains("awaited worker_2"))
  }

  @Test func hostileTextsBecomeNeitherMarkupNorScript() throws {
    let walk = try Walks.program(
      Hostile.program(Hostile.shortTexts), name: "</title><script>", .english, Hostile.annotations(from: 3),
      .everyStep)
    let page = try Self.page(walk)
    #expect(!Hostile.holdsControls(page))
    #expect(HTMLDocument.strangeTags(page) == [])
    #expect(page.components(of: "<script").count == 3 && page.components(of: "</script").count == 3)
    #expect(!page.contains("<!--"))
    let data = try #require(HTMLDocument.data(of: page))
    #expect(data["steps"]?.elements?.count == walk.steps.count)
  }
}
