/// A `re.Match`.
package final class MatchObject: NativeObject {
  let pattern: PatternObject
  let subject: RegexSubject
  /// Where the search was to begin and to end.
  let searchStart: Int
  let searchEnd: Int
  private let registers: [Int]

  init(_ search: RegexSearch, _ registers: [Int]) {
    pattern = search.pattern
    subject = search.subject
    searchStart = search.start
    searchEnd = search.end
    self.registers = registers
    super.init(type: search.pattern.types.match)
  }

  var groupCount: Int { pattern.program.groupCount }

  /// Where a group begins and ends; nil when it took nothing down.
  func span(_ group: Int) -> (start: Int, end: Int)? {
    let (start, end) = (registers[2 * group], registers[2 * group + 1])
    return start >= 0 && end >= start ? (start, end) : nil
  }

  /// The number of the group that was closed last; nil for none.
  var lastGroup: Int? {
    let group = registers[pattern.program.lastGroupRegister]
    return group > 0 ? group : nil
  }

  /// The text of a group, or nil.
  func text(_ group: Int) -> Value? { span(group).map { subject.slice($0.start, $0.end) } }

  /// The group with this number or name.
  ///
  /// - Throws: IndexError when there is none.
  func group(_ value: Value, _ machine: Machine) throws -> Int {
    if let name = value.str?.text {
      if let group = pattern.names.first(where: { $0.name == name })?.group { return group }
    } else if value.bigInteger != nil || machine.specialMethod(value, .dunderIndex) != nil {
      let group = try machine.clippedIndex(value)
      if group >= 0 && group <= groupCount { return group }
    }
    throw machine.indexError("no such group")
  }

  package override func representation(_ machine: Machine) throws -> String? {
    guard let (start, end) = span(0) else { return nil }
    let text = try machine.repr(subject.slice(start, end))
    let shown = String(String.UnicodeScalarView(text.unicodeScalars.prefix(50)))
    return "<re.Match object; span=(\(start), \(end)), match=\(shown)>"
  }

  package override var summary: String? {
    span(0).map { "<re.Match span=(\($0.start), \($0.end))>" }
  }
}

/// The members of `re.Match`.
enum MatchMembers {
  static func load(_ type: TypeObject, _ machine: Machine) {
    let match = MemberTable(type, machine) { $0.object as? MatchObject }
    loadGroups(match)
    loadPositions(match)
    loadProperties(match)
    match.generic()
    match.oneArgument("expand") { machine, match, template in
      var output = RegexOutput(isText: match.pattern.isText)
      output.append(try match.pattern.template(template, machine), for: match)
      return output.value
    }
    match.noArguments("__copy__") { _, match in .object(match) }
    match.oneArgument("__deepcopy__") { _, match, _ in .object(match) }
  }

  private static func tuple(_ values: some Sequence<Value>) -> Value {
    .object(TupleObject(ContiguousArray(values)))
  }

  private static func loadGroups(_ match: MemberTable<MatchObject>) {
    match.method("group") { machine, match, arguments in
      try arguments.refuseKeywords("group", machine)
      if arguments.count == 0 { return match.text(0) ?? .none }
      let texts = try arguments.positional().map { match.text(try match.group($0, machine)) ?? Value.none }
      return texts.count == 1 ? texts[0] : tuple(texts)
    }
    match.oneArgument("__getitem__") { machine, match, group in
      match.text(try match.group(group, machine)) ?? .none
    }
    match.keywords("groups", "default?") { _, match, bound in
      tuple((0..<match.groupCount).map { match.text($0 + 1) ?? bound[0] ?? .none })
    }
    match.keywords("groupdict", "default?") { _, match, bound in
      let result = DictObject()
      for (name, group) in match.pattern.names {
        result.set(name: StrObject(name), match.text(group) ?? bound[0] ?? .none)
      }
      return .object(result)
    }
  }

  private static func loadPositions(_ match: MemberTable<MatchObject>) {
    func define(_ name: String, _ result: @escaping ((start: Int, end: Int)) -> Value) {
      match.positional(name, 0...1) { machine, match, arguments in
        let group = try arguments.at(0).map { try match.group($0, machine) } ?? 0
        return result(match.span(group) ?? (-1, -1))
      }
    }
    define("start") { .int($0.start) }
    define("end") { .int($0.end) }
    define("span") { tuple([.int($0.start), .int($0.end)]) }
  }

  private static func loadProperties(_ match: MemberTable<MatchObject>) {
    match.property("string") { _, match in match.subject.value }
    match.property("re") { _, match in .object(match.pattern) }
    match.property("pos") { _, match in .int(match.searchStart) }
    match.property("endpos") { _, match in .int(match.searchEnd) }
    match.property("lastindex") { _, match in match.lastGroup.map { .int($0) } ?? .none }
    match.property("lastgroup") { _, match in
      match.lastGroup.flatMap { match.pattern.name(of: $0) }.map { .string($0) } ?? .none
    }
    match.property("regs") { _, match in
      tuple(
        (0...match.groupCount).map {
          let span = match.span($0) ?? (-1, -1)
          return tuple([.int(span.start), .int(span.end)])
        })
    }
  }
}
