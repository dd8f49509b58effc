import Canvas
import Recording
import Story
import Testing
import Viewer

/// A lesson in the viewer: keys, words, and who leads.
@Suite struct LessonWalkTests {
  @Test func itShowsTheTeachersPositions() {
    let walk = LessonWalk()
    #expect(walk.position == 0)
    walk.play(seconds: 1.01)
    #expect(walk.position == 3)
    #expect(walk.status.contains("LESSON PLAYING"))
    walk.play(seconds: 60)
    #expect(walk.position == 46)
    #expect(walk.status.contains("LESSON OVER"))
    #expect(walk.footer.contains("The lesson is over"))
  }

  @Test func spacePausesAndGoesOn() {
    let walk = LessonWalk()
    walk.play(seconds: 1.2)
    walk.press(" ")
    #expect(walk.status.contains("LESSON PAUSED"))
    walk.play(seconds: 100)
    #expect(walk.position == 3)
    walk.press(" ")
    #expect(walk.status.contains("LESSON PLAYING"))
    walk.play(seconds: 1)
    #expect(walk.position == 9)
  }

  @Test func anyStepTakesOverAndVReturns() {
    let walk = LessonWalk()
    walk.play(seconds: 1.2)
    walk.press("n")
    #expect(walk.status.contains("EXPLORING"))
    #expect(walk.footer.contains("Exploring; v goes back to the lesson"))
    let explored = walk.position
    #expect(explored > 3)
    walk.play(seconds: 100)
    #expect(walk.position == explored)
    walk.press("t")
    walk.press("z")
    walk.press(.escape)
    #expect(walk.footer.contains("v back to the lesson"))
    walk.press("v")
    #expect(walk.position == 3)
    #expect(walk.status.contains("LESSON PLAYING"))
    #expect(walk.footer.contains("Back in the lesson"))
    walk.play(seconds: 1.5)
    #expect(walk.position == 9)
  }

  @Test(arguments: [".", ",", "n", "N", "t", "s", "c", "G", "g", "%"])
  func everyWayToGoTakesOver(_ key: String) {
    let walk = LessonWalk(pausesOnNotes: true)
    walk.play(seconds: 60)
    #expect(walk.position == 9)
    if key == "%" { walk.press(keys: "50") }
    walk.press(keys: key)
    #expect(walk.status.contains("EXPLORING"), "\(key)")
    walk.press("v")
    #expect(walk.position == 9)
    #expect(walk.footer.contains("at a note"))
  }

  @Test func searchingTakesOver() {
    let walk = LessonWalk()
    walk.play(seconds: 1.2)
    walk.press("/")
    walk.play(seconds: 50)
    #expect(walk.position == 3, "the lesson waits while something is typed")
    walk.press(keys: "awaited")
    walk.press(.enter)
    #expect(walk.status.contains("EXPLORING"))
  }

  @Test func lookingAroundLeavesTheLessonOn() {
    let walk = LessonWalk()
    walk.play(seconds: 1.2)
    for key: Key in [.tab, "j", "z", "i", .escape, "o", .escape, "+", "-"] { walk.press(key) }
    #expect(walk.status.contains("LESSON PLAYING"))
  }

  @Test func whatIsOpenHoldsTheLesson() {
    let walk = LessonWalk()
    walk.play(seconds: 1.2)
    walk.press("?")
    walk.play(seconds: 100)
    #expect(walk.position == 3)
    walk.press(.escape)
    walk.play(seconds: 1)
    #expect(walk.position == 9)
  }

  @Test func speedIsTheLessons() {
    let walk = LessonWalk()
    walk.press("+")
    walk.press("+")
    walk.play(seconds: 0.3)
    #expect(walk.position == 3)
    #expect(walk.status.contains("4x"))
    walk.press("=")
    #expect(!walk.status.contains("4x"))
  }

  // MARK: Notes

  @Test func itPausesAtEachNoteIfAsked() {
    let walk = LessonWalk(pausesOnNotes: true)
    walk.play(seconds: 100)
    #expect(walk.position == 9)
    #expect(walk.status.contains("LESSON PAUSED"))
    #expect(walk.footer.contains("space go on"))
    walk.press(" ")
    walk.play(seconds: 100)
    #expect(walk.position == 28)
    walk.press(" ")
    walk.play(seconds: 100)
    #expect(walk.status.contains("LESSON OVER"))
  }

