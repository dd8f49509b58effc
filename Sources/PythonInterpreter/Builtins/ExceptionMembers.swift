/// The members all exceptions share, and how they are made.
enum ExceptionMembers {
  /// Gives every exception class its constructor and members, and makes it known by its name.
  static func install(_ machine: Machine) {
    for type in machine.types.exceptionOrder {
      type.construct = { machine, arguments in
        let made = try create(type, machine, arguments)
        try initialize(made, type, machine, arguments)
        return .object(made)
      }
      machine.builtins.define(type.name, .object(type), machine)
    }
    for (name, load) in loaders { machine.types.exceptions[name]?.addLoader(load) }
    for alias in ["EnvironmentError", "IOError"] {
      machine.types.exceptions["OSError"].map { machine.builtins.define(alias, .object($0), machine) }
    }
  }

  private static var loaders: [(String, (TypeObject, Machine) -> Void)] {
    [
      ("BaseException", loadBase), ("OSError", OSErrorMembers.load),
      ("BaseExceptionGroup", ExceptionGroupMembers.load),
      ("KeyError", loadKeyError), ("StopIteration", { loadPayload($0, $1, "value") }),
      ("SystemExit", { loadPayload($0, $1, "code") }),
      ("SyntaxError", ExceptionFields.loadSyntaxError), ("ImportError", ExceptionFields.loadImportError),
      ("NameError", { ExceptionFields.load($0, $1, ["name"]) }),
      ("AttributeError", { ExceptionFields.load($0, $1, ["name", "obj"]) }),
      ("UnicodeDecodeError", ExceptionFields.loadUnicodeError),
      ("UnicodeEncodeError", ExceptionFields.loadUnicodeError),
    ]
  }

  // MARK: Making

  /// `__new__`: the arguments are kept as they come.
  static func create(_ type: TypeObject, _ machine: Machine, _ arguments: Arguments) throws -> ExceptionObject
  {
    if isPlain(type, machine) { return ExceptionObject(type: type, args: arguments.positional()) }
    if isDerived(type, "BaseExceptionGroup", machine) {
      return try ExceptionGroupMembers.create(type, machine, arguments)
    }
    let actual =
      isDerived(type, "OSError", machine) ? OSErrorMembers.type(for: type, arguments, machine) : type
    let made = ExceptionObject(type: actual, args: arguments.positional())
    if isDerived(type, "OSError", machine) { OSErrorMembers.takeFields(of: made, machine) }
    return made
  }

  /// `__init__`: what the built-in classes make of their arguments.
  static func initialize(
    _ exception: ExceptionObject, _ type: TypeObject, _ machine: Machine, _ arguments: Arguments
  ) throws {
    if exception.type.map({ isPlain($0, machine) }) == true {
      exception.args = arguments.positional()
      return try refuseKeywords(type, machine, arguments)
    }
    if isDerived(type, "OSError", machine) || isDerived(type, "BaseExceptionGroup", machine) {
      return try refuseKeywords(type, machine, arguments)
    }
    exception.args = arguments.positional()
    if machine.matches(exception, "StopIteration") || machine.matches(exception, "SystemExit") {
      exception.payload = payload(of: exception, machine)
    }
    if let fields = ExceptionFields.keywords(of: exception, machine) {
      return try ExceptionFields.take(fields, of: exception, type, machine, arguments)
    }
    try refuseKeywords(type, machine, arguments)
    if machine.matches(exception, "SyntaxError") { try ExceptionFields.takeSyntaxError(exception, machine) }
    if machine.matches(exception, "UnicodeError") { ExceptionFields.takeUnicodeError(exception, machine) }
  }

  private static func refuseKeywords(_ type: TypeObject, _ machine: Machine, _ arguments: Arguments) throws {
    if !arguments.keywords.isEmpty { throw machine.typeError("\(type.name)() takes no keyword arguments") }
  }

  /// `StopIteration.value` is the first argument; `SystemExit.code` all of them, if there are several.
  private static func payload(of exception: ExceptionObject, _ machine: Machine) -> Value {
    guard let first = exception.args.first else { return .none }
    if exception.args.count == 1 || machine.matches(exception, "StopIteration") { return first }
    return .object(TupleObject(exception.args))
  }

  /// The built-in classes that make more of their arguments than `args`.
  private static let withFields = [
    "AttributeError", "BaseExceptionGroup", "ImportError", "NameError", "OSError", "StopIteration",
    "SyntaxError",
    "SystemExit", "UnicodeError",
  ]

  /// Whether exceptions of a class keep their arguments and nothing else, as most do.
  private static func isPlain(_ type: TypeObject, _ machine: Machine) -> Bool {
    if let known = type.isPlainException { return known }
    let isPlain = !withFields.contains { isDerived(type, $0, machine) }
    type.isPlainException = isPlain
    return isPlain
  }

  static func isDerived(_ type: TypeObject, _ name: String, _ machine: Machine) -> Bool {
    machine.types.exceptions[name].map { type.isSubtype(of: $0) } ?? false
  }

  // MARK: BaseException

  static func exception(_ value: Value, _ machine: Machine) throws -> ExceptionObject {
    guard let exception = value.cast(.exception, to: ExceptionObject.self) else {
      throw machine.typeError(
        "descriptor requires a 'BaseException' object but received a '\(machine.typeName(value))'")
    }
    return exception
  }

