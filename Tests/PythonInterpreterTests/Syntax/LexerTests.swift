import PythonInterpreter
import Testing

/// Tokens and where they stand.
struct LexerTests {
  private func kinds(_ source: String) -> [TokenKind] {
    var lexer = Lexer(Array(source.utf8))
    return lexer.tokenize().tokens.map(\.kind)
  }

  @Test func linesAndIndentation() {
    #expect(
      kinds("if a:\n  b\nc") == [
        .if, .name, .colon, .newline, .indent, .name, .newline, .dedent, .name, .newline, .endOfFile,
      ])
  }

  @Test func commentsAndBlankLinesAreNothing() {
    #expect(kinds("# a\n\n   \n  # b\na # c\n\u{c}\n") == [.name, .newline, .endOfFile])
  }

  @Test func bracketsAndBackslashesJoinLines() {
    #expect(kinds("(a\n  b)\n") == [.leftParenthesis, .name, .name, .rightParenthesis, .newline, .endOfFile])
    #expect(kinds("a \\\n  b\n") == [.name, .name, .newline, .endOfFile])
  }

  @Test(arguments: ["a\nb\n", "a\r\nb\r\n", "a\rb\r", "a\nb"])
  func everyLineEndCounts(_ source: String) {
    #expect(kinds(source) == [.name, .newline, .name, .newline, .endOfFile])
  }

  @Test func keywordsAreNotNames() {
    #expect(
      kinds("None none nonlocal match") == [.noneKeyword, .name, .nonlocal, .name, .newline, .endOfFile])
    #expect(kinds("continue continued") == [.continue, .name, .newline, .endOfFile])
  }

  @Test func theLongestOperatorWins() {
    #expect(
      kinds("**= ** *= := ... -> != //") == [
        .doubleStarEqual, .doubleStar, .starEqual, .colonEqual, .ellipsis, .arrow, .notEqual, .doubleSlash,
        .newline, .endOfFile,
      ])
  }

  @Test func formattedStringsAreManyTokens() {
    #expect(
      kinds("f'a{b:=5}'") == [
        .formattedStringStart, .formattedStringText, .leftBrace, .name, .colon, .formattedStringText,
        .rightBrace, .formattedStringEnd, .newline, .endOfFile,
      ])
  }

  @Test func columnsCountCharacters() {
    var lexer = Lexer(Array("é = '日本' + x".utf8))
    let columns = lexer.tokenize().tokens.map(\.range.column)
    #expect(columns == [0, 2, 4, 9, 11, 12, 0])
  }

  @Test func anErrorEndsTheTokens() {
    var lexer = Lexer(Array("a = 'b\nc".utf8))
    let (tokens, error) = lexer.tokenize()
    #expect(tokens.map(\.kind) == [.name, .equal, .error])
    #expect(error?.message == "unterminated string literal (detected at line 1)")
  }
}