  @Test func aClickerLeadsFromNoteToNote() {
    let walk = LessonWalk(pausesOnNotes: true)
    walk.press(.pageDown)
    #expect(walk.position == 9)
    walk.press(.pageDown)
    #expect(walk.status.contains("LESSON PLAYING"), "from a note it goes on")
    walk.press(.pageDown)
    #expect(walk.position == 20, "while it plays it goes to the next mark")
    walk.press(.pageDown)
    #expect(walk.position == 28)
    walk.press(.pageUp)
    #expect(walk.position == 20)
    walk.press(.pageUp)
    #expect(walk.position == 9)
    walk.press(.pageUp)
    #expect(walk.footer.contains("no note or marker before"))
    #expect(!walk.status.contains("EXPLORING"))
  }

  @Test func aPausedLessonIsGoneThroughLikeSlides() {
    let walk = LessonWalk()
    walk.press(" ")
    for position in [9, 20, 28] {
      walk.press("]")
      #expect(walk.position == position)
      #expect(walk.status.contains("LESSON PAUSED"))
    }
    walk.press("]")
    #expect(walk.footer.contains("no note or marker after"))
  }

  @Test func whileExploringMarksAreThoseOfTheProgram() {
    let walk = LessonWalk()
    walk.press("n")
    walk.press("g")
    walk.press("]")
    #expect(walk.position == 9)
    #expect(walk.status.contains("EXPLORING"))
  }

  // MARK: Where the teacher looked

  @Test func focusAndZoomFollowTheTeacher() {
    let walk = LessonWalk(
      moves: [0, 3, 3, 9],
      focus: [1: ("output", nil), 2: ("output", "output"), 3: (nil, nil)])
    walk.play(seconds: 1.1)
    #expect(walk.viewer.state.focus == .output)
    #expect(walk.viewer.state.zoomed == nil)
    walk.play(seconds: 1)
    #expect(walk.viewer.state.zoomed == .output)
    walk.play(seconds: 1)
    #expect(walk.viewer.state.focus == .source)
    #expect(walk.viewer.state.zoomed == nil)
  }

  @Test func aPanelThatIsUnknownHereIsNoHarm() {
    let walk = LessonWalk(moves: [0, 3], focus: [1: ("\u{1B}[2J", "nonsense")])
    walk.play(seconds: 1.1)
    #expect(walk.viewer.state.focus == .source)
    #expect(walk.viewer.state.zoomed == nil)
  }

  // MARK: Other ways in

  @Test func itCanBeginInTheMiddle() {
    let walk = LessonWalk(start: 15)
    #expect(walk.position == 20)
    #expect(walk.status.contains("0:05"))
    let never = LessonWalk(start: 9_999)
    #expect(never.position == 0)
    #expect(never.footer.contains("does not get there"))
  }

  @Test func aRecordingIsWalkedFreelyAndSaysSo() {
    let walk = LessonWalk(isPresented: false)
    #expect(walk.status.contains("RECORDED"))
    walk.press("n")
    #expect(walk.status.contains("RECORDED"))
    #expect(!walk.status.contains("PAUSED"))
    walk.press("N")
    #expect(!walk.status.contains("PAST"))
    walk.press(.tab)
    #expect(walk.footer.contains("v lesson"))
    walk.press("v")
    #expect(walk.status.contains("LESSON PLAYING"))
    walk.play(seconds: 1.1)
    #expect(walk.position == 3)
  }

  @Test func aRecordingWithoutMovesPlaysItsSteps() {
    let walk = LessonWalk(moves: [])
    #expect(walk.footer.contains("No moves were recorded"))
    walk.play(seconds: 0.6)
    #expect(walk.position > 0)
    #expect(walk.position <= 3)
    walk.play(seconds: 300)
    #expect(walk.position == walk.viewer.history.count)
  }

  @Test func aProgramThatRunsHasNoLesson() {
    let viewer = WorkersWalk.viewer()
    _ = viewer.press("v")
    #expect(viewer.frame.lines.last?.contains("This is no recording") == true)
  }

  @Test(arguments: Language.allCases, [(40, 10), (60, 20), (80, 24), (200, 50)])
  func theWordsAreThereAtEverySize(_ language: Language, _ size: (Int, Int)) {
    let walk = LessonWalk(columns: size.0, rows: size.1, language: language)
    walk.play(seconds: 1.2)
    #expect(walk.status.contains(language == .english ? "LESSON PLAYING" : "课程播放中"))
    #expect(walk.status.contains("0:01/"))
    walk.press(" ")
    #expect(walk.status.contains(language == .english ? "LESSON PAUSED" : "课程已暂停"))
    walk.press("n")
    #expect(walk.status.contains(language == .english ? "EXPLORING" : "自由浏览"))
    #expect(walk.lines.allSatisfy { CharacterWidth.standard.columns(of: $0) <= size.0 })
  }
}
