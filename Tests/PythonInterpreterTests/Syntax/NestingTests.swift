import PythonInterpreter
import Testing

/// However deep a program nests, it is either read or refused.
struct NestingTests {
  @Test func twoHundredBracketsAreEnough() {
    #expect(deepVerdict(nested("(", "1", ")", 200)) == "ok")
    #expect(deepVerdict(nested("[", "", "]", 200)) == "ok")
    #expect(deepVerdict(nested("f(", "", ")", 200)) == "ok")
    #expect(deepVerdict(nested("(", "1", ")", 201)) == "SyntaxError 1:201-1:201 too many nested parentheses")
    #expect(deepVerdict(String(repeating: "(", count: 100_000)).hasSuffix("too many nested parentheses"))
  }

  @Test func aHundredBlocksAreTooMany() {
    func blocks(_ count: Int) -> String {
      (0..<count).map { String(repeating: " ", count: $0) + "if a:\n" }.joined()
        + String(repeating: " ", count: count) + "pass\n"
    }
    #expect(deepVerdict(blocks(99)) == "ok")
    #expect(deepVerdict(blocks(100)).hasSuffix("too many levels of indentation"))
  }

  @Test(arguments: ["+", ".b", "()", "[0]", "-", "not ", "**a", "if a else a", "lambda:", "=", " and a"])
  func chainsAreReadOrRefused(_ link: String) {
    for count in [300, 20_000] {
      let links = String(repeating: link, count: count)
      let source =
        switch link {
        case "+": String(repeating: "a+", count: count) + "a"
        case "-", "not ", "lambda:": links + "a"
        case "=": String(repeating: "a=", count: count) + "a"
        case "if a else a": String(repeating: "a if a else ", count: count) + "a"
        default: "a" + links
        }
      let verdict = deepVerdict(source)
      #expect(verdict == "ok" || count > 300 && verdict.hasSuffix("too many nested expressions"))
    }
  }

  @Test func flatListsMayBeLong() {
    #expect(deepVerdict(String(repeating: "a.b, -c + d, ", count: 5_000)) == "ok")
    #expect(deepVerdict("x = [" + String(repeating: "(1, 2),", count: 5_000) + "]") == "ok")
  }

  @Test func elifs() {
    let few = "if a: pass\n" + String(repeating: "elif b: pass\n", count: 500)
    #expect(deepVerdict(few) == "ok")
    #expect(deepVerdict(few + few.dropFirst(11) + few.dropFirst(11)).hasSuffix("too many nested expressions"))
  }

  private func nested(_ opening: String, _ inner: String, _ closing: String, _ depth: Int) -> String {
    String(repeating: opening, count: depth) + inner + String(repeating: closing, count: depth)
  }
}
