/// Reads a regular expression. What is wrong with it is told in CPython's words, at CPython's position.
struct RegexParser {
  var source: RegexSource
  var flags: RegexFlags
  /// Names of groups with their numbers, in the order of the pattern.
  private(set) var names: [(name: String, group: Int)] = []
  /// How much each group takes; nil while it is open. Group 0 never closes.
  private(set) var widths: [RegexWidth?] = [nil]
  /// The first group that a look-behind being read may not refer to.
  var lookBehindGroups: Int?
  /// Conditions on groups that may come later: where they were written.
  var conditions: [(group: Int, position: Int)] = []

  private static let groupLimit = Int(Int32.max) / 2

  /// A pattern that was read.
  struct Result {
    let node: RegexNode
    let flags: RegexFlags
    let names: [(name: String, group: Int)]
    let widths: [RegexWidth?]
  }

  /// What the part being read inherits.
  struct Context {
    var flags: RegexFlags
    var isTop = false
    var isVerbose: Bool { flags.contains(.verbose) }
  }

  static func parse(_ pattern: ContiguousArray<UInt32>, isText: Bool, flags: RegexFlags) throws -> Result {
    var parser = RegexParser(source: try RegexSource(pattern, isText: isText), flags: flags)
    let node = try parser.alternation(Context(flags: flags, isTop: true))
    let final = try fixed(parser.flags, isText: isText)
    if parser.source.next != nil { throw parser.source.error("unbalanced parenthesis") }
    for (group, position) in parser.conditions where group >= parser.widths.count {
      throw RegexFailure.syntax("invalid group reference \(group)", position: position)
    }
    return Result(node: node, flags: final, names: parser.names, widths: parser.widths)
  }

  private init(source: RegexSource, flags: RegexFlags) {
    self.source = source
    self.flags = flags
  }

  /// The flags with what the type of the pattern implies.
  private static func fixed(_ flags: RegexFlags, isText: Bool) throws -> RegexFlags {
    if isText {
      if flags.contains(.locale) { throw RegexFailure.value("cannot use LOCALE flag with a str pattern") }
      if !flags.contains(.ascii) { return flags.union(.unicode) }
      if flags.contains(.unicode) { throw RegexFailure.value("ASCII and UNICODE flags are incompatible") }
      return flags
    }
    if flags.contains(.unicode) { throw RegexFailure.value("cannot use UNICODE flag with a bytes pattern") }
    if flags.isSuperset(of: [.locale, .ascii]) {
      throw RegexFailure.value("ASCII and LOCALE flags are incompatible")
    }
    return flags
  }

  // MARK: Groups

  mutating func open(_ name: String?) throws -> Int {
    let group = widths.count
    widths.append(nil)
    if widths.count > RegexParser.groupLimit { throw source.error("too many groups") }
    guard let name else { return group }
    if let other = number(of: name) {
      let quoted = StringEscaping.repr(StrObject(name))
      throw source.error(
        "redefinition of group name \(quoted) as group \(group); was group \(other)",
        back: name.unicodeScalars.count + 1)
    }
    names.append((name, group))
    return group
  }

  mutating func close(_ group: Int, _ body: RegexNode) { widths[group] = body.width(widths) }

  func number(of name: String) -> Int? { names.first { $0.name == name }?.group }

  func isClosed(_ group: Int) -> Bool { group < widths.count && widths[group] != nil }

  /// A look-behind may refer only to groups that are complete before it.
  func checkLookBehind(_ group: Int) throws {
    guard let first = lookBehindGroups else { return }
    if !isClosed(group) { throw source.error("cannot refer to an open group") }
    if group >= first {
      throw source.error("cannot refer to group defined in the same lookbehind subpattern")
    }
  }

  // MARK: Alternatives and sequences

  /// `a|b|c`
  mutating func alternation(_ context: Context) throws -> RegexNode {
    guard StackRoom.isLeft else { throw RegexFailure.recursion }
    var context = context
    var branches: [RegexNode] = []
    repeat {
      if context.isTop { context.flags = flags }
      branches.append(try sequence(context, isFirst: context.isTop && branches.isEmpty))
    } while try source.match("|")
    if branches.count == 1 { return branches[0] }
    return RegexParser.asSet(branches) ?? .branch(branches)
  }

