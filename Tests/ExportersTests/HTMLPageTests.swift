import Canvas
import Exporters
import Recording
import Story
import TestSupport
import Testing
import Viewer

/// The exported page in Chromium: pressed, clicked and read as a person would.
@Suite(.enabled(if: BrowserSearch.isWanted, "there is no Chromium in PATH"))
struct HTMLPageTests {
  /// In one test, because starting the browser takes longer than all the rest.
  @Test func inARealBrowser() throws {
    let browser = try HeadlessBrowser()
    let workers = try Walks.scenario("workers", .english, nil, .everyStep)
    let page = try OpenPage(workers, browser)
    try stepsWithKeysAndButtons(page, workers)
    try keysGoWhereTheyGoInTheTerminal(page, workers)
    try addressesAreReadAndWritten(page, workers)
    try everythingHasANameAndStepsAreReadOut(page, workers)
    let lesson = try Walks.scenario("workers", .english, Self.lesson(), .everyStep)
    let lessonPage = try OpenPage(lesson, browser)
    try notesAndMarkersAreListedAndGoneTo(lessonPage)
    try darkLightAndPaper(lessonPage)
    try withoutScripts(lessonPage)
    try playsOnlyWhenAsked(OpenPage(try Walks.scenario("workers", .chinese, nil, .everyStep), browser))
    try hostileTextsStayTexts(browser)
  }

  private static func lesson() -> Annotations {
    var annotations = Annotations()
    _ = annotations.write("main has made <b>two</b> tasks\nand waits.", at: 40)
    _ = annotations.mark("The clock jumps", kind: .chapter, at: 65)
    _ = annotations.mark("", kind: .place, at: 120)
    return annotations
  }

  /// The picture of a step as the page shows it.
  private static func picture(_ walk: ExportWalk, _ step: Int) -> [String] {
    Array(walk.frame(at: step).lines.dropFirst().dropLast())
  }

  // MARK: Walking

  private func stepsWithKeysAndButtons(_ page: OpenPage, _ walk: ExportWalk) throws {
    try page.open()
    let positions = walk.steps.map(\.position)
    let last = positions.count - 1
    func expect(_ step: Int, _ location: SourceLocation = #_sourceLocation) throws {
      #expect(try page.event == "event \(positions[step]) of \(positions[last])", sourceLocation: location)
      #expect(try page.picture == Self.picture(walk, step), sourceLocation: location)
    }
    try expect(0)
    #expect(try page.text("#mode") == "START", "it does not play by itself")
    try page.browser.press("ArrowRight", "l", ".")
    try expect(3)
    try page.browser.press("ArrowLeft", "h")
    try expect(1)
    try page.browser.press("5", "ArrowRight")
    try expect(6)
    for button in ["step", "step", "back"] { try page.browser.click("[data-action=\(button)]") }
    try expect(7)
    try page.browser.press("G")
    try expect(last)
    #expect(try page.text("#mode") == "END")
    try page.browser.press("Home")
    try expect(0)
    page.expectQuiet()
  }

  private func keysGoWhereTheyGoInTheTerminal(_ page: OpenPage, _ walk: ExportWalk) throws {
    try page.open()
    walk.viewer.show(0, comingFrom: nil)
    let middle = walk.steps[walk.steps.count / 2].position
    for keys in [
      "n", "n", "t", "s", "3s", "S", "N", "2t", "T", "5n", "\(middle)G", "s", "\(middle)g", "n", "0", "g",
    ] {
      for key in keys {
        _ = walk.viewer.press(.character(key))
        try page.browser.press(String(key))
      }
      #expect(try page.event.hasPrefix("event \(walk.viewer.state.position) of"), "after \(keys)")
    }
    page.expectQuiet()
  }

