import Canvas
import Glibc
import TestSupport
import Testing

/// The instrument itself, with programs that every system has.
struct PseudoTerminalTests {
  private func shell(_ script: String) throws -> PseudoTerminal {
    try PseudoTerminal("/bin/sh", ["-c", script], size: Size(width: 40, height: 6))
  }

  @Test func showsWhatAProgramPrints() throws {
    let terminal = try shell("stty size; echo $TERM")
    #expect(try terminal.waitForExit() == .status(0))
    #expect(terminal.screen.lines[0...1] == ["6 40", "xterm-256color"])
    #expect(terminal.isRestored)
  }

  @Test func typesAndWaits() throws {
    let terminal = try shell("read name; echo hello $name; exit 3")
    terminal.type("you\r")
    try terminal.waitForText("hello you")
    #expect(try terminal.waitForExit() == .status(3))
  }

  @Test func tellsWhichSignalKilled() throws {
    let terminal = try shell("echo up; sleep 60")
    try terminal.waitForText("up")
    terminal.signal(SIGTERM)
    #expect(try terminal.waitForExit() == .signal(SIGTERM))
  }

  @Test func resizes() throws {
    let terminal = try shell("trap 'stty size; exit' WINCH; echo up; while :; do sleep 0.05; done")
    try terminal.waitForText("up")
    terminal.resize(Size(width: 30, height: 5))
    try terminal.waitForText("5 30")
  }

  @Test func noticesWhatWasNotRestored() throws {
    let terminal = try shell("stty raw -echo; printf '\\033[?1049h\\033[?25l\\033[?2004h\\033[1mx'")
    _ = try terminal.waitForExit()
    #expect(!terminal.isRestored)
    #expect(terminal.restoreFailures.count == 7)
    #expect(!terminal.isInLineMode)
  }

  @Test func hangingUpKillsTheSession() throws {
    let terminal = try shell("echo up; exec sleep 60")
    try terminal.waitForText("up")
    terminal.hangUp()
    #expect(try terminal.waitForExit() == .signal(SIGHUP))
  }

  @Test func waitingInVainSaysWhatTheScreenShowed() throws {
    let terminal = try shell("echo something else; sleep 60")
    try terminal.waitForText("something")
    let error = #expect(throws: PseudoTerminalError.self) {
      try terminal.waitForText("never", within: 0.05)
    }
    #expect(error?.description.contains("something else") == true)
  }
}
