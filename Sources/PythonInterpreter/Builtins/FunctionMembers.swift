/// Attributes of functions, code objects, bound methods, native functions, cells and modules.
enum FunctionMembers {
  static func install(_ machine: Machine) {
    FunctionConstruction.install(machine)
    machine.types.function.addLoader(loadFunction)
    machine.types.code.addLoader(loadCode)
    machine.types.boundMethod.addLoader(loadMethod)
    machine.types.nativeFunction.addLoader(loadNative)
    machine.types.cell.addLoader(loadCell)
    machine.types.slotDescriptor.addLoader(loadDescriptor)
  }

  private static func function(_ value: Value, _ machine: Machine) throws -> FunctionObject {
    guard let function = value.cast(.function, to: FunctionObject.self) else {
      throw machine.typeError(
        "descriptor requires a 'function' object but received a '\(machine.typeName(value))'")
    }
    return function
  }

  private static func loadFunction(_ type: TypeObject, _ machine: Machine) {
    loadFunctionNames(type, machine)
    type.define(
      properties: [
        ("__code__", code), ("__closure__", closure),
        ("__globals__", { $0.dictionary(of: try function($1, $0).globals) }),
        ("__builtins__", { machine, _ in machine.dictionary(of: machine.builtins) }),
      ], machine)
    type.define(
      property: "__type_params__", machine,
      get: { .object(try function($1, $0).typeParameters ?? TupleObject()) },
      set: { machine, value, new in
        guard let parameters = new.cast(.tuple, to: TupleObject.self) else {
          throw machine.typeError("__type_params__ must be set to a tuple")
        }
        try function(value, machine).typeParameters = parameters
      })
    type.define(
      property: "__defaults__", machine,
      get: { machine, value in
        let defaults = try function(value, machine).defaults
        return defaults.isEmpty ? .none : .object(TupleObject(defaults))
      },
      set: { machine, value, new in
        if !new.isNone && new.object?.kind != .tuple {
          throw machine.typeError("__defaults__ must be set to a tuple object")
        }
        try function(value, machine).defaults = new.cast(.tuple, to: TupleObject.self)?.elements ?? []
      })
    type.define(property: "__kwdefaults__", machine, get: keywordDefaults, set: setKeywordDefaults)
    type.define(
      property: "__annotations__", machine,
      get: { machine, value in
        let function = try function(value, machine)
        let annotations = function.annotations ?? DictObject()
        function.annotations = annotations
        return .object(annotations)
      },
      set: { machine, value, new in
        guard let annotations = new.cast(.dict, to: DictObject.self) else {
          throw machine.typeError("__annotations__ must be set to a dict object")
        }
        try function(value, machine).annotations = annotations
      })
    type.define(
      methods: [

        ("__get__", bind),
        ("__call__", { try $0.call($1[0], $1.positional(from: 1), keywords: $1.keywordPairs) }),
      ], machine)
  }

  private static func loadFunctionNames(_ type: TypeObject, _ machine: Machine) {
    func text(_ new: Value, _ name: String, _ machine: Machine) throws -> String {
      guard let text = new.str else { throw machine.typeError("\(name) must be set to a string object") }
      return text.text
    }
    type.define(
      property: "__name__", machine, get: { .string(try function($1, $0).name) },
      set: { try function($1, $0).name = text($2, "__name__", $0) })
    type.define(
      property: "__qualname__", machine, get: { .string(try function($1, $0).qualifiedName) },
      set: { try function($1, $0).qualifiedName = text($2, "__qualname__", $0) })
    type.define(
      property: "__module__", machine, get: { try function($1, $0).moduleName },
      set: { try function($1, $0).moduleName = $2 })
    type.define(
      property: "__doc__", machine, get: { try function($1, $0).documentation },
      set: { try function($1, $0).documentation = $2 })
  }

  private static func closure(_ machine: Machine, _ value: Value) throws -> Value {
    let cells = try function(value, machine).closure
    return cells.isEmpty ? .none : .object(TupleObject(ContiguousArray(cells.map { .object($0) })))
  }

  private static func code(_ machine: Machine, _ value: Value) throws -> Value {
    let function = try function(value, machine)
    try machine.complete(function)
    return .object(function.code)
  }

  private static func keywordDefaults(_ machine: Machine, _ value: Value) throws -> Value {
    let function = try function(value, machine)
    if function.keywordDefaults.isEmpty { return .none }
    let dictionary = DictObject()
    for name in function.code.localNames {
      if let value = function.keywordDefaults[name] {
        dictionary.set(name: machine.names.string(name), value)
      }
    }
    return .object(dictionary)
  }

