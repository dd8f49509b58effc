import Testing

@testable import PythonInterpreter

/// The engine behind `re`, where its bounds are at stake; what it matches is a matter of the conformance programs.
@Suite struct RegexTests {
  private struct Stopped: Error {}

  private func compile(_ pattern: String) throws -> RegexProgram {
    try RegexCompiler.compile(RegexParser.parse(StrObject(pattern).scalars, isText: true, flags: []))
  }

  private func search(_ pattern: String, _ text: String, poll: @escaping () throws -> Void = {}) throws
    -> Range<Int>?
  {
    let program = try compile(pattern)
    return try Array(text.utf8).withUnsafeBufferPointer { units in
      var matcher = RegexMatcher(program, units, end: units.count, poll: poll)
      return try matcher.search(from: 0).map { $0.start..<$0.end }
    }
  }

  @Test("Positions are those of the units")
  func positions() throws {
    #expect(try search("b+", "aabbb") == 2..<5)
    #expect(try search("(?<=b)$", "aab") == 3..<3)
    #expect(try search("x", "aab") == nil)
  }

  @Test(
    "A pattern that would take for ever asks now and then whether to stop",
    arguments: ["(a+)+$", "(a|aa)+$", "(?:a*)*b", "(a?){40}a{40}b", "((a*)*)*b", "(?=(a+)+b)", "(.*)*x"])
  func interruption(pattern: String) {
    var asked = 0
    #expect(throws: Stopped.self) {
      _ = try search(pattern, String(repeating: "a", count: 60) + "c") {
        asked += 1
        if asked > 20 { throw Stopped() }
      }
    }
    #expect(asked == 21)
  }

  @Test("A search over a long text asks too")
  func longText() throws {
    var asked = 0
    _ = try search("a*?b", String(repeating: "a", count: 3000)) { asked += 1 }
    #expect(asked > 10)
  }

  @Test("The choices that are open at once are bounded")
  func choices() {
    #expect(throws: RegexOverflow.self) {
      _ = try search("(?:a|b)*c", String(repeating: "ab", count: 1_000_000))
    }
  }

  @Test("A long text needs no stack of the host")
  func depth() throws {
    let text = String(repeating: "ab", count: 50_000)
    #expect(try search("(?:ab)*$", text) == 0..<100_000)
    #expect(try search("(?:a|b)*?$", text) == 0..<100_000)
  }

  @Test("A pattern nested too deep is refused, not a crash")
  func nesting() throws {
    let count = 2_000_000
    let deep = String(repeating: "(?:", count: count) + "a" + String(repeating: ")", count: count)
    #expect(throws: RegexFailure.self) { _ = try compile(deep) }
  }

  @Test("An interrupt becomes a KeyboardInterrupt")
  func keyboard() {
    let host = QuietHost()
    host.wantsInterrupt = true
    let machine = Machine(host: host)
    let error = #expect(throws: PythonError.self) {
      let module = try machine.importModule("re")
      let search = module.namespace[machine.names.intern("search")] ?? .none
      _ = try machine.call(search, [.string("(a+)+$"), .string(String(repeating: "a", count: 60) + "c")])
    }
    #expect(error?.exception.type?.name == "KeyboardInterrupt")
  }
}
