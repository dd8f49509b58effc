import Canvas
import Exporters
import TestSupport
import Testing
import Viewer

/// Moving pictures, as text. That an XML parser reads them is in `CommandTests`.
@Suite struct AnimatedSVGTests {
  private static func svg(_ walk: ExportWalk, isLooping: Bool = false) throws -> String {
    var settings = ExportSettings()
    settings.isLooping = isLooping
    return try AnimatedSVGExporter(settings).file(walk)
  }

  @Test func itPlaysOnceOnlyWhereMotionIsWelcome() throws {
    let svg = try Self.svg(SampleWalks.scenario("coroutine_object"))
    let style = try #require(svg.split(separator: "<style>").last?.split(separator: "</style>").first)
    let rules = style.split(separator: "\n").filter { $0.contains("animation:") }
    #expect(!rules.isEmpty)
    #expect(rules.allSatisfy { $0.hasSuffix("s steps(1,end) 1}") })
    #expect(style.hasPrefix("\n@media (prefers-reduced-motion:no-preference){\n"))
    let looping = try Self.svg(SampleWalks.scenario("coroutine_object"), isLooping: true)
    #expect(looping.contains("steps(1,end) infinite}"))
    #expect(!svg.contains("infinite"))
  }

  @Test func nothingInItRunsOrIsFetched() throws {
    let text = """
      # <script>alert(1)</script> ]]> "onload="x"
      print("<image href='http://example.com/x'/> &amp; url(http://example.com)")
      """
    let lesson = SampleWalks.lesson(notes: [(1, "</desc><script>x</script>\u{1B}\u{0}")])
    let svg = try Self.svg(SampleWalks.program(text, "</title><script>", lesson: lesson))
    for tag in ["<script", "<image", "<foreignObject", "@import", "<a ", "<!", "<?"] {
      #expect(!svg.contains(tag))
    }
    #expect(svg.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F || $0 == "\n" })
    let references = svg.split(separator: "href=\"").dropFirst()
    #expect(references.allSatisfy { $0.hasPrefix("#c") || $0.contains("&") })
  }

  @Test func everyNameThatIsUsedIsDefinedOnce() throws {
    let svg = try Self.svg(SampleWalks.scenario("workers"))
    let names = svg.split(separator: " id=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
    #expect(Set(names).count == names.count)
    let used = svg.split(separator: "href=\"#").dropFirst().map { $0.prefix { $0 != "\"" } }
    #expect(Set(used).isSubset(of: Set(names)))
    #expect(used.count > names.count, "rows are shared")
  }

  /// What programs without CSS show, and what stays after the end.
  @Test func withoutAnimationTheLastPictureStands() throws {
    let walk = try SampleWalks.scenario("workers", options: ViewerOptions(language: .chinese))
    let svg = try Self.svg(walk)
    let shown = Self.stillTexts(svg)
    for line in walk.frame(at: walk.steps.count - 1).lines {
      for word in line.split(whereSeparator: { !$0.isASCII || !$0.isLetter && !$0.isNumber }) {
        #expect(shown.contains(word), "\(word)")
      }
      for character in line where character.isLetter { #expect(shown.contains(character)) }
    }
    #expect(!shown.contains("程序还没开始"))
  }

  /// The texts that windows show without animation: of each window's strip the picture it is moved to.
  private static func stillTexts(_ svg: String) -> String {
    var definitions: [Substring: Substring] = [:]
    for line in svg.split(separator: "\n") where line.contains(" id=\"") {
      let name = line.split(separator: " id=\"", maxSplits: 1)[1].prefix { $0 != "\"" }
      definitions[name] = line
    }
    var shown = ""
    for window in svg.split(separator: "\n") where window.hasPrefix("<svg ") && window.hasSuffix("</svg>") {
      let top =
        window.split(separator: "translate(0 -").dropFirst().first.map { $0.prefix { $0 != ")" } } ?? "0"
      let uses = window.split(separator: "<use href=\"#").dropFirst()
      let wanted = top == "0" ? uses.first : uses.first { $0.contains(" y=\"\(top)\"") }
      guard let picture = wanted?.prefix(while: { $0 != "\"" }) else { continue }
      let drawn = definitions[picture] ?? ""
      shown += drawn
      for part in drawn.split(separator: "<use href=\"#").dropFirst() {
        shown += definitions[part.prefix { $0 != "\"" }] ?? ""
      }
      shown += "\n"
    }
    return shown
  }

  @Test func stepsComeAtTheirTimes() throws {
    var settings = ExportSettings()
    settings.pace = 500
    let walk = try SampleWalks.scenario("coroutine_object", limit: 4)
    let svg = try AnimatedSVGExporter(settings).file(walk)
    #expect(svg.contains(" 2s steps(1,end)"))
    #expect(svg.contains("{0%{transform:translateY(0)}25%{transform:translateY(-18px)}50%"))
  }

  @Test func theSameWalkIsTheSameFile() throws {
    let walk = try SampleWalks.scenario("coroutine_object")
    let svg = try Self.svg(walk)
    _ = walk.frame(at: 3)
    #expect(try Self.svg(walk) == svg)
    #expect(try Self.svg(SampleWalks.scenario("coroutine_object")) == svg)
    #expect(exportMismatch(svg, "coroutine_object-80x24.anim.svg") == nil)
  }

  @Test func longWalksAreWarnedOf() throws {
    let walk = try SampleWalks.program("for i in range(300):\n    x = i\n", size: Size(width: 60, height: 12))
    let exporter = AnimatedSVGExporter()
    let warning = try #require(exporter.warning(walk, exporter.file(walk)))
    #expect(warning.contains("--max-steps 200"))
    #expect(exporter.warning(try SampleWalks.scenario("coroutine_object"), "<svg/>") == nil)
  }

  /// A wide character in the last column of one panel and the first of the next, as an overlay or the footer may have.
  @Test func wideCharactersAreWholeWherePanelsMeet() throws {
    for width in 76...90 {
      let walk = try SampleWalks.scenario(
        "coroutine_object", size: Size(width: width, height: 24), options: ViewerOptions(language: .chinese),
        limit: 2)
      let svg = try Self.svg(walk)
      let footer = walk.frame(at: 0).lines[23].filter { $0.isLetter && !$0.isASCII }
      let shown = Self.stillTexts(svg)
      for character in footer { #expect(shown.contains(character)) }
    }
  }
}
