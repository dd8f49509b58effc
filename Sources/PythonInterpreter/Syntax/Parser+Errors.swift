extension Parser {
  /// The parser cannot go on at the current token. The error has no message yet: `explanation` finds one.
  mutating func unexpected() -> PythonSyntaxError {
    furthest = max(furthest, position)
    return PythonSyntaxError("", current.range)
  }

  /// A particular token must stand here.
  mutating func forced(_ text: String) -> PythonSyntaxError {
    furthest = max(furthest, position)
    return PythonSyntaxError("expected '\(text)'", current.range)
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
    nesting = Nesting()
    do throws(PythonSyntaxError) {
      _ = try rule(&self)
      return first.message.isEmpty ? generic(at: last) : first
    } catch {
      return lexerError ?? (error.message.isEmpty ? generic(at: last) : error)
    }
  }

  private func generic(at index: Int) -> PythonSyntaxError {
    let token = tokens[index]
    switch token.kind {
    case .indent: return PythonSyntaxError("unexpected indent", token.range, kind: .indentation)
    case .dedent: return PythonSyntaxError("unexpected unindent", token.range, kind: .indentation)
    default: return PythonSyntaxError("invalid syntax", token.range)
    }
  }
}
