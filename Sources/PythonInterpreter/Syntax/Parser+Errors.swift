// How the parser fails, and what it says then.

extension Parser {
  /// The parser cannot go on at the current token. The error has no message yet: `explanation` finds one.
  mutating func unexpected() -> PythonSyntaxError {
    furthest = max(furthest, position)
    return PythonSyntaxError("", current.range)
  }

  /// A particular token must stand here.
  mutating func forced(_ text: String) -> PythonSyntaxError { here("expected '\(text)'") }

  /// An error at the last token that was read.
  ///
  /// CPython: RAISE_SYNTAX_ERROR.
  mutating func atLastToken(
    _ message: String, kind: PythonSyntaxError.Kind = .syntax
  ) -> PythonSyntaxError {
    furthest = max(furthest, position)
    var range = place(of: furthest)
    if tokens[furthest].kind == .dedent, range == tokens[furthest].range {
      range.column -= 1
      range.endColumn = range.column
    }
    return PythonSyntaxError(message, range, kind: kind)
  }

  /// An error at the current token.
  mutating func here(_ message: String) -> PythonSyntaxError {
    furthest = max(furthest, position)
    return PythonSyntaxError(message, place(of: position))
  }

  /// An error from a token to the end of the last one that was read, without its last character.
  ///
  /// CPython: RAISE_SYNTAX_ERROR_STARTING_FROM.
  func error(_ message: String, from start: SourceRange, upTo last: Int) -> PythonSyntaxError {
    var range = start.through(tokens[last].range)
    range.endColumn -= 1
    return PythonSyntaxError(message, range)
  }

  /// Where an error at a token points. What stands after the last line counts to the end of that line.
  func place(of index: Int) -> SourceRange {
    let range = tokens[index].range
    guard Int(tokens[index].start) >= source.count - 1, index > 0 else { return range }
    let line = range.line - 1
    let column = lineLength(endingAt: source.count - 2)
    return SourceRange(line: line, column: column, endLine: line, endColumn: column)
  }

  /// Characters in the line that ends at an offset.
  private func lineLength(endingAt end: Int) -> Int32 {
    let text = source[..<max(end, 0)]
    let start = text.lastIndex(of: .newline).map { $0 + 1 } ?? 0
    return Int32(text[start...].count { !$0.continuesCharacter })
  }

  /// What to tell about a file that did not parse: reads it again with an eye for details.
  ///
  /// CPython: _PyPegen_run_parser, _PyPegen_set_syntax_error.
  mutating func explanation<Tree>(
    of first: PythonSyntaxError, _ rule: (inout Parser) throws(PythonSyntaxError) -> Tree
  ) -> PythonSyntaxError {
    let last = furthest
    if tokens[last].kind == .error, let lexerError { return lexerError }
    position = 0
    reportsDetails = true
    isSecondReading = true
    nesting = Nesting()
    var explanation = first
    do throws(PythonSyntaxError) {
      _ = try rule(&self)
    } catch {
      explanation = error
    }
    let isGeneric = explanation.message.isEmpty
    if isGeneric, tokens[last].kind == .indent || tokens[last].kind == .dedent { return generic(at: last) }
    if let lexerError, takesPrecedence(lexerError, over: max(last, furthest)) { return lexerError }
    return isGeneric ? generic(at: last) : explanation
  }

  /// Whether an error in the text counts more than one the parser met at a token before it. A bracket that is
  /// not closed does only if it was opened in an earlier line; wrong indentation, a stray backslash and what is
  /// wrong within an f-string do not.
  ///
  /// CPython: _PyPegen_tokenize_full_source_to_check_for_errors.
  private func takesPrecedence(_ lexerError: PythonSyntaxError, over last: Int) -> Bool {
    if tokens[last].kind == .error { return true }
    if lexerError.kind != .syntax || endsInFormattedString { return false }
    if lexerError.message.hasPrefix("unexpected") { return false }
    return !lexerError.message.hasSuffix("was never closed")
      || tokens[last].range.line > lexerError.range.line
  }

  private func generic(at index: Int) -> PythonSyntaxError {
    let token = tokens[index]
    switch token.kind {
    case .indent, .dedent:
      var range = place(of: index)
      if range == token.range { range.column -= 1 }
      range.endColumn = range.column
      let direction = token.kind == .indent ? "indent" : "unindent"
      return PythonSyntaxError("unexpected \(direction)", range, kind: .indentation)
    case .endOfFile:
      let line = token.range.line - 1
      return PythonSyntaxError(
        "invalid syntax", SourceRange(line: line, column: -1, endLine: line, endColumn: -1))
    default: return PythonSyntaxError("invalid syntax", token.range)
    }
  }
}

// MARK: - Trying

extension Parser {
  /// Tries a rule; nil, and nothing read, if the text does not match it. A known mistake within is thrown.
  mutating func attempt<Result>(
    _ rule: (inout Parser) throws(PythonSyntaxError) -> Result
  ) throws(PythonSyntaxError) -> Result? {
    let start = position
    do throws(PythonSyntaxError) {
      let result = try rule(&self)
      furthest = max(furthest, position)
      return result
    } catch {
      guard error.message.isEmpty else { throw error }
      position = start
      return nil
    }
  }

  /// Tries a rule without looking for mistakes within.
  mutating func quietly<Result>(
    _ rule: (inout Parser) throws(PythonSyntaxError) -> Result
  ) -> Result? {
    let start = position
    let saved = reportsDetails
    reportsDetails = false
    defer { reportsDetails = saved }
    do throws(PythonSyntaxError) {
      let result = try rule(&self)
      furthest = max(furthest, position)
      return result
    } catch {
      position = start
      return nil
    }
  }
}
