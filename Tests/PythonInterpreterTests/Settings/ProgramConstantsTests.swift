import Testing

@testable import PythonInterpreter

/// Constants that settings override, by changing the program's text.
struct ProgramConstantsTests {
  /// The program with values as a person types them.
  private func changed(_ source: String, _ settings: (name: String, typed: String)...) throws -> String {
    let constants = try ProgramConstants(Array(source.utf8))
    let values = try settings.map { setting in
      let constant = try #require(constants[setting.name])
      return (constant: constant, value: try #require(SettingValue(setting.typed, for: constant)))
    }
    return String(decoding: constants.substituting(values), as: UTF8.self)
  }

  @Test func oneValueIsReplacedAndNothingElse() throws {
    let source = "# N = 1\nN = 3  # how many\nprint(N)\n"
    #expect(try changed(source, ("N", "25")) == "# N = 1\nN = 25  # how many\nprint(N)\n")
  }

  @Test(arguments: [
    ("N: int = 3\n", "N: int = 7\n"),
    ("A = 1; N = 2; B = 3\n", "A = 1; N = 7; B = 3\n"),
    ("M, N = 1, 2\n", "M, N = 1, 7\n"),
    ("N = (1 + 2) * 3\n", "N = 7\n"),
    ("N = (1)\n", "N = (7)\n"),
    ("é = 'ü'; N = 'ä'; x = 1\n", "é = 'ü'; N = 7; x = 1\n"),
    ("x = 1\r\nN = 2\r\ny = 3\r\n", "x = 1\r\nN = 7\r\ny = 3\r\n"),
    ("x = 1\rN = 2\ry = 3", "x = 1\rN = 7\ry = 3"),
    ("N = f(2)\n", "N = 7\n"),
    ("N = 1", "N = 7"),
  ])
  func everyFormOfAssignment(_ source: String, _ expected: String) throws {
    #expect(try changed(source, ("N", "7")) == expected)
  }

  @Test(arguments: [
    "N = [\n  1,  # one\n  2,\n]\nlast()\n", "N = '''a\nb\nc\n'''\nlast()\n", "N = 1 + \\\n  2\nlast()\n",
    "N = (\n  1 +\n  2\n)\nlast()\n", "N = (1,\n  2)\nlast()\n", "N = f(\r\n  1)\r\nlast()\r\n",
  ])
  func aValueOfSeveralLinesLeavesItsLinesBehind(_ source: String) throws {
    let result = try changed(source, ("N", "5"))
    let before = try Parser.parseModule(Array(source.utf8))
    let after = try Parser.parseModule(Array(result.utf8))
    #expect(after.body.count == 2)
    #expect(after.body.last?.range.line == before.body.last?.range.line)
    guard case .assign(_, let value) = after.body[0].kind, case .constant(.int(5)) = value.kind else {
      Issue.record("\(result)")
      return
    }
  }

  @Test func severalSettingsKeepOutOfEachOthersWay() throws {
    let source = "A, B = 1, [\n 2]; C = 3\n"
    #expect(
      try changed(source, ("C", "[3, 3, 3]"), ("A", "100"), ("B", "1, 2"))
        == "A, B = 100, ((1, 2)\n); C = [3, 3, 3]\n")
  }

  @Test func theFirstOfSeveralAssignmentsIsMeant() throws {
    #expect(try changed("N = 1\nN = N + 1\n", ("N", "5")) == "N = 5\nN = N + 1\n")
  }

  @Test func onlyTheTopLevelCounts() throws {
    let source = """
      if True:
        A = 1
      for B in [1]: C = 2
      def f(): D = 3
      E = F = 4
      G += 1
      H: int
      i.j = 5
      (K, *L) = 1, 2
      M, (N, O) = 1, (2, 3)
      P, *Q = 1, 2
      R, S = T
      """
    let constants = try ProgramConstants(Array(source.utf8))
    #expect(constants.all.map(\.name) == ["M", "N", "O"])
  }

  @Test func aSyntaxErrorIsTheProgramsOwn() {
    #expect(throws: PythonSyntaxError.self) { try ProgramConstants(Array("N = = 1\n".utf8)) }
  }
}

/// Values as a person types them after `NAME=`.
struct SettingValueTests {
  private func value(_ typed: String, insteadOf old: String = "1") throws -> String? {
    let constants = try ProgramConstants(Array("N = \(old)\n".utf8))
    return SettingValue(typed, for: try #require(constants["N"]))?.text
  }

  @Test(arguments: [
    "5", "-5", "+1.5", "1e3", "2j", "1 + 2j", "10 ** 6", "True", "None", "'text'", "b'bytes'",
    "[1, 'a', [2]]", "(1, 2)",
    "()", "{1, 2}", "{'a': [1], 2: None}", "'a' 'b'", "[]", "(5)", "(1 + 2) * 3",
  ])
  func literalsStandAsTheyAreTyped(_ typed: String) throws {
    #expect(try value(typed) == typed)
    #expect(try value(" \(typed) ") == typed)
  }

  @Test func aBareTupleGetsParentheses() throws {
    #expect(try value("1, 2") == "(1, 2)")
    #expect(try value("(1, 2), 3") == "((1, 2), 3)")
    #expect(try value("1,") == "(1,)")
  }

  @Test(arguments: [
    "", "abc", "1 +", "f(1)", "[x for x in 1]", "M", "a.b", "lambda: 1", "f'{1}'", "1; import os",
    "1\nimport os",
    "5 # five", "1) + (2", "[\n1]", "__import__('os')", "{**{}}", "[*a]", "yield", "await x", "x := 1",
    "1 if 1 else 2",
  ])
  func whatIsNoLiteralIsRefused(_ typed: String) throws {
    #expect(try value(typed) == nil)
  }

  @Test func whereAStringIsAnyTextIsOne() throws {
    #expect(try value("fast", insteadOf: "'slow'") == "'fast'")
    #expect(try value("it's", insteadOf: "''") == "\"it's\"")
    #expect(try value("http://x/y?z=1#a", insteadOf: "''") == "'http://x/y?z=1#a'")
    #expect(try value("a\nb\"'\\", insteadOf: "''") == "'a\\nb\"\\'\\\\'")
    #expect(try value("'quoted'", insteadOf: "''") == "'quoted'")
    #expect(try value("5", insteadOf: "''") == "5")
    #expect(try value("中文", insteadOf: "''") == "'中文'")
  }

  @Test(arguments: [
    String(repeating: "(", count: 100_000), String(repeating: "-", count: 100_000) + "1",
    "1" + String(repeating: "+1", count: 100_000), String(repeating: "[", count: 500),
  ])
  func amonstrousValueIsRefused(_ typed: String) throws {
    #expect(try value(typed) == nil)
  }
}
