import TraceModel

/// Facts of `sys` that few programs ask for, and its settings.
extension SysModule {
  static var settings: [NativeEntry] {
    [
      ("getswitchinterval", { _, _ in .float(0.005) }), ("setswitchinterval", { _, _ in .none }),
      ("getfilesystemencodeerrors", { _, _ in .string("surrogateescape") }),
      ("get_int_max_str_digits", { _, _ in .int(4300) }),
      ("getrefcount", referenceCount), ("_is_gil_enabled", { _, _ in .bool(true) }),
      ("getunicodeinternedsize", { _, _ in .int(4000) }),
      ("get_coroutine_origin_tracking_depth", { machine, _ in .int(machine.originTrackingDepth) }),
      ("set_coroutine_origin_tracking_depth", setOriginTrackingDepth), ("audit", { _, _ in .none }),
      ("_getframemodulename", moduleName), ("_clear_type_cache", { _, _ in .none }),
    ]
  }

  /// The number of references to an object is Swift's business; what CPython shows depends on where they are held.
  private static func referenceCount(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    throw machine.error(
      "NotImplementedError",
      "coroviz: sys.getrefcount(): objects here have no count that means what CPython's does")
  }

  private static func setOriginTrackingDepth(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    let bound = try arguments.bind("set_coroutine_origin_tracking_depth", "depth", machine)
    let depth = try machine.size(bound[0] ?? .none)
    if depth < 0 { throw machine.valueError("depth must be >= 0") }
    machine.originTrackingDepth = depth
    return .none
  }

  private static func moduleName(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    let bound = try arguments.bind("_getframemodulename", "depth?", machine)
    let depth = try bound[0].map { try machine.size($0) } ?? 0
    guard depth >= 0, let frame = machine.callerFrame(depth: depth) else { return .none }
    return frame.globals[.dunderName] ?? .none
  }

  static func fillMoreFacts(_ module: ModuleObject, _ machine: Machine) {
    let copyright =
      "Copyright (c) 2001-2024 Python Software Foundation.\nAll Rights Reserved.\n\n"
      + "Copyright (c) 2000 BeOpen.com.\nAll Rights Reserved.\n\n"
      + "Copyright (c) 1995-2001 Corporation for National Research Initiatives.\nAll Rights Reserved.\n\n"
      + "Copyright (c) 1991-1995 Stichting Mathematisch Centrum, Amsterdam.\nAll Rights Reserved."
    let facts: [(String, Value)] = [
      ("api_version", .int(1013)), ("abiflags", .string("")), ("base_prefix", .string("/usr")),
      ("exec_prefix", .string("/usr")), ("base_exec_prefix", .string("/usr")), ("platlibdir", .string("lib")),
      ("float_repr_style", .string("short")), ("pycache_prefix", .none), ("copyright", .string(copyright)),
      ("_xoptions", .object(DictObject())), ("meta_path", .object(ListObject())),
      ("path_hooks", .object(ListObject())), ("path_importer_cache", .object(DictObject())),
      ("_git", .object(TupleObject([.string("CPython"), .string(""), .string("")]))),
    ]
    for (name, value) in facts { module.namespace.define(name, value, machine) }
    for name in ["displayhook", "excepthook", "unraisablehook", "breakpointhook"] {
      module.namespace.define("__\(name)__", module.namespace[machine.names.intern(name)] ?? .none, machine)
    }
    module.namespace.define("__stdin__", module.namespace[machine.names.intern("stdin")] ?? .none, machine)
    fillNumberFacts(module, machine)
    let names = machine.moduleFactories.keys.filter { !$0.contains(".") && !$0.hasPrefix("_coro") }.sorted()
    module.namespace.define("stdlib_module_names", frozenSet(names, machine), machine)
  }

  private static func fillNumberFacts(_ module: ModuleObject, _ machine: Machine) {
    func define(_ name: String, _ fields: [(String, Value)]) {
      let type = StructSequence(name, module: "sys", fields: fields.map(\.0), machine)
      module.namespace.define(name, type.make(ContiguousArray(fields.map(\.1))), machine)
    }
    define(
      "int_info",
      [
        ("bits_per_digit", .int(30)), ("sizeof_digit", .int(4)), ("default_max_str_digits", .int(4300)),
        ("str_digits_check_threshold", .int(640)),
      ])
    define(
      "hash_info",
      [
        ("width", .int(64)), ("modulus", .int(2_305_843_009_213_693_951)), ("inf", .int(314_159)),
        ("nan", .int(0)), ("imag", .int(1_000_003)), ("algorithm", .string("siphash13")),
        ("hash_bits", .int(64)), ("seed_bits", .int(128)), ("cutoff", .int(0)),
      ])
    define(
      "thread_info",
      [("name", .string("pthread")), ("lock", .string("semaphore")), ("version", .string("NPTL 2.36"))])
  }

  private static func frozenSet(_ texts: [String], _ machine: Machine) -> Value {
    let set = try? SetObject(texts.map { .string($0) }, isFrozen: true, machine)
    return set.map { .object($0) } ?? .none
  }
}
