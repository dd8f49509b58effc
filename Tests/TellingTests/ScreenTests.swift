import Canvas
import Story
import TestSupport
import Testing
import Viewer

/// Whole screens of programs in which all kinds of things happen, as somebody looked at them last.
@Suite struct ScreenTests {
  private func viewer(
    _ name: String, _ size: Size, at position: String, _ language: Language = .english, isASCII: Bool = false
  ) throws -> Viewer {
    let text = try TextFile.read(Telling.path(name))
    let program = ViewerProgram(
      name: name, fileName: "\(name).py", text: text, producer: try Telling.simulation(of: name))
    let viewer = Viewer(
      program, size: size, options: ViewerOptions(language: language, isASCII: isASCII))
    while viewer.history.extend() {}
    viewer.finishWalk(.position(position))
    viewer.state.showsWelcome = false
    return viewer
  }

  private func short(_ language: Language) -> String { language == .english ? "en" : "zh" }

  @Test(arguments: [(80, 24), (100, 30), (160, 45), (200, 50)], Language.allCases)
  func allWaits(_ size: (Int, Int), _ language: Language) throws {
    let size = Size(width: size.0, height: size.1)
    let viewer = try viewer("waits", size, at: "time:2", language)
    let file = "waits-\(size.width)x\(size.height)-\(short(language)).txt"
    #expect(Snapshot.mismatch(viewer.frame.text, file) == nil)
  }

  /// The lock is not free: a task that is being cancelled resumes for another reason than the one it waited for.
  @Test(arguments: [(Language.english, "gets CancelledError"), (.chinese, "收到 CancelledError")])
  func aTaskThatIsCancelledSaysSoInItsTurn(_ language: Language, _ words: String) throws {
    let size = Size(width: 100, height: 30)
    var waiting = 0
    var running = 0
    for turn in 1...12 {
      let viewer = try viewer("Diagnostics/cancelled_at_end", size, at: "turn:\(turn)", language)
      let lines = viewer.frame.lines
      if lines[2].contains(words) { running += 1 }
      if lines[4...6].contains(where: { $0.contains(words) }) { waiting += 1 }
    }
    #expect(running == 1)
    #expect(waiting <= 1)
  }

  /// A thread prints, another one sleeps, two tasks wait for calls in threads.
  @Test(arguments: [(60, 18), (80, 24), (100, 30)], Language.allCases)
  func threads(_ size: (Int, Int), _ language: Language) throws {
    let size = Size(width: size.0, height: size.1)
    let viewer = try viewer("threads", size, at: "output:5", language)
    let file = "threads-\(size.width)x\(size.height)-\(short(language)).txt"
    #expect(Snapshot.mismatch(viewer.frame.text, file) == nil)
  }

  /// A task stands still while the thread that it has started runs.
  @Test(arguments: Language.allCases) func aThreadRunsInATasksTurn(_ language: Language) throws {
    let viewer = try viewer("threads", Size(width: 80, height: 24), at: "output:1", language)
    #expect(Snapshot.mismatch(viewer.frame.text, "threads-first-\(short(language)).txt") == nil)
  }

  @Test(arguments: Language.allCases) func theTaskTree(_ language: Language) throws {
    let viewer = try viewer("waits", Size(width: 100, height: 76), at: "time:2", language)
    _ = viewer.press("y")
    #expect(Snapshot.mismatch(viewer.frame.text, "tree-\(short(language)).txt") == nil)
    _ = viewer.press("y")
    #expect(viewer.state.overlay == nil)
  }

  @Test func theTaskTreeInASCII() throws {
    let viewer = try viewer("waits", Size(width: 80, height: 24), at: "time:2", isASCII: true)
    _ = viewer.press("y")
    #expect(Snapshot.mismatch(viewer.frame.text, "tree-ascii.txt") == nil)
    #expect(viewer.frame.text.utf8.allSatisfy { $0 < 0x80 })
  }

  @Test(arguments: ["cycle", "lock_held_asleep", "fire_and_forget"], Language.allCases)
  func theWarnings(_ name: String, _ language: Language) throws {
    let viewer = try viewer("Diagnostics/\(name)", Size(width: 80, height: 24), at: "end", language)
    _ = viewer.press("W")
    #expect(Snapshot.mismatch(viewer.frame.text, "warnings-\(name)-\(short(language)).txt") == nil)
  }
}