  private static func setKeywordDefaults(_ machine: Machine, _ value: Value, _ new: Value) throws {
    if !new.isNone && new.object?.kind != .dict {
      throw machine.typeError("__kwdefaults__ must be set to a dict object")
    }
    var defaults = NameMap<Value>()
    for (key, value) in new.cast(.dict, to: DictObject.self)?.items ?? [] {
      if let text = key.str { defaults[machine.names.intern(text.text)] = value }
    }
    try function(value, machine).keywordDefaults = defaults
  }

  private static func bind(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    try arguments.dropFirst.expect("__get__", 1...2, machine)
    if arguments[1].isNone { return arguments[0] }
    return .object(BoundMethod(function: arguments[0], receiver: arguments[1]))
  }

  // MARK: Code

  private static func loadCode(_ type: TypeObject, _ machine: Machine) {
    func code(_ value: Value, _ machine: Machine) throws -> CodeObject {
      if let sample = (value.object as? CompiledSource)?.sample { return sample }
      guard let code = value.cast(.code, to: CodeObject.self) else {
        throw machine.typeError(
          "descriptor requires a 'code' object but received a '\(machine.typeName(value))'")
      }
      return code
    }
    func names(_ ids: some Sequence<NameID>, _ machine: Machine) -> Value {
      .object(TupleObject(ContiguousArray(ids.map { .object(machine.names.string($0)) })))
    }
    type.define(
      properties: [
        ("co_name", { .string(try code($1, $0).name) }),
        ("co_qualname", { .string(try code($1, $0).qualifiedName) }),
        ("co_filename", { .string(try code($1, $0).fileName) }),
        ("co_firstlineno", { .int(try code($1, $0).firstLine) }),
        ("co_argcount", { .int(try code($1, $0).positionalCount) }),
        ("co_posonlyargcount", { .int(try code($1, $0).positionalOnlyCount) }),
        ("co_kwonlyargcount", { .int(try code($1, $0).keywordOnlyCount) }),
        ("co_varnames", { names(try code($1, $0).variableNames, $0) }),
        ("co_freevars", { names(try code($1, $0).freeNames, $0) }),
        ("co_cellvars", { names(try code($1, $0).cellNames, $0) }),
        ("co_nlocals", { .int(try code($1, $0).variableNames.count) }),
        ("co_flags", { .int(try code($1, $0).pythonFlags) }),
        (
          "co_consts",
          { machine, value in
            let code = try code(value, machine)
            return .object(
              TupleObject(
                ContiguousArray(UnsafeBufferPointer(start: code.constants, count: code.constantCount))))
          }
        ),
      ], machine)
  }

  // MARK: Methods and natives

  private static func loadMethod(_ type: TypeObject, _ machine: Machine) {
    /// What is behind a method; methods of methods have one function at the bottom.
    func function(_ value: Value, _ machine: Machine) throws -> Value {
      var function = try method(value, machine).function
      while let inner = function.cast(.boundMethod, to: BoundMethod.self) { function = inner.function }
      return function
    }
    func method(_ value: Value, _ machine: Machine) throws -> BoundMethod {
      guard let method = value.cast(.boundMethod, to: BoundMethod.self) else {
        throw machine.typeError(
          "descriptor requires a 'method' object but received a '\(machine.typeName(value))'")
      }
      return method
    }
    type.define(methods: [("__get__", { _, arguments in arguments[0] })], machine)
    type.define(
      properties: [
        ("__func__", { try method($1, $0).function }), ("__self__", { try method($1, $0).receiver }),
        ("__name__", { try $0.getAttribute(function($1, $0), .dunderName) }),
        ("__qualname__", { try $0.getAttribute(function($1, $0), .dunderQualname) }),
        ("__doc__", { try $0.findAttribute(function($1, $0), .dunderDoc) ?? .none }),
        ("__module__", { try $0.findAttribute(function($1, $0), .dunderModule) ?? .none }),
      ], machine)
    type.define(
      methods: [
        ("__call__", { try $0.call($1[0], $1.positional(from: 1), keywords: $1.keywordPairs) }),
        (
          "__getattribute__",
          { machine, arguments in
            // What a method does not have itself, its function answers.
            let name = machine.names.intern(arguments[1].str?.text ?? "")
            if machine.types.boundMethod.lookup(name, machine) != nil {
              return try machine.genericGetAttribute(arguments[0], name)
            }
            return try machine.getAttribute(function(arguments[0], machine), name)
          }
        ),

      ], machine)
  }

