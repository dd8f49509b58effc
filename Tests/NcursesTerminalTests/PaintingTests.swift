import Canvas
import Glibc
import TestSupport
import Testing

/// What reaches the terminal.
struct PaintingTests {
  @Test func difficultTextIsHarmlessAndKeepsItsPlace() throws {
    let terminal = try startDemo()
    terminal.type("u")
    try terminal.waitForText("|end")
    #expect(terminal.screen.lines[4].hasPrefix("│👩CH任务e\u{301}^[[31m|end"))
    #expect(terminal.screen.lines[4].hasSuffix("│"))
    terminal.type("v")
    try terminal.waitForText("plain again")
    #expect(terminal.screen.lines[4].hasPrefix("│plain again     "))
    #expect(terminal.screen.unknown.isEmpty)
  }

  @Test func afterAPictureTheCursorIsPutWhereItBelongs() throws {
    let terminal = try startDemo()
    terminal.type("u")
    try terminal.waitForText("|end")
    let output = String(decoding: terminal.transcript, as: UTF8.self)
    let after = output.split(separator: "👩", maxSplits: 1).last?.prefix(24)
    #expect(after?.contains("\u{1B}[5;4H") == true)
  }

  @Test func coloursFollowTheTerminal() throws {
    #expect(try startDemo().screen.shows("colors indexed256 unicode"))
    #expect(try startDemo(environment: ["TERM": "xterm"]).screen.shows("colors ansi8"))
    #expect(try startDemo(environment: ["TERM": "vt100"]).screen.shows("colors mono"))
  }

  @Test func noColorKeepsAttributes() throws {
    let terminal = try startDemo(environment: ["NO_COLOR": "1"])
    #expect(terminal.screen.shows("colors mono"))
    let cell = terminal.screen.cell(x: 1, y: 3)
    #expect(cell?.attributes == VirtualAttributes(bold: true, reverse: true))
    #expect(terminal.screen.grid.joined().allSatisfy { $0.attributes.foreground == nil })
  }

  @Test func anEmptyNoColorDoesNotCount() throws {
    #expect(try startDemo(environment: ["NO_COLOR": ""]).screen.shows("colors indexed256"))
  }

  @Test func otherEncodingsGetASCII() throws {
    let terminal = try startDemo(environment: ["LC_ALL": "C"])
    #expect(terminal.screen.lines[0].hasPrefix("+ demo ---"))
    terminal.type("u")
    try terminal.waitForText("|end")
    #expect(terminal.screen.lines[4].hasPrefix("|??CH????"))
    #expect(terminal.transcript.allSatisfy { $0 < 0x80 })
  }

  @Test func asciiCanBeAskedFor() throws {
    let terminal = try startDemo(["--ascii"])
    #expect(terminal.screen.lines[0].hasPrefix("+ demo ---"))
    terminal.type("u")
    try terminal.waitForText("任务")
  }

  @Test func redrawingMendsWhatOthersHaveWritten() throws {
    let terminal = try startDemo()
    let before = terminal.screen.clears
    terminal.type(Keys.control("l"))
    try terminal.wait("a full redraw") { $0.clears > before }
    try terminal.waitForText("event key(ctrl-l)")
  }

  @Test(arguments: [
    (["--plain"], [:], "plain text"), ([], ["TERM": "dumb"], "TERM names"),
    ([], ["TERM": "no-such-terminal"], "no description"), ([], ["TERM": ""], "TERM names"),
  ])
  func withoutAFullScreenThereIsAReason(
    _ arguments: [String], _ environment: [String: String], _ reason: String
  ) throws {
    let terminal = try PseudoTerminal(
      BuiltProgram.path("TerminalDemo"), arguments, environment: environment)
    #expect(try terminal.waitForExit() == .status(4))
    #expect(terminal.screen.shows("line mode: \(reason)"))
    #expect(terminal.restoreFailures.isEmpty)
  }
}
