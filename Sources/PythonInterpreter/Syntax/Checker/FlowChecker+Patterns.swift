extension FlowChecker {
  mutating func visit(_ cases: [MatchCase]) throws(PythonSyntaxError) {
    for (index, matchCase) in cases.enumerated() {
      let isLast = index == cases.count - 1
      var checker = PatternChecker(allowsIrrefutable: isLast || matchCase.condition != nil)
      try checker.check(matchCase.pattern)
      try visit(matchCase.condition)
      try visit(matchCase.body)
    }
  }
}

/// Checks one pattern.
///
/// CPython: compiler_pattern and its parts.
private struct PatternChecker {
  /// Whether a pattern that matches everything may stand here.
  var allowsIrrefutable: Bool
  /// The names bound so far.
  var names: [String] = []

  init(allowsIrrefutable: Bool) { self.allowsIrrefutable = allowsIrrefutable }

  mutating func check(_ pattern: Pattern) throws(PythonSyntaxError) {
    switch pattern.kind {
    case .value, .singleton: break
    case .star(let name): try bind(name, pattern.range)
    case .sequence(let patterns): try check(sequence: patterns, pattern.range)
    case .mapping(let keys, let patterns, let rest):
      try checkKeys(keys, pattern.range)
      for pattern in patterns { try checkPart(pattern) }
      try bind(rest, pattern.range)
    case .class(_, let positional, let keywords):
      try checkAttributes(keywords)
      for pattern in positional + keywords.map(\.pattern) { try checkPart(pattern) }
    case .as(let inner, let name): try check(as: inner, name, pattern.range)
    case .or(let alternatives): try check(alternatives, pattern.range)
    }
  }

  private mutating func checkPart(_ pattern: Pattern) throws(PythonSyntaxError) {
    let outer = allowsIrrefutable
    allowsIrrefutable = true
    try check(pattern)
    allowsIrrefutable = outer
  }

  private mutating func bind(_ name: String?, _ range: SourceRange) throws(PythonSyntaxError) {
    guard let name else { return }
    if name == "__debug__" { throw PythonSyntaxError("cannot assign to __debug__", range) }
    if names.contains(name) {
      throw PythonSyntaxError("multiple assignments to name '\(name)' in pattern", range)
    }
    names.append(name)
  }

  private mutating func check(
    as inner: Pattern?, _ name: String?, _ range: SourceRange
  ) throws(PythonSyntaxError) {
    if let inner {
      try check(inner)
    } else if !allowsIrrefutable {
      let what = name.map { "name capture '\($0)'" } ?? "wildcard"
      throw PythonSyntaxError("\(what) makes remaining patterns unreachable", range)
    }
    try bind(name, range)
  }

  private mutating func check(
    sequence patterns: [Pattern], _ range: SourceRange
  ) throws(PythonSyntaxError) {
    let stars = patterns.count { if case .star = $0.kind { true } else { false } }
    if stars > 1 { throw PythonSyntaxError("multiple starred names in sequence pattern", range) }
    for pattern in patterns { try checkPart(pattern) }
  }

  private mutating func check(
    _ alternatives: [Pattern], _ range: SourceRange
  ) throws(PythonSyntaxError) {
    var first: Set<String>?
    var bound: [String] = []
    for (index, alternative) in alternatives.enumerated() {
      let isLast = index == alternatives.count - 1
      var checker = PatternChecker(allowsIrrefutable: isLast && allowsIrrefutable)
      try checker.check(alternative)
      if let first, first != Set(checker.names) {
        throw PythonSyntaxError("alternative patterns bind different names", range)
      }
      if first == nil { bound = checker.names }
      first = first ?? Set(checker.names)
    }
    for name in bound { try bind(name, range) }
  }

  private func checkAttributes(
    _ keywords: [(name: String, pattern: Pattern)]
  ) throws(PythonSyntaxError) {
    var seen: Set<String> = []
    for (name, pattern) in keywords where !seen.insert(name).inserted {
      throw PythonSyntaxError("attribute name repeated in class pattern: \(name)", pattern.range)
    }
  }

  private func checkKeys(_ keys: [Expression], _ range: SourceRange) throws(PythonSyntaxError) {
    var seen: Set<PatternKey> = []
    for key in keys {
      if case .joinedString = key.kind {
        throw PythonSyntaxError(
          "mapping pattern keys may only match literals and attribute lookups", range)
      }
      guard let value = PatternKey(key), !seen.insert(value).inserted else { continue }
      throw PythonSyntaxError("mapping pattern checks duplicate key (\(PatternKey.text(of: key)))", range)
    }
  }
}

/// A literal key of a mapping pattern, equal to what Python holds equal: `1`, `1.0` and `True` are one key.
private enum PatternKey: Hashable {
  case none
  case number(Double)
  case text([UInt8])
  case bytes([UInt8])

  init?(_ key: Expression) {
    switch key.kind {
    case .constant(.none): self = .none
    case .constant(.bool(let value)): self = .number(value ? 1 : 0)
    case .constant(.int(let value)): self = .number(Double(value))
    case .constant(.float(let value)): self = .number(value)
    case .constant(.string(let value)): self = .text(value)
    case .constant(.bytes(let value)): self = .bytes(value)
    case .unary(.minus, let operand):
      guard case .number(let value) = PatternKey(operand) else { return nil }
      self = .number(-value)
    default: return nil
    }
  }

  /// The key as Python prints it.
  static func text(of key: Expression) -> String {
    switch key.kind {
    case .constant(.none): "None"
    case .constant(.bool(let value)): value ? "True" : "False"
    case .constant(.int(let value)): String(value)
    case .constant(.float(let value)): "\(value)"
    case .constant(.string(let value)): "'" + String(decoding: value, as: UTF8.self) + "'"
    case .constant(.bytes(let value)): "b'" + String(decoding: value, as: UTF8.self) + "'"
    case .unary(_, let operand): "-" + text(of: operand)
    default: ""
    }
  }
}
