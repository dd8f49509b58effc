import Recording
import TestSupport
import Testing

/// Recordings wherever a program is named, without a screen.
struct RecordingFileTests {
  private func run(_ lesson: LessonFile, _ arguments: String...) throws -> ProgramRun {
    try ProgramRun(BuiltProgram.coroviz, arguments, directory: lesson.folder.path)
  }

  @Test func showPrintsTheProgram() throws {
    let run = try run(try LessonFile(), "show", LessonFile.name)
    #expect(run.output == WorkersTrace.source)
    #expect(run.errors == "")
  }

  @Test func runRunsTheProgramAgain() throws {
    let text = "import random, sys\nN = 3\nprint(sys.argv[1:], N, random.randint(1, 10**9))\n"
    let program = RecordedSource(
      programName: "dice", fileName: "dice.py", bytes: Array(text.utf8), arguments: ["six"], seed: 7)
    let lesson = try LessonFile(source: program)
    let again = try run(lesson, "run", LessonFile.name)
    #expect(again.output.hasPrefix("['six'] 3 "))
    #expect(try run(lesson, "run", LessonFile.name).output == again.output)
    #expect(try run(lesson, "run", "--seed", "8", LessonFile.name).output != again.output)
    #expect(
      try run(lesson, "run", "--set", "N=4", LessonFile.name, "a", "b").output.hasPrefix("['a', 'b'] 4 "))
  }

  @Test func explainTellsWhatWasRecordedAndRunsNothing() throws {
    let program = RecordedSource(
      programName: "x", fileName: "x.py", bytes: Array("while True: pass\n".utf8))
    let run = try run(try LessonFile(source: program), "explain", LessonFile.name)
    #expect(run.status == 0)
    #expect(run.errors == "")
    #expect(run.output.contains("worker_1 prints \"worker_1 start\""))
  }

  @Test func screenshotShowsIt() throws {
    let run = try run(try LessonFile(), "screenshot", LessonFile.name, "--at", "28")
    #expect(run.output.contains("two workers"))
    #expect(run.output.contains("RECORDED"))
    #expect(run.output.contains("28/"))
  }

  @Test func aRecordingIsKnownByItsFirstLineToo() throws {
    let lesson = try LessonFile()
    _ = try shell("mv \(LessonFile.name) other.txt", in: lesson.folder)
    #expect(try run(lesson, "explain", "other.txt").output.contains("worker_1"))
    // A Python file is none, whatever it speaks of.
    lesson.folder.write("python.py", Array("# coroviz-recording\nprint(1)\n".utf8))
    #expect(try run(lesson, "run", "python.py").output == "1\n")
  }

  @Test func whatIsWrongIsTold() throws {
    let open = try run(try LessonFile(isWhole: false), "explain", LessonFile.name)
    #expect(open.errors.contains("coroviz: the recording was cut off"))
    #expect(open.status == 0)

    let torn = try LessonFile()
    _ = try shell("head -c -10 \(LessonFile.name) > t && mv t \(LessonFile.name)", in: torn.folder)
    #expect(try run(torn, "explain", LessonFile.name).errors.contains("is left out"))

    let changed = try LessonFile()
    _ = try shell("sed -i 's/Nothing has run/Something ran/' \(LessonFile.name)", in: changed.folder)
    let run = try run(changed, "replay", "--plain", LessonFile.name)
    #expect(run.errors.contains("its checksum differs"))
    #expect(run.status == 0)
  }

  @Test func theProgramThatDidNotEndIsTold() throws {
    let trace = TraceBuilder()
    trace.emit(.programStarted)
    trace.enter("<module>", .module, definedAt: 1)
    for line in 1...30 { trace.line(Int32(line)) }
    let run = try run(
      try LessonFile(moves: [3], notes: [], log: trace.log), "replay", "--plain", LessonFile.name)
    #expect(run.errors.contains("the program did not end in this recording"))
  }

  @Test func aDamagedRecordingIsRefusedAndRecovered() throws {
    let lesson = try LessonFile()
    _ = try shell("sed -i '40s/^./x/' \(LessonFile.name)", in: lesson.folder)
    let refused = try run(lesson, "replay", "--plain", LessonFile.name)
    #expect(refused.status == 1)
    #expect(refused.errors.contains("line 40"))
    #expect(refused.errors.contains("coroviz view --recover \(LessonFile.name)"))
    #expect(refused.output == "")
    let recovered = try run(lesson, "replay", "--plain", "--recover", LessonFile.name)
    #expect(recovered.status == 0)
    #expect(recovered.errors.contains("this is what can be read"))
  }

  @Test func argumentsAndSettingsAreRefused() throws {
    let lesson = try LessonFile()
    for arguments in [[LessonFile.name, "x"], ["explain", LessonFile.name, "--set", "N=1"]] {
      let run = try ProgramRun(BuiltProgram.coroviz, arguments, directory: lesson.folder.path)
      #expect(run.status == 2)
      #expect(run.errors.contains("coroviz run \(LessonFile.name)"))
    }
  }

  @Test func replayWantsARecording() throws {
    let scenario = try coroviz("replay", "workers")
    #expect(scenario.status == 2)
    #expect(scenario.errors.contains("coroviz record workers -o lesson.coroviz"))
    let missing = try coroviz("replay", "nosuch.coroviz")
    #expect(missing.status == 2)
    #expect(missing.errors.contains("there is no file nosuch.coroviz"))
    #expect(try coroviz("replay", "nosuch").errors.contains("there is no scenario and no file"))
    for (option, value) in [("--speed", "0"), ("--speed", "nan"), ("--idle", "1e9"), ("--at", "foo")] {
      let run = try coroviz("replay", option, value, "x.coroviz")
      #expect(run.status == 2, "\(option) \(value)")
      #expect(run.errors.contains("See 'coroviz replay --help'"))
    }
  }

  @Test func replayInAPipeTellsAllAtOnce() throws {
    let lesson = try LessonFile(pace: 600_000)
    let run = try run(lesson, "replay", "--pause-on-notes", LessonFile.name)
    #expect(run.status == 0)
    #expect(run.output.contains("[46]"))
    #expect(run.output.contains("The lesson is over."))
  }

  @Test func completionOffersRecordings() throws {
    let lesson = try LessonFile()
    let run = try shell(
      """
      source <(coroviz --generate-completion-script bash)
      COMP_WORDS=(coroviz replay le); COMP_CWORD=2; COMP_LINE='coroviz replay le'; COMP_POINT=17; COMP_TYPE=9
      COMPREPLY=(); _coroviz coroviz le replay; echo "${COMPREPLY[@]}"
      COMP_WORDS=(coroviz explain le); COMP_LINE='coroviz explain le'; COMP_POINT=18
      COMPREPLY=(); _coroviz coroviz le explain; echo "${COMPREPLY[@]}"
      """, in: lesson.folder)
    #expect(run.output == "lesson.coroviz\nlesson.coroviz\n")
  }
}
