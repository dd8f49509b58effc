import Canvas
import Glibc
import TestSupport
import Testing

/// Stopping, continuing, and lending the terminal to an editor.
struct JobControlTests {
  /// An interactive shell with the demonstration running in its foreground.
  private func startInShell() throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(
      "/bin/bash", ["--norc", "--noprofile", "-i"], size: Size(width: 60, height: 10),
      environment: ["PS1": "$ ", "HISTFILE": ""])
    try terminal.waitForText("$")
    terminal.type(BuiltProgram.path("TerminalDemo") + "\r")
    try terminal.waitForText("event none")
    return terminal
  }

  @Test func controlZGivesTheShellTheTerminalAndFgTakesItBack() throws {
    let terminal = try startInShell()
    terminal.type(Keys.control("z"))
    try terminal.waitForText("Stopped")
    #expect(!terminal.screen.isAlternate)
    #expect(terminal.screen.modes.contains(25))
    terminal.resize(Size(width: 50, height: 9))
    terminal.type("fg\r")
    try terminal.waitForText("size 50x9")
    #expect(terminal.screen.isAlternate)
    terminal.type("j")
    try terminal.waitForText("event key(j)")
    terminal.type("q")
    try terminal.waitForText("good bye")
  }

  @Test func aStopSignalFromOutsideIsTheSame() throws {
    let terminal = try startInShell()
    terminal.signalForeground(SIGTSTP)
    try terminal.waitForText("Stopped")
    #expect(!terminal.screen.isAlternate)
    terminal.type("fg\r")
    try terminal.waitForText("event resumed")
    terminal.type("q")
    try terminal.waitForText("good bye")
    #expect(!terminal.screen.isAlternate)
  }

  @Test func aStopThatCannotBeCaughtIsMendedAfterwards() throws {
    let terminal = try startInShell()
    terminal.signalForeground(SIGSTOP)
    try terminal.waitForText("Stopped")
    terminal.type("fg\r")
    try terminal.waitForText("event resumed")
    #expect(terminal.screen.isAlternate)
    #expect(!terminal.isInLineMode)
    terminal.type("q")
    try terminal.waitForText("good bye")
    #expect(!terminal.screen.isAlternate)
  }

  @Test func continuingInTheBackgroundDoesNotTouchTheTerminal() throws {
    let terminal = try startInShell()
    terminal.type(Keys.control("z"))
    try terminal.waitForText("Stopped")
    terminal.type("bg\r")
    terminal.waitUntilQuiet(milliseconds: 300)
    #expect(!terminal.screen.isAlternate)
    terminal.type("fg\r")
    try terminal.waitForText("size 60x10")
    terminal.type("q")
    try terminal.waitForText("good bye")
  }

  @Test func aSessionLeaderIsNotStopped() throws {
    let terminal = try startDemo()
    terminal.type(Keys.control("z"))
    try terminal.waitForText("event suspended false")
    #expect(terminal.screen.isAlternate)
  }

  @Test func theEditorGetsAnOrdinaryTerminal() throws {
    let script = "stty -a | grep -o ' icanon'; echo editing; read answer; exit 3; :"
    let terminal = try startDemo(environment: ["EDITOR": "sh -c \"\(script)\""])
    terminal.type("e")
    try terminal.waitForText("editing")
    #expect(terminal.screen.shows("icanon"))
    #expect(!terminal.screen.isAlternate)
    #expect(terminal.isInLineMode)
    terminal.type("done\r")
    try terminal.waitForText("event edit failed(status: 3)")
    #expect(terminal.screen.isAlternate)
    terminal.type("j")
    try terminal.waitForText("event key(j)")
  }

  @Test func controlCInTheEditorIsTheEditorsBusiness() throws {
    let script = "trap 'echo caught' INT; echo editing; while [ x\\$answer != xend ]; do read answer; done; :"
    let terminal = try startDemo(environment: ["EDITOR": "sh -c \"\(script)\""])
    terminal.type("e")
    try terminal.waitForText("editing")
    terminal.type(Keys.control("c"))
    try terminal.waitForText("caught")
    terminal.type("end\r")
    try terminal.waitForText("event edit finished")
  }
}
