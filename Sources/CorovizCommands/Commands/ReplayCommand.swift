import ArgumentParser
import Canvas
import NcursesTerminal
import Story
import Viewer

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// `coroviz replay`.
struct ReplayCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "replay",
    abstract: "Play a recorded lesson as its teacher presented it, and leave it to explore at any time.",
    discussion: """
      A recording (.coroviz) holds a program, everything that happened in it, and
      what a teacher did: the steps, and notes on them. It needs neither the
      program's file nor Python, and nothing in it runs again.

      The lesson goes at the teacher's pace. Silences longer than --idle are cut,
      and a note stays long enough to be read. Where the teacher made no moves,
      the program's steps are shown at an even pace.

      Keys in the lesson:
        space          pause and go on; at the end: play again
        ] or PgDn      to the next note or marker; goes on from a note it waits at
        [ or PgUp      to the note or marker before (a clicker has these two)
        + - =          faster, slower, the teacher's pace
        any step       leaves the lesson: explore forwards and backwards, search,
                       look at panels; the lesson waits
        v              goes back to the lesson, where it was left
        A              the list of notes and markers
        ?              all keys

      The first line always says which it is: LESSON PLAYING, LESSON PAUSED,
      EXPLORING or LESSON OVER, and how much of the lesson has gone by.

      To give a lesson:
        coroviz record workers -o lesson.coroviz    step, and write notes with a
        coroviz lesson.coroviz                      look at it, change the notes
        coroviz replay --pause-on-notes lesson.coroviz
      and talk at each note; space or the clicker goes on. For those who have no
      coroviz:
        coroviz export lesson.coroviz -o lesson.html    a page with all of it

      Examples:
        coroviz replay lesson.coroviz
        coroviz replay --speed 2 --idle 1 lesson.coroviz
        coroviz replay --at time:1 lesson.coroviz        begin where time is 1 s
        coroviz replay --plain lesson.coroviz            line by line; for screen
                                                         readers and pipes
      """)

  @Argument(
    help: "A recording, as `coroviz record` and the key R make them.",
    completion: .custom { _, _, _ in ProgramArguments.files(endingIn: RecordingFile.ending) })
  var file: String

  @Option(help: ArgumentHelp("How many times faster than the teacher.", valueName: "number"))
  var speed = 1.0

  @Option(help: ArgumentHelp("The longest silence.", valueName: "seconds"))
  var idle = Double(LessonScript.idleCap) / 1_000

  @Flag(help: "Pause at each note.")
  var pauseOnNotes = false

  @Option(
    help: ArgumentHelp(
      "Where to begin: the first time that the lesson gets there or beyond.", valueName: "position"))
  var at: String?

  @Flag(help: "Line by line, without a full screen.")
  var plain = false

  @Flag(help: "With --plain: don't wait between the steps. That is so anyway when no terminal shows them.")
  var noWait = false

  @Flag(help: "Let the mouse select and scroll.")
  var mouse = false

  @OptionGroup var language: LanguageOption
  @OptionGroup var look: LookOptions
  @OptionGroup var recover: RecoverOption

  func run() throws {
    try check()
    let language = try language.language()
    let host = EngineHost(seed: 0, language: language)
    let program = try host.open(recording: file, recovering: recover.recover)
    let options = ViewerOptions(
      language: language, isASCII: look.ascii, usesColour: look.color != .never,
      hasContrast: look.contrast, usesMouse: mouse)
    switch TerminalCapability.current(plain: plain) {
    case .fullScreen: try showFullScreen(program, options, host)
    case .lineMode(let reason):
      if reason != .requested {
        StandardError.write("coroviz: no full screen, since \(reason.description); going line by line\n")
      }
      try tellInLines(program, options, host)
    }
  }

  /// - Throws: `ValidationError` that says what is allowed.
  private func check() throws {
    guard Playback.speeds.contains(speed) else {
      throw ValidationError("--speed is a number from 0.125 to 4096: 2 is twice as fast as the teacher")
    }
    guard (0...Double(LessonScript.longestIdleCap) / 1_000).contains(idle) else {
      throw ValidationError("--idle takes seconds, from 0 to 3600")
    }
    if let at { try PositionCheck.check(at) }
  }

  private func showFullScreen(_ program: ViewerProgram, _ options: ViewerOptions, _ host: EngineHost) throws {
    let size = Size(width: 100, height: 30)
    let viewer = Viewer(program, size: size, options: options)
    let lesson = try lessonOptions(viewer)
    let screen: NcursesScreen
    do {
      screen = try NcursesScreen(TerminalOptions(colors: look.color.choice, ascii: look.ascii, mouse: mouse))
    } catch {
      throw CommandFailure("\(error.description); `coroviz replay --plain` works without a full screen")
    }
    viewer.resize(to: screen.size)
    viewer.state.playback.setSpeed(speed)
    viewer.presentLesson(lesson, now: ViewerLoop.monotonic())
    let reason = ViewerLoop(screen: screen, viewer: viewer, host: host).run()
    if let reason { screen.conclude(reason) }
    screen.close()
    host.sayWhereCopiesAre()
  }

  /// The lesson's options; finds the place to begin.
  private func lessonOptions(_ viewer: Viewer) throws(CommandFailure) -> Viewer.LessonOptions {
    var options = Viewer.LessonOptions(
      idleCap: Int(idle * 1_000), pausesOnNotes: pauseOnNotes)
    guard let at else { return options }
    viewer.finishWalk(.position(at))
    if viewer.state.messageIsError, let problem = viewer.state.message {
      throw CommandFailure("--at: \(problem.text(in: .english).lowercasedFirst)")
    }
    options.start = viewer.state.position
    viewer.finishWalk(.start)
    viewer.state.message = nil
    return options
  }

  private func tellInLines(_ program: ViewerProgram, _ options: ViewerOptions, _ host: EngineHost) throws {
    let viewer = Viewer(program, size: Size(width: 100, height: 30), options: options)
    for remark in program.remarks {
      StandardError.write("coroviz: \(remark.text(in: .english).lowercasedFirst)\n")
    }
    let lesson = try lessonOptions(viewer)
    viewer.state.playback.setSpeed(speed)
    let output = OutputSink()
    let input = StandardInputLines(output)
    let print = { (line: String) in output.write(ContiguousArray((line + "\n").utf8), to: .output) }
    let mode = PlainMode(viewer: viewer, host: host, input: input, print: print)
    let isWatched = isatty(STDOUT_FILENO) == 1
    let wait: ((Int) -> Void)? =
      noWait || !isWatched
      ? nil
      : { milliseconds in
        output.flush()
        usleep(useconds_t(clamping: milliseconds * 1_000))
      }
    PlainLesson(mode, viewer: viewer, input: input, wait: wait, print: print).run(lesson)
    // Where a person sits, the walk goes on; a pipe has got what it wanted.
    if isWatched, isatty(STDIN_FILENO) == 1 { mode.run() }
    output.flush()
  }
}
