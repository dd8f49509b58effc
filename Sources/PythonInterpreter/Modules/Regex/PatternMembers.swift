/// The members of `re.Pattern`.
enum PatternMembers {
  typealias Table = MemberTable<PatternObject>

  static func load(_ type: TypeObject, _ machine: Machine) {
    let pattern = MemberTable(type, machine) { $0.object as? PatternObject }
    loadProperties(pattern)
    loadSearching(pattern)
    loadReplacing(pattern)
    pattern.generic()
    pattern.noArguments("__copy__") { _, pattern in .object(pattern) }
    pattern.oneArgument("__deepcopy__") { _, pattern, _ in .object(pattern) }
    pattern.binary("__eq__") { machine, a, b in
      guard let left = pattern.receive(a), let right = pattern.receive(b) else {
        return machine.notImplemented
      }
      return .bool(try left.flags == right.flags && machine.equals(left.source, right.source))
    }
    pattern.unary("__hash__") { machine, value in
      guard let object = pattern.receive(value) else { return .int(0) }
      return .int(try machine.hash(object.source) ^ object.flags.rawValue)
    }
  }

  private static func loadProperties(_ pattern: Table) {
    pattern.property("pattern") { _, pattern in pattern.source }
    pattern.property("flags") { _, pattern in .int(pattern.flags.rawValue) }
    pattern.property("groups") { _, pattern in .int(pattern.program.groupCount) }
    pattern.property("groupindex") { machine, pattern in
      let names = DictObject()
      for (name, group) in pattern.names { names.set(name: StrObject(name), .int(group)) }
      return machine.mappingProxy(of: names)
    }
  }

  /// A search with the arguments `string, pos, endpos`.
  private static func search(_ pattern: PatternObject, _ bound: [Value?], _ machine: Machine) throws
    -> RegexSearch
  {
    let subject = try pattern.subject(bound[0] ?? .none, machine)
    return RegexSearch(
      pattern, subject, start: try bound[1].map(machine.clippedIndex) ?? 0,
      end: try bound[2].map(machine.clippedIndex) ?? .max)
  }

  private static func loadSearching(_ pattern: Table) {
    let modes: [(String, RegexSearch.Mode)] = [
      ("match", .match), ("fullmatch", .fullmatch), ("search", .search),
    ]
    for (name, mode) in modes {
      pattern.keywords(name, "string, pos?, endpos?") { machine, pattern, bound in
        try search(pattern, bound, machine).next(mode, machine).map { .object($0) } ?? .none
      }
    }
    pattern.keywords("findall", "string, pos?, endpos?") { machine, pattern, bound in
      try findAll(search(pattern, bound, machine), machine)
    }
    pattern.keywords("finditer", "string, pos?, endpos?") { machine, pattern, bound in
      .object(MatchIterator(try search(pattern, bound, machine)))
    }
    pattern.keywords("scanner", "string, pos?, endpos?") { machine, pattern, bound in
      .object(ScannerObject(try search(pattern, bound, machine)))
    }
    pattern.keywords("split", "string, maxsplit?") { machine, pattern, bound in
      let subject = try pattern.subject(bound[0] ?? .none, machine)
      let limit = try bound[1].map { try machine.size($0) } ?? 0
      return try split(RegexSearch(pattern, subject), limit, machine)
    }
  }

  private static func findAll(_ search: RegexSearch, _ machine: Machine) throws -> Value {
    let nothing = search.subject.slice(0, 0)
    var found = ContiguousArray<Value>()
    while let match = try search.next(.search, machine) {
      switch match.groupCount {
      case 0: found.append(match.text(0) ?? nothing)
      case 1: found.append(match.text(1) ?? nothing)
      default:
        let texts = (1...match.groupCount).map { match.text($0) ?? nothing }
        found.append(.object(TupleObject(ContiguousArray(texts))))
      }
      try machine.checkElements(found.count)
    }
    return .object(ListObject(found))
  }

