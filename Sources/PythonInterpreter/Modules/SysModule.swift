import TraceModel

/// `sys`.
enum SysModule {
  static func fill(_ module: ModuleObject, _ machine: Machine) throws {
    module.namespace.define(functions + hooks + settings, module: "sys", machine)
    fillStreams(module, machine)
    fillFacts(module, machine)
    fillVersion(module, machine)
    fillMoreFacts(module, machine)
    module.loadMember = { name, machine in
      machine.names.text(name) == "modules" ? .object(machine.makeModuleTable()) : nil
    }
  }

  private static var functions: [NativeEntry] {
    [
      ("exit", exit), ("getrecursionlimit", { machine, _ in .int(machine.recursionLimit) }),
      ("setrecursionlimit", setRecursionLimit), ("exc_info", exceptionInfo),
      ("exception", { machine, _ in machine.currentlyHandled.map { .object($0) } ?? .none }),
      ("intern", intern), ("getdefaultencoding", { _, _ in .string("utf-8") }),
      ("getfilesystemencoding", { _, _ in .string("utf-8") }), ("_getframe", frame),
      ("get_int_max_str_digits", { machine, _ in .int(machine.operators.decimalDigits) }),
      ("set_int_max_str_digits", setDigits),
      ("is_finalizing", { _, _ in .bool(false) }), ("set_asyncgen_hooks", setHooks),
      ("get_asyncgen_hooks", hooks),
      ("getsizeof", size),
    ]
  }

  // MARK: Functions

  private static func setDigits(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    let digits = try machine.size(arguments.only("set_int_max_str_digits", machine))
    guard digits == 0 || (640...1_000_000).contains(digits) else {
      throw machine.valueError("maxdigits must be 0 or larger than 640")
    }
    machine.operators.decimalDigits = digits
    return .none
  }

  private static func intern(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    let text = try arguments.only("intern", machine)
    guard text.str != nil else {
      throw machine.typeError("intern() argument must be str, not \(machine.typeName(text))")
    }
    return text
  }

  private static func exit(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    try arguments.expect("exit", 0...1, machine)
    guard let code = arguments.at(0), !code.isNone else {
      throw PythonError(machine.exception("SystemExit"))
    }
    throw PythonError(machine.exception("SystemExit", [code]))
  }

  private static func setRecursionLimit(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    let limit = try machine.size(arguments.only("setrecursionlimit", machine))
    if limit < 1 { throw machine.valueError("recursion limit must be greater or equal than 1") }
    machine.recursionLimit = limit
    return .none
  }

  private static func exceptionInfo(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    guard let exception = machine.currentlyHandled else {
      return .object(TupleObject([.none, .none, .none]))
    }
    let value = Value.object(exception)
    return .object(TupleObject([.object(machine.type(of: value)), value, machine.tracebackObject(value)]))
  }

  private static func frame(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    let depth = try arguments.at(0).map { try machine.size($0) } ?? 0
    guard depth >= 0, let index = machine.callerIndex(depth: depth) else {
      throw machine.valueError("call stack is not deep enough")
    }
    return .object(machine.frameObject(at: index))
  }

  private static func setHooks(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    let bound = try arguments.bind("set_asyncgen_hooks", "firstiter?, finalizer?", machine)
    if let first = bound[0] { machine.asyncGeneratorHooks.firstIteration = first }
    if let finalizer = bound[1] { machine.asyncGeneratorHooks.finalizer = finalizer }
    return .none
  }

  private static func hooks(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    let type = StructSequence("asyncgen_hooks", module: "sys", fields: ["firstiter", "finalizer"], machine)
    return type.make([machine.asyncGeneratorHooks.firstIteration, machine.asyncGeneratorHooks.finalizer])
  }

  // MARK: Values

