/// Fills the namespace of a built-in type. A method is one call: its name, how many arguments it takes, what it does.
///
///     let list = MemberTable(type, machine) { $0.cast(.list, to: ListObject.self) }
///     list.oneArgument("append") { machine, list, item in ... }
///
/// Arguments are checked with CPython's error texts before the body runs.
struct MemberTable<Receiver> {
  let type: TypeObject
  let machine: Machine
  /// Takes the receiver out of `self`; nil when it is something else.
  let receive: (Value) -> Receiver?

  init(_ type: TypeObject, _ machine: Machine, receive: @escaping (Value) -> Receiver?) {
    self.type = type
    self.machine = machine
    self.receive = receive
  }

  /// Puts anything under a name.
  func set(_ name: String, _ value: Value) { type.namespace[machine.names.intern(name)] = value }

  /// A method that sorts its arguments itself; they come without `self`.
  func method(_ name: String, _ body: @escaping (Machine, Receiver, Arguments) throws -> Value) {
    let (type, receive) = (type, receive)
    let function = NativeFunction(name: name, owner: type) { machine, arguments in
      guard let first = arguments.at(0) else {
        throw machine.typeError("unbound method \(type.name).\(name)() needs an argument")
      }
      guard let receiver = receive(first) else {
        throw machine.typeError(
          "descriptor '\(name)' for '\(type.name)' objects doesn't apply to a '\(machine.typeName(first))' object"
        )
      }
      return try body(machine, receiver, arguments.dropFirst)
    }
    set(name, .object(function))
  }

  /// A method without arguments.
  func noArguments(_ name: String, _ body: @escaping (Machine, Receiver) throws -> Value) {
    let type = type
    method(name) { machine, receiver, arguments in
      guard arguments.count == 0, arguments.keywords.isEmpty else {
        throw arguments.refused("\(type.name).\(name)()", takes: "no arguments", machine)
      }
      return try body(machine, receiver)
    }
  }

  /// A method with exactly one argument.
  func oneArgument(_ name: String, _ body: @escaping (Machine, Receiver, Value) throws -> Value) {
    let type = type
    method(name) { machine, receiver, arguments in
      guard arguments.count == 1, arguments.keywords.isEmpty else {
        throw arguments.refused("\(type.name).\(name)()", takes: "exactly one argument", machine)
      }
      return try body(machine, receiver, arguments[0])
    }
  }

  /// A method whose arguments are given by position.
  func positional(
    _ name: String, _ counts: ClosedRange<Int>,
    _ body: @escaping (Machine, Receiver, Arguments) throws -> Value
  ) {
    let type = type
    method(name) { machine, receiver, arguments in
      if !arguments.keywords.isEmpty {
        throw machine.typeError("\(type.name).\(name)() takes no keyword arguments")
      }
      try arguments.check(name, counts, machine)
      return try body(machine, receiver, arguments)
    }
  }

  /// A method whose arguments may be given by keyword. See `Arguments.bind` for how a signature is written.
  func keywords(
    _ name: String, _ signature: Signature, _ body: @escaping (Machine, Receiver, [Value?]) throws -> Value
  ) {
    method(name) { machine, receiver, arguments in
      try body(machine, receiver, arguments.bind(name, signature, machine))
    }
  }

  /// A function of the type that takes no instance, such as `__new__`.
  func staticMethod(_ name: String, _ body: @escaping NativeBody) {
    set(name, .object(NativeFunction(name: name, body: body)))
  }

  /// A function that takes the class it is called on first.
  func classMethod(_ name: String, _ body: @escaping NativeBody) {
    let function = NativeFunction(name: name, owner: type, body: body)
    set(name, .object(MethodWrapper(function: .object(function), isClassMethod: true)))
  }

  /// An attribute that is computed.
  func property(_ name: String, _ get: @escaping (Machine, Receiver) throws -> Value) {
    let (type, receive) = (type, receive)
    let property = NativeProperty(
      name: name,
      get: { machine, value in
        guard let receiver = receive(value) else {
          throw machine.typeError(
            "descriptor '\(name)' for '\(type.name)' objects doesn't apply to a '\(machine.typeName(value))' object"
          )
        }
        return try get(machine, receiver)
      })
    set(name, .object(property))
  }
}

extension Arguments {
  /// TypeError `list.append() takes exactly one argument (0 given)`.
  fileprivate func refused(_ function: String, takes: String, _ machine: Machine) -> PythonError {
    if !keywords.isEmpty { return machine.typeError("\(function) takes no keyword arguments") }
    return machine.typeError("\(function) takes \(takes) (\(count) given)")
  }

  /// One argument besides the class.
  ///
  /// - Throws: TypeError `bytes.fromhex() takes exactly one argument (0 given)`.
  func checkSingle(_ function: String, _ machine: Machine) throws {
    let given = dropFirst
    guard given.count == 1, given.keywords.isEmpty else {
      throw given.refused(function, takes: "exactly one argument", machine)
    }
  }

  /// - Throws: TypeError `pop expected at most 1 argument, got 2`.
  func check(_ function: String, _ counts: ClosedRange<Int>, _ machine: Machine) throws {
    if counts.contains(count) { return }
    let (bound, limit) =
      count < counts.lowerBound ? ("at least ", counts.lowerBound) : ("at most ", counts.upperBound)
    let exact = counts.lowerBound == counts.upperBound
    throw machine.typeError(
      "\(function) expected \(exact ? "" : bound)\(limit) argument\(limit == 1 ? "" : "s"), got \(count)")
  }

  /// The class a `__new__` was called with.
  ///
  /// - Throws: TypeError when it is no class derived from the given one.
  func newClass(_ base: TypeObject, _ machine: Machine) throws -> TypeObject {
    guard let first = at(0) else { throw machine.typeError("\(base.name).__new__(): not enough arguments") }
    guard let type = first.cast(.type, to: TypeObject.self) else {
      throw machine.typeError(
        "\(base.name).__new__(X): X is not a type object (\(machine.typeName(first)))")
    }
    guard type.isSubtype(of: base) else {
      throw machine.typeError(
        "\(base.name).__new__(\(type.name)): \(type.name) is not a subtype of \(base.name)")
    }
    return type
  }

  /// - Throws: TypeError when there are keyword arguments.
  func refuseKeywords(_ function: String, _ machine: Machine) throws {
    if !keywords.isEmpty { throw machine.typeError("\(function)() takes no keyword arguments") }
  }
}

extension TypeObject {
  /// What an instance made for this class carries as its class: nothing for the built-in type itself.
  func override(of base: TypeObject) -> TypeObject? { self === base ? nil : self }
}