  private func addressesAreReadAndWritten(_ page: OpenPage, _ walk: ExportWalk) throws {
    let place = walk.steps[20].position
    let next = walk.steps[40].position
    try page.open("#event=\(place)")
    #expect(try page.event.hasPrefix("event \(place) "))
    for digit in String(next) { try page.browser.press(String(digit)) }
    try page.browser.press("G")
    #expect(try page.hash == "#event=\(next)")
    try page.browser.press("Home")
    #expect(try page.hash == "#event=0")
    for (going, event) in [("back", next), ("back", place), ("forward", next)] {
      let moved =
        "new Promise(done => { addEventListener('popstate', () => setTimeout(done, 20), {once: true});"
      _ = try page.browser.text("\(moved) history.\(going)(); })")
      #expect(try page.event.hasPrefix("event \(event) "), "after going \(going)")
    }
    try page.browser.press("ArrowRight")
    try page.browser.pause(milliseconds: 300)
    #expect(try page.hash == "#event=\(walk.steps[41].position)", "single steps are written after a rest")
    _ = try page.browser.text("location.hash = 'event=\(place + 1)'")
    try page.browser.pause(milliseconds: 50)
    let before = try #require(walk.steps.last { $0.position <= place + 1 })
    #expect(try page.event.hasPrefix("event \(before.position) "), "the last step before an event")
    page.expectQuiet()
  }

  private func playsOnlyWhenAsked(_ page: OpenPage) throws {
    try page.open()
    #expect(try page.browser.text("document.documentElement.lang") == "zh-Hans")
    try page.browser.press("8", "+")
    #expect(try page.text("#speed") == "速度 64 倍")
    try page.browser.press(" ")
    #expect(try page.text("#mode") == "播放中")
    try page.browser.pause(milliseconds: 300)
    try page.browser.press(" ")
    #expect(try page.text("#mode") == "已暂停")
    #expect(try !page.event.hasPrefix("事件 0/"))
    // Whatever the fonts, each row ends where its columns end.
    let edges = """
      Math.max(...[...document.querySelectorAll('.row')].slice(1, -1).map(row => {
        const lines = row.querySelectorAll('.shape');
        const cell = parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--cell'));
        const end = lines[lines.length - 1].getBoundingClientRect().right - row.getBoundingClientRect().left;
        return Math.abs(end - 100 * cell);
      })) < 1
      """
    #expect(try page.browser.text(edges) == "true")
    page.expectQuiet()
  }

  // MARK: Reading

  private func notesAndMarkersAreListedAndGoneTo(_ page: OpenPage) throws {
    try page.open()
    #expect(try page.browser.text("document.querySelectorAll('#marks li').length") == "3")
    try page.browser.press("]")
    #expect(try page.event.hasPrefix("event 40 "))
    #expect(try page.text("#now blockquote") == "Notemain has made <b>two</b> tasks\nand waits.")
    try page.browser.press("PageDown")
    #expect(try page.text("#now .mark") == "Chapter: The clock jumps")
    #expect(try page.text("#marks [aria-current]") == "65Chapter: The clock jumps")
    try page.browser.press("PageUp", "[")
    #expect(try page.text("#typed") == "There is no note or marker before this.")
    #expect(try page.event.hasPrefix("event 40 "))
    try page.browser.click("#marks li:last-child button")
    #expect(try page.event.hasPrefix("event 120 "))
    try page.browser.press("g", "]", "A", "ArrowRight", "Enter")
    #expect(try page.event.hasPrefix("event 40 "), "A has moved the focus to the current entry")
    page.expectQuiet()
  }

  private func everythingHasANameAndStepsAreReadOut(_ page: OpenPage, _ walk: ExportWalk) throws {
    let step = try #require(walk.steps.first { $0.sentences.count == 1 && $0.index > 10 })
    try page.open("#event=\(step.position)")
    #expect(try page.browser.text("document.querySelector('#now').ariaLive") == "polite")
    #expect(try page.text("#now") == step.sentences[0])
    let nameless = """
      [...document.querySelectorAll('button, input, [role=img], [role=group], dialog')].filter(e =>
        !(e.textContent.trim() || e.ariaLabel || e.getAttribute('aria-labelledby'))).length
      """
    #expect(try page.browser.text(nameless) == "0")
    try page.browser.press("?")
    #expect(try page.browser.text("document.querySelector('dialog').open") == "true")
    try page.browser.press("ArrowRight")
    #expect(try page.event.hasPrefix("event \(step.position) "), "keys belong to the help while it is open")
    try page.browser.press("?")
    #expect(try page.browser.text("document.querySelector('dialog').open") == "false")
    try page.browser.press("z")
    #expect(try page.browser.text("document.documentElement.className") == "big")
    try page.browser.resize(width: 390, height: 844)
    let overflow = "document.documentElement.scrollWidth > innerWidth"
    #expect(try page.browser.text(overflow) == "false", "on a phone only the picture scrolls sideways")
    try page.browser.resize(width: 1280, height: 900)
    page.expectQuiet()
  }

