import Canvas
import Story
import TestSupport
import Testing
import Viewer

/// Screens with notes, as somebody looked at them last.
@Suite struct TeachingScreenTests {
  private static let text = """
    Look at the clock: one second has passed, and nothing was computed meanwhile.

    那么，接下来轮到谁？Who is next, and why is it not main?
    """

  private func viewer(_ columns: Int, _ rows: Int, _ language: Language) -> Viewer {
    let viewer = WorkersWalk.viewer(columns: columns, rows: rows, at: "turn:2", language: language)
    _ = viewer.command("mark chapter Two sleepers")
    viewer.finishWalk(.position("turn:3"))
    _ = viewer.command("mark")
    viewer.finishWalk(.position("time:1"))
    for key in Self.text.isEmpty ? [] : ["a"] { _ = viewer.press(.character(Character(key))) }
    return viewer
  }

  private func write(_ viewer: Viewer) {
    for character in Self.text { _ = viewer.press(character == "\n" ? .enter : .character(character)) }
  }

  @Test(arguments: [(40, 10), (60, 20), (80, 24), (100, 30), (160, 45)], Language.allCases)
  func aNoteBesideTheStory(_ size: (Int, Int), _ language: Language) {
    let viewer = viewer(size.0, size.1, language)
    write(viewer)
    _ = viewer.press(.control("s"))
    viewer.state.message = nil
    let name = "note-\(size.0)x\(size.1)-\(language == .english ? "en" : "zh").txt"
    #expect(Snapshot.mismatch(viewer.frame.text, name) == nil)
    let first = viewer.frame.text
    #expect(first.contains(language == .english ? "Note 1/1: " : "注释 1/1："))
    #expect(first.contains(language == .english ? "One second has passed" : "1 秒过去了"), "the story shows too")
  }

  @Test(arguments: [(40, 10), (80, 24)], Language.allCases)
  func theEditor(_ size: (Int, Int), _ language: Language) {
    let viewer = viewer(size.0, size.1, language)
    write(viewer)
    viewer.state.recording = RecordingStatus(file: "workers.coroviz")
    let name = "note-editor-\(size.0)x\(size.1)-\(language == .english ? "en" : "zh").txt"
    #expect(Snapshot.mismatch(viewer.frame.text, name) == nil)
    #expect(viewer.frame.showsCursor)
  }

  @Test(arguments: [(40, 10), (80, 24)], Language.allCases)
  func theList(_ size: (Int, Int), _ language: Language) {
    let viewer = viewer(size.0, size.1, language)
    write(viewer)
    _ = viewer.press(.control("s"))
    _ = viewer.press("A")
    viewer.state.message = nil
    let name = "marks-\(size.0)x\(size.1)-\(language == .english ? "en" : "zh").txt"
    #expect(Snapshot.mismatch(viewer.frame.text, name) == nil)
  }

  @Test func aNoteLongerThanTheScreenLeavesTheStorySomeRoom() {
    for (columns, rows) in [(40, 10), (60, 20), (80, 24), (100, 30)] {
      let viewer = WorkersWalk.viewer(columns: columns, rows: rows, at: "time:1")
      _ = viewer.command("note " + String(repeating: "word ", count: 900))
      #expect(viewer.frame.text.contains("One second has passed"))
      #expect(viewer.frame.text.contains("Note 1/1: word"))
      #expect(viewer.frame.text.contains("Source"))
      viewer.state.focus = .story
      _ = viewer.press("z")
      for _ in 0..<30 { _ = viewer.press(.control("f")) }
      #expect(!viewer.frame.text.contains("Note 1/1"), "the end of it can be scrolled to")
      #expect(viewer.frame.text.contains("word"))
    }
  }

  @Test func controlsInANoteDoNotReachTheScreen() {
    let viewer = WorkersWalk.viewer(at: "time:1")
    _ = viewer.command("note a\u{1B}]52;c;x\u{7}b\u{202E}c")
    _ = viewer.command("mark x\u{9B}2Jy")
    _ = viewer.press("A")
    #expect(
      !viewer.frame.text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || $0.value == 0x202E })
    _ = viewer.press(.escape)
    #expect(viewer.frame.text.contains("<U+202E>"))
  }

  @Test func noPictureIsWiderThanItsScreen() {
    for (columns, rows) in [(40, 10), (61, 11), (80, 24)] {
      let viewer = viewer(columns, rows, .chinese)
      write(viewer)
      for line in viewer.frame.lines { #expect(CharacterWidth.standard.columns(of: line) <= columns) }
      _ = viewer.press(.control("s"))
      for line in viewer.frame.lines { #expect(CharacterWidth.standard.columns(of: line) <= columns) }
    }
  }
}