  private static func split(_ search: RegexSearch, _ limit: Int, _ machine: Machine) throws -> Value {
    var parts = ContiguousArray<Value>()
    var (last, count) = (0, 0)
    while limit == 0 || count < limit, let match = try search.next(.search, machine), let span = match.span(0)
    {
      parts.append(search.subject.slice(last, span.start))
      for group in 0..<match.groupCount { parts.append(match.text(group + 1) ?? .none) }
      last = span.end
      count += 1
      try machine.checkElements(parts.count)
    }
    parts.append(search.subject.slice(last, search.end))
    return .object(ListObject(parts))
  }

  // MARK: Replacing

  private static func loadReplacing(_ pattern: Table) {
    pattern.keywords("sub", "repl, string, count?") { machine, pattern, bound in
      try substitute(pattern, bound, machine).result
    }
    pattern.keywords("subn", "repl, string, count?") { machine, pattern, bound in
      let (result, count) = try substitute(pattern, bound, machine)
      return .object(TupleObject([result, .int(count)]))
    }
  }

  private static func substitute(_ pattern: PatternObject, _ bound: [Value?], _ machine: Machine) throws -> (
    result: Value, count: Int
  ) {
    let replacement = bound[0] ?? .none
    let isCallable = machine.isCallable(replacement)
    let template = isCallable ? nil : try template(replacement, pattern, machine)
    let subject = try pattern.subject(bound[1] ?? .none, machine)
    let limit = try bound[2].map { try machine.size($0) } ?? 0
    let search = RegexSearch(pattern, subject)
    var output = RegexOutput(isText: pattern.isText)
    var (last, count, items) = (0, 0, 0)
    while limit == 0 || count < limit, let match = try search.next(.search, machine), let span = match.span(0)
    {
      if last < span.start { items += 1 }
      output.append(subject, last, span.start)
      if let template {
        output.append(template, for: match)
      } else if !isCallable {
        output.append(try checked(replacement, pattern, items, machine))
      } else {
        let made = try machine.call(replacement, [.object(match)])
        if !made.isNone { output.append(try checked(made, pattern, items, machine)) }
      }
      items += 1
      last = span.end
      count += 1
      try machine.checkText(output.count)
    }
    if count == 0, subject.value.isPlainText { return (subject.value, 0) }
    output.append(subject, last, search.end)
    return (output.value, count)
  }

  /// The replacement as pieces; nil when it is not of the pattern's type.
  private static func template(_ value: Value, _ pattern: PatternObject, _ machine: Machine) throws
    -> RegexTemplate?
  {
    guard let subject = RegexSubject(value) else {
      _ = try machine.hash(value)
      throw machine.typeError("decoding to str: need a bytes-like object, \(machine.typeName(value)) found")
    }
    return subject.isText == pattern.isText ? try pattern.template(value, machine) : nil
  }

  private static func checked(_ made: Value, _ pattern: PatternObject, _ index: Int, _ machine: Machine)
    throws
    -> Value
  {
    if RegexSubject(made)?.isText == pattern.isText { return made }
    let wanted = pattern.isText ? "str instance" : "a bytes-like object"
    throw machine.typeError("sequence item \(index): expected \(wanted), \(machine.typeName(made)) found")
  }
}

/// What `finditer` returns.
package final class MatchIterator: NativeIterator {
  private let search: RegexSearch

  init(_ search: RegexSearch) {
    self.search = search
    super.init()
  }

  package override var typeName: String { "callable_iterator" }

  package override func next(_ machine: Machine) throws -> Value? {
    try search.next(.search, machine).map { .object($0) }
  }
}

/// What `pattern.scanner(string)` returns: it goes on from match to match.
package final class ScannerObject: NativeObject {
  let search: RegexSearch

  init(_ search: RegexSearch) {
    self.search = search
    super.init(type: search.pattern.types.scanner)
  }
}

/// The members of a scanner.
enum ScannerMembers {
  static func load(_ type: TypeObject, _ machine: Machine) {
    let scanner = MemberTable(type, machine) { $0.object as? ScannerObject }
    for (name, mode) in [("match", RegexSearch.Mode.match), ("search", .search)] {
      scanner.noArguments(name) { machine, scanner in
        try scanner.search.next(mode, machine).map { .object($0) } ?? .none
      }
    }
    scanner.property("pattern") { _, scanner in .object(scanner.search.pattern) }
  }
}
