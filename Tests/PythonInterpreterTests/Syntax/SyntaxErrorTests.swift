import PythonInterpreter
import Testing

/// Messages and places of syntax errors, against CPython's.
struct SyntaxErrorTests {
  @Test(arguments: SyntaxCases.read("errors.txt"))
  func errorIsCPythons(_ item: SyntaxCases.Case) { #expect(verdict(item.source) == item.expected) }

  @Test(arguments: SyntaxCases.read("checker.txt"))
  func lateErrorIsCPythons(_ item: SyntaxCases.Case) { #expect(verdict(item.source) == item.expected) }

  @Test func casesAreRead() {
    #expect(SyntaxCases.read("errors.txt").count > 600)
    #expect(SyntaxCases.read("checker.txt").count > 200)
  }

  /// `(1 2` thrice over: none of these may take time that doubles with every bracket.
  @Test(
    .timeLimit(.minutes(1)), arguments: ["f(", "(", "[", "{1: ", "a[", "f(a=", "(lambda x: ", "[x for x in "])
  func errorsWithinManyBracketsAreFoundInTime(_ opening: String) {
    let depth = 80
    let closing = opening.reversed().compactMap { ["(": ")", "[": "]", "{": "}"][$0] }.joined()
    let source =
      String(repeating: opening, count: depth) + "1 +" + String(repeating: closing, count: depth)
    #expect(deepVerdict(source).hasSuffix("invalid syntax"))
  }

  @Test func expressionsForEvalAreChecked() throws {
    let module = try Parser.parseEvaluation(Array("(yield)".utf8))
    #expect(throws: PythonSyntaxError.self) { try SyntaxChecker.check(module) }
  }
}
