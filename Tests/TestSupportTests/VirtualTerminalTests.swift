import Canvas
import TestSupport
import Testing

/// The model of a terminal that end-to-end tests look at.
struct VirtualTerminalTests {
  private func screen(_ output: String, width: Int = 8, height: Int = 3) -> VirtualTerminal {
    var terminal = VirtualTerminal(size: Size(width: width, height: height))
    terminal.feed(output.utf8)
    return terminal
  }

  @Test func wrapsOnlyWhenAnotherCharacterComes() {
    #expect(screen("12345678").cursor == Point(x: 7, y: 0))
    #expect(screen("12345678").lines == ["12345678", "", ""])
    #expect(screen("123456789").lines == ["12345678", "9", ""])
    #expect(screen("12345678\r\nab").lines == ["12345678", "ab", ""])
  }

  @Test func scrollsAtTheBottom() {
    #expect(screen("a\r\nb\r\nc\r\nd").lines == ["b", "c", "d"])
  }

  @Test func movesAndErases() {
    #expect(screen("abc\u{1B}[1;2HX").lines[0] == "aXc")
    #expect(screen("abcdef\u{1B}[3G\u{1B}[K").lines[0] == "ab")
    #expect(screen("abcdef\u{1B}[3G\u{1B}[2X").lines[0] == "ab  ef")
    #expect(screen("abcdef\u{1B}[3G\u{1B}[1K").lines[0] == "   def")
    #expect(screen("a\r\nb\r\nc\u{1B}[2;1H\u{1B}[J").lines == ["a", "", ""])
  }

  @Test func insertsAndDeletes() {
    #expect(screen("abcd\u{1B}[2G\u{1B}[P").lines[0] == "acd")
    #expect(screen("abcd\u{1B}[2G\u{1B}[@").lines[0] == "a bcd")
    #expect(screen("a\r\nb\r\nc\u{1B}[1;1H\u{1B}[M").lines == ["b", "c", ""])
    #expect(screen("a\r\nb\r\nc\u{1B}[1;1H\u{1B}[L").lines == ["", "a", "b"])
  }

  @Test func repeatsACharacter() {
    #expect(screen("-\u{1B}[4b").lines[0] == "-----")
  }

  @Test func scrollsInsideARegion() {
    #expect(screen("a\r\nb\r\nc\u{1B}[1;2r\u{1B}[2;1H\n").lines == ["b", "", "c"])
    #expect(screen("a\r\nb\r\nc\u{1B}[2;3r\u{1B}[2;1H\u{1B}M").lines == ["a", "", "b"])
  }

  @Test func alternateScreenComesAndGoes() {
    #expect(screen("shell\u{1B}[?1049h\u{1B}[Hfull").lines[0] == "full")
    let after = screen("shell\u{1B}[?1049h\u{1B}[Hfull\u{1B}[?1049l!")
    #expect(after.lines[0] == "shell!")
    #expect(!after.isAlternate)
  }

  @Test func keepsColoursAndAttributes() {
    let terminal = screen("\u{1B}[1;38;5;214;44mx\u{1B}[my")
    #expect(
      terminal.cell(x: 0, y: 0)
        == VirtualCell(text: "x", attributes: VirtualAttributes(bold: true, foreground: 214, background: 4)))
    #expect(terminal.cell(x: 1, y: 0) == VirtualCell(text: "y"))
    #expect(screen("\u{1B}[97mx").cell(x: 0, y: 0)?.attributes.foreground == 15)
  }

  @Test func wideCharactersTakeTwoCells() {
    let terminal = screen("任务e\u{301}")
    #expect(terminal.lines[0] == "任务e\u{301}")
    #expect(terminal.cursor.x == 5)
    #expect(terminal.cell(x: 1, y: 0)?.text == "")
  }

  @Test func bytesOfACharacterMayComeApart() {
    var terminal = VirtualTerminal(size: Size(width: 8, height: 1))
    for byte in "\u{1B}[1m任".utf8 { terminal.feed([byte]) }
    #expect(terminal.lines == ["任"])
    #expect(terminal.unknown.isEmpty)
  }

  @Test func namesWhatItDoesNotKnow() {
    #expect(screen("\u{1B}[1;2y").unknown == ["CSI [1, 2] y"])
  }
}
