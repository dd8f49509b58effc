import Canvas
import Story
import TestSupport
import Testing
import Viewer

/// Whole screens of lessons, as somebody looked at them last.
@Suite struct LessonScreenTests {
  private func check(_ walk: LessonWalk, _ name: String) {
    #expect(Snapshot.mismatch(walk.viewer.frame.text, "lesson-\(name).txt") == nil)
  }

  @Test(arguments: [(40, 10), (80, 24), (100, 30)], Language.allCases)
  func playingAtANote(_ size: (Int, Int), _ language: Language) {
    let walk = LessonWalk(columns: size.0, rows: size.1, language: language)
    walk.play(seconds: 2.5)
    #expect(walk.position == 9)
    check(walk, "note-\(size.0)x\(size.1)-\(language == .english ? "en" : "zh")")
  }

  @Test(arguments: [(40, 10), (80, 24)], Language.allCases)
  func waitingAtALongerNote(_ size: (Int, Int), _ language: Language) {
    let walk = LessonWalk(columns: size.0, rows: size.1, language: language, pausesOnNotes: true)
    walk.play(seconds: 60)
    walk.press(" ")
    walk.play(seconds: 60)
    #expect(walk.position == 28)
    check(walk, "waiting-\(size.0)x\(size.1)-\(language == .english ? "en" : "zh")")
  }

  @Test(arguments: [(40, 10), (80, 24)], Language.allCases)
  func exploring(_ size: (Int, Int), _ language: Language) {
    let walk = LessonWalk(columns: size.0, rows: size.1, language: language)
    walk.play(seconds: 2.5)
    walk.press(keys: "nn")
    walk.press(.tab)
    check(walk, "exploring-\(size.0)x\(size.1)-\(language == .english ? "en" : "zh")")
  }

  @Test func over() {
    let walk = LessonWalk()
    walk.play(seconds: 100)
    check(walk, "over-80x24-en")
  }
}
