import Canvas
import Quiz
import Recording
import Story
import TestSupport
import Testing
import Viewer

/// A quiz in the walk, by keys.
@Suite struct QuizKeyTests {
  private func asking(at position: String = "0") throws -> Viewer {
    let viewer = WorkersWalk.viewer(at: position)
    _ = viewer.press("Q")
    try #require(viewer.state.quiz?.isAsking == true)
    return viewer
  }

  private func rightKey(_ viewer: Viewer) -> Key {
    let choice = viewer.state.quiz?.question?.rightChoice ?? 0
    return .character(Array("abcd")[choice])
  }

  private func wrongKey(_ viewer: Viewer) -> Key {
    let choice = viewer.state.quiz?.question?.rightChoice ?? 0
    return .character(Array("1234")[choice == 0 ? 1 : 0])
  }

  @Test func theKeyBeginsAtTheFirstQuestion() throws {
    let viewer = try asking()
    #expect(viewer.state.position == viewer.state.quiz?.questions.first?.position)
    #expect(viewer.frame.text.contains("Question 1 of 8, 0 right so far"))
    #expect(viewer.frame.lines[0].contains("QUIZ 1/8"))
  }

  @Test func aRightAnswerIsRecordedAndTheStepRuns() throws {
    let viewer = try asking()
    viewer.state.recording = RecordingStatus(file: "a.coroviz")
    let question = try #require(viewer.state.quiz?.question)
    let effects = viewer.press(rightKey(viewer))
    #expect(
      effects == [
        .record(
          .answer(
            Answer(
              position: question.position, question: question.kind.rawValue,
              choice: question.right.text(in: .english), isRight: true)))
      ])
    #expect(viewer.state.position == question.answerPosition)
    #expect(viewer.frame.text.contains("Right: \(question.right.text(in: .english))"))
    #expect(!viewer.state.story.present.isEmpty)
  }

  @Test func aWrongAnswerNamesTheRightOne() throws {
    let viewer = try asking()
    viewer.state.recording = RecordingStatus(file: "a.coroviz")
    let question = try #require(viewer.state.quiz?.question)
    let effects = viewer.press(wrongKey(viewer))
    guard case .record(.answer(let answer))? = effects.first else {
      Issue.record("nothing to record")
      return
    }
    #expect(!answer.isRight)
    #expect(viewer.frame.text.contains("Not right. You took: "))
    #expect(viewer.frame.text.contains("The answer is: \(question.right.text(in: .english))"))
  }

  @Test func withoutARecordingNothingIsKept() throws {
    let viewer = try asking()
    #expect(viewer.press("a").isEmpty)
    #expect(viewer.state.quiz?.replies.count == 1)
  }

  @Test func jAndKChooseAndEnterAnswers() throws {
    let viewer = try asking()
    for key in ["j", "j", "k", "j", "j", "j", "j"] as [Key] { _ = viewer.press(key) }
    #expect(viewer.state.quiz?.selection == (viewer.state.quiz?.question?.choices.count ?? 0) - 1)
    _ = viewer.press("k")
    let chosen = viewer.state.quiz?.selection
    _ = viewer.press(.enter)
    #expect(viewer.state.quiz?.replies.last?.choice == chosen)
  }

  @Test func aSkippedQuestionIsNotRecorded() throws {
    let viewer = try asking()
    viewer.state.recording = RecordingStatus(file: "a.coroviz")
    #expect(viewer.press("s").isEmpty)
    #expect(viewer.frame.text.contains("Skipped. The answer is: "))
    #expect(viewer.state.quiz?.misses.count == 1)
  }

  @Test(arguments: [.right, .left, "n", "t", "G", "g", "c", " ", ":", "/", "x", "]", "v", "W"] as [Key])
  func nothingLeadsAheadWhileAQuestionStands(_ key: Key) throws {
    let viewer = try asking()
    let position = viewer.state.position
    let effects = viewer.press(key == "c" ? "C" : key)
    #expect(effects.isEmpty)
    #expect(viewer.state.position == position)
    #expect(viewer.state.quiz?.isAsking == true && viewer.state.overlay == nil && viewer.state.input == nil)
    #expect(viewer.frame.lines.last?.contains("A question stands") == true)
  }

  @Test func anAnswerThatIsNotThere() throws {
    let viewer = WorkersWalk.viewer()
    _ = viewer.press("Q")
    while let quiz = viewer.state.quiz, quiz.question?.choices.count == 4, quiz.hasNext {
      _ = viewer.press("a")
      _ = viewer.press(.enter)
    }
    _ = viewer.press("d")
    #expect(viewer.state.quiz?.isAsking == true)
    #expect(viewer.frame.text.contains("There is no such answer."))
  }

  @Test(arguments: ["G", "c", "n", "t", .right] as [Key])
  func theWalkIsHeldAtTheNextQuestion(_ key: Key) throws {
    let viewer = try asking()
    _ = viewer.press("a")
    let next = try #require(viewer.state.quiz?.nextPosition)
    for _ in 0..<60 where viewer.state.quiz?.isAsking == false {
      _ = viewer.press(key)
      #expect(viewer.state.position <= next)
    }
    #expect(viewer.state.quiz?.isAsking == true)
    #expect(viewer.state.position == next)
    #expect(viewer.state.quiz?.index == 1)
  }

  @Test func oneMayLookBackBetweenTwoQuestions() throws {
    let viewer = try asking()
    _ = viewer.press("a")
    for _ in 0..<3 { _ = viewer.press(.left) }
    #expect(viewer.state.quiz?.stage == .underway)
    #expect(viewer.frame.lines.last?.contains("Enter next question") == true)
    _ = viewer.press(.enter)
    #expect(viewer.state.quiz?.isAsking == true && viewer.state.quiz?.index == 1)
  }

  @Test func theScoreComesAtTheEnd() throws {
    let viewer = try asking()
    while viewer.state.quiz?.isAsking == true {
      _ = viewer.press(viewer.state.quiz?.index == 2 ? wrongKey(viewer) : rightKey(viewer))
      _ = viewer.press(.enter)
    }
    #expect(viewer.state.overlay == .quizScore(row: 0))
    #expect(viewer.frame.text.contains("7 of 8 right"))
    let missed = try #require(viewer.state.quiz?.misses.first)
    _ = viewer.press(.enter)
    #expect(viewer.state.position == missed.question.position)
    #expect(viewer.state.overlay == nil)
    _ = viewer.press("n")
    #expect(viewer.state.position > missed.question.position)
    _ = viewer.press("Q")
    #expect(viewer.state.overlay == .quizScore(row: 0))
    _ = viewer.press("Q")
    #expect(viewer.state.quiz?.isAsking == true && viewer.state.quiz?.replies.isEmpty == true)
  }

  @Test(arguments: [.escape, "Q", "q"] as [Key])
  func oneMayLeave(_ key: Key) throws {
    let viewer = try asking()
    #expect(viewer.press(key).isEmpty)
    #expect(viewer.state.quiz == nil)
    #expect(viewer.frame.text.contains("The quiz has ended."))
    let again = try asking()
    _ = again.press("s")
    _ = again.press(.enter)
    _ = again.press(key)
    #expect(again.state.overlay == .quizScore(row: 0))
    #expect(again.frame.text.contains("7 questions were not reached."))
  }

  @Test func aQuizBeginsWhereTheWalkIs() throws {
    let viewer = try asking(at: "time:1")
    let first = try #require(viewer.state.quiz?.questions.first)
    #expect(first.position >= WorkersWalk.viewer(at: "time:1").state.position)
  }

  @Test func atTheEndItBeginsAtTheStart() throws {
    let viewer = try asking(at: "end")
    #expect(viewer.frame.text.contains("the quiz begins at the start"))
  }

  @Test func aTeachersMarkerAsksThere() throws {
    let viewer = WorkersWalk.viewer()
    _ = viewer.state.annotations.mark("", kind: .question, at: 46)
    _ = viewer.state.annotations.mark("", kind: .place, at: 47)
    _ = viewer.press("Q")
    #expect(viewer.state.quiz?.questions.contains { $0.position == 46 } == true)
    #expect(viewer.state.quiz?.questions.count == 8)
  }

  @Test func aMarkerWithoutAQuestionIsTold() throws {
    let viewer = WorkersWalk.viewer()
    let end = viewer.history.count
    _ = viewer.state.annotations.mark("", kind: .question, at: end)
    _ = viewer.press("Q")
    _ = viewer.press("s")
    _ = viewer.press("Q")
    #expect(viewer.frame.text.contains("Nothing could be asked at the marker on event \(end)."))
  }

  @Test func answersInTheRecordingAreCounted() throws {
    let viewer = try asking()
    let answer = Answer(position: 1, question: "next-task", choice: "main", isRight: true)
    viewer.state.recordedAnswers = [answer, Answer(position: 2, question: "x", choice: "y", isRight: false)]
    _ = viewer.press("s")
    _ = viewer.press("Q")
    #expect(viewer.frame.text.contains("In this recording: 1 of 2 right"))
  }

  @Test func playingStopsAtTheQuestion() throws {
    let viewer = try asking()
    _ = viewer.press("a")
    viewer.state.playback.start(now: 0)
    for _ in 0..<60 where viewer.state.quiz?.isAsking == false { viewer.finishWalk(.play(1)) }
    #expect(viewer.state.quiz?.isAsking == true)
    #expect(!viewer.state.playback.isPlaying)
  }

  @Test func aProgramWithNothingToAsk() {
    let trace = TraceBuilder()
    trace.emit(.programStarted)
    trace.emit(.programEnded(status: 0))
    let program = ViewerProgram(
      name: "empty", fileName: "empty.py", text: "", producer: FinishedTrace(trace.log))
    let viewer = Viewer(program, size: Size(width: 80, height: 24))
    _ = viewer.press("Q")
    #expect(viewer.state.quiz == nil)
    #expect(viewer.frame.text.contains("There is nothing to ask about this program."))
  }

  @Test func anotherProgramHasNoQuiz() throws {
    let viewer = try asking()
    viewer.replace(with: WorkersWalk.program())
    #expect(viewer.state.quiz == nil)
  }
}