  private func darkLightAndPaper(_ page: OpenPage) throws {
    try page.open()
    let colour = "getComputedStyle(document.querySelector('.scroll')).backgroundColor"
    for (scheme, expected) in [("dark", "rgb(21, 23, 28)"), ("light", "rgb(255, 255, 255)")] {
      try page.browser.emulate(colorScheme: scheme)
      #expect(try page.browser.text(colour) == expected)
    }
    try page.browser.click("#theme")
    #expect(try page.browser.text(colour) == "rgb(21, 23, 28)")
    try page.browser.emulate(media: "print")
    #expect(try page.browser.text(colour) == "rgb(255, 255, 255)", "paper is white")
    #expect(try page.browser.text("getComputedStyle(document.querySelector('.controls')).display") == "none")
    _ = try page.browser.text("dispatchEvent(new Event('beforeprint'))")
    #expect(try (Int(page.browser.text("document.querySelectorAll('#transcript li').length")) ?? 0) > 40)
    try page.browser.emulate()
    page.expectQuiet()
  }

  private func withoutScripts(_ page: OpenPage) throws {
    try page.browser.allowScripts(false)
    try page.open()
    #expect(try page.browser.text("document.getElementById('main').hidden") == "true")
    #expect(try (Int(page.browser.text("document.querySelectorAll('noscript li').length")) ?? 0) > 40)
    #expect(try page.browser.text("document.querySelector('noscript ol').offsetHeight > 1000") == "true")
    page.expectQuiet()
    try page.browser.allowScripts(true)
  }

  // MARK: Safety

  private func hostileTextsStayTexts(_ browser: HeadlessBrowser) throws {
    let name = "</title><script>alert(1)</script>"
    let walk = try Walks.program(
      Hostile.program(Hostile.shortTexts), name: name, .english, Hostile.annotations(from: 3), .everyStep)
    let page = try OpenPage(walk, browser)
    try page.open()
    for _ in 0..<12 { try browser.press("]") }
    try browser.press("G")
    try browser.click("#transcript summary")
    try browser.pause(milliseconds: 100)
    #expect(try browser.text("document.scripts.length") == "2")
    #expect(try browser.text("document.querySelectorAll('img, [onload], a:not(.when a)').length") == "0")
    #expect(try browser.text("document.title").hasPrefix(name))
    #expect(try page.text("#transcript").contains("</script><script>alert(1)</script>"))
    page.expectQuiet()
    // The policy itself: a script that gets into the page by whatever way does not run, and nothing is sent.
    let smuggled = """
      (() => { const s = document.createElement('script'); s.textContent = 'window.pwned = 1';
      document.body.append(s); return window.pwned; })()
      """
    #expect(try browser.text(smuggled) == "undefined")
    let sent = "fetch('https://example.com/').then(() => 'sent', () => 'refused')"
    #expect(try browser.text(sent) == "refused")
    #expect(browser.problems.contains { $0.contains("Content Security Policy") })
    #expect(!browser.problems.contains { !$0.contains("Content Security Policy") })
  }
}

/// The page of a walk as a file, and the browser that opens it.
private final class OpenPage {
  let browser: HeadlessBrowser
  private let address: String
  private let folder: TemporaryFolder

  init(_ walk: ExportWalk, _ browser: HeadlessBrowser) throws {
    self.browser = browser
    folder = try TemporaryFolder()
    address = "file://\(folder.path)/walk.html"
    try TextFile.write(try HTMLExporter().export(walk) { _ in }, to: folder.path + "/walk.html")
  }

  /// Opens it anew; `place` is what follows the file's name.
  func open(_ place: String = "") throws { try browser.open(address + place) }

  func text(_ selector: String) throws -> String {
    try browser.text("document.querySelector('\(selector)').textContent")
  }

  var event: String { get throws { try text("#event") } }
  var hash: String { get throws { try browser.text("location.hash") } }

  /// The picture's rows, without blanks at the ends.
  var picture: [String] {
    get throws {
      let rows = "[...document.querySelectorAll('.row')].map(r => r.textContent.trimEnd()).join('\\n')"
      return try browser.text(rows).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }
  }

  /// Nothing was complained about, and nothing was fetched but the file itself.
  func expectQuiet(_ location: SourceLocation = #_sourceLocation) {
    #expect(browser.problems == [], sourceLocation: location)
    #expect(browser.requests.map { String($0.prefix { $0 != "#" }) } == [address], sourceLocation: location)
  }
}
