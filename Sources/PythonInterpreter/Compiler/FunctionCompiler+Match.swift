/// `match`.
extension FunctionCompiler {
  func compileMatch(_ subject: Expression, _ cases: [MatchCase], _ range: SourceRange) throws {
    let value = try compileToTemporary(subject)
    let end = makeLabel()
    let before = flow
    var after = before
    for one in cases {
      flow = before
      let next = makeLabel()
      let mark = temporaryMark
      emitLine(one.pattern.range.line, one.pattern.range)
      try compile(one.pattern, value, failTo: next)
      // Names are bound when all of the pattern has matched: one that fails leaves no trace.
      for capture in captures { store(capture.name, from: capture.register, at: capture.range) }
      captures = []
      if let condition = one.condition { try compileCondition(condition, jumpIf: false, to: next) }
      release(to: mark)
      try compile(one.body, below: one.pattern.range.line)
      after = after.merged(with: flow)
      if flow.isReachable { emitJump(.jump, to: end, at: range) }
      place(next)
    }
    place(end)
    emit(.clear, value, at: range)
    flow = after
  }

  private func compile(_ pattern: Pattern, _ value: Int, failTo fail: Label) throws {
    let range = pattern.range
    switch pattern.kind {
    case .value(let expected):
      emitJump(
        .jumpUnlessCompare, value, try operand(expected), to: fail,
        extra: Int(ComparisonOperator.equal.rawValue),
        at: range)
    case .singleton(let constantValue):
      let expected = temporary()
      emit(.loadConstant, expected, constant(constantValue.value), at: range)
      emitJump(
        .jumpUnlessCompare, value, expected, to: fail, extra: Int(ComparisonOperator.is.rawValue), at: range)
    case .sequence(let items): try compileSequence(items, value, fail, range)
    case .star(let name): if let name { captures.append((name, value, range)) }
    case .mapping(let keys, let patterns, let rest):
      try compileMapping(keys, patterns, rest, value, fail, range)
    case .class(let type, let positional, let keywords):
      try compileClassPattern(type, positional, keywords, value, fail, range)
    case .as(let inner, let name):
      if let inner { try compile(inner, value, failTo: fail) }
      if let name { captures.append((name, value, range)) }
    case .or(let alternatives): try compileAlternatives(alternatives, value, fail, range)
    }
  }

  private func compileAlternatives(
    _ alternatives: [Pattern], _ value: Int, _ fail: Label, _ range: SourceRange
  ) throws {
    let matched = makeLabel()
    let before = captures
    // All alternatives bind the same names; each puts them into the same registers.
    var common: [(name: String, register: Int, range: SourceRange)] = []
    for (position, alternative) in alternatives.enumerated() {
      let isLast = position == alternatives.count - 1
      let next = isLast ? fail : makeLabel()
      captures = []
      try compile(alternative, value, failTo: next)
      if position == 0 { common = captures.map { ($0.name, temporary(), $0.range) } }
      for capture in captures {
        guard let target = common.first(where: { $0.name == capture.name }) else { continue }
        emit(.move, target.register, capture.register, at: capture.range)
      }
      if !isLast {
        emitJump(.jump, to: matched, at: range)
        place(next)
      }
    }
    place(matched)
    captures = before + common
  }

  private func compileSequence(_ items: [Pattern], _ value: Int, _ fail: Label, _ range: SourceRange) throws {
    let check = temporary()
    emit(.matchKind, check, value, extra: 0, at: range)
    emitJump(.jumpIfFalse, check, to: fail, at: range)
    emit(.length, check, value, at: range)
    let star = items.firstIndex { if case .star = $0.kind { true } else { false } }
    let required = star == nil ? items.count : items.count - 1
    let relation = star == nil ? ComparisonOperator.equal : .greaterOrEqual
    emitJump(.jumpUnlessCompareInteger, check, required, to: fail, extra: Int(relation.rawValue), at: range)
    if items.allSatisfy(\.isWildcard) { return }
    if let star, items[star].isWildcard {
      return try compileEnds(items, star, value, length: check, fail, range)
    }
    let first = temporaries(items.count)
    if let star {
      emit(.unpackStarred, first, star, value, extra: items.count - star - 1, at: range)
    } else {
      emit(.unpack, first, items.count, value, at: range)
    }
    for (position, item) in items.enumerated() { try compile(item, first + position, failTo: fail) }
  }

  /// A sequence whose middle nobody asks for (`[first, *_, last]`): its ends are looked up by index, so that the rest
  /// need not even exist.
  private func compileEnds(
    _ items: [Pattern], _ star: Int, _ value: Int, length: Int, _ fail: Label, _ range: SourceRange
  ) throws {
    for (position, item) in items.enumerated() where !item.isWildcard {
      let index = temporary()
      let element = temporary()
      if position < star {
        emit(.loadConstant, index, constant(.int(position)), at: range)
      } else {
        emit(.subtractInteger, index, length, items.count - position, at: range)
      }
      emit(.loadItem, element, value, index, at: range)
      try compile(item, element, failTo: fail)
    }
  }

  private func compileMapping(
    _ keys: [Expression], _ patterns: [Pattern], _ rest: String?, _ value: Int, _ fail: Label,
    _ range: SourceRange
  ) throws {
    let check = temporary()
    emit(.matchKind, check, value, extra: 1, at: range)
    emitJump(.jumpIfFalse, check, to: fail, at: range)
    let tuple = temporary()
    let first = temporaries(keys.count)
    for (position, key) in keys.enumerated() { try compile(key, into: first + position) }
    emit(.buildTuple, tuple, first, keys.count, at: range)
    emit(.matchKeys, check, value, tuple, at: range)
    emitJump(.jumpIfNone, check, to: fail, at: range)
    emit(.unpack, first, keys.count, check, at: range)
    for (position, pattern) in patterns.enumerated() { try compile(pattern, first + position, failTo: fail) }
    if let rest {
      emit(.mappingRest, check, value, tuple, at: range)
      captures.append((rest, check, range))
    }
  }

  private func compileClassPattern(
    _ type: Expression, _ positional: [Pattern], _ keywords: [(name: String, pattern: Pattern)], _ value: Int,
    _ fail: Label, _ range: SourceRange
  ) throws {
    let check = temporary()
    let pair = temporaries(2)
    try compile(type, into: pair)
    emit(.loadConstant, pair + 1, namesTuple(keywords.map(\.name)), at: range)
    emit(.matchClass, check, value, pair, extra: positional.count, at: range)
    emitJump(.jumpIfNone, check, to: fail, at: range)
    let patterns = positional + keywords.map(\.pattern)
    let first = temporaries(patterns.count)
    emit(.unpack, first, patterns.count, check, at: range)
    for (position, pattern) in patterns.enumerated() { try compile(pattern, first + position, failTo: fail) }
  }
}

extension Pattern {
  /// Whether it matches anything and binds nothing: `_` or `*_`.
  fileprivate var isWildcard: Bool {
    switch kind {
    case .as(nil, name: nil), .star(nil): true
    default: false
    }
  }
}
