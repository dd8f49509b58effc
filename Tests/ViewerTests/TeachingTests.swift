import Canvas
import Recording
import Story
import TestSupport
import Testing
import TraceModel
import Viewer

/// Notes, markers and recording, by keys on a scripted screen.
@Suite struct TeachingTests {
  let viewer: Viewer
  let host = ScriptedHost()

  init() { viewer = WorkersWalk.viewer() }

  @discardableResult
  private func run(_ script: [ScriptedInput]) -> ScriptedScreen {
    let screen = ScriptedScreen(size: Size(width: 80, height: 24), script: script)
    var time = 0
    _ = ViewerLoop(screen: screen, viewer: viewer, host: host) {
      time += 10
      return time
    }.run()
    return screen
  }

  private func typed(_ text: String) -> [ScriptedInput] { text.flatMap { [.key(.character($0)), .pause] } }

  private func keys(_ keys: Key...) -> [ScriptedInput] { keys.flatMap { [.key($0), .pause] } }

  private func note(_ text: String) -> [ScriptedInput] { keys("a") + typed(text) + keys(.control("s")) }

  // MARK: Recording

  @Test func aLessonIsRecorded() throws {
    run(
      keys("R", .enter, "n", "n") + note("first") + keys("t", "m") + typed("Sleeping")
        + keys(.tab, .enter, .tab, "z", "R"))
    let sink = try #require(host.recording("workers.coroviz"))
    #expect(sink.isFinished)
    #expect(sink.eventCount == viewer.history.count)
    #expect(sink.positions.count >= 4)
    #expect(sink.positions.first == 0)
    #expect(sink.entries.map(\.wall) == sink.entries.map(\.wall).sorted())
    let notes = sink.facts.compactMap { if case .note(let note) = $0 { note } else { nil } }
    #expect(notes.map(\.text) == ["first"])
    let markers = sink.facts.compactMap { if case .marker(let marker) = $0 { marker } else { nil } }
    #expect(markers.map(\.label) == ["Sleeping"])
    #expect(markers.map(\.kind) == [.chapter])
    guard case .move(let last)? = sink.facts.last else { throw Missing() }
    #expect(last.zoomed != nil && last.zoomed == last.focus)
    #expect(viewer.state.recording == nil)
    #expect(viewer.state.message?.text(in: .english).contains("1 note, 1 marker") == true)
  }

  struct Missing: Error {}

  @Test func whatWasWrittenBeforeIsInTheRecording() throws {
    run(note("before") + keys("R", .enter) + note("before, revised"))
    let sink = try #require(host.recording("workers.coroviz"))
    let notes = sink.facts.compactMap { if case .note(let note) = $0 { note } else { nil } }
    #expect(notes.map(\.text) == ["before", "before, revised"].map { $0 } || notes.count == 2)
    #expect(notes.last?.revision == 2)
    #expect(sink.isFinished, "closed when the input ended")
  }

