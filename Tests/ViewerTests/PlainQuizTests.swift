import Canvas
import Quiz
import Recording
import Story
import TestSupport
import Testing
import Viewer

/// A quiz line by line.
@Suite struct PlainQuizTests {
  private final class Lines: LineSource {
    var lines: [String]
    init(_ lines: [String]) { self.lines = lines.reversed() }
    func nextLine(prompt: String) -> String? { lines.popLast() }
  }

  private func run(
    _ lines: [String], language: Language = .english, questions: Int = 8, isRecording: Bool = false,
    record: @escaping (LessonFact) -> Void = { _ in }
  ) -> (text: String, hasInput: Bool) {
    let viewer = Viewer(
      WorkersWalk.program(), size: Size(width: 80, height: 24), options: ViewerOptions(language: language))
    viewer.state.recording = isRecording ? RecordingStatus(file: "a.coroviz") : nil
    var text = ""
    let quiz = PlainQuiz(viewer: viewer, input: Lines(lines), print: { text += $0 + "\n" }, record: record)
    let hasInput = quiz.run(questions: questions)
    return (text, hasInput)
  }

  @Test(arguments: Language.allCases)
  func aWholeQuiz(_ language: Language) {
    let text = run(["a", "B ", "hm", "s", "4", "", "c", "1", "skip", "b", "a"], language: language).text
    let name = language == .english ? "en" : "zh"
    #expect(Snapshot.mismatch(text, "plain-quiz-\(name).txt") == nil)
  }

  @Test func theEndOfTheInputIsTheScore() {
    let (text, hasInput) = run(["a", "b"])
    #expect(!hasInput)
    #expect(text.contains("of 2 right"))
    #expect(text.contains("6 questions were not reached."))
  }

  @Test func leavingAtOnceHasNoScore() {
    #expect(run(["q"]).text.hasSuffix("The quiz has ended.\n"))
    #expect(run([]).text.hasSuffix("The quiz has ended.\n"))
  }

  @Test func answersAreRecorded() {
    var facts: [LessonFact] = []
    _ = run(["a", "s", "b"], questions: 3, isRecording: true) { facts.append($0) }
    #expect(facts.count == 2)
  }

  @Test func inAWalkTheQuizIsACommand() {
    let viewer = Viewer(WorkersWalk.program(), size: Size(width: 80, height: 24))
    var text = ""
    let lines = ["turn", "quiz", "a", "q", "turn", "quit", "never read"]
    PlainMode(viewer: viewer, host: ScriptedHost(), input: Lines(lines)) { text += $0 + "\n" }.run()
    #expect(text.contains("Question 1 of "))
    #expect(text.contains("To look at again:") || text.contains("1 of 1 right"))
    #expect(text.hasSuffix("Left.\n"))
  }
}
