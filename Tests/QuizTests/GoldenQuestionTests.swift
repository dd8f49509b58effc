import Quiz
import Scenarios
import Story
import TestSupport
import Testing

/// The quizzes of some scenarios, as they were read and found worth asking.
@Suite struct GoldenQuestionTests {
  @Test(arguments: ["workers", "interleaving", "deadlock", "lock"], Language.allCases)
  func theQuestionsOfAScenario(name: String, language: Language) throws {
    let paper = try RunProgram(scenario: name).paper()
    let text = paper.questions.map { $0.text(in: language) }.joined(separator: "\n")
    let suffix = language == .english ? "en" : "zh"
    #expect(Snapshot.mismatch(text, "\(name)-\(suffix).txt") == nil)
  }

  /// For reading: COROVIZ_QUIZ_DUMP=1 prints all.
  @Test func dump() throws {
    for scenario in ScenarioCatalog.scenarios where environmentVariable("COROVIZ_QUIZ_DUMP") != nil {
      print("##### \(scenario.name)")
      for question in try RunProgram(scenario: scenario.name).paper().questions {
        print(question.text(in: environmentVariable("COROVIZ_QUIZ_DUMP") == "zh" ? .chinese : .english))
      }
    }
  }
}