  /// Alternatives that are single characters are one set.
  private static func asSet(_ branches: [RegexNode]) -> RegexNode? {
    var items: [RegexSet.Item] = []
    var kind: (folding: RegexFolding, isASCII: Bool)?
    for branch in branches {
      guard case .sequence(let nodes) = branch, nodes.count == 1 else { return nil }
      switch nodes[0] {
      case .literal(let scalar, let folding):
        if let kind, kind.folding != folding { return nil }
        kind = kind ?? (folding, false)
        items.append(.scalar(scalar))
      default: return nil
      }
    }
    return kind.map { .set(RegexSet(items: items, folding: $0.folding, isASCII: $0.isASCII)) }
  }

  mutating func sequence(_ context: Context, isFirst: Bool = false) throws -> RegexNode {
    var context = context
    var nodes: [RegexNode] = []
    while let token = source.next, !token.isPlain("|"), !token.isPlain(")") {
      _ = try source.get()
      if context.isVerbose, try skipsInVerbose(token) { continue }
      if token.isEscaped {
        nodes.append(try escape(token, context))
        continue
      }
      switch Unicode.Scalar(token.scalar) {
      case "[": nodes.append(try characterSet(context))
      case "*", "+", "?", "{": try quantifier(token, &nodes, context)
      case ".": nodes.append(.any(dotAll: context.flags.contains(.dotAll)))
      case "^":
        let isMultiline = context.flags.contains(.multiline)
        nodes.append(.anchor(isMultiline ? .lineStart : .textStart, isASCII: false))
      case "$":
        let isMultiline = context.flags.contains(.multiline)
        nodes.append(.anchor(isMultiline ? .lineEnd : .lastLineEnd, isASCII: false))
      case "(":
        if let node = try group(&context, isFirst: isFirst && nodes.isEmpty) { nodes.append(node) }
      default: nodes.append(literal(token.scalar, context))
      }
    }
    return .sequence(nodes)
  }

  func literal(_ scalar: UInt32, _ context: Context) -> RegexNode {
    let folding = context.flags.folding(isText: source.isText)
    return .literal(folding.fold(scalar), folding)
  }

  func isASCII(_ context: Context) -> Bool { !source.isText || context.flags.contains(.ascii) }

  /// White space and comments.
  private mutating func skipsInVerbose(_ token: RegexSource.Token) throws -> Bool {
    if token.isEscaped { return false }
    if (0x09...0x0D).contains(token.scalar) || token.scalar == 0x20 { return true }
    guard token.isPlain("#") else { return false }
    while let next = try source.get(), !next.isPlain("\n") {}
    return true
  }

  // MARK: Repeats

  private mutating func quantifier(_ token: RegexSource.Token, _ nodes: inout [RegexNode], _ context: Context)
    throws
  {
    let here = source.position
    guard let (minimum, maximum) = try bounds(token, here) else {
      nodes.append(literal(token.scalar, context))
      return
    }
    guard let item = nodes.last else {
      throw source.error("nothing to repeat", back: source.position - here + 1)
    }
    if case .anchor = item { throw source.error("nothing to repeat", back: source.position - here + 1) }
    if case .repeat = item { throw source.error("multiple repeat", back: source.position - here + 1) }
    let greed: RegexGreed = try source.match("?") ? .lazy : try source.match("+") ? .possessive : .greedy
    nodes[nodes.count - 1] = .repeat(item, minimum: minimum, maximum: maximum, greed)
  }

  /// How often; nil when a brace is just a brace.
  private mutating func bounds(_ token: RegexSource.Token, _ here: Int) throws -> (Int, Int)? {
    switch Unicode.Scalar(token.scalar) {
    case "?": return (0, 1)
    case "*": return (0, RegexNode.unlimited)
    case "+": return (1, RegexNode.unlimited)
    default: break
    }
    if source.next?.isPlain("}") == true { return nil }
    let low = try source.take(.max, while: RegexLetters.isDigit)
    let high = try source.match(",") ? try source.take(.max, while: RegexLetters.isDigit) : low
    guard try source.match("}") else {
      try source.seek(here)
      return nil
    }
    let minimum = RegexSource.number(low) ?? 0
    let maximum = RegexSource.number(high) ?? RegexNode.unlimited
    if minimum >= RegexNode.unlimited || (!high.isEmpty && maximum >= RegexNode.unlimited) {
      throw RegexFailure.overflow("the repetition number is too large")
    }
    if maximum < minimum {
      throw source.error("min repeat greater than max repeat", back: source.position - here)
    }
    return (minimum, maximum)
  }
}
