import Canvas
import TestSupport
import Testing

/// The walk line by line, where there is no full screen.
struct LineModeTests {
  @Test func commandsFromAPipe() throws {
    let run = try shell(
      "printf 'tick\\n\\ngoto time:1\\nback\\nend\\nquit\\nnever read\\n' | coroviz workers --lang en")
    #expect(run.status == 0)
    #expect(
      run.errors == "coroviz: no full screen, since standard input is not a terminal; going line by line\n")
    let lines = run.output.split(separator: "\n")
    #expect(lines.first?.hasPrefix("workers, step by step.") == true)
    #expect(lines.contains("The event loop starts: from now on it decides who runs next."))
    #expect(lines.contains("One second has passed; it is 1.000 s."))
    #expect(lines.contains("printed: worker_1 start"))
    #expect(lines.contains { $0.hasPrefix("Waiting: ") && $0.contains("worker_2 (sleep 2 s") })
    #expect(lines.contains { $0.hasPrefix("The program ends at 2.000 s") })
    #expect(lines.last == "Left.")
  }

  @Test func theEndOfTheInputIsTheEnd() throws {
    let run = try coroviz("workers", "--plain")
    #expect(run.status == 0)
    #expect(run.errors == "")
    #expect(!run.output.contains("\u{1B}"))
  }

  @Test func toAPipe() throws {
    let terminal = try PseudoTerminal(
      "/bin/bash", ["-c", "\(BuiltProgram.coroviz) workers --lang en | cat"], environment: ["PS1": ""])
    try terminal.waitForText("standard output is not a terminal", within: Viewing.patience)
    try terminal.waitForText("workers, step by step")
    terminal.type("turn\r")
    try terminal.waitForText("tick 1, turn 1")
    terminal.type(Keys.control("d"))
    #expect(try terminal.waitForExit(within: Viewing.patience) == .status(0))
  }

  @Test(arguments: ["dumb", "", "no-such-terminal"])
  func aTerminalThatCanOnlyShowLines(_ type: String) throws {
    let terminal = try PseudoTerminal(BuiltProgram.coroviz, ["workers"], environment: ["TERM": type])
    try terminal.waitForText("going line by line", within: Viewing.patience)
    terminal.type("\r")
    try terminal.waitForText("The program starts")
    terminal.type("quit\r")
    #expect(try terminal.waitForExit(within: Viewing.patience) == .status(0))
    #expect(!terminal.transcript.contains(0x1B))
  }

  @Test func helpListsTheWords() throws {
    let run = try shell("echo help | coroviz --plain --lang en workers")
    for word in ["  step: ", "  turn: ", "  tick-back: ", "  goto POSITION: ", "  quit: "] {
      #expect(run.output.contains("\n" + word), "\(word)")
    }
  }

  @Test func wrongWordsAreAnswered() throws {
    let run = try shell("printf 'dance\\ngoto nowhere\\nbreak line x\\n' | coroviz --plain workers --lang en")
    #expect(run.output.contains("There is no command \"dance\""))
    #expect(run.output.contains("\"nowhere\" is no position."))
    #expect(run.output.contains("break is written like this: break line 12"))
    #expect(run.status == 0)
  }

  @Test func aRunawayProgramAnswers() throws {
    let folder = try TemporaryFolder("spin.py", "while True: pass\n")
    let run = try shell("printf 'tick\\nstep\\nquit\\n' | coroviz --plain spin.py", in: folder)
    #expect(run.status == 0)
    #expect(!run.timedOut)
    #expect(run.output.hasSuffix("Left.\n"))
  }
}
