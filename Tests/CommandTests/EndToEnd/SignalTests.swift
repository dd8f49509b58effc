import Canvas
import Glibc
import TestSupport
import Testing

/// However coroviz ends, the terminal is as it was, and the cause of the end is the true one.
struct SignalTests {
  @Test(arguments: [SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGSEGV, SIGABRT, SIGILL, SIGTRAP])
  func aSignalInTheMiddle(_ signal: Int32) throws {
    let walk = try Viewing("workers")
    walk.press("tt")
    try walk.waitForStatus("tick 2")
    walk.terminal.signal(signal)
    #expect(try walk.terminal.waitForExit(within: Viewing.patience) == .signal(signal))
    #expect(walk.terminal.restoreFailures == [])
    #expect(walk.terminal.isInLineMode)
  }

  @Test(arguments: [
    (SIGTERM, "while True: pass"), (SIGHUP, "while True: pass"), (SIGTERM, "sum(range(10**12))"),
  ])
  func aSignalWhileTheProgramComputes(_ signal: Int32, _ source: String) throws {
    let folder = try TemporaryFolder("spin.py", source + "\n")
    let walk = try Viewing("spin.py", in: folder)
    walk.press("G")
    walk.terminal.waitUntilQuiet()
    walk.terminal.signal(signal)
    #expect(try walk.terminal.waitForExit(within: Viewing.patience) == .signal(signal))
    #expect(walk.terminal.restoreFailures == [])
  }

  @Test func closingTheWindowEndsIt() throws {
    let walk = try Viewing("workers")
    walk.terminal.hangUp()
    let exit = try walk.terminal.waitForExit(within: Viewing.patience)
    #expect(exit == .signal(SIGHUP) || exit == .status(1))
  }

  @Test func controlCAsksAndTwiceLeaves() throws {
    let walk = try Viewing("workers")
    walk.press(" ")
    try walk.waitForStatus("PLAYING")
    walk.press(Keys.control("c"))
    try walk.waitUntilGone("PLAYING")
    walk.press(Keys.control("c"))
    try walk.waitForRow("Leave coroviz?")
    walk.press("n")
    try walk.waitUntilGone("Leave coroviz?")
    walk.press(Keys.control("c"))
    try walk.waitForRow("Leave coroviz?")
    walk.press(Keys.control("c"))
    #expect(try walk.terminal.waitForExit(within: Viewing.patience) == .status(0))
    #expect(walk.terminal.restoreFailures == [])
  }

  @Test func controlZAndForeground() throws {
    let terminal = try PseudoTerminal(
      "/bin/bash", ["--norc", "--noprofile", "-i"], size: Size(width: 100, height: 30),
      environment: ["PS1": "$ ", "HISTFILE": ""])
    try terminal.waitForText("$")
    terminal.type(BuiltProgram.coroviz + " workers --lang en\r")
    try terminal.waitForText("START", within: Viewing.patience)
    terminal.type("tt")
    try terminal.waitForText("tick 2")
    terminal.type(Keys.control("z"))
    try terminal.waitForText("Stopped", within: Viewing.patience)
    #expect(!terminal.screen.isAlternate)
    #expect(terminal.screen.modes.contains(25))
    terminal.resize(Size(width: 80, height: 24))
    terminal.type("fg\r")
    try terminal.wait("the picture at its new size", within: Viewing.patience) {
      $0.isAlternate && $0.lines[0].contains("tick 2") && $0.lines[22].hasSuffix("┘")
    }
    terminal.type("t")
    try terminal.waitForText("tick 3")
    terminal.type("q")
    try terminal.wait("the shell's screen", within: Viewing.patience) { !$0.isAlternate }
    terminal.type("echo status $?\r")
    try terminal.waitForText("status 0")
  }
}
