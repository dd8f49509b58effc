/// The body of a function that has been passed over, to be read when the function is first called.
///
/// Most functions of coroviz's own modules are never called by a program that imports them; reading and compiling only
/// what is called halves the time of an import. What has to be known of the body before that is told by its tokens.
package final class DeferredBody {
  private let source: DeferredSource
  /// Index of the first token after the header's colon.
  private let start: Int
  private let privateClass: String?
  let hasYield: Bool
  /// Whether it names the class around it, which is then a variable that comes from outside: by `super` or `__class__`.
  let usesClass: Bool

  init(
    source: DeferredSource, start: Int, privateClass: String?, hasYield: Bool, usesClass: Bool
  ) {
    self.source = source
    self.start = start
    self.privateClass = privateClass
    self.hasYield = hasYield
    self.usesClass = usesClass
  }

  /// The body's statements.
  ///
  /// - Throws: `PythonSyntaxError` for a mistake in it.
  func statements() throws(PythonSyntaxError) -> [Statement] {
    var parser = source.parser
    parser.position = start
    parser.privateClass = privateClass
    parser.deferral = nil
    return try parser.block(after: BlockHeader("function definition", parser.tokens[start - 1]))
  }

  var bytes: [UInt8] { source.parser.source }
}

/// A file whose function bodies are passed over: all of them read on from it.
final class DeferredSource {
  let parser: Parser

  init(_ parser: Parser) { self.parser = parser }
}

extension Parser {
  /// Passes over the block that begins at the current token, but for the text it opens with.
  ///
  /// - Returns: nil for a block that must be read now: one on the header's line, or one of which its tokens don't tell
  ///   whether the function is a generator, because there are functions in it.
  mutating func deferredBlock() throws(PythonSyntaxError) -> (opening: [Statement], rest: DeferredBody)? {
    guard let source = deferral, kind == .newline, kind(ahead: 1) == .indent else { return nil }
    guard let facts = BlockFacts(self), !(facts.hasYield && facts.hasFunctions) else { return nil }
    let body = DeferredBody(
      source: source, start: position, privateClass: privateClass, hasYield: facts.hasYield,
      usesClass: facts.usesClass)
    var opening: [Statement] = []
    if kind(ahead: 2) == .string {
      position += 2
      try statement(into: &opening)
    }
    position = facts.end
    return (opening, body)
  }
}

/// What the tokens of a block tell.
private struct BlockFacts {
  /// Index of the first token after the block.
  var end: Int
  var hasYield = false
  var hasFunctions = false
  var usesClass = false

  /// Nil if the block does not end. The parser is at the line end before it.
  init?(_ parser: Parser) {
    end = parser.position + 1
    var depth = 0
    repeat {
      guard end < parser.tokens.count else { return nil }
      let token = parser.tokens[end]
      switch token.kind {
      case .indent: depth += 1
      case .dedent: depth -= 1
      case .yield: hasYield = true
      case .def, .lambda: hasFunctions = true
      case .name:
        usesClass =
          usesClass || parser.isSoftKeyword(token, "super") || parser.isSoftKeyword(token, "__class__")
      default: break
      }
      end += 1
    } while depth > 0
  }
}
