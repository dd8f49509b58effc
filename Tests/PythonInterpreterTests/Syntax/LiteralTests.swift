import PythonInterpreter
import Testing

/// What literals are worth.
struct LiteralTests {
  @Test(arguments: [
    ("0", "0"), ("00", "0"), ("1_000", "1000"), ("0xfF", "255"), ("0o17", "15"), ("0b1_01", "5"),
    ("9223372036854775807", "9223372036854775807"), ("9223372036854775808", "9223372036854775808"),
    ("0x1_0000_0000_0000_0000", "18446744073709551616"),
  ])
  func integers(_ source: String, _ value: String) throws {
    #expect(try tree(source) == "Constant(value=\(value))")
  }

  @Test(arguments: [
    ("1.5", "1.5"), (".5", "0.5"), ("5.", "5.0"), ("1e3", "1000.0"), ("1_0.0_1", "10.01"), ("1e400", "inf"),
    ("0.1", "0.1"), ("9007199254740993.0", "9007199254740992.0"), ("5e-324", "5e-324"), ("2j", "2.0j"),
    ("0777.5", "777.5"), ("09j", "9.0j"),
  ])
  func floats(_ source: String, _ value: String) throws {
    #expect(try tree(source) == "Constant(value=\(value))")
  }

  @Test func anIntegerIsBigOnlyIfItMustBe() throws {
    guard case .constant(.int(Int.max)) = try Parser.parseExpression(Array("9223372036854775807".utf8)).kind,
      case .constant(.bigInt) = try Parser.parseExpression(Array("9223372036854775808".utf8)).kind
    else {
      Issue.record("wrong kinds of integers")
      return
    }
  }

  @Test func longDecimalIntegersAreRefused() {
    let longest = String(repeating: "9", count: 4300)
    #expect(verdict(longest) == "ok")
    #expect(verdict(longest + "9").contains("value has 4301 digits"))
    #expect(verdict("0x" + String(repeating: "f", count: 5000)) == "ok")
  }

  @Test(arguments: [
    (#"'\x41\101\n\''"#, "'A" + #"A\x0a\''"#), (#"r'\n'"#, #"'\\n'"#), (#"'\q'"#, #"'\\q'"#),
    (#"b'\xff\0'"#, #"b'\xff\x00'"#), (#"'\N{BULLET}'"#, #"'\xe2\x80\xa2'"#),
    (#"'\ud800'"#, #"'\xed\xa0\x80'"#),
    (#"'\U0001F600'"#, #"'\xf0\x9f\x98\x80'"#), (#"'a' "b" 'c'"#, "'abc'"), ("'a\\\nb'", "'ab'"),
    (#"'\N{no-break space}'"#, #"'\xc2\xa0'"#), (#"'\777'"#, #"'\xc7\xbf'"#), (#"b'\777'"#, #"b'\xff'"#),
  ])
  func strings(_ source: String, _ value: String) throws {
    #expect(try tree(source) == "Constant(value=\(value))")
  }
}
