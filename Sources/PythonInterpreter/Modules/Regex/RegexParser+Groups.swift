extension RegexParser {
  /// What a bracket begins; the bracket has been read. Nil when it is no part of the pattern: a comment, global flags.
  mutating func group(_ context: inout Context, isFirst: Bool) throws -> RegexNode? {
    let start = source.position - 1
    guard try source.match("?") else { return try capture(nil, start, context) }
    guard let token = try source.get() else { throw source.error("unexpected end of pattern") }
    switch token.isEscaped ? nil : Unicode.Scalar(token.scalar) {
    case "P": return try pythonExtension(start, context)
    case ":": return .group(nil, try body(start, context))
    case "#":
      try comment(start)
      return nil
    case "=", "!": return try look(token, isBehind: false, start, context)
    case "<": return try lookBehind(start, context)
    case "(": return try conditional(start, context)
    case ">": return .atomic(try body(start, context))
    default: return try flagGroup(token, start, &context, isFirst: isFirst)
    }
  }

  /// The inside of a bracket and its end.
  private mutating func body(_ start: Int, _ context: Context) throws -> RegexNode {
    var inner = context
    inner.isTop = false
    let node = try alternation(inner)
    try end(start)
    return node
  }

  private mutating func end(_ start: Int) throws {
    if try source.match(")") { return }
    throw source.error("missing ), unterminated subpattern", back: source.position - start)
  }

  private mutating func capture(_ name: String?, _ start: Int, _ context: Context) throws -> RegexNode {
    let number = try open(name)
    let node = try body(start, context)
    close(number, node)
    return .group(number, node)
  }

  private mutating func comment(_ start: Int) throws {
    while true {
      guard let token = try source.get() else {
        throw source.error("missing ), unterminated comment", back: source.position - start)
      }
      if token.isPlain(")") { return }
    }
  }

  /// `(?P<name>...)` and `(?P=name)`.
  private mutating func pythonExtension(_ start: Int, _ context: Context) throws -> RegexNode {
    if try source.match("<") {
      let name = try source.take(until: ">", "group name")
      try source.check(groupName: name, back: 1)
      return try capture(RegexSource.text(name), start, context)
    }
    if try source.match("=") {
      let name = try source.take(until: ")", "group name")
      let group = try named(name)
      if !isClosed(group) { throw source.error("cannot refer to an open group", back: name.count + 1) }
      try checkLookBehind(group)
      return .backreference(group, context.flags.folding(isText: source.isText))
    }
    guard let token = try source.get() else { throw source.error("unexpected end of pattern") }
    throw source.error("unknown extension ?P\(token.text)", back: token.count + 2)
  }

  private func named(_ name: ContiguousArray<UInt32>) throws -> Int {
    try source.check(groupName: name, back: 1)
    guard let group = number(of: RegexSource.text(name)) else {
      throw source.error("unknown group name \(RegexSource.quoted(name))", back: name.count + 1)
    }
    return group
  }

  // MARK: Looking around

  private mutating func lookBehind(_ start: Int, _ context: Context) throws -> RegexNode {
    guard let token = try source.get() else { throw source.error("unexpected end of pattern") }
    guard token.isPlain("=") || token.isPlain("!") else {
      throw source.error("unknown extension ?<\(token.text)", back: token.count + 2)
    }
    let outer = lookBehindGroups
    if outer == nil { lookBehindGroups = widths.count }
    let node = try look(token, isBehind: true, start, context)
    lookBehindGroups = outer
    return node
  }

  private mutating func look(_ token: RegexSource.Token, isBehind: Bool, _ start: Int, _ context: Context)
    throws
    -> RegexNode
  {
    let node = try body(start, context)
    let isNegated = token.isPlain("!")
    if isNegated && node.isEmpty { return .failure }
    return .look(node, isBehind: isBehind, isNegated: isNegated)
  }

  // MARK: Conditions

  /// `(?(group)yes|no)`
  private mutating func conditional(_ start: Int, _ context: Context) throws -> RegexNode {
    let name = try source.take(until: ")", "group name")
    let group = try RegexSource.number(name).map { try condition($0, name) } ?? named(name)
    try checkLookBehind(group)
    guard StackRoom.isLeft else { throw RegexFailure.recursion }
    var inner = context
    inner.isTop = false
    let yes = try sequence(inner)
    var no: RegexNode?
    if try source.match("|") {
      no = try sequence(inner)
      if source.next?.isPlain("|") == true {
        throw source.error("conditional backref with more than two branches")
      }
    }
    try end(start)
    return .conditional(group: group, yes: yes, no: no)
  }

  private mutating func condition(_ group: Int, _ name: ContiguousArray<UInt32>) throws -> Int {
    if group == 0 { throw source.error("bad group number", back: name.count + 1) }
    if group >= 1 << 30 { throw source.error("invalid group reference \(group)", back: name.count + 1) }
    if !conditions.contains(where: { $0.group == group }) {
      conditions.append((group, source.position - name.count - 1))
    }
    return group
  }

  // MARK: Flags

  /// `(?i)` and `(?i-s:...)`.
  private mutating func flagGroup(
    _ token: RegexSource.Token, _ start: Int, _ context: inout Context, isFirst: Bool
  ) throws -> RegexNode? {
    guard !token.isEscaped, token.isPlain("-") || RegexFlags.named(token.scalar) != nil else {
      throw source.error("unknown extension ?\(token.text)", back: token.count + 1)
    }
    guard let (added, removed) = try scopedFlags(token) else {
      guard isFirst else {
        throw source.error("global flags not at the start of the expression", back: source.position - start)
      }
      context.flags = flags
      return nil
    }
    var inner = context
    inner.flags = context.flags.scoped(adding: added, removing: removed)
    return .group(nil, try body(start, inner))
  }

  /// Reads letters up to the colon; nil when they were global and have been taken over.
  private mutating func scopedFlags(_ first: RegexSource.Token) throws -> (RegexFlags, RegexFlags)? {
    var added: RegexFlags = []
    var token = first
    while let flag = flag(token) {
      try checkType(token, flag)
      added.insert(flag)
      if !flag.isDisjoint(with: .alphabets), added.intersection(.alphabets) != flag {
        throw source.error("bad inline flags: flags 'a', 'u' and 'L' are incompatible")
      }
      token = try next("missing -, : or )")
      if [")", "-", ":"].contains(where: token.isPlain) { break }
      if flagIsUnknown(token) { throw unknown(token, "missing -, : or )") }
    }
    if token.isPlain(")") {
      flags.formUnion(added)
      return nil
    }
    let removed = token.isPlain("-") ? try removedFlags() : []
    if !added.isDisjoint(with: removed) {
      throw source.error("bad inline flags: flag turned on and off", back: 1)
    }
    return (added, removed)
  }

  private mutating func removedFlags() throws -> RegexFlags {
    var removed: RegexFlags = []
    var token = try next("missing flag")
    if flagIsUnknown(token) { throw unknown(token, "missing flag") }
    while let flag = flag(token) {
      if !flag.isDisjoint(with: .alphabets) {
        throw source.error("bad inline flags: cannot turn off flags 'a', 'u' and 'L'")
      }
      removed.insert(flag)
      token = try next("missing :")
      if token.isPlain(":") { break }
      if flagIsUnknown(token) { throw unknown(token, "missing :") }
    }
    return removed
  }

  private mutating func next(_ missing: String) throws -> RegexSource.Token {
    guard let token = try source.get() else { throw source.error(missing) }
    return token
  }

  private func flag(_ token: RegexSource.Token) -> RegexFlags? {
    token.isEscaped ? nil : RegexFlags.named(token.scalar)
  }

  private func flagIsUnknown(_ token: RegexSource.Token) -> Bool { flag(token) == nil }

  private func unknown(_ token: RegexSource.Token, _ missing: String) -> RegexFailure {
    let isLetter = !token.isEscaped && CharacterClass.isAlphabetic(token.scalar)
    return source.error(isLetter ? "unknown flag" : missing, back: token.count)
  }

  private func checkType(_ token: RegexSource.Token, _ flag: RegexFlags) throws {
    if source.isText, flag == .locale {
      throw source.error("bad inline flags: cannot use 'L' flag with a str pattern")
    }
    if !source.isText, flag == .unicode {
      throw source.error("bad inline flags: cannot use 'u' flag with a bytes pattern")
    }
  }
}
