// Known mistakes in the arguments of calls.

extension Parser {
  /// Looks for mistakes in arguments that did not parse, from the first one on.
  ///
  /// Grammar: invalid_arguments, invalid_kwarg.
  mutating func checkArguments(opening: Int) throws(PythonSyntaxError) {
    guard reportsDetails else { return }
    let end = position
    defer { position = end }
    position = opening + 1
    var seen = ArgumentsSeen()
    while kind != .rightParenthesis {
      let start = position
      guard try checkArgument(&seen) else { return }
      if kind == .for || kind == .async { try checkGenerator(start: start, seen) }
      seen.count += 1
      seen.lastComma = position
      guard accept(.comma) else { return }
    }
  }

  /// What kinds of arguments came before.
  private struct ArgumentsSeen {
    var count = 0
    var hasKeyword = false
    var hasDoubleStar = false
    var lastComma = 0
  }

  /// Reads one argument; false if the text cannot be one.
  private mutating func checkArgument(_ seen: inout ArgumentsSeen) throws(PythonSyntaxError) -> Bool {
    switch kind {
    case .star:
      return try checkStarred(seen)
    case .doubleStar:
      return try checkDoubleStarred(&seen)
    case .name where kind(ahead: 1) == .equal:
      return try checkKeyword(&seen)
    case .trueKeyword, .falseKeyword, .noneKeyword:
      if kind(ahead: 1) == .equal {
        throw PythonSyntaxError(
          "cannot assign to \(text(of: current))", current.range.through(tokens[position + 1].range))
      }
    default: break
    }
    return try checkPositional(seen)
  }

  private mutating func checkStarred(_ seen: ArgumentsSeen) throws(PythonSyntaxError) -> Bool {
    let star = position
    advance()
    guard let value = try attempt({ (parser) throws(PythonSyntaxError) in try parser.expression() }) else {
      throw atLastToken("Invalid star expression")
    }
    if accept(.equal) {
      let right = try attempt { (parser) throws(PythonSyntaxError) in try parser.expression() }
      if let right {
        throw PythonSyntaxError(
          "cannot assign to iterable argument unpacking", tokens[star].range.through(right.range))
      }
      return false
    }
    _ = value
    if seen.hasDoubleStar {
      throw error(
        "iterable argument unpacking follows keyword argument unpacking",
        from: tokens[seen.lastComma].range, upTo: position)
    }
    return true
  }

  private mutating func checkDoubleStarred(_ seen: inout ArgumentsSeen) throws(PythonSyntaxError) -> Bool {
    let star = position
    advance()
    guard try attempt({ (parser) throws(PythonSyntaxError) in try parser.expression() }) != nil else {
      return false
    }
    seen.hasDoubleStar = true
    guard accept(.equal) else { return true }
    if let value = try attempt({ (parser) throws(PythonSyntaxError) in try parser.expression() }) {
      throw PythonSyntaxError(
        "cannot assign to keyword argument unpacking", tokens[star].range.through(value.range))
    }
    return false
  }

  private mutating func checkKeyword(_ seen: inout ArgumentsSeen) throws(PythonSyntaxError) -> Bool {
    let range = current.range.through(tokens[position + 1].range)
    seen.hasKeyword = true
    advance()
    advance()
    if kind == .comma || kind == .rightParenthesis {
      throw PythonSyntaxError("expected argument value expression", range)
    }
    guard try attempt({ (parser) throws(PythonSyntaxError) in try parser.expression() }) != nil else {
      return false
    }
    if kind == .for || kind == .async,
      try attempt({ (parser) throws(PythonSyntaxError) in try parser.comprehensions() }) != nil
    {
      throw PythonSyntaxError(
        "invalid syntax. Maybe you meant '==' or ':=' instead of '='?", range)
    }
    return true
  }

  private mutating func checkPositional(_ seen: ArgumentsSeen) throws(PythonSyntaxError) -> Bool {
    let value = try attempt { (parser) throws(PythonSyntaxError) in
      if parser.kind == .name, parser.kind(ahead: 1) == .colonEqual { return try parser.namedExpression() }
      return try parser.expression()
    }
    guard let value else { return false }
    if kind == .equal {
      throw PythonSyntaxError(
        "expression cannot contain assignment, perhaps you meant \"==\"?",
        value.range.through(current.range))
    }
    if seen.hasKeyword || seen.hasDoubleStar {
      try skipArguments()
      let unpacking = seen.hasDoubleStar ? " unpacking" : ""
      throw atLastToken("positional argument follows keyword argument" + unpacking)
    }
    return true
  }

  /// CPython reads more arguments before it complains: positional ones, then keywords.
  private mutating func skipArguments() throws(PythonSyntaxError) {
    var seen = ArgumentsSeen()
    while accept(.comma), kind != .rightParenthesis {
      let isPositional = kind != .doubleStar && !(kind == .name && kind(ahead: 1) == .equal)
      if isPositional, seen.hasKeyword || seen.hasDoubleStar {
        _ = try attempt { (parser) throws(PythonSyntaxError) in try parser.expression() }
        return
      }
      guard try checkArgument(&seen) else { return }
    }
  }

  /// A generator that shares the parentheses with other arguments.
  private mutating func checkGenerator(start: Int, _ seen: ArgumentsSeen) throws(PythonSyntaxError) {
    guard try attempt({ (parser) throws(PythonSyntaxError) in try parser.comprehensions() }) != nil,
      seen.count > 0 || kind == .comma
    else { return }
    if seen.count == 0, kind(ahead: 1) == .rightParenthesis { return }
    throw PythonSyntaxError("Generator expression must be parenthesized", range(from: start))
  }
}