  private static func fillStreams(_ module: ModuleObject, _ machine: Machine) {
    let type = StandardStreamObject.makeType(machine)
    for (name, stream) in [("stdout", StandardStream.output), ("stderr", .error)] {
      let object = Value.object(StandardStreamObject(stream, type: type))
      module.namespace.define(name, object, machine)
      module.namespace.define("__\(name)__", object, machine)
    }
    let input = Value.object(StandardInputObject(machine))
    module.namespace.define("stdin", input, machine)
    module.namespace.define("__stdin__", input, machine)
  }

  private static func fillFacts(_ module: ModuleObject, _ machine: Machine) {
    let facts: [(String, Value)] = [
      ("argv", list(machine.host.arguments)), ("orig_argv", list(machine.host.arguments)),
      ("path", list([""])),
      ("platform", .string("linux")), ("maxsize", .int(Int.max)), ("maxunicode", .int(0x10FFFF)),
      ("byteorder", .string("little")), ("executable", .string("")), ("prefix", .string("/usr")),
      ("copyright", .string("")), ("dont_write_bytecode", .bool(false)), ("warnoptions", list([])),
      ("builtin_module_names", .object(TupleObject([.string("builtins"), .string("sys"), .string("time")]))),
    ]
    for (name, value) in facts { module.namespace.define(name, value, machine) }
    let float = StructSequence(
      "float_info", module: "sys",
      fields: [
        "max", "max_exp", "max_10_exp", "min", "min_exp", "min_10_exp", "dig", "mant_dig", "epsilon", "radix",
        "rounds",
      ], machine)
    let limits: ContiguousArray<Value> = [
      .float(Double.greatestFiniteMagnitude), .int(1024), .int(308), .float(Double.leastNormalMagnitude),
      .int(-1021),
      .int(-307), .int(15), .int(53), .float(Double.ulpOfOne), .int(2), .int(1),
    ]
    module.namespace.define("float_info", float.make(limits), machine)
    let integer = StructSequence(
      "int_info", module: "sys",
      fields: ["bits_per_digit", "sizeof_digit", "default_max_str_digits", "str_digits_check_threshold"],
      machine)
    module.namespace.define(
      "int_info", integer.make([.int(30), .int(4), .int(Limits.decimalDigits), .int(640)]), machine)
    let names = [
      "debug", "inspect", "interactive", "optimize", "dont_write_bytecode", "no_user_site", "no_site",
      "ignore_environment", "verbose", "bytes_warning", "quiet", "hash_randomization", "isolated", "dev_mode",
      "utf8_mode", "warn_default_encoding", "safe_path", "int_max_str_digits",
    ]
    let flags = StructSequence("flags", module: "sys", fields: names, machine)
    let values = names.map { name -> Value in
      switch name {
      case "dev_mode", "safe_path": .bool(false)
      case "hash_randomization": .int(1)
      case "int_max_str_digits": .int(4300)
      default: .int(0)
      }
    }
    module.namespace.define("flags", flags.make(ContiguousArray(values)), machine)
  }

  private static func fillVersion(_ module: ModuleObject, _ machine: Machine) {
    let type = StructSequence(
      "version_info", module: "sys", fields: ["major", "minor", "micro", "releaselevel", "serial"], machine)
    let version = type.make([.int(3), .int(13), .int(0), .string("final"), .int(0)])
    module.namespace.define("version_info", version, machine)
    module.namespace.define("version", .string("3.13.0 (coroviz)"), machine)
    module.namespace.define("hexversion", .int(0x030d_00f0), machine)
    let implementation = PlainObject(type: machine.simpleNamespaceType)
    let storage = machine.storage(of: implementation)
    storage.set(machine.names.intern("name"), .string("coroviz"), machine)
    storage.set(machine.names.intern("version"), version, machine)
    module.namespace.define("implementation", .object(implementation), machine)
  }

  private static func list(_ texts: [String]) -> Value {
    .object(ListObject(ContiguousArray(texts.map { .string($0) })))
  }
}
