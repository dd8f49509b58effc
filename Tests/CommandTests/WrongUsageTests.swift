import TestSupport
import Testing

/// What goes wrong is said on standard error as `coroviz: ...`, with what to do next.
struct WrongUsageTests {
  @Test(arguments: [
    (["run"], "Missing expected argument '<program>'", "coroviz run"),
    (["run", "--nosuch", "workers"], "Unknown option '--nosuch'", "coroviz run"),
    (["--nosuch"], "Unknown option '--nosuch'", "coroviz view"),
    (["list", "extra"], "Unexpected argument 'extra'", "coroviz list"),
    (["explain", "--lang", "de", "workers"], "write --lang en or --lang zh", "coroviz explain"),
    (["workers", "--lang", "de"], "write --lang en or --lang zh", "coroviz view"),
    (["run", "--seed", "x", "workers"], "'x' is invalid", "coroviz run"),
    (
      ["screenshot", "workers", "--at", "foo"], "'foo' is not a position: write event:N", "coroviz screenshot"
    ),
    (["view", "--at", "foo", "workers"], "'foo' is not a position: write event:N", "coroviz view"),
    (
      ["screenshot", "workers", "--size", "3x3"], "--size 100x30, from 40x10 to 400x120", "coroviz screenshot"
    ),
    (["screenshot", "workers", "--format", "png"], "'text', 'ansi' or 'svg'", "coroviz screenshot"),
  ])
  func wrongUsageHasStatusTwo(_ arguments: [String], _ problem: String, _ command: String) throws {
    let run = try ProgramRun(BuiltProgram.coroviz, arguments)
    #expect(run.status == 2)
    #expect(run.output == "")
    #expect(run.errors.hasPrefix("coroviz: "))
    #expect(run.errors.contains(problem), "\(run.errors)")
    #expect(run.errors.contains("See '\(command) --help' for more information."), "\(run.errors)")
  }

  @Test(arguments: [["worker"], ["run", "workrs"], ["explain", "workerz"], ["show", "wokers"]])
  func anUnknownNameGetsASuggestion(_ arguments: [String]) throws {
    let run = try ProgramRun(BuiltProgram.coroviz, arguments)
    #expect(run.status == 2)
    #expect(run.errors.contains("Did you mean `coroviz workers`? `coroviz list` shows the scenarios."))
  }

  @Test func anUnknownNameUnlikeAnyGetsTheList() throws {
    let run = try coroviz("xyzzy")
    #expect(run.status == 2)
    #expect(
      run.errors
        == "coroviz: there is no scenario and no file 'xyzzy'. `coroviz list` shows the scenarios.\n")
  }

  @Test(arguments: ["run", "view", "explain", "screenshot"])
  func whatCannotBeReadIsNamed(_ command: String) throws {
    let folder = try TemporaryFolder()
    folder.write("huge.py", [UInt8](repeating: 0x0A, count: 9 << 20))
    func problem(_ file: String) throws -> String {
      let run = try coroviz(command, file, in: folder)
      #expect(run.status == 1)
      #expect(run.output == "")
      return run.errors
    }
    #expect(try problem("missing.py") == "coroviz: can't read missing.py: no such file or directory\n")
    #expect(try problem("huge.py") == "coroviz: huge.py is too large to be a program: more than 8 MiB\n")
    #expect(
      try problem(".") == "coroviz: . is a folder: name a Python file in it, as in `coroviz ./program.py`\n")
    #expect(try problem("/dev/null/x.py") == "coroviz: can't read /dev/null/x.py: not a directory\n")
  }

  @Test func aDeviceIsNoProgram() throws {
    let run = try coroviz("run", "/dev/zero")
    #expect(run.status == 1)
    #expect(run.errors.hasPrefix("coroviz: /dev/zero is"))
  }

  @Test func withoutAProgramThereMustBeATerminal() throws {
    let run = try coroviz()
    #expect(run.status == 2)
    #expect(
      run.errors == "coroviz: name a program, as in `coroviz workers`; `coroviz list` shows the scenarios\n")
  }
}

