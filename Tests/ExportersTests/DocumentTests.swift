import Canvas
import Recording
import Scenarios
import Story
import TestSupport
import Testing
import TraceModel

@testable import Exporters

@Suite struct DocumentTests {
  /// A lesson on `workers`: a chapter, notes of several lines, a marker, a question.
  static func lesson(_ language: Language = .english) throws -> ExportWalk {
    var annotations = Annotations()
    _ = annotations.write("Nothing has run yet.\nThe program is only text.", at: 0)
    _ = annotations.mark("Three tasks", kind: .chapter, at: 36)
    _ = annotations.write("main waits for worker_1.\n\n  - it has not even started!\n# not a heading", at: 36)
    _ = annotations.mark("", at: 64)
    _ = annotations.mark("Who runs next?", kind: .question, at: 83)
    return try Walks.scenario("workers", language, annotations)
  }

  private static func markdown(_ walk: ExportWalk, frames: Bool = false) throws -> String {
    var settings = ExportSettings()
    settings.showsAllFrames = frames
    return try MarkdownExporter(settings).export(walk) { _ in }
  }

  private static func text(_ walk: ExportWalk) throws -> String {
    try PlainTextExporter().export(walk) { _ in }
  }

  // MARK: Goldens

  @Test(arguments: [Language.english, .chinese]) func aLessonReadsAsBefore(_ language: Language) throws {
    let name = "lesson-\(language == .english ? "en" : "zh")"
    #expect(Snapshot.mismatch(try Self.markdown(Self.lesson(language)).withoutPictures, "\(name).md") == nil)
    #expect(Snapshot.mismatch(try Self.text(Self.lesson(language)).withoutPictures, "\(name).txt") == nil)
  }

  @Test(arguments: ["workers", "crawler"]) func aScenarioReadsAsBefore(_ name: String) throws {
    #expect(Snapshot.mismatch(try Self.markdown(Walks.scenario(name)), "\(name).md") == nil)
    #expect(Snapshot.mismatch(try Self.text(Walks.scenario(name, .chinese)), "\(name)-zh.txt") == nil)
  }

  @Test(arguments: ScenarioCatalog.scenarios.map(\.name), [Language.english, .chinese])
  func everyScenarioIsSound(_ name: String, _ language: Language) throws {
    let markdown = try Self.markdown(Walks.scenario(name, language))
    #expect(MarkdownCheck(markdown).problems == [])
    #expect(!Hostile.holdsControls(try Self.text(Walks.scenario(name, language))))
  }

  @Test func theSameWalkIsTheSameFile() throws {
    #expect(try Self.markdown(Self.lesson()) == Self.markdown(Self.lesson()))
  }

  // MARK: What stands where

  /// The screen has goldens of its own.
  @Test func aPictureIsTheScreenAtItsPlace() throws {
    let walk = try Self.lesson()
    let lines = try Self.text(walk).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let start = try #require(lines.firstIndex { $0.hasPrefix(" coroviz  workers") && $0.hasSuffix("36/183") })
    let picture = lines[start..<start + 30]
    #expect(picture.contains { $0.contains("await task1") && $0.contains("▶  36") })
    #expect(picture.contains { $0.contains("main awaits worker_1, which has not ended") })
  }

