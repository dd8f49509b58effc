import Quiz
import Testing

@Suite struct QuestionTests {
  @Test func aQuestionKeepsItsRightChoice() {
    let question = Question(
      position: 3, answerPosition: 9, kind: "next-task", text: "Which task runs next?",
      choices: ["main", "worker_1"], rightChoice: 1)
    #expect(question.choices[question.rightChoice] == "worker_1")
  }
}