  private static func loadBase(_ type: TypeObject, _ machine: Machine) {
    type.define(
      staticMethods: [
        (
          "__new__",
          { machine, arguments in
            guard let type = arguments[0].cast(.type, to: TypeObject.self), type.instanceKind == .exception
            else {
              throw machine.typeError("BaseException.__new__(X): X is not a type object")
            }
            return .object(try create(type, machine, arguments.dropFirst))
          }
        )
      ], machine)
    type.define(
      methods: [
        (
          "__init__",
          { machine, arguments in
            let made = try exception(arguments[0], machine)
            // The class whose rules apply is the nearest built-in one.
            let type = made.type?.mro.first { !$0.isUserDefined } ?? type
            try initialize(made, type, machine, arguments.dropFirst)
            return .none
          }
        ),
        ("__str__", { .string(try $0.nativeStr(exception($1[0], $0))) }),
        ("__repr__", { .string(try $0.exceptionRepr(exception($1[0], $0))) }),
        ("with_traceback", withTraceback), ("add_note", addNote), ("__setstate__", { _, _ in .none }),
      ], machine)
    loadLinks(type, machine)
  }

  private static func loadLinks(_ type: TypeObject, _ machine: Machine) {
    type.define(
      property: "args", machine, get: { .object(TupleObject(try exception($1, $0).args)) },
      set: { try exception($1, $0).args = $0.collect($2) })
    type.define(
      property: "__cause__", machine, get: { try exception($1, $0).cause.map { .object($0) } ?? .none },
      set: { machine, value, new in
        let exception = try exception(value, machine)
        exception.cause = try link(new, "cause", machine)
        exception.suppressContext = true
      })
    type.define(
      property: "__context__", machine, get: { try exception($1, $0).context.map { .object($0) } ?? .none },
      set: { try exception($1, $0).context = link($2, "context", $0) })
    type.define(
      property: "__suppress_context__", machine, get: { .bool(try exception($1, $0).suppressContext) },
      set: { try exception($1, $0).suppressContext = $0.isTrue($2) })
    type.define(
      property: "__traceback__", machine, get: { $0.tracebackObject($1) },
      set: { try setTraceback(exception($1, $0), $2, $0) })
  }

  private static func link(_ value: Value, _ name: String, _ machine: Machine) throws -> ExceptionObject? {
    if value.isNone { return nil }
    guard let exception = value.cast(.exception, to: ExceptionObject.self) else {
      throw machine.typeError("exception \(name) must be None or derive from BaseException")
    }
    return exception
  }

  private static func setTraceback(_ exception: ExceptionObject, _ value: Value, _ machine: Machine) throws {
    if value.isNone {
      exception.traceback = []
    } else if let traceback = value.cast(.traceback, to: TracebackObject.self) {
      exception.traceback = traceback.entries
      exception.tracebackObject = traceback
    } else {
      throw machine.typeError("__traceback__ must be a traceback or None")
    }
  }

  private static func withTraceback(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    let traceback = try arguments.onlyAfterSelf("with_traceback", machine)
    try setTraceback(exception(arguments[0], machine), traceback, machine)
    return arguments[0]
  }

  private static func addNote(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    let note = try arguments.onlyAfterSelf("add_note", machine)
    guard note.str != nil else {
      throw machine.typeError("note must be a str, not '\(machine.typeName(note))'")
    }
    if let notes = try machine.findAttribute(arguments[0], .dunderNotes) {
      guard let list = notes.cast(.list, to: ListObject.self) else {
        throw machine.typeError("Cannot add note: __notes__ is not a list")
      }
      list.elements.append(note)
    } else {
      try machine.setAttribute(arguments[0], .dunderNotes, .object(ListObject([note])))
    }
    return .none
  }

  // MARK: Classes with a member or two

  private static func loadKeyError(_ type: TypeObject, _ machine: Machine) {
    type.define(methods: [("__str__", { .string(try $0.nativeStr(exception($1[0], $0))) })], machine)
  }

  private static func loadPayload(_ type: TypeObject, _ machine: Machine, _ name: String) {
    type.define(
      property: name, machine, get: { try exception($1, $0).payload },
      set: { try exception($1, $0).payload = $2 })
  }
}

extension Machine {
  /// `str(exception)` as the built-in classes define it.
  package func nativeStr(_ exception: ExceptionObject) throws -> String {
    if matches(exception, "BaseExceptionGroup") { return try ExceptionGroupMembers.text(exception, self) }
    if matches(exception, "OSError"), let text = try OSErrorMembers.text(exception, self) { return text }
    if matches(exception, "KeyError"), exception.args.count == 1 { return try repr(exception.args[0]) }
    if matches(exception, "ImportError") || matches(exception, "SyntaxError"),
      let text = try ExceptionFields.text(exception, self)
    {
      return text
    }
    if let text = try ExceptionFields.unicodeText(exception, self) { return text }
    switch exception.args.count {
    case 0: return ""
    case 1: return try str(exception.args[0]).text
    default: return try repr(.object(TupleObject(exception.args)))
    }
  }
}
