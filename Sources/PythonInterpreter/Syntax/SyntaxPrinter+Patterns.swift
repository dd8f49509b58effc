extension SyntaxPrinter {
  mutating func print(_ matchCase: MatchCase) {
    node("match_case") {
      $0.field("pattern") { $0.print(matchCase.pattern) }
      $0.field("guard", matchCase.condition)
      $0.field("body", matchCase.body)
    }
  }

  private mutating func print(_ pattern: Pattern) {
    let range = pattern.range
    switch pattern.kind {
    case .value(let value): node("MatchValue", range) { $0.field("value", value) }
    case .singleton(let constant):
      node("MatchSingleton", range) { $0.field("value") { $0.print(constant) } }
    case .sequence(let patterns): node("MatchSequence", range) { $0.field("patterns", patterns) }
    case .star(let name): node("MatchStar", range) { $0.field("name", name) }
    case .or(let patterns): node("MatchOr", range) { $0.field("patterns", patterns) }
    case .as(let pattern, let name):
      node("MatchAs", range) {
        if let pattern { $0.field("pattern") { $0.print(pattern) } }
        $0.field("name", name)
      }
    case .mapping(let keys, let patterns, let rest):
      node("MatchMapping", range) {
        $0.field("keys", keys)
        $0.field("patterns", patterns)
        $0.field("rest", rest)
      }
    case .class(let type, let positional, let keywords):
      node("MatchClass", range) {
        $0.field("cls", type)
        $0.field("patterns", positional)
        $0.field("kwd_attrs", keywords.map(\.name)) { $0.quote(Array($1.utf8)) }
        $0.field("kwd_patterns", keywords.map(\.pattern))
      }
    }
  }

  private mutating func field(_ name: String, _ patterns: [Pattern]) {
    field(name, patterns) { $0.print($1) }
  }
}
