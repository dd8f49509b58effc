/// The names that `eval` and `exec` see.
struct EvaluationScope {
  /// The global names.
  let namespace: Namespace
  /// The mapping for the names of the code itself, where it is another one than the globals.
  private(set) var locals: Value?
  /// Whether the program holds a dictionary that the global names are: it is brought up to date.
  private var isMirrored = false

  init(globals: Value?, locals: Value?, _ function: String, _ machine: Machine) throws {
    guard let globals else {
      let frame = machine.callerFrame
      namespace = frame?.globals ?? Namespace()
      self.locals = try Self.separate(locals ?? machine.currentLocals(), from: namespace, function, machine)
      return
    }
    guard let dictionary = globals.cast(.dict, to: DictObject.self) else {
      throw Self.refusal(of: globals, function, machine)
    }
    namespace = dictionary.mirrored ?? Self.adopt(dictionary, machine)
    isMirrored = true
    self.locals = try locals.flatMap { try Self.separate($0, from: namespace, function, machine) }
    try Self.noteBuiltins(of: dictionary, in: namespace, machine)
  }

  /// Brings the program's dictionary up to date.
  func finish(_ machine: Machine) {
    if isMirrored { _ = machine.dictionary(of: namespace) }
  }

  private static func refusal(of globals: Value, _ function: String, _ machine: Machine) -> PythonError {
    guard function == "eval" else {
      return machine.typeError("\(function)() globals must be a dict, not \(machine.typeName(globals))")
    }
    return machine.typeError(
      isMapping(globals, machine)
        ? "globals must be a real dict; try eval(expr, {}, mapping)" : "globals must be a dict")
  }

  private static func isMapping(_ value: Value, _ machine: Machine) -> Bool {
    machine.specialMethod(value, .dunderGetitem) != nil
  }

  /// The mapping for local names; nil when it is the globals themselves.
  private static func separate(
    _ locals: Value, from namespace: Namespace, _ function: String, _ machine: Machine
  ) throws -> Value? {
    if let dictionary = locals.cast(.dict, to: DictObject.self) {
      return dictionary.mirrored === namespace ? nil : locals
    }
    guard isMapping(locals, machine) else {
      let detail = function == "exec" ? " or None, not \(machine.typeName(locals))" : ""
      throw machine.typeError("locals must be a mapping\(detail)")
    }
    return locals
  }

  /// From now on the dictionary is the names of a module.
  private static func adopt(_ dictionary: DictObject, _ machine: Machine) -> Namespace {
    let name = machine.names.string(machine.names.intern("__builtins__"))
    if dictionary.get(name: name) == nil {
      dictionary.set(name: name, machine.dictionary(of: machine.builtins))
    }
    let namespace = Namespace()
    for (key, value) in dictionary.items {
      if let name = key.str { namespace[machine.names.intern(name.text)] = value }
    }
    dictionary.mirrored = namespace
    namespace.dictionary = dictionary
    return namespace
  }

  /// Whether the globals bring built-in names of their own: `eval(text, {'__builtins__': {}})`.
  private static func noteBuiltins(
    of dictionary: DictObject, in namespace: Namespace, _ machine: Machine
  ) throws {
    let name = machine.names.string(machine.names.intern("__builtins__"))
    guard let given = dictionary.get(name: name) else { return }
    if let module = given.cast(.module, to: ModuleObject.self) {
      guard module.namespace !== machine.builtins else { return namespace.ownBuiltins = nil }
      namespace.ownBuiltins = machine.dictionary(of: module.namespace).cast(.dict, to: DictObject.self)
    } else if let own = given.cast(.dict, to: DictObject.self) {
      namespace.ownBuiltins = own.mirrored === machine.builtins ? nil : own
    } else {
      throw machine.typeError("'\(machine.typeName(given))' object is not subscriptable")
    }
  }
}
