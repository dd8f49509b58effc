import Canvas
import Story
import Testing
import Viewer

/// A lesson line by line.
@Suite struct PlainLessonTests {
  private final class Lines: LineSource {
    var lines: [String]
    private(set) var prompts: [String] = []

    init(_ lines: [String]) { self.lines = lines.reversed() }

    func nextLine(prompt: String) -> String? {
      prompts.append(prompt)
      return lines.popLast()
    }
  }

  /// What was said, what was asked, and how many milliseconds were waited.
  private struct Telling {
    var text = ""
    var prompts: [String] = []
    var waited = 0

    /// The positions told, in order.
    var positions: [Int] {
      text.split(separator: "\n").compactMap { line in
        line.hasPrefix("[") ? Int(line.dropFirst().prefix { $0 != "]" }) : nil
      }
    }
  }

  private func tell(
    _ lines: [String] = [], moves: [Int] = LessonWalk.moves, pausing: Bool = false, speed: Double = 1,
    language: Language = .english
  ) -> Telling {
    let viewer = LessonWalk(moves: moves, language: language, isPresented: false).viewer
    viewer.state.playback.setSpeed(speed)
    let input = Lines(lines)
    var telling = Telling()
    let print = { (line: String) in telling.text += line + "\n" }
    let mode = PlainMode(viewer: viewer, host: ScriptedHost(), input: input, print: print)
    PlainLesson(
      mode, viewer: viewer, input: input, wait: { telling.waited += $0 }, print: print
    ).run(Viewer.LessonOptions(pausesOnNotes: pausing))
    telling.prompts = input.prompts
    return telling
  }

  @Test func itTellsTheTeachersSteps() {
    let telling = tell()
    #expect(telling.positions == [0, 3, 9, 14, 20, 28, 36, 46])
    #expect(telling.prompts.isEmpty)
    #expect(telling.text.contains("A lesson on workers: 8 steps, 0:"))
    #expect(telling.text.contains("The lesson is over."))
    #expect(!telling.text.contains("space"))
  }

  @Test func itTakesTheTeachersTime() {
    let normal = tell().waited
    #expect((7_000...14_000).contains(normal))
    #expect(abs(tell(speed: 2).waited - normal / 2) < 50)
  }

  @Test func itWaitsAtNotesIfAsked() {
    let telling = tell(["", "", "", ""], pausing: true)
    #expect(telling.prompts == ["(Enter goes on) ", "(Enter goes on) "])
    #expect(telling.positions == [0, 3, 9, 14, 20, 28, 36, 46])
  }

  @Test func commandsExploreAndAnEmptyLineReturns() {
    let telling = tell(["turn", "turn", "", ""], pausing: true)
    #expect(
      telling.prompts.prefix(3) == [
        "(Enter goes on) ", "(Enter: back to the lesson) ", "(Enter: back to the lesson) ",
      ])
    #expect(Array(telling.positions.prefix(3)) == [0, 3, 9])
    #expect(Array(telling.positions.suffix(6)) == [9, 14, 20, 28, 36, 46])
  }

  @Test func withoutAnyoneToAskItGoesOn() {
    #expect(tell([], pausing: true).positions.last == 46)
  }

  @Test func leavingEndsIt() {
    let telling = tell(["quit"], pausing: true)
    #expect(telling.positions == [0, 3, 9])
    #expect(!telling.text.contains("over"))
  }

  @Test func withoutMovesTheStepsAreTold() {
    let telling = tell(moves: [])
    #expect(telling.text.contains("No moves were recorded"))
    #expect(telling.positions.count > 50)
  }

  @Test func inChinese() {
    let telling = tell([""], pausing: true, language: .chinese)
    #expect(telling.text.contains("课程：workers，共 8 步"))
    #expect(telling.text.contains("课程到此结束"))
    #expect(telling.prompts.first == "（回车继续）")
  }

  @Test func theCommandLessonPlaysItInAPlainWalk() {
    let viewer = LessonWalk(isPresented: false).viewer
    var text = ""
    PlainMode(viewer: viewer, host: ScriptedHost(), input: Lines(["step", "lesson", "quit"])) {
      text += $0 + "\n"
    }.run()
    #expect(text.contains("A lesson on workers"))
    #expect(text.contains("The lesson is over."))
  }
}