  @Test func notesAndPicturesStandBehindTheirStep() throws {
    let check = MarkdownCheck(try Self.markdown(Self.lesson()))
    #expect(check.problems == [])
    let order = [
      "## What happens", "> **Note.** Nothing has run yet.", "1. **0.000 s**", "### Three tasks",
      "> **Note.** main waits",
    ]
    let places = order.map { start in check.lines.firstIndex { $0.hasPrefix(start) } ?? -1 }
    #expect(places == places.sorted() && !places.contains(-1))
    let step = try #require(check.lines.last { $0.contains("main awaits worker_1") })
    #expect(step.hasPrefix("3. **0.000 s**") && step.hasSuffix("gives control back to the loop."))
    #expect(
      check.headings.suffix(4) == [
        "### Three tasks", "### Marker", "### Question: Who runs next?", "## What it prints",
      ])
    #expect(check.fences.count == 1 + 3 + 1)
  }

  @Test func pictureAtEveryStepWhenAskedFor() throws {
    let file = try Self.markdown(Walks.scenario("workers"), frames: true)
    let check = MarkdownCheck(file)
    #expect(check.fences.count == 2 + 15)
    // The third step ends where main has awaited worker_1, and no later.
    #expect(file.contains("PAUSED   36/183"))
  }

  @Test func outputHasItsTimesAndItsStream() throws {
    let text = """
      import sys, time
      print("a", end="")
      print("b")
      time.sleep(1.5)
      print("c\\nd")
      print("oops", file=sys.stderr)
      print("", end="")
      print("e", end="")
      """
    let file = try Self.text(Walks.program(text))
    let output = file.components(after: "What it prints\n--------------\n\n")
    #expect(
      output.hasPrefix("[0.000 s] ab\n[1.500 s] c\n[1.500 s] d\n[1.500 s] stderr: oops\n[1.500 s] e\n\n"),
      "\(output)")
  }

  @Test func aProgramThatPrintsNothingSaysSo() throws {
    #expect(try Self.text(Walks.program("x = 1\n")).contains("What it prints\n--------------\n\nNothing.\n"))
  }

  @Test func linesOfPlainTextAreShort() throws {
    let text = try Self.text(Walks.scenario("lock", .chinese))
    let story = text.components(after: "逐步发生了什么")
    #expect(story.split(separator: "\n").allSatisfy { CharacterWidth.standard.columns(of: String($0)) <= 78 })
  }

  // MARK: Strangers

  @Test func hostileTextsStayTextInMarkdown() throws {
    let text = try Self.markdown(Walks.program(Hostile.program, .english, Hostile.annotations()))
    let check = MarkdownCheck(text)
    #expect(check.problems == [])
    #expect(check.fences.count == 1 + Hostile.texts.count + 1)
  }

  @Test func hostileTextsStayTextInPlainText() throws {
    let text = try Self.text(Walks.program(Hostile.program, .english, Hostile.annotations()))
    #expect(!Hostile.holdsControls(text))
  }

  @Test(arguments: 0..<20) func damagedTracesAreTold(_ seed: Int) throws {
    let walk = try Walks.trace(DamagedTrace.make(seed: UInt64(seed)))
    #expect(MarkdownCheck(try Self.markdown(walk)).problems == [])
    #expect(!Hostile.holdsControls(try Self.text(walk)))
  }

  @Test func aProgramWithoutAnEndSaysSo() throws {
    let walk = try Walks.program("while True:\n    pass\n")
    #expect(try Self.text(walk).contains("(The program goes on after these "))
    #expect(PlainTextExporter().warning(walk, "")?.contains("goes on after its first") == true)
  }
}

@Suite struct MarkdownTextTests {
  @Test func marksAreEscaped() {
    #expect(
      MarkdownText.inline("worker_1 _a_ *b* `c` [d](e) <f> g|h ~i~ $j$ k\\l")
        == #"worker_1 \_a\_ \*b\* \`c\` \[d\](e) \<f> g\|h \~i\~ \$j\$ k\\l"#)
  }

  @Test func nothingBecomesALink() {
    #expect(
      MarkdownText.inline("http://a.b WWW.c.d me@e.f") == "http:<!-- -->//a.b WWW<!-- -->.c.d me@<!-- -->e.f")
  }

  @Test(arguments: [
    ("# a", "\\# a"), ("- a", "\\- a"), ("+ a", "\\+ a"), ("12. a", "12\\. a"), ("3) a", "3\\) a"),
    ("> a", "\\> a"),
    ("===", "\\==="), ("    a", "&nbsp;&nbsp;&nbsp;&nbsp;a"), ("* a", "\\* a"), ("2024 was", "2024 was"),
    ("", ""),
  ])
  func noLineBeginsABlock(_ line: String, _ escaped: String) {
    #expect(MarkdownText.line(line) == escaped)
  }

  @Test func aFenceIsLongerThanWhatItHolds() {
    #expect(MarkdownText.fenced(["a", "````x`"], "python") == "`````python\na\n````x`\n`````\n")
    #expect(MarkdownText.fenced(["a"]) == "```text\na\n```\n")
  }
}

extension String {
  /// With a word in place of each picture of the screen.
  fileprivate var withoutPictures: String {
    var lines: [Substring] = []
    var left = 0
    for line in split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix(" coroviz  ") {
        lines.append("(picture)")
        left = 30
      }
      if left > 0 { left -= 1 } else { lines.append(line) }
    }
    return lines.joined(separator: "\n")
  }

  /// What follows the first occurrence of a text; empty when there is none.
  fileprivate func components(after mark: String) -> String {
    var rest = Substring(self)
    while !rest.isEmpty, !rest.hasPrefix(mark) { rest = rest.dropFirst() }
    return String(rest.dropFirst(mark.count))
  }
}
