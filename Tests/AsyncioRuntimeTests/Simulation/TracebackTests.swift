import Testing

/// What is printed about an uncaught exception, to the letter.
@Suite struct TracebackTests {
  private func error(_ source: String) -> String { Rehearsal(source, isTraced: false).run().error }

  @Test func operatorsAndBracketsAreMarked() {
    let text = error("d = {'k': [1]}\nx = d['k'][0] + 2 * d['k'][5]\n")
    #expect(
      text == """
        Traceback (most recent call last):
          File "test.py", line 2, in <module>
            x = d['k'][0] + 2 * d['k'][5]
                                ~~~~~~^^^
        IndexError: list index out of range

        """)
  }

  @Test func anExpressionOverSeveralLines() {
    #expect(
      error("value = (1 +\n         'two' +\n         3)\n") == """
        Traceback (most recent call last):
          File "test.py", line 1, in <module>
            value = (1 +
                     ~~^
                     'two' +
                     ~~~~~
        TypeError: unsupported operand type(s) for +: 'int' and 'str'

        """)
  }

  @Test func repeatedLinesAreFolded() {
    let text = error("def f(n):\n    if n:\n        f(n - 1)\n    else:\n        1 / 0\n\nf(9)\n")
    #expect(text.contains("  [Previous line repeated 6 more times]\n"))
    #expect(text.components(of: "line 3, in f") == 3)
  }

  @Test func causeContextAndNotes() {
    let text = error(
      """
      try:
          try:
              1 / 0
          except ZeroDivisionError as error:
              raise KeyError("k") from error
      except KeyError as error:
          error.add_note("a note")
          [][1]
      """)
    #expect(text.contains("\nThe above exception was the direct cause of the following exception:\n\n"))
    #expect(text.contains("KeyError: 'k'\na note\n\nDuring handling of the above exception, another"))
    #expect(text.hasSuffix("IndexError: list index out of range\n"))
  }

  @Test func groupsAreBoxed() {
    #expect(
      error("raise ExceptionGroup('g', [ValueError(1), ExceptionGroup('h', [KeyError(2)])])") == """
          + Exception Group Traceback (most recent call last):
          |   File "test.py", line 1, in <module>
          |     raise ExceptionGroup('g', [ValueError(1), ExceptionGroup('h', [KeyError(2)])])
          | ExceptionGroup: g (2 sub-exceptions)
          +-+---------------- 1 ----------------
            | ValueError: 1
            +---------------- 2 ----------------
            | ExceptionGroup: h (1 sub-exception)
            +-+---------------- 1 ----------------
              | KeyError: 2
              +------------------------------------

        """)
  }

  @Test func aNameIsSuggested() {
    #expect(
      error("counter = 1\nprint(countr)").hasSuffix(
        "NameError: name 'countr' is not defined. Did you mean: 'counter'?\n"))
  }
}

extension String {
  /// How often a text occurs in this one.
  fileprivate func components(of part: String) -> Int {
    var count = 0
    var rest = Substring(self)
    while let range = rest.firstRange(of: part) {
      count += 1
      rest = rest[range.upperBound...]
    }
    return count
  }
}
