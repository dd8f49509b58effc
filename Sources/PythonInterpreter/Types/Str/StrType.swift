/// `str`: how it is made, and its special methods. Its other methods stand in the files beside this one.
enum StrType {
  typealias Table = MemberTable<StrObject>

  static func install(_ machine: Machine) {
    machine.types.str.loadMembers = load
    machine.types.str.construct = { machine, arguments in .object(try make(arguments, machine)) }
  }

  private static func load(_ type: TypeObject, _ machine: Machine) {
    let str = MemberTable(type, machine) { $0.str }
    str.comparisons(isHashable: true)
    str.container(isMutable: false)
    str.concatenation(isMutable: false)
    str.formatting()
    str.operators([.modulo], reflected: false)
    str.unary("__str__") { machine, value in
      guard let text = value.str, text.classOverride != nil else { return value }
      return .object(StrObject(utf8: text.utf8, count: text.count))
    }
    str.staticMethod("__new__") { machine, arguments in
      let type = try arguments.newClass(machine.types.str, machine)
      let text = try make(arguments.dropFirst, machine)
      guard let own = type.override(of: machine.types.str) else { return .object(text) }
      return .object(StrObject(utf8: text.utf8, classOverride: own))
    }
    addCases(str)
    addTests(str)
    addSearching(str)
    addSplitting(str)
    addLayout(str)
    addConversions(str)
  }

  /// `str(...)`.
  private static func make(_ arguments: Arguments, _ machine: Machine) throws -> StrObject {
    if arguments.count == 1, arguments.keywords.isEmpty { return try machine.str(arguments[0]) }
    if arguments.keywords.isEmpty { try arguments.check("str", 0...3, machine) }
    let bound = try arguments.bind("str", "object?, encoding?, errors?", machine)
    if let errors = bound[2], errors.str == nil {
      throw machine.typeError("str() argument 'errors' must be str, not \(machine.shownType(errors))")
    }
    guard bound[1] != nil || bound[2] != nil else { return try bound[0].map(machine.str) ?? StrObject("") }
    guard let object = bound[0] else { return StrObject("") }
    if let encoding = bound[1], encoding.str == nil {
      throw machine.typeError("str() argument 'encoding' must be str, not \(machine.shownType(encoding))")
    }
    guard let bytes = object.bytesLike else {
      throw machine.typeError(
        object.str != nil
          ? "decoding str is not supported"
          : "decoding to str: need a bytes-like object, \(machine.typeName(object)) found")
    }
    return try machine.decode(bytes, encoding: bound[1], errors: bound[2])
  }
}

extension Machine {
  /// A string argument.
  ///
  /// - Throws: TypeError `replace() argument 1 must be str, not int`.
  func text(_ value: Value, _ function: String, argument: Int) throws -> StrObject {
    if let text = value.str { return text }
    throw typeError("\(function)() argument \(argument) must be str, not \(shownType(value))")
  }

  /// The type of a wrong argument as errors of arguments show it: of `None` they show the value.
  func shownType(_ value: Value) -> String { value.isNone ? "None" : typeName(value) }
}
