import Canvas
import Glibc
import TestSupport
import Testing

/// `coroviz export`: formats, files, errors.
struct ExportTests {
  @Test func theEndingChoosesTheFormat() throws {
    let folder = try TemporaryFolder()
    for (name, start) in [("a.cast", "{\"version\": 2,"), ("A.SVG", "<svg "), ("a.anim.svg", "<svg ")] {
      let run = try coroviz("export", "coroutine_object", "-o", name, in: folder)
      #expect(run.status == 0 && run.output == "" && run.errors == "")
      #expect(try TextFile.read("\(folder.path)/\(name)").hasPrefix(start))
    }
    #expect(TextFile.names(in: folder.path) == ["A.SVG", "a.anim.svg", "a.cast"], "and nothing else is left")
    #expect(try TextFile.read(folder.path + "/a.anim.svg").contains("@keyframes"))
    #expect(!(try TextFile.read(folder.path + "/A.SVG").contains("@keyframes")))
  }

  @Test func standardOutput() throws {
    let folder = try TemporaryFolder()
    #expect(try coroviz("export", "coroutine_object", "-o", "a.cast", in: folder).status == 0)
    let file = try TextFile.read(folder.path + "/a.cast")
    #expect(try coroviz("export", "coroutine_object", "--format", "cast", "-o", "-").output == file)
    #expect(try coroviz("export", "coroutine_object", "--format", "CAST").output == file)
  }

  @Test func aStillPictureIsTheScreenshots() throws {
    let picture = try coroviz("screenshot", "workers", "--at", "time:1", "--format", "svg", "--lang", "zh")
    let export = try coroviz("export", "workers", "--at", "time:1", "--format", "svg", "--lang", "zh")
    #expect(export.output == picture.output)
    #expect(!export.output.isEmpty)
  }

  @Test func theSameWalkIsTheSameFile() throws {
    for format in ["cast", "svg", "animated-svg"] {
      let first = try coroviz("export", "crawler", "--format", format, "--lang", "zh", "--size", "60x20")
      let second = try coroviz("export", "crawler", "--format", format, "--lang", "zh", "--size", "60x20")
      #expect(first.output == second.output)
      #expect(first.output.utf8.count > 5_000)
    }
  }

  @Test func aFileThatIsThereIsReplacedAndNothingHalfIsLeft() throws {
    let folder = try TemporaryFolder("a.cast", "old")
    #expect(try coroviz("export", "coroutine_object", "-o", "a.cast", in: folder).status == 0)
    #expect(try TextFile.read(folder.path + "/a.cast").hasPrefix("{"))
    #expect(TextFile.names(in: folder.path) == ["a.cast"])
    let device = try coroviz("export", "coroutine_object", "--format", "cast", "-o", "/dev/null")
    #expect(device.status == 0)
    var facts = stat()
    #expect(stat("/dev/null", &facts) == 0 && facts.st_mode & S_IFMT == S_IFCHR, "a device stays one")
  }

  @Test func anEndlessProgramIsCutAndThatIsSaid() throws {
    let folder = try TemporaryFolder("endless.py", "while True:\n    x = 1\n")
    let run = try coroviz(
      "export", "endless.py", "--max-steps", "20", "--format", "cast", "--lang", "en", in: folder)
    #expect(run.status == 0)
    #expect(run.errors.hasPrefix("coroviz: the walk goes on after its first 20 steps"))
    #expect(run.errors.contains("--max-steps"))
    #expect(run.output.contains("Only the first 20 steps are here"))
    #expect(run.output.split(separator: "\n").count { $0.contains(", \"m\", ") } == 20)
  }

  @Test func theProgramsArgumentsComeAfterTwoDashes() throws {
    let folder = try TemporaryFolder("echo.py", "import sys\nprint(sys.argv[1:])\n")
    let run = try coroviz(
      "export", "echo.py", "--format", "cast", "--set", "x=1", "--", "-o", "b.cast", in: folder)
    #expect(run.status == 2, "there is no constant x")
    let right = try coroviz("export", "echo.py", "--format", "cast", "--", "-o", "b.cast", in: folder)
    #expect(right.output.contains("['-o', 'b.cast']"))
    #expect(TextFile.names(in: folder.path) == ["echo.py"])
  }
}

/// Wrong calls say what to do, and write nothing.
struct WrongExportTests {
  @Test(arguments: [
    (["-o", "a.doc"], "the ending of 'a.doc' is no format's.\nFormats: html (.html, .htm), cast (.cast)"),
    (["-o", "cast"], "the ending of 'cast' is no format's."),
    ([], "name a file, as in -o out."), (["-o", "-"], "name a file, as in -o out."),
    (["--format", "gif"], "there is no format 'gif'.\nFormats: "),
    (
      ["-o", "a.cast", "--at", "time:1"], "--at is for formats that show one place; cast holds the whole walk"
    ),
    (["-o", "a.svg", "--at", "never"], "never"), (["-o", "a.cast", "--pace", "0"], "--pace takes seconds"),
    (["-o", "a.cast", "--idle", "nan"], "--idle takes seconds"),
    (["-o", "a.cast", "--cast-version", "1"], "--cast-version is 2 or 3"),
    (["-o", "a.cast", "--max-steps", "0"], "--max-steps takes a number"),
    (["-o", "a.cast", "--size", "10x5"], "'10x5' is not a size"),
  ])
  func usage(_ arguments: [String], _ message: String) throws {
    let folder = try TemporaryFolder()
    let run = try ProgramRun(
      BuiltProgram.coroviz, ["export", "workers"] + arguments, directory: folder.path)
    #expect(run.status == 2)
    #expect(run.output == "")
    #expect(run.errors.contains(message))
    #expect(run.errors.hasPrefix("coroviz: "))
    #expect(TextFile.names(in: folder.path).isEmpty)
  }

