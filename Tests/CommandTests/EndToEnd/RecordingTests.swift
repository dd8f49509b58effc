import Canvas
import Glibc
import Recording
import TestSupport
import Testing

/// A teacher at a real terminal: what they do is in the file, however coroviz ends.
@Suite(.serialized) struct RecordingTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func file(_ name: String = "workers.coroviz") -> String { folder.path + "/" + name }

  private func walk(_ name: String = "workers.coroviz") throws -> RecordedWalk {
    try RecordingReader.read(path: file(name))
  }

  private func write(note text: String, _ walk: Viewing) throws {
    walk.press("a")
    try walk.waitForRow("Note at event")
    walk.press(text + Keys.control("s"))
    try walk.waitForRow("Note written.")
  }

  /// Records into workers.coroviz: two notes and a marker.
  private func teach(_ walk: Viewing) throws {
    walk.press("R")
    try walk.waitForRow("Record into: workers.coroviz")
    walk.press(Keys.enter)
    try walk.waitForStatus("REC", "workers.coroviz")
    walk.press("nn")
    try walk.waitForStatus("turn 2")
    try write(note: "worker_1 runs first", walk)
    walk.press("t")
    try walk.waitForStatus("tick 3")
    walk.press("m")
    try walk.waitForRow("Marker, place (Tab: another kind); label:")
    walk.press(Keys.tab + "Sleeping" + Keys.enter)
    try walk.waitForRow("Marker set: chapter")
    walk.press("t")
    try walk.waitForStatus("tick 4")
    try write(note: "一秒过去了", walk)
  }

  @Test func killedInTheMiddleOfANote() throws {
    let teacher = try Viewing("workers", "--lang", "en", in: folder)
    try teach(teacher)
    teacher.press("na")
    try teacher.waitForRow("Note at event")
    teacher.press("this will never be")
    try teacher.waitForRow("this will never be")
    teacher.terminal.signal(SIGKILL)
    #expect(try teacher.terminal.waitForExit(within: Viewing.patience) == .signal(SIGKILL))

    let walk = try walk()
    #expect(walk.ending == .interrupted(droppedBytes: 0))
    #expect(walk.lesson.annotations.notes.map(\.text) == ["worker_1 runs first", "一秒过去了"])
    #expect(walk.lesson.annotations.markers.map(\.label) == ["Sleeping"])
    #expect(walk.lesson.annotations.markers.map(\.kind) == [.chapter])
    #expect(walk.lesson.moves.count >= 5)
    #expect(walk.lesson.moves.last?.move.position ?? 0 > walk.lesson.annotations.notes[1].position)
    #expect(walk.isWhole)

    let student = try Viewing("workers.coroviz", "--lang", "en", in: folder, waitsFor: "RECORDED")
    student.press("]")
    try student.waitForRow("Note 1/2: worker_1 runs first")
    #expect(try student.quit().exit == .status(0))
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT, SIGQUIT])
  func aSignalClosesTheRecording(_ signal: Int32) throws {
    let teacher = try Viewing("record", "workers", "-o", "a.coroviz", "--lang", "en", in: folder)
    try teacher.waitForStatus("REC", "a.coroviz")
    teacher.press("nn")
    try teacher.waitForStatus("turn 2")
    teacher.terminal.signal(signal)
    #expect(try teacher.terminal.waitForExit(within: Viewing.patience) == .signal(signal))
    #expect(teacher.terminal.restoreFailures == [])
    let walk = try walk("a.coroviz")
    #expect(walk.ending == .complete)
    #expect(walk.checksum == .matches)
    #expect(walk.lesson.moves.count >= 2)
  }

  @Test func quittingClosesTheRecordingAndSaysWhatWasWritten() throws {
    let teacher = try Viewing("record", "workers", "--lang", "en", in: folder)
    try teacher.waitForStatus("REC", "workers.coroviz")
    teacher.press("n")
    try teacher.waitForStatus("turn 1")
    try write(note: "hello", teacher)
    #expect(try teacher.quit().exit == .status(0))
    #expect(teacher.screen.shows("coroviz: written: workers.coroviz"))
    #expect(try walk().ending == .complete)
  }

  @Test func noFileIsOverwrittenWithoutAQuestion() throws {
    folder.write("workers.coroviz", Array("precious".utf8))
    let teacher = try Viewing("workers", "--lang", "en", in: folder)
    teacher.press("R")
    try teacher.waitForRow("Record into: workers-2.coroviz")
    teacher.press(Keys.control("u") + "workers" + Keys.enter)
    try teacher.waitForRow("workers.coroviz exists. Overwrite it? (y/n)")
    teacher.press("n")
    try teacher.waitForRow("Record into: workers-2.coroviz")
    #expect(try TextFile.read(file()) == "precious")
    teacher.press(Keys.control("u") + "workers" + Keys.enter)
    try teacher.waitForRow("exists. Overwrite it?")
    teacher.press("y")
    try teacher.waitForStatus("REC", "workers.coroviz")
    teacher.press("R")
    try teacher.waitForRow("Written: workers.coroviz")
    #expect(try teacher.quit().exit == .status(0))
    #expect(try walk().ending == .complete)
  }

  @Test func pastedLinesBecomeANote() throws {
    let teacher = try Viewing("workers", "--lang", "en", in: folder)
    teacher.press("a")
    try teacher.waitForRow("Note at event 0")
    teacher.press(Keys.paste("第一行：q\nsecond line\n\u{1B}[31mred"))
    try teacher.waitForRow("[31mred")
    teacher.press(Keys.control("s"))
    try teacher.waitForRow("Note 1/1: 第一行：q")
    try teacher.command("save kept")
    try teacher.waitForRow("Written: kept.coroviz")
    #expect(try teacher.quit().exit == .status(0))
    let text = try walk("kept.coroviz").lesson.annotations.notes.map(\.text)
    #expect(text.count == 1)
    #expect(text.first?.hasPrefix("第一行：q\nsecond line\n") == true)
    #expect(text.first?.contains("\u{1B}") == false)
    #expect(TextFile.names(in: folder.path) == ["kept.coroviz"])
  }

  @Test func unsavedNotesAreAskedAboutAndSaved() throws {
    let teacher = try Viewing("workers", "--lang", "en", in: folder)
    try write(note: "do not lose me", teacher)
    teacher.press("q")
    try teacher.waitForRow("Notes not saved: s save")
    teacher.press(Keys.escape)
    try teacher.waitUntilGone("Notes not saved")
    teacher.press("q")
    try teacher.waitForRow("Notes not saved: s save")
    teacher.press("s")
    try teacher.waitForRow("Save as: workers.coroviz")
    teacher.press(Keys.enter)
    #expect(try teacher.terminal.waitForExit(within: Viewing.patience) == .status(0))
    #expect(try walk().lesson.annotations.notes.map(\.text) == ["do not lose me"])
  }

  @Test func notesAreAddedToARecording() throws {
    #expect(try coroviz("record", "workers", "--auto", "turn", in: folder).status == 0)
    let before = try TextFile.read(file())
    let teacher = try Viewing("workers.coroviz", "--lang", "en", in: folder, waitsFor: "RECORDED")
    teacher.press("n")
    try teacher.waitForStatus("turn 1")
    try write(note: "added later", teacher)
    teacher.press("q")
    try teacher.waitForRow("Notes not saved")
    teacher.press("s")
    #expect(try teacher.terminal.waitForExit(within: Viewing.patience) == .status(0))
    #expect(try TextFile.read(file()).hasPrefix(before), "nothing of it was written anew")
    let walk = try walk()
    #expect(walk.lesson.annotations.notes.map(\.text) == ["added later"])
    #expect(walk.ending == .complete && walk.checksum == .matches)
  }

  @Test func aDiskThatIsFullIsToldAndNothingElseHappens() throws {
    let teacher = try Viewing("workers", "--lang", "en", in: folder)
    try teacher.command("record missing/lesson.coroviz")
    try teacher.waitForRow("Not recorded: missing/lesson.coroviz")
    teacher.press("n")
    try teacher.waitForStatus("turn 1")
    #expect(try teacher.quit().exit == .status(0))
    let run = try coroviz("record", "workers", "--auto", "turn", "-o", "missing/a.coroviz", in: folder)
    #expect(run.status == 1)
    #expect(run.errors.contains("missing/a.coroviz"))
    let full = try coroviz("record", "workers", "--auto", "turn", "--force", "-o", "/dev/full", in: folder)
    #expect(full.status == 1)
    #expect(full.errors.hasPrefix("coroviz: /dev/full"))
  }

  // MARK: Without a screen

  @Test(arguments: ["event", "line", "turn", "tick"])
  func recordedByItself(_ unit: String) throws {
    let run = try coroviz("record", "workers", "--auto", unit, "--pace", "0.5", "-o", "a.coroviz", in: folder)
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("a.coroviz: "))
    let walk = try walk("a.coroviz")
    #expect(walk.isWhole && walk.ending == .complete)
    let moves = walk.lesson.moves
    #expect(moves.count > 4)
    #expect(moves.map(\.wall) == moves.indices.map { $0 * 500 })
    #expect(moves.map(\.move.position) == moves.map(\.move.position).sorted())
    #expect(moves.first?.move.position == 0)
    #expect(moves.last?.move.position == walk.log.count)
    let again = try coroviz("record", "workers", "--auto", unit, "-o", "a.coroviz", in: folder)
    #expect(again.status == 1)
    #expect(again.errors.contains("a.coroviz exists already: --force overwrites it"))
    #expect(
      try coroviz("record", "workers", "--auto", unit, "-o", "a.coroviz", "--force", in: folder).status == 0)
  }

  @Test func aProgramWithoutAnEndIsRecordedUpToALimit() throws {
    folder.write("spin.py", Array("n = 0\nwhile True:\n    n += 1\n".utf8))
    let run = try coroviz("record", "spin.py", "--auto", "line", "--limit", "500", in: folder)
    #expect(run.status == 1)
    #expect(run.errors.contains("stopped after 500 events"))
    let walk = try walk("spin.coroviz")
    #expect(!walk.isWhole && walk.ending == .complete)
    #expect(walk.log.count == 500)
  }

  @Test func lineByLine() throws {
    let run = try shell(
      "printf 'turn\\nnote hello\\nmark chapter One\\nnotes\\nturn\\nback\\nq\\n' | coroviz record --plain workers --lang en",
      in: folder)
    #expect(run.status == 0)
    #expect(run.output.contains("Recording into workers.coroviz"))
    #expect(run.output.contains("Note written."))
    #expect(run.output.contains("Notes and markers"))
    #expect(run.output.contains("Written: workers.coroviz: "))
    let walk = try walk()
    #expect(walk.lesson.annotations.notes.map(\.text) == ["hello"])
    #expect(walk.lesson.annotations.markers.map(\.label) == ["One"])
    #expect(walk.lesson.moves.count == 4)
  }

  @Test func lineByLineUnsavedNotesAreAskedAbout() throws {
    let run = try shell(
      "printf 'note hello\\nquit\\ns\\n' | coroviz --plain workers --lang en", in: folder)
    #expect(run.output.contains("Notes not saved"))
    #expect(run.output.contains("Written: workers.coroviz"))
    #expect(run.output.hasSuffix("Left.\n"))
    #expect(try walk().lesson.annotations.notes.count == 1)
    #expect(try walk().isWhole, "a student can go on from there")
    let leaving = try shell("printf 'note bye\\nquit\\nl\\n' | coroviz --plain workers --lang en", in: folder)
    #expect(leaving.output.hasSuffix("Left.\n"))
    #expect(TextFile.names(in: folder.path) == ["workers.coroviz"])
  }
}
