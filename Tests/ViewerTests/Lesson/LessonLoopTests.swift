import Canvas
import Recording
import Story
import TestSupport
import Testing
import Viewer

/// A lesson in the viewer's loop, on a scripted screen.
@Suite struct LessonLoopTests {
  /// Runs a script on a clock that moves ten milliseconds at each look.
  private func run(_ script: [ScriptedInput], _ walk: LessonWalk) -> ScriptedScreen {
    let screen = ScriptedScreen(size: Size(width: 80, height: 24), script: script)
    var time = 0
    _ = ViewerLoop(screen: screen, viewer: walk.viewer, host: ScriptedHost()) {
      time += 10
      return time
    }.run()
    return screen
  }

  @Test func itPlaysByItself() {
    let walk = LessonWalk()
    let screen = run(Array(repeating: .pause, count: 2_000), walk)
    #expect(walk.position == 46)
    #expect(screen.lastText.contains("LESSON OVER"))
    #expect(!screen.lastText.contains("Press any key to begin"))
  }

  @Test func itWaitsAtANoteAndDrawsNothingMeanwhile() {
    let walk = LessonWalk(pausesOnNotes: true)
    let first = run(Array(repeating: .pause, count: 700), walk).frames.count
    #expect(walk.position == 9)
    let other = LessonWalk(pausesOnNotes: true)
    #expect(run(Array(repeating: .pause, count: 1_400), other).frames.count == first)
  }

  @Test func aKeyTakesOverAndVReturns() {
    let walk = LessonWalk(pausesOnNotes: true)
    let wait = Array(repeating: ScriptedInput.pause, count: 700)
    let explored = run(wait + [.key("n"), .pause, .pause], walk)
    #expect(explored.lastText.contains("EXPLORING"))
    let returned = run([.key("v"), .pause, .pause], walk)
    #expect(returned.lastText.contains("LESSON PAUSED"))
    #expect(walk.position == 9)
  }

  @Test func aRemarkStandsAtTheFootUntilAKey() {
    let walk = LessonWalk(isPresented: false)
    walk.viewer.state.remarks = [Message("The file was changed.", "文件被改动过。")]
    #expect(run([.pause], walk).lastText.contains("The file was changed."))
    #expect(!run([.pause, .key(.tab), .pause], walk).lastText.contains("The file was changed."))
    let warnings = run([.key("W"), .pause], walk)
    #expect(warnings.lastText.contains("The file was changed."))
  }
}
