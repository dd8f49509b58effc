import Canvas
import Glibc
import TestSupport
import Testing

/// The terminal comes back whole, however the program ends.
struct LifecycleTests {
  @Test func takesTheTerminalOver() throws {
    let terminal = try startDemo()
    #expect(terminal.screen.isAlternate)
    #expect(!terminal.isInLineMode)
    #expect(!terminal.screen.modes.contains(25))
    #expect(terminal.screen.lines[0].hasPrefix("┌ demo ──"))
    #expect(terminal.screen.lines[9].hasSuffix("──┘"))
    #expect(terminal.screen.cursor == Point(x: 7, y: 2))
    #expect(terminal.screen.unknown.isEmpty)
  }

  @Test func givesItBackAtTheEnd() throws {
    let terminal = try startDemo()
    terminal.type("q")
    #expect(try terminal.waitForExit() == .status(0))
    #expect(terminal.restoreFailures.isEmpty)
    #expect(terminal.screen.lines[0] == "good bye")
  }

  @Test func givesItBackWhenTheProgramCallsExit() throws {
    let terminal = try startDemo()
    terminal.type("x")
    #expect(try terminal.waitForExit() == .status(7))
    #expect(terminal.restoreFailures.isEmpty)
  }

  @Test(arguments: [SIGINT, SIGTERM, SIGHUP, SIGQUIT])
  func aRequestToEndIsTheCauseOfDeath(_ signal: Int32) throws {
    let terminal = try startDemo()
    terminal.signal(signal)
    #expect(try terminal.waitForExit() == .signal(signal))
    #expect(terminal.restoreFailures.isEmpty)
  }

  @Test(arguments: [SIGSEGV, SIGBUS, SIGFPE, SIGABRT, SIGSYS, SIGILL, SIGTRAP])
  func aFatalSignalRestoresFirst(_ signal: Int32) throws {
    let terminal = try startDemo()
    terminal.signal(signal)
    #expect(try terminal.waitForExit() == .signal(signal))
    #expect(terminal.restoreFailures.isEmpty)
  }

  @Test func aTrapShowsItsMessageAfterRestoring() throws {
    let terminal = try startDemo()
    terminal.type("T")
    let exit = try terminal.waitForExit(within: 30)
    #expect(exit == .signal(SIGILL) || exit == .signal(SIGTRAP))
    #expect(terminal.restoreFailures.isEmpty)
    #expect(terminal.screen.text.contains("trapped"))
  }

  @Test func abortRestores() throws {
    let terminal = try startDemo()
    terminal.type("A")
    #expect(try terminal.waitForExit() == .signal(SIGABRT))
    #expect(terminal.restoreFailures.isEmpty)
  }

  @Test func aFullStackRestores() throws {
    let terminal = try startDemo()
    terminal.type("O")
    #expect(try terminal.waitForExit(within: 30) == .signal(SIGSEGV))
    #expect(terminal.restoreFailures.isEmpty)
  }

  @Test func aHangingProgramEndsAtTheSecondRequest() throws {
    let terminal = try startDemo()
    terminal.type("b")
    try terminal.waitForText("busy")
    terminal.signal(SIGTERM)
    usleep(2_200_000)
    terminal.signal(SIGTERM)
    #expect(try terminal.waitForExit() == .signal(SIGTERM))
    #expect(terminal.restoreFailures.isEmpty)
  }

  @Test func aClosedWindowEndsTheProgram() throws {
    let terminal = try startDemo()
    terminal.hangUp()
    #expect(try terminal.waitForExit() == .signal(SIGHUP))
  }

  @Test func theEndOfInputEndsTheProgramWithoutABusyLoop() throws {
    // The hang-up signal is ignored, as under nohup: only the closed input is left to notice.
    let terminal = try PseudoTerminal(
      "/bin/sh", ["-c", "trap '' HUP; exec \(BuiltProgram.path("TerminalDemo"))"],
      size: Size(width: 60, height: 10))
    try terminal.waitForText("event none")
    terminal.hangUp()
    #expect(try terminal.waitForExit() == .status(1))
  }

  @Test func standardErrorWaitsUntilTheScreenIsGivenBack() throws {
    let terminal = try startDemo()
    terminal.type("w")
    try terminal.waitForText("key(w)")
    terminal.waitUntilQuiet()
    #expect(!terminal.screen.text.contains("a warning"))
    terminal.type("q")
    _ = try terminal.waitForExit()
    #expect(terminal.screen.text.contains("a warning:"))
  }
}
