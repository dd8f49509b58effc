/// Making functions, methods and cells from their parts: `types.FunctionType(...)`, `types.MethodType(...)`.
enum FunctionConstruction {
  static func install(_ machine: Machine) {
    machine.types.boundMethod.construct = makeMethod
    machine.types.function.construct = makeFunction
    machine.types.cell.construct = makeCell
  }

  /// `types.MethodType(function, instance)`.
  private static func makeMethod(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    try arguments.refuseKeywords("method", machine)
    try arguments.expect("method", 2...2, machine)
    guard machine.isCallable(arguments[0]) else { throw machine.typeError("first argument must be callable") }
    if arguments[1].isNone { throw machine.typeError("instance must not be None") }
    return .object(BoundMethod(function: arguments[0], receiver: arguments[1]))
  }

  /// A function with the code of another. Code is bound to the global names of the module it was compiled for, so
  /// other globals can't be given.
  private static func makeFunction(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    let bound = try arguments.bind(
      "function", "code, globals, name?, argdefs?, closure?, kwdefaults?", machine)
    guard let code = bound[0]?.cast(.code, to: CodeObject.self) else {
      throw machine.typeError(
        "function() argument 'code' must be code, not \(machine.typeName(bound[0] ?? .none))")
    }
    guard let globals = bound[1]?.cast(.dict, to: DictObject.self) else {
      throw machine.typeError(
        "function() argument 'globals' must be dict, not \(machine.typeName(bound[1] ?? .none))")
    }
    guard let namespace = globals.mirrored else {
      throw machine.error(
        "NotImplementedError", "coroviz: types.FunctionType(): the globals must be those of a module")
    }
    let cells = try bound[4].map { try machine.collect($0) } ?? []
    guard cells.count == code.freeNames.count else {
      throw machine.valueError(
        "\(code.name) requires closure of length \(code.freeNames.count), not \(cells.count)")
    }
    let made = FunctionObject(
      code: code, globals: namespace, moduleName: namespace[.dunderName] ?? .none,
      defaults: bound[3]?.cast(.tuple, to: TupleObject.self)?.elements ?? [],
      closure: ContiguousArray(cells.compactMap { $0.cast(.cell, to: CellObject.self) }))
    if let name = bound[2]?.str { made.name = name.text }
    return .object(made)
  }

  /// `types.CellType(contents)`.
  private static func makeCell(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    try arguments.expect("cell", 0...1, machine)
    return .object(CellObject(arguments.at(0) ?? .unbound))
  }
}