  private static func loadNative(_ type: TypeObject, _ machine: Machine) {
    func native(_ value: Value, _ machine: Machine) throws -> NativeFunction {
      let function = value.cast(.boundMethod, to: BoundMethod.self)?.function ?? value
      guard let native = function.cast(.nativeFunction, to: NativeFunction.self) else {
        throw machine.typeError(
          "descriptor requires a 'builtin_function_or_method' object but received a '\(machine.typeName(value))'"
        )
      }
      return native
    }
    type.define(
      properties: [
        ("__name__", { .string(try native($1, $0).name) }),
        (
          "__qualname__",
          { machine, value in
            let native = try native(value, machine)
            if let face = native.face { return .string(face.qualifiedName) }
            return .string((native.owner.map { $0.name + "." } ?? "") + native.name)
          }
        ),
        (
          "__module__",
          { machine, value in
            let native = try native(value, machine)
            return (native.face?.module ?? native.moduleName).map { .string($0) } ?? .none
          }
        ),
        ("_parameters", { try native($1, $0).face.map { .string($0.parameters) } ?? .none }),
        ("_is_coroutine_mark", { .bool(try native($1, $0).face?.isCoroutine ?? false) }),
        ("__doc__", { _, _ in .none }),
        ("__self__", { $1.cast(.boundMethod, to: BoundMethod.self)?.receiver ?? .none }),
      ], machine)
    type.define(
      methods: [
        ("__call__", { try $0.call($1[0], $1.positional(from: 1), keywords: $1.keywordPairs) }),
        (
          "__get__",
          { machine, arguments in
            guard try native(arguments[0], machine).isMethod, arguments.at(1)?.isNone == false else {
              return arguments[0]
            }
            return .object(BoundMethod(function: arguments[0], receiver: arguments[1]))
          }
        ),
      ], machine)
  }

  private static func loadCell(_ type: TypeObject, _ machine: Machine) {
    type.define(
      property: "cell_contents", machine,
      get: { machine, value in
        guard let cell = value.cast(.cell, to: CellObject.self), !cell.value.isUnbound else {
          throw machine.valueError("Cell is empty")
        }
        return cell.value
      },
      set: { _, value, new in value.cast(.cell, to: CellObject.self)?.value = new })
  }

  private static func loadDescriptor(_ type: TypeObject, _ machine: Machine) {
    func property(_ value: Value) -> NativeProperty? { value.cast(.slotDescriptor, to: NativeProperty.self) }
    type.define(properties: [("__name__", { .string(property($1)?.name ?? "");  })], machine)
    type.define(
      methods: [
        (
          "__get__",
          { machine, arguments in
            if arguments[1].isNone { return arguments[0] }
            return try property(arguments[0])?.get(machine, arguments[1]) ?? .none
          }
        ),
        (
          "__set__",
          { machine, arguments in
            guard let property = property(arguments[0]), let set = property.set else {
              throw machine.error("AttributeError", "readonly attribute")
            }
            try set(machine, arguments[1], arguments[2])
            return .none
          }
        ),
      ], machine)
  }
}

extension CodeObject {
  /// `co_varnames`: parameters, then other local variables that no closure shares.
  var variableNames: [NameID] {
    let parameters = parameterCount
    return localNames.indices.filter { $0 < parameters || !isCell[$0] }.map { localNames[$0] }
      .filter { !freeNames.contains($0) }
  }

  /// `co_cellvars`: variables that closures made here share.
  var cellNames: [NameID] {
    localNames.indices.filter { $0 < isCell.count && isCell[$0] && !freeNames.contains(localNames[$0]) }
      .map { localNames[$0] }
  }

  private var parameterCount: Int {
    positionalCount + keywordOnlyCount + (flags.contains(.variadic) ? 1 : 0)
      + (flags.contains(.variadicKeywords) ? 1 : 0)
  }

  /// `co_flags`, with CPython's bits.
  var pythonFlags: Int {
    let isFunction = flags.isDisjoint(with: [.module, .classBody])
    var bits = isFunction ? 0x3 : 0
    if flags.contains(.variadic) { bits |= 0x4 }
    if flags.contains(.variadicKeywords) { bits |= 0x8 }
    if flags.contains(.generator) { bits |= 0x20 }
    if flags.contains(.coroutine) { bits |= 0x80 }
    if flags.contains(.iterableCoroutine) { bits |= 0x100 }
    if flags.contains(.asyncGenerator) { bits |= 0x200 }
    if isFunction && qualifiedName.contains(".<locals>.") { bits |= 0x10 }
    return bits
  }
}

extension Machine {
  /// The names of a module as a dictionary. What is set in it with `d[name] = value` or removed with `del d[name]`
  /// reaches the module; what the module changes is seen by those who ask for the dictionary later.
  package func dictionary(of namespace: Namespace) -> Value {
    let dictionary = namespace.dictionary ?? DictObject()
    dictionary.mirrored = nil
    dictionary.removeAll()
    for (name, value) in namespace.entries { dictionary.set(name: names.string(name), value) }
    dictionary.mirrored = namespace
    namespace.dictionary = dictionary
    return .object(dictionary)
  }
}
