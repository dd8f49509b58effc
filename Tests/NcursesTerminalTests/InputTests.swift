import Canvas
import Glibc
import TestSupport
import Testing

/// What is typed, clicked, pasted and resized arrives as the right event.
struct InputTests {
  @Test(arguments: [
    (Keys.up, "Up"), (Keys.down, "Down"), (Keys.left, "Left"), (Keys.right, "Right"), (Keys.home, "Home"),
    (Keys.end, "End"), (Keys.pageUp, "PgUp"), (Keys.pageDown, "PgDn"), (Keys.tab, "Tab"),
    (Keys.shiftTab, "shift-Tab"), (Keys.enter, "Enter"), (Keys.escape, "Esc"), (Keys.backspace, "Backspace"),
    (Keys.delete, "Del"), (Keys.insert, "Ins"), (Keys.f1, "F1"), (Keys.control("a"), "ctrl-a"),
    (Keys.control("c"), "ctrl-c"), (" ", "space"), ("\u{1B}k", "alt-k"), ("任", "任"), ("é", "é"),
    ("\u{1C}", "ctrl-\\"),
  ])
  func keys(_ bytes: String, _ name: String) throws {
    let terminal = try startDemo()
    terminal.type(bytes)
    try terminal.waitForText("event key(\(name))")
  }

  @Test func keysTypedAheadArriveInOrder() throws {
    let terminal = try startDemo()
    terminal.type("uv" + Keys.down + "j")
    try terminal.waitForText("event key(j)")
    #expect(terminal.screen.shows("plain again"))
  }

  @Test func anUnknownSequenceIsDroppedAsAWhole() throws {
    let terminal = try startDemo()
    terminal.type("\u{1B}[27;5;113~")
    terminal.waitUntilQuiet()
    #expect(terminal.screen.shows("event none"))
    terminal.type("j")
    try terminal.waitForText("event key(j)")
  }

  @Test func pastedTextIsOneHarmlessEvent() throws {
    let terminal = try startDemo()
    #expect(terminal.screen.modes.contains(2004))
    terminal.type(Keys.paste("qqx\u{7}\ry"))
    try terminal.waitForText("event paste(\"qqx^G\\ny\")")
    #expect(terminal.screen.bells == 0)
  }

  @Test func aHugePasteIsCutAndTheRestIsNotTyped() throws {
    let terminal = try startDemo()
    terminal.type(Keys.paste(String(repeating: "q", count: 100_000)))
    try terminal.waitForText("event paste(\"qqqq")
    terminal.waitUntilQuiet()
    #expect(terminal.exit == nil)
    terminal.type("j")
    try terminal.waitForText("event key(j)")
  }

  @Test func mouseReportsAreOffUntilAskedFor() throws {
    let terminal = try startDemo()
    #expect(!terminal.screen.modes.contains(1000))
    terminal.type("m")
    try terminal.wait("mouse mode") { $0.modes.contains(1000) }
    terminal.type(Keys.click(x: 4, y: 2))
    try terminal.waitForText("event mouse(click, 4 2)")
    terminal.type("q")
    _ = try terminal.waitForExit()
    #expect(terminal.restoreFailures.isEmpty)
  }

  @Test func resizingRedraws() throws {
    let terminal = try startDemo()
    terminal.resize(Size(width: 44, height: 8))
    try terminal.waitForText("size 44x8")
    #expect(terminal.screen.lines[7].hasPrefix("└─"))
    terminal.resize(Size(width: 100, height: 30))
    try terminal.waitForText("size 100x30")
    #expect(terminal.screen.lines[29].hasSuffix("─┘"))
    #expect(terminal.screen.lines[29].count == 100)
    #expect(terminal.screen.shows("event resize(100x30)"))
  }

  @Test func theSizeInTheEnvironmentDoesNotCount() throws {
    let terminal = try startDemo(environment: ["LINES": "3", "COLUMNS": "17"])
    #expect(terminal.screen.shows("size 60x10"))
  }
}
