import PythonInterpreter
import Testing

/// Expressions and what CPython 3.13 makes of them, from the folder `Cases`. They are recorded by
/// `oracle/record_expressions.py`.
@Suite struct ExpressionTests {
  @Test(arguments: [
    "numbers", "text", "bytes", "formatting", "containers", "random", "generated_operators",
    "generated_formatting", "generated_numbers", "generated_text", "generated_calls",
  ])
  func givesWhatCPythonGives(_ name: String) {
    let evaluation = Evaluation()
    let cases = ExpressionTests.read(name)
    #expect(!cases.isEmpty)
    for (expression, expected) in cases {
      let result = evaluation.describe(expression)
      #expect(result == expected, "\(expression)")
    }
  }

  private static func read(_ name: String, testFile: String = #filePath) -> [(
    expression: String, expected: String
  )] {
    let folder = testFile.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    let path = folder.joined(separator: "/") + "/Cases/\(name).txt"
    let arrow = Array(" => ".unicodeScalars)
    return String(decoding: SyntaxCases.bytes(of: path), as: UTF8.self).unicodeScalars.split(separator: "\n")
      .map {
        let line = Array($0)
        // The last arrow divides: expressions may hold text of any kind.
        let start =
          (0...(line.count - arrow.count)).last { Array(line[$0..<($0 + arrow.count)]) == arrow } ?? 0
        return (text(line[..<start]), text(line[(start + arrow.count)...]))
      }
  }

  private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}