  @Test func failures() throws {
    let folder = try TemporaryFolder("mine.py", "x = 1\n")
    func failure(_ arguments: String...) throws -> String {
      let run = try ProgramRun(BuiltProgram.coroviz, ["export"] + arguments, directory: folder.path)
      #expect(run.status == 1 || run.status == 2)
      #expect(run.output == "")
      return run.errors
    }
    #expect(
      try failure("mine.py", "-o", "nowhere/a.cast")
        == "coroviz: can't write nowhere/a.cast: no such file or directory\n")
    #expect(try failure("mine.py", "--format", "cast", "-o", "mine.py").contains("is what would be exported"))
    #expect(try failure("other.py", "-o", "a.cast").contains("can't read other.py"))
    #expect(try failure("mine.py", "-o", "a.svg", "--at", "line:99").contains("line:99"))
    #expect(try failure("mine.py", "-o", "a.cast", "--as-presented").contains("nobody has presented mine.py"))
    #expect(try failure("mine.py", "--format", "cast", "-o", "/dev/full").contains("no space left"))
    #expect(TextFile.names(in: folder.path) == ["mine.py"])
    #expect(try TextFile.read(folder.path + "/mine.py") == "x = 1\n")
  }
}

/// A recording that was presented.
struct ExportedLessonTests {
  private static func times(_ file: String) -> [String] {
    file.split(separator: "\n").filter { $0.contains(", \"m\", ") }.map {
      String($0.dropFirst().prefix { $0 != "," })
    }
  }

  @Test func itIsExportedAsItWasPresented() throws {
    let lesson = try LessonFile()
    let run = try coroviz("export", LessonFile.name, "--format", "cast", "--lang", "en", in: lesson.folder)
    #expect(run.status == 0)
    #expect(Self.times(run.output) == ["0.000", "0.500", "1.000", "1.500", "2.000", "2.500", "3.000"])
    #expect(run.output.contains("\"m\", \"Nothing has run yet: main is only an object.\"]"))
    #expect(run.output.contains("\"m\", \"两个 worker 都在睡觉。\"]"))
    let hasty = try coroviz(
      "export", LessonFile.name, "--format", "cast", "--idle", "0.1", "--lang", "en", in: lesson.folder)
    #expect(Self.times(hasty.output).last == "0.600")
  }

  @Test func everyStepIsExportedWhenAsked() throws {
    let lesson = try LessonFile()
    let every = try coroviz("export", LessonFile.name, "--format", "cast", "--every-step", in: lesson.folder)
    #expect(Self.times(every.output).count > 40)
    let animated = try coroviz("export", LessonFile.name, "--format", "animated-svg", in: lesson.folder)
    #expect(
      animated.output.contains(" 4s steps(1,end) 1}"), "three seconds of moves, and the last step's own")
  }
}

/// On a terminal.
struct ExportProgressTests {
  private static let long = "for i in range(100000):\n    x = i\n"

  @Test func aLineSaysHowFarItIsAndGoesAway() throws {
    let folder = try TemporaryFolder("long.py", Self.long)
    let terminal = try PseudoTerminal(
      BuiltProgram.coroviz, ["export", "long.py", "-o", "a.cast", "--max-steps", "1500"],
      directory: folder.path)
    #expect(try terminal.waitForExit(within: 60) == .status(0))
    let written = String(decoding: terminal.transcript, as: UTF8.self)
    #expect(written.contains("\rcoroviz: walking: "))
    #expect(written.contains("\rcoroviz: making a.cast: "))
    #expect(!terminal.screen.shows("walking") && !terminal.screen.shows("making"))
    #expect(terminal.screen.shows("the walk goes on after its first 1500 steps"))
    #expect(TextFile.names(in: folder.path) == ["a.cast", "long.py"])
  }

  @Test func controlCLeavesNothing() throws {
    let folder = try TemporaryFolder("long.py", Self.long)
    let terminal = try PseudoTerminal(
      BuiltProgram.coroviz, ["export", "long.py", "-o", "a.cast", "--max-steps", "90000"],
      directory: folder.path)
    try terminal.waitForText("walking: ", within: Viewing.patience)
    terminal.type("\u{3}")
    #expect(try terminal.waitForExit(within: Viewing.patience) == .signal(SIGINT))
    #expect(TextFile.names(in: folder.path) == ["long.py"])
  }
}
