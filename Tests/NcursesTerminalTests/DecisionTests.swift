import Canvas
import Testing

@testable import NcursesTerminal

/// Decisions that need no terminal.
struct DecisionTests {
  @Test func anOrdinaryTerminalCanShowTheFullScreen() {
    #expect(TerminalCapability.decide(.init(terminalType: "xterm")) == .fullScreen)
  }

  @Test func whatForcesLineMode() {
    var facts = TerminalCapability.Facts(terminalType: "xterm")
    facts.canMoveCursor = false
    #expect(TerminalCapability.decide(facts) == .lineMode(.noCursorAddressing("xterm")))
    facts.hasDescription = false
    #expect(TerminalCapability.decide(facts) == .lineMode(.unknownTerminal("xterm")))
    facts.terminalType = "dumb"
    #expect(TerminalCapability.decide(facts) == .lineMode(.dumbTerminal))
    facts.terminalType = nil
    #expect(TerminalCapability.decide(facts) == .lineMode(.dumbTerminal))
    facts.outputIsTerminal = false
    #expect(TerminalCapability.decide(facts) == .lineMode(.outputIsNoTerminal))
    facts.inputIsTerminal = false
    #expect(TerminalCapability.decide(facts) == .lineMode(.inputIsNoTerminal))
    facts.plainIsRequested = true
    #expect(TerminalCapability.decide(facts) == .lineMode(.requested))
  }

  @Test(arguments: [
    (-1, ColorLevel.mono), (0, .mono), (8, .ansi8), (16, .ansi16), (88, .ansi16), (256, .indexed256),
    (16_777_216, .indexed256),
  ])
  func levelByNumberOfColours(_ count: Int, _ level: ColorLevel) {
    #expect(ColorChoice.automatic.level(noColor: nil, terminalColors: count) == level)
  }

  @Test func theChoiceIsStrongerThanTheEnvironment() {
    #expect(ColorChoice.automatic.level(noColor: "1", terminalColors: 256) == .mono)
    #expect(ColorChoice.automatic.level(noColor: "", terminalColors: 256) == .indexed256)
    #expect(ColorChoice.atMost(.ansi16).level(noColor: "1", terminalColors: 256) == .ansi16)
    #expect(ColorChoice.atMost(.indexed256).level(noColor: nil, terminalColors: 8) == .ansi8)
    #expect(ColorChoice.never.level(noColor: nil, terminalColors: 256) == .mono)
  }

  @Test func theEditorIsTheOneChosen() {
    func command(_ values: [String: String]) -> String {
      ExternalEditor(environment: { values[$0] }).command
    }
    #expect(command([:]) == "vi")
    #expect(command(["EDITOR": "nano"]) == "nano")
    #expect(command(["EDITOR": "nano", "VISUAL": "code --wait"]) == "code --wait")
    #expect(command(["EDITOR": "nano", "VISUAL": ""]) == "nano")
  }

  @Test func fileNamesAreNeverShellSyntax() {
    let vim = ExternalEditor(environment: { _ in "/usr/bin/vim -n" })
    #expect(
      vim.arguments(path: "a; rm b", line: 3)
        == ["sh", "-c", "exec /usr/bin/vim -n \"$@\"", "sh", "+3", "a; rm b"])
    let other = ExternalEditor(environment: { _ in "code" })
    #expect(other.arguments(path: "-x", line: 3) == ["sh", "-c", "exec code \"$@\"", "sh", "./-x"])
  }

  @Test func pastedTextIsLimitedAndHarmless() {
    var text = PastedText(limit: 6)
    for scalar in "a\r\u{1B}任务".unicodeScalars { text.append(scalar.value) }
    #expect(text.safe == "a\n^[任")
  }

  @Test func charactersThatNoKeySendsAreNoKeys() {
    #expect(KeyReader.key(forCharacter: 0x9B) == nil)
    #expect(KeyReader.key(forCharacter: 0xD800) == nil)
    #expect(KeyReader.key(forCharacter: 0) == .control(" "))
  }
}
