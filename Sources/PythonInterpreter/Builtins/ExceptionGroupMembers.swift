/// `BaseExceptionGroup` and `ExceptionGroup`. The exceptions of a group lie in its `payload`, a tuple.
enum ExceptionGroupMembers {
  static func load(_ type: TypeObject, _ machine: Machine) {
    type.define(
      properties: [
        ("message", { try ExceptionMembers.exception($1, $0).args.first ?? .none }),
        ("exceptions", { try ExceptionMembers.exception($1, $0).payload }),
      ], machine)
    type.define(
      methods: [
        ("split", split), ("subgroup", subgroup), ("derive", derive),
        ("__str__", { .string(try $0.nativeStr(ExceptionMembers.exception($1[0], $0))) }),
      ], machine)
    type.define(
      classMethods: [
        (
          "__class_getitem__",
          { machine, arguments in
            let group = arguments[0].cast(.type, to: TypeObject.self) ?? machine.types.object
            return .object(machine.genericAlias(group, arguments[1]))
          }
        )
      ],
      machine)
  }

  // MARK: Making

  /// `BaseExceptionGroup(message, exceptions)` makes an ExceptionGroup when all of them are Exceptions.
  static func create(_ type: TypeObject, _ machine: Machine, _ arguments: Arguments) throws -> ExceptionObject
  {
    guard arguments.count == 2 else {
      throw machine.typeError(
        "BaseExceptionGroup.__new__() takes exactly 2 arguments (\(arguments.count) given)")
    }
    guard arguments[0].str != nil else {
      throw machine.typeError(
        "BaseExceptionGroup.__new__() argument 1 must be str, not \(machine.typeName(arguments[0]))")
    }
    guard machine.specialMethod(arguments[1], .dunderGetitem) != nil, arguments[1].object?.kind != .dict
    else {
      throw machine.typeError("second argument (exceptions) must be a sequence")
    }
    let members = try machine.collect(arguments[1])
    if members.isEmpty {
      throw machine.valueError("second argument (exceptions) must be a non-empty sequence")
    }
    for (index, member) in members.enumerated() where member.object?.kind != .exception {
      throw machine.valueError("Item \(index) of second argument (exceptions) is not an exception")
    }
    let made = ExceptionObject(type: try groupType(for: type, members, machine), args: arguments.positional())
    made.payload = .object(TupleObject(members))
    return made
  }

  private static func groupType(for type: TypeObject, _ members: ContiguousArray<Value>, _ machine: Machine)
    throws
    -> TypeObject
  {
    guard let exception = machine.types.exceptions["Exception"],
      let base = machine.types.exceptions["BaseExceptionGroup"],
      let group = machine.types.exceptions["ExceptionGroup"]
    else { return type }
    let allPlain = members.allSatisfy { machine.isInstance($0, of: exception) }
    if type === base { return allPlain ? group : base }
    if allPlain || !type.isSubtype(of: exception) { return type }
    if type === group { throw machine.typeError("Cannot nest BaseExceptions in an ExceptionGroup") }
    throw machine.typeError("Cannot nest BaseExceptions in '\(type.name)'")
  }

  // MARK: Text

  static func text(_ exception: ExceptionObject, _ machine: Machine) throws -> String {
    let message = try machine.str(exception.args.first ?? .none).text
    let count = members(of: exception).count
    return "\(message) (\(count) sub-exception\(count == 1 ? "" : "s"))"
  }

  // MARK: Splitting

  /// The exceptions of a group, in order.
  static func members(of group: ExceptionObject) -> ContiguousArray<Value> {
    group.payload.cast(.tuple, to: TupleObject.self)?.elements ?? []
  }

  private static func split(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    let condition = try condition(arguments.onlyAfterSelf("split", machine), machine)
    let (match, rest) = try machine.splitGroup(ExceptionMembers.exception(arguments[0], machine), condition)
    return .object(TupleObject([match.map { .object($0) } ?? .none, rest.map { .object($0) } ?? .none]))
  }

  private static func subgroup(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    let condition = try condition(arguments.onlyAfterSelf("subgroup", machine), machine)
    let (match, _) = try machine.splitGroup(ExceptionMembers.exception(arguments[0], machine), condition)
    return match.map { .object($0) } ?? .none
  }

  /// What decides: an exception class, a tuple of them, or a function.
  private static func condition(_ value: Value, _ machine: Machine) throws -> (ExceptionObject) throws -> Bool
  {
    func isExceptionType(_ value: Value) -> Bool {
      value.cast(.type, to: TypeObject.self)?.instanceKind == .exception
    }
    if isExceptionType(value)
      || value.cast(.tuple, to: TupleObject.self)?.elements.allSatisfy(isExceptionType) == true
    {
      return { try machine.isInstance(.object($0), ofAny: value) }
    }
    guard machine.isCallable(value), value.object?.kind != .type else {
      throw machine.typeError("expected a function, exception type or tuple of exception types")
    }
    return { try machine.isTrue(machine.call(value, [.object($0)])) }
  }

  private static func derive(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    let exceptions = try arguments.onlyAfterSelf("derive", machine)
    let group = try ExceptionMembers.exception(arguments[0], machine)
    let base = machine.types.exceptions["BaseExceptionGroup"] ?? machine.types.object
    return try machine.call(.object(base), [group.args.first ?? .none, exceptions])
  }
}

extension Machine {
  /// Parts a group into what a condition holds for and the rest, keeping the shape of nested groups; a part with
  /// nothing in it is nil. Source: PEP 654 and CPython `exceptiongroup_split_recursive`.
  package func splitGroup(_ exception: ExceptionObject, _ condition: (ExceptionObject) throws -> Bool) throws
    -> (
      match: ExceptionObject?, rest: ExceptionObject?
    )
  {
    if try condition(exception) { return (exception, nil) }
    guard matches(exception, "BaseExceptionGroup") else { return (nil, exception) }
    var matching = ContiguousArray<Value>()
    var others = ContiguousArray<Value>()
    for member in ExceptionGroupMembers.members(of: exception) {
      guard let inner = member.cast(.exception, to: ExceptionObject.self) else { continue }
      let (match, rest) = try splitGroup(inner, condition)
      if let match { matching.append(.object(match)) }
      if let rest { others.append(.object(rest)) }
    }
    return (try derivedGroup(of: exception, matching), try derivedGroup(of: exception, others))
  }

  /// A group like another with other exceptions: made by its `derive`, with the same traceback, links and notes.
  package func derivedGroup(of group: ExceptionObject, _ members: ContiguousArray<Value>) throws
    -> ExceptionObject?
  {
    if members.isEmpty { return nil }
    let made = try callMethod(.object(group), names.intern("derive"), [.object(ListObject(members))])
    guard let derived = made.cast(.exception, to: ExceptionObject.self),
      matches(derived, "BaseExceptionGroup")
    else {
      throw typeError("derive must return an instance of BaseExceptionGroup")
    }
    derived.traceback = group.traceback
    _ = tracebackObject(.object(group))
    derived.tracebackObject = group.tracebackObject
    derived.cause = group.cause
    derived.context = group.context
    // As in CPython, to give it a cause is to hide its context, even if the cause is none.
    derived.suppressContext = true
    if let notes = try findAttribute(.object(group), .dunderNotes),
      notes.object?.kind == .list || notes.object?.kind == .tuple
    {
      try setAttribute(.object(derived), .dunderNotes, .object(ListObject(collect(notes))))
    }
    return derived
  }
}
