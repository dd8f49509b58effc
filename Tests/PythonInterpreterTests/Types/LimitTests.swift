import PythonInterpreter
import Testing

/// What would take all time or memory gives an error at once.
@Suite struct LimitTests {
  @Test(arguments: [
    "10**10**8", "2**(2**64)", "1 << 10**9", "pow(3, 2**500000, 2**500000 - 1)", "[0] * 10**10",
    "(0,) * 10**12",
    "b'a' * 10**10", "'a' * 10**10", "'%1000000000d' % 5", "format(1, '1000000000')", "'a'.center(10**10)",
    "'a\\tb'.expandtabs(10**10)", "bytes(10**12)", "list(range(10**10))",
    "('a' * 10**6).replace('a', 'b' * 10**6)",
  ])
  func tooLarge(_ expression: String) {
    #expect(Evaluation().describe(expression).hasPrefix("MemoryError: "))
  }

  @Test func valuesInsideThemselvesEnd() {
    let evaluation = Evaluation()
    #expect(evaluation.describe("a = []; a.append(a);; a") == "[[...]]")
    #expect(
      evaluation.describe("a = []; b = []; a.append(a); b.append(b);; a == b")
        == "RecursionError: maximum recursion depth exceeded in comparison")
    #expect(
      evaluation.describe("a = []\nfor i in range(100000): a = [a]\n;; repr(a)")
        == "RecursionError: maximum recursion depth exceeded while getting the repr of an object")
  }
}