  @Test func aFileIsNotOverwrittenWithoutAQuestion() throws {
    run(keys("R", .enter, "R"))
    host.recordingInUse = nil
    let screen = run(
      keys("R", .enter) + [.check { #expect($0.lastText.contains("workers.coroviz exists. Overwrite it?")) }]
        + keys("n") + [.check { #expect($0.lastText.contains("Record into: workers.coroviz")) }]
        + keys(.control("u")) + typed("other") + keys(.enter))
    #expect(host.recordings.map(\.file) == ["workers.coroviz", "other.coroviz"])
    #expect(screen.lastText.contains("REC") && screen.lastText.contains("other.coroviz"))
    host.recordingInUse = nil
    run(keys("R", .enter, "y"))
    #expect(host.recordings.count == 3)
  }

  @Test func aStoppedRecordingIsGoneOnWith() throws {
    run(keys("R", .enter, "n", "R") + note("later"))
    run(
      keys("R") + [.check { #expect($0.lastText.contains("Record more into: workers.coroviz")) }]
        + keys(.enter))
    #expect(host.recordings.count == 1)
    let sink = try #require(host.recording("workers.coroviz"))
    #expect(sink.facts.contains { if case .note(let note) = $0 { note.text == "later" } else { false } })
    #expect(sink.entries.map(\.wall) == sink.entries.map(\.wall).sorted())
  }

  @Test func aFullDiskEndsTheRecordingAndSaysSo() throws {
    run(keys("R", .enter))
    let sink = try #require(host.recording("workers.coroviz"))
    run(
      keys("R", .enter) + [
        .check { _ in sink.problem = RecordingError(.system(28), "workers.coroviz", "no space left") }
      ]
        + note("lost?")
        + [
          .check { #expect($0.lastText.contains("The recording has ended: workers.coroviz: no space left")) }
        ]
        + keys("q") + [.check { #expect($0.lastText.contains("Notes not saved")) }])
    #expect(viewer.state.recording == nil)
    #expect(viewer.state.hasUnsaved)
  }

  @Test func openingAnotherProgramEndsTheRecording() throws {
    run(keys("R", .enter, "n", "L", .enter))
    #expect(host.recording("workers.coroviz")?.isFinished == true)
    #expect(viewer.state.recording == nil)
    #expect(viewer.state.message?.text(in: .english).hasPrefix("Written: workers.coroviz") == true)
  }

  @Test func notesStayWhenTheProgramIsReloaded() {
    run(keys("n") + note("kept") + keys(.control("r")))
    #expect(viewer.state.annotations.notes.map(\.text) == ["kept"])
    #expect(viewer.state.hasUnsaved)
  }

  @Test(arguments: [
    (40, 10, Language.english, false), (40, 10, .chinese, false), (40, 10, .english, true),
    (60, 20, .english, false),
    (80, 24, .chinese, true), (100, 30, .english, false), (200, 50, .chinese, false),
  ])
  func theIndicatorAlwaysShows(_ columns: Int, _ rows: Int, _ language: Language, _ isASCII: Bool) {
    for position in ["0", "time:1", "46", "end"] {
      let viewer = WorkersWalk.viewer(
        columns: columns, rows: rows, at: position, language: language, isASCII: isASCII)
      viewer.state.recording = RecordingStatus(file: "/tmp/a long folder/lesson-of-today.coroviz")
      let word = language == .english ? "REC" : "录制"
      #expect(viewer.frame.lines[0].contains(word), "\(viewer.frame.lines[0])")
      viewer.state.annotations = Annotations()
      _ = viewer.command("note here")
      viewer.state.options.usesColour = false
      #expect(viewer.frame.lines[0].contains(word), "\(viewer.frame.lines[0])")
    }
  }

  // MARK: Leaving

  @Test func unsavedNotesAreAskedAbout() {
    run(note("unsaved") + keys("q"))
    #expect(viewer.state.overlay == .unsavedQuestion(.quit))
    run(keys(.escape))
    #expect(viewer.state.overlay == nil)
    #expect(viewer.press("q") == [])
    #expect(viewer.press("l") == [.quit])
    #expect(viewer.press(.control("c")) == [])
    #expect(viewer.press(.control("c")) == [])
    #expect(viewer.press(.control("c")) == [.quit])
  }

  @Test func savingFromTheQuestionLeaves() throws {
    let screen = run(note("kept") + keys("q", "s", .enter) + keys("n"))
    let sink = try #require(host.recording("workers.coroviz"))
    #expect(sink.isFinished)
    #expect(sink.facts.count == 1)
    #expect(!screen.lastText.contains("not saved"))
    #expect(viewer.state.loop.turn == 0, "it left before the last key")
  }

  @Test func aNoteThatIsTakenBackNeedsNoSaving() {
    run(note("x") + keys("A", "x", .escape))
    #expect(viewer.press("q") == [.quit])
  }

  @Test func openingAnotherProgramAsksToo() {
    run(note("unsaved"))
    #expect(viewer.command("open deadlock") == [])
    #expect(viewer.press("l") == [.open("deadlock")])
  }

  // MARK: The editor

  @Test func pastedLinesStayLinesAndRunNothing() {
    run(keys("a") + [.event(.paste("q\n中文\nnnn")), .pause] + keys(.control("d")))
    #expect(viewer.state.annotations.notes.map(\.text) == ["q\n中文\nnnn"])
    #expect(viewer.state.position == 0)
  }

  @Test func aBurstOfKeysIsTypingInTheEditor() {
    run(keys("a") + "the quick brown fox jumps".map { .key(.character($0)) } + [.pause] + keys(.control("s")))
    #expect(viewer.state.annotations.notes.map(\.text) == ["the quick brown fox jumps"])
  }

  @Test func cancellingAsksWhenSomethingWasTyped() {
    let screen = run(
      keys("a", .escape) + [.check { #expect(!$0.lastText.contains("Discard")) }] + keys("a") + typed("abc")
        + keys(.escape) + [.check { #expect($0.lastText.contains("Discard what you typed?")) }] + keys("n")
        + typed("d") + keys(.escape, "y"))
    #expect(viewer.state.annotations.isEmpty)
    #expect(!screen.lastText.contains("Note at event"))
  }

  @Test func emptyingDeletes() {
    run(note("abc") + keys("a", .control("u"), .control("s")))
    #expect(viewer.state.annotations.isEmpty)
    #expect(viewer.state.message?.text(in: .english) == "Note deleted.")
  }

  @Test func writingPausesThePlaying() {
    run(keys(" ", "a"))
    #expect(!viewer.state.playback.isPlaying)
    #expect(viewer.state.isTyping)
  }

  // MARK: The list

  @Test func theListJumpsEditsDeletesAndBringsBack() {
    _ = viewer.command("goto turn:1")
    let first = viewer.state.position
    run(
      note("one") + keys("n", "m") + typed("two") + keys(.enter, "n") + note("three") + keys("A", "g", .enter)
    )
    #expect(viewer.state.position == first)
    #expect(viewer.state.overlay == nil)
    run(keys("A", "j", "x"))
    #expect(viewer.state.annotations.markers.isEmpty)
    run(keys("u"))
    #expect(viewer.state.annotations.markers.map(\.label) == ["two"])
    run(keys("G", "e") + typed("!") + keys(.control("s")))
    #expect(viewer.state.annotations.notes.map(\.text) == ["one", "three!"])
    #expect(viewer.state.position > first)
    run(keys("A", "k", "e") + typed("!") + keys(.enter))
    #expect(viewer.state.annotations.markers.map(\.label) == ["two!"])
  }

  @Test func commands() {
    _ = viewer.command("note some words")
    _ = viewer.command("mark chapter Sleeping in turn")
    #expect(viewer.state.annotations.notes.map(\.text) == ["some words"])
    #expect(viewer.state.annotations.markers.map(\.label) == ["Sleeping in turn"])
    #expect(viewer.state.annotations.markers.map(\.kind) == [.chapter])
    _ = viewer.command("mark question")
    #expect(viewer.state.annotations.markers.map(\.kind) == [.question])
    _ = viewer.command("unnote")
    _ = viewer.command("unmark")
    #expect(viewer.state.annotations.isEmpty)
    #expect(viewer.command("record lesson") == [.startRecording("lesson.coroviz", overwriting: false)])
    #expect(viewer.command("record") == [.offerRecording(.record)])
    #expect(
      viewer.command("save a/b.coroviz") == [.saveRecording("a/b.coroviz", overwriting: false, then: nil)])
    _ = viewer.command("notes")
    #expect(viewer.state.overlay == .marks(MarkList()))
  }
}
