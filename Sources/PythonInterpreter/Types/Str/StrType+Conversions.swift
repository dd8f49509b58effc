extension StrType {
  /// `encode`, `format`, `translate`.
  static func addConversions(_ str: Table) {
    str.keywords("encode", "encoding?, errors?") { machine, text, bound in
      .object(BytesObject(try machine.encode(text, encoding: bound[0], errors: bound[1], function: "encode")))
    }
    str.method("format") { machine, template, arguments in
      var keywords: [(name: StrObject, value: Value)] = []
      for (position, name) in arguments.keywords.enumerated() {
        keywords.append((machine.names.string(name), arguments.keywordValue(at: position)))
      }
      var fields = ReplacementFields(
        positional: arguments.positional(),
        named: { name in
          if let found = keywords.first(where: { $0.name.equals(name) }) { return found.value }
          throw machine.keyError(.object(name))
        }, machine)
      return .object(try fields.render(template))
    }
    str.oneArgument("format_map") { machine, template, mapping in
      var fields = ReplacementFields(
        positional: nil, named: { try machine.getItem(mapping, .object($0)) }, machine)
      return .object(try fields.render(template))
    }
    str.oneArgument("translate") { machine, text, table in .object(try translate(text, table, machine)) }
    str.staticMethod("maketrans") { machine, arguments in
      try arguments.check("maketrans", 1...3, machine)
      return .object(try makeTable(arguments, machine))
    }
  }

  private static func translate(_ text: StrObject, _ table: Value, _ machine: Machine) throws -> StrObject {
    var bytes = ContiguousArray<UInt8>()
    for scalar in text.scalars {
      let replacement: Value
      do {
        replacement = try machine.getItem(table, .int(Int(scalar)))
      } catch let error as PythonError where machine.matches(error.exception, "LookupError") {
        StrObject.encode(scalar, into: &bytes)
        continue
      }
      if let code = replacement.smallInteger {
        guard (0..<0x110000).contains(code) else {
          throw machine.valueError("character mapping must be in range(0x110000)")
        }
        StrObject.encode(UInt32(code), into: &bytes)
      } else if let text = replacement.str {
        bytes += text.utf8
        try machine.checkText(bytes.count)
      } else if !replacement.isNone {
        throw machine.typeError("character mapping must return integer, None or str")
      }
    }
    return StrObject(utf8: bytes)
  }

  private static func makeTable(_ arguments: Arguments, _ machine: Machine) throws -> DictObject {
    let table = DictObject()
    if arguments.count == 1 {
      guard let mapping = arguments[0].cast(.dict, to: DictObject.self) else {
        throw machine.typeError("if you give only one argument to maketrans it must be a dict")
      }
      for (key, value) in mapping.items { try table.set(code(of: key, machine), value, machine) }
      return table
    }
    guard let from = arguments[0].str else {
      throw machine.typeError("first maketrans argument must be a string if there is a second argument")
    }
    let to = try machine.text(arguments[1], "maketrans", argument: 2)
    guard from.count == to.count else {
      throw machine.valueError("the first two maketrans arguments must have equal length")
    }
    for (a, b) in zip(from.scalars, to.scalars) { try table.set(.int(Int(a)), .int(Int(b)), machine) }
    if let removed = arguments.at(2) {
      for scalar in try machine.text(removed, "maketrans", argument: 3).scalars {
        try table.set(.int(Int(scalar)), .none, machine)
      }
    }
    return table
  }

  private static func code(of key: Value, _ machine: Machine) throws -> Value {
    if key.bigInteger != nil { return key }
    guard let text = key.str else {
      throw machine.typeError("keys in translate table must be strings or integers")
    }
    guard text.count == 1 else {
      throw machine.valueError("string keys in translate table must be of length 1")
    }
    return .int(Int(text.scalars[0]))
  }
}
