import PythonInterpreter
import Testing

/// Trees and the place of every node, against CPython's.
struct ParserTests {
  @Test(arguments: SyntaxCases.read("trees.txt"))
  func treeIsCPythons(_ item: SyntaxCases.Case) throws {
    let module = try Parser.parseModule(Array(item.source.utf8))
    #expect(SyntaxPrinter.dump(module, places: true) == item.expected)
  }

  @Test func casesAreRead() { #expect(SyntaxCases.read("trees.txt").count > 90) }

  @Test func anExpressionMayBeATupleAndHaveSpaceAround() throws {
    #expect(try tree(" 1, x \n") == "Tuple(elts=[Constant(value=1), Name(id='x')])")
  }

  @Test(arguments: ["x = 1", "x; y", "", "*a", "x\ny", "pass"])
  func whatIsNoExpressionIsRefused(_ source: String) {
    #expect(throws: PythonSyntaxError.self) { try tree(source) }
  }

  @Test func fieldsOfFormattedStringsKnowTheirPlace() throws {
    let expression = try Parser.parseExpression(Array("f'a{b!r:>{w}}'".utf8))
    guard case .joinedString(let parts) = expression.kind,
      case .formatted(_, .representation, let spec?, let range) = parts[1]
    else { throw UnexpectedTree() }
    #expect(range == SourceRange(line: 1, column: 3, endLine: 1, endColumn: 13))
    #expect(spec.count == 2)
  }

  struct UnexpectedTree: Error {}

  /// Left by hand: a conversion of repr is only assumed if neither conversion nor specification is given.
  @Test(arguments: [
    ("f'{x=}'", "representation"), ("f'{x=!s}'", "string"), ("f'{x=:5}'", "none"), ("f'{x}'", "none"),
  ])
  func conversionOfADebugField(_ source: String, _ conversion: String) throws {
    #expect(try tree(source).contains("conversion=\(conversion)"))
  }
}
