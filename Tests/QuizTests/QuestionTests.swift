import Quiz
import Story
import Testing

@Suite struct QuestionTests {
  @Test func aQuestionKnowsItsRightAnswer() {
    let question = Question(
      position: 3, answerPosition: 9, kind: .nextTask, text: Message("Which task runs next?", "下一个是谁？"),
      choices: [Message(verbatim: "main"), Message(verbatim: "worker_1")], rightChoice: 1)
    #expect(question.right.text(in: .english) == "worker_1")
  }
}
