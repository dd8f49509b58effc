import Canvas
import Story
import TestSupport
import Testing
import Viewer

/// Whole screens, as somebody looked at them last.
@Suite struct GoldenScreenTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var columns: Int
    var rows: Int
    var position: String
    var language: Language
    var isASCII = false

    var testDescription: String { file }

    var file: String {
      let place = position.replacing(":", with: "-")
      let language = language == .english ? "en" : "zh"
      return "workers-\(columns)x\(rows)-\(place)-\(language)\(isASCII ? "-ascii" : "").txt"
    }
  }

  static let cases: [Case] =
    [
      (40, 10), (60, 20), (80, 24), (100, 30), (160, 45),
    ].flatMap { columns, rows in
      Language.allCases.flatMap { language in
        ["46", "time:1", "turn:6"].map {
          Case(columns: columns, rows: rows, position: $0, language: language)
        }
      }
    } + [
      Case(columns: 80, rows: 24, position: "start", language: .english),
      Case(columns: 80, rows: 24, position: "end", language: .english),
      Case(columns: 80, rows: 24, position: "time:1", language: .english, isASCII: true),
      Case(columns: 40, rows: 10, position: "time:1", language: .english, isASCII: true),
      Case(columns: 400, rows: 120, position: "time:1", language: .english),
    ]

  @Test(arguments: cases) func screen(_ golden: Case) {
    let viewer = WorkersWalk.viewer(
      columns: golden.columns, rows: golden.rows, at: golden.position, language: golden.language,
      isASCII: golden.isASCII)
    #expect(Snapshot.mismatch(viewer.frame.text, golden.file) == nil)
  }

  @Test(arguments: [(60, 20), (80, 24), (100, 30), (160, 45)], Language.allCases)
  func programWithoutLoop(_ size: (Int, Int), _ language: Language) {
    let viewer = GeneratorWalk.viewer(columns: size.0, rows: size.1, at: "turn:3", language: language)
    let name = "generator-\(size.0)x\(size.1)-\(language == .english ? "en" : "zh").txt"
    #expect(Snapshot.mismatch(viewer.frame.text, name) == nil)
  }

  @Test func noLineIsWiderThanTheScreen() {
    for golden in Self.cases {
      let viewer = WorkersWalk.viewer(
        columns: golden.columns, rows: golden.rows, at: golden.position, language: golden.language)
      #expect(viewer.frame.lines.count == golden.rows)
      for line in viewer.frame.lines {
        #expect(CharacterWidth.standard.columns(of: line) <= golden.columns)
      }
    }
  }

  @Test func asciiIsASCII() {
    let viewer = WorkersWalk.viewer(at: "time:1", isASCII: true)
    #expect(viewer.frame.text.utf8.allSatisfy { $0 < 0x80 })
  }

  @Test(arguments: [(39, 12), (3, 1), (0, 0), (1, 30), (200, 9)])
  func tooSmallSaysSo(_ columns: Int, _ rows: Int) {
    let viewer = WorkersWalk.viewer(columns: columns, rows: rows)
    #expect(viewer.frame.size == Size(width: columns, height: rows))
    if columns >= 30 { #expect(viewer.frame.text.contains("need 40x10, have \(columns)x\(rows)")) }
  }

  @Test(arguments: ["help", "card", "options", "warnings", "menu", "welcome", "details", "zoom", "quit"])
  func overlay(_ name: String) {
    let viewer = WorkersWalk.viewer(at: "time:1")
    let keys: [String: String] = [
      "help": "?", "card": "i", "options": "o", "warnings": "W", "zoom": "z", "quit": "\u{3}",
    ]
    for key in keys[name] ?? "" { _ = viewer.press(key == "\u{3}" ? .control("c") : .character(key)) }
    switch name {
    case "menu": viewer.state.overlay = .menu(ScenarioMenu(ScriptedHost().items))
    case "welcome": viewer.state.showsWelcome = true
    case "details":
      viewer.state.focus = .waiting
      _ = viewer.press("j")
      _ = viewer.press(.enter)
    default: break
    }
    #expect(Snapshot.mismatch(viewer.frame.text, "overlay-\(name).txt") == nil)
  }
}
