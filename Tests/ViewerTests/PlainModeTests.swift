import Canvas
import Story
import TestSupport
import Testing
import Viewer

@Suite struct PlainModeTests {
  private final class Lines: LineSource {
    var lines: [String]
    init(_ lines: [String]) { self.lines = lines.reversed() }
    func nextLine(prompt: String) -> String? { lines.popLast() }
  }

  private func run(_ lines: [String], language: Language = .english) -> String {
    let viewer = Viewer(
      WorkersWalk.program(), size: Size(width: 80, height: 24), options: ViewerOptions(language: language))
    var text = ""
    PlainMode(viewer: viewer, host: ScriptedHost(), input: Lines(lines)) { text += $0 + "\n" }.run()
    return text
  }

  @Test(arguments: Language.allCases)
  func aWalk(_ language: Language) {
    let text = run(
      ["", "turn", "", "", "tick", "back", "goto time:1", "break line 15", "continue", "breaks", "q"],
      language: language)
    let name = language == .english ? "en" : "zh"
    #expect(Snapshot.mismatch(text, "plain-\(name).txt") == nil)
  }

  @Test func helpNamesEveryWayToGo() {
    let text = run(["help"])
    for action in ViewerAction.allCases where action.group == .stepping {
      #expect(text.contains("  \(action.rawValue): "))
    }
  }

  @Test func nothingIsDrawnWithBoxes() {
    let text = run(["turn", "card", "warnings", "help", "options"])
    #expect(!text.contains("─") && !text.contains("│") && !text.contains("▰"))
  }

  @Test func mistakesAreAnswered() {
    #expect(run(["frobnicate"]).contains("There is no command \"frobnicate\""))
    #expect(run(["goto turn:99999"]).contains("never reaches turn:99999"))
  }
}
