import Testing
import Viewer

@Suite struct PythonHighlighterTests {
  /// The line with a letter under each character: k keyword, n name, d definition, b builtin, 0 number, s string,
  /// c comment, @ decorator, . symbol.
  private func marks(_ line: String, opening: PythonHighlighter.Opening = .none) -> String {
    var marks = Array(repeating: Character(" "), count: line.count)
    let letters: [PythonToken: Character] = [
      .keyword: "k", .name: "n", .definition: "d", .builtin: "b", .number: "0", .string: "s", .comment: "c",
      .decorator: "@", .symbol: ".",
    ]
    for span in PythonHighlighter.spans(of: line, opening: opening) {
      for index in span.range { marks[index] = letters[span.token] ?? "?" }
    }
    return String(marks)
  }

  @Test func aDefinition() {
    #expect(marks("async def f(x=1):  # hi") == "kkkkk kkk d.n.0..  cccc")
  }

  @Test func stringsWithPrefixesAndEscapes() {
    #expect(marks(#"print(f"a\"b", 'c')"#) == "bbbbb.sssssss. sss.")
  }

  @Test func attributesAreNoBuiltins() {
    #expect(marks("x.print = print") == "n.nnnnn . bbbbb")
  }

  @Test func aDecorator() {
    #expect(marks("  @a.b(1)") == "  @@@@.0.")
  }

  @Test func tripleQuotedStringsGoOnOverLines() {
    let lines = ["\"\"\"A docstring", "print(1)", "end\"\"\" + 1"]
    #expect(PythonHighlighter.openings(of: lines) == [.none, .double, .double])
    #expect(marks(lines[1], opening: .double) == "ssssssss")
    #expect(marks(lines[2], opening: .double) == "ssssss . 0")
  }

  @Test func linesEndWherePythonEndsThem() {
    let file = SourceFile(name: "f.py", text: "a\r\nb\rc\u{C}d\u{2028}e\n\tx")
    #expect(file.lines == ["a", "b", "c\u{C}d\u{2028}e", "        x"])
  }

  @Test(arguments: ["'", "\"\"\"", "@", "f'", "\\", "0x", "\u{200D}", "é'é", "'\\"])
  func brokenCodeIsColouredSomehow(_ line: String) {
    let spans = PythonHighlighter.spans(of: line)
    #expect(spans.allSatisfy { $0.range.upperBound <= line.count })
  }
}