/// Programs that Python itself would refuse.
struct BadProgramTests {
  /// Runs a program that cannot be compiled; what it says.
  private func errors(_ bytes: [UInt8]) throws -> String {
    let folder = try TemporaryFolder()
    folder.write("bad.py", bytes)
    let run = try coroviz("run", "bad.py", in: folder)
    #expect(run.status == 1)
    #expect(run.output == "")
    return run.errors
  }

  @Test func aSyntaxErrorShowsItsPlace() throws {
    let expected = "  File \"bad.py\", line 1\n    def f(:\n          ^\nSyntaxError: invalid syntax\n"
    #expect(try errors(Array("def f(:\n  pass\n".utf8)) == expected)
  }

  @Test func aByteThatIsNotUTF8HasNoPlace() throws {
    #expect(
      try errors(Array("x = 1\n".utf8) + [0x80, 0xFF]) == """
        SyntaxError: Non-UTF-8 code starting with '\\x80' in file bad.py on line 2, but no encoding declared; see \
        https://peps.python.org/pep-0263/ for details

        """)
  }

  @Test func aZeroByteEndsTheLineThatIsShown() throws {
    #expect(
      try errors(Array("x = 1\nprint('a\0b')\n".utf8)) == """
          File "bad.py", line 2
            print('a
        SyntaxError: source code cannot contain null bytes

        """)
  }

  @Test func aBinaryFileWritesNothingButTheMessage() throws {
    let program = try TextFile.read("/proc/self/cmdline").utf8
    let said = try errors([0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0, 0x1B, 0x5B] + Array(program))
    #expect(said.hasSuffix("SyntaxError: source code cannot contain null bytes\n"))
    #expect(!said.contains("\u{1B}"))
  }

  @Test func aModuleThatIsNotThereIsNamed() throws {
    let said = try errors(Array("import numpy\n".utf8))
    #expect(said.hasPrefix("coroviz: there is no module 'numpy' here"))
    #expect(said.contains("\nTraceback (most recent call last):\n  File \"bad.py\", line 1, in <module>\n"))
    #expect(said.hasSuffix("ModuleNotFoundError: No module named 'numpy'\n"))
  }

  @Test func recursionWithoutEndIsARecursionError() throws {
    let said = try errors(Array("def f(): return f()\nf()\n".utf8))
    #expect(said.hasSuffix("RecursionError: maximum recursion depth exceeded\n"))
    #expect(said.contains("[Previous line repeated"))
  }

  @Test(arguments: [
    String(repeating: "(", count: 100_000), String(repeating: "-", count: 100_000) + "1",
    "x = " + String(repeating: "[", count: 5000) + String(repeating: "]", count: 5000),
    String(repeating: "if 1:\n ", count: 200) + "pass", "f'" + String(repeating: "{", count: 5001),
    "a" + String(repeating: ".b", count: 50_000), "1" + String(repeating: "+1", count: 50_000),
  ])
  func aMonstrousProgramIsAnErrorNotACrash(_ source: String) throws {
    let folder = try TemporaryFolder("bad.py", source)
    let run = try coroviz("run", "bad.py", in: folder)
    #expect(run.status == 1 || run.status == 0)
    #expect(!run.timedOut)
  }

  @Test(arguments: ["10**10**8", "1 << 10**12", "'x' * 10**12", "[0] * 10**12", "list(range(10**12))"])
  func whatIsTooBigIsAnErrorNotACrash(_ expression: String) throws {
    let folder = try TemporaryFolder("big.py", "x = \(expression)\n")
    let run = try coroviz("run", "big.py", in: folder)
    #expect(run.status == 1)
    #expect(!run.timedOut)
    #expect(run.errors.contains("MemoryError") || run.errors.contains("OverflowError"), "\(run.errors)")
  }

  @Test func aListThatGrowsWithoutEndIsEnded() throws {
    let folder = try TemporaryFolder("grow.py", "x = [0]\nwhile True: x += x\n")
    let run = try coroviz("run", "grow.py", in: folder)
    #expect(run.status == 1)
    #expect(run.errors.contains("MemoryError"), "\(run.errors.suffix(300))")
  }
}
