import BigInt

/// `random`: bit for bit what CPython gives for the same seed.
enum RandomModule {
  static func fill(_ module: ModuleObject, _ machine: Machine) throws {
    let type = TypeObject(
      name: "Random", moduleName: "random", bases: [machine.types.object], instanceKind: .native)
    type.dottedName = "Random"
    type.construct = { machine, arguments in
      let seed = try arguments.bind("Random", "x?", machine)[0] ?? .none
      return .object(RandomObject(seed: try RandomSeed.integer(seed, machine), type: type))
    }
    let methods =
      RandomState.table + RandomIntegers.table + RandomChoices.table + RandomDistributions.table
      + RandomBinomial.table
    type.define(methods: methods, machine)
    type.define(
      staticMethods: [
        (
          "__new__",
          { machine, arguments in
            let type = arguments[0].cast(.type, to: TypeObject.self) ?? type
            return .object(
              RandomObject(seed: try RandomSeed.integer(arguments.at(1) ?? .none, machine), type: type))
          }
        )
      ], machine)
    type.define(methods: [("__init__", { _, _ in .none })], machine)
    module.namespace.define("Random", .object(type), machine)
    type.define("VERSION", .int(3), machine)
    fillSystemRandom(module, type, machine)
    fillConstants(module, machine)
    let shared = Value.object(RandomObject(seed: BigInt(machine.host.seed), type: type))
    for (name, _) in methods {
      if let function = type.namespace[machine.names.intern(name)] {
        module.namespace.define(name, .object(BoundMethod(function: function, receiver: shared)), machine)
      }
    }
  }

  /// `SystemRandom` has CPython's methods; its numbers come from the host's seed, for every run is to be the same.
  private static func fillSystemRandom(_ module: ModuleObject, _ base: TypeObject, _ machine: Machine) {
    let type = TypeObject(name: "SystemRandom", moduleName: "random", bases: [base], instanceKind: .native)
    // Another stream than that of the module's functions.
    type.construct = { machine, _ in
      .object(RandomObject(seed: BigInt(machine.host.seed) + (BigInt(1) << 64), type: type))
    }
    type.define(methods: [("seed", { _, _ in .none })], machine)
    for name in ["getstate", "setstate"] {
      let refuse: NativeBody = { machine, _ in
        throw machine.error("NotImplementedError", "System entropy source does not have state.")
      }
      type.define(methods: [(name, refuse)], machine)
    }
    module.namespace.define("SystemRandom", .object(type), machine)
  }

  private static func fillConstants(_ module: ModuleObject, _ machine: Machine) {
    let constants: [(String, Double)] = [
      ("NV_MAGICCONST", 1.7155277699214135), ("LOG4", 1.3862943611198906),
      ("SG_MAGICCONST", 2.504077396776274),
      ("TWOPI", 2 * Double.pi), ("RECIP_BPF", 0x1p-53),
    ]
    for (name, value) in constants { module.namespace.define(name, .float(value), machine) }
    module.namespace.define("BPF", .int(53), machine)
    let names = [
      "Random", "SystemRandom", "betavariate", "binomialvariate", "choice", "choices", "expovariate",
      "gammavariate", "gauss", "getrandbits", "getstate", "lognormvariate", "normalvariate", "paretovariate",
      "randbytes", "randint", "random", "randrange", "sample", "seed", "setstate", "shuffle", "triangular",
      "uniform", "vonmisesvariate", "weibullvariate",
    ]
    module.namespace.define(
      "__all__", .object(ListObject(ContiguousArray(names.map { .string($0) }))), machine)
  }

  static func receiver(_ arguments: Arguments, _ machine: Machine) throws -> RandomObject {
    guard let object = arguments[0].object as? RandomObject else {
      throw machine.typeError(
        "descriptor requires a 'random.Random' object but received a '\(machine.typeName(arguments[0]))'")
    }
    return object
  }
}

/// `seed`, `random`, `getrandbits`, `getstate`, `setstate`.
enum RandomState {
  static var table: [NativeEntry] {
    [
      ("random", { .float(try RandomModule.receiver($1, $0).random()) }), ("seed", seed),
      ("getrandbits", bits),
      ("getstate", state), ("setstate", setState), ("randbytes", bytes),
    ]
  }

  private static func seed(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    let bound = try arguments.bind("seed", "a?, version?", skippingSelf: true, machine)
    let version = bound[1]?.smallInteger ?? 2
    try RandomModule.receiver(arguments, machine).reseed(
      RandomSeed.integer(bound[0] ?? .none, version: version, machine))
    return .none
  }

  private static func bits(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    let count = try machine.size(arguments.onlyAfterSelf("getrandbits", machine))
    if count < 0 { throw machine.valueError("number of bits must be non-negative") }
    if count > Limits.integerBits { throw machine.tooLarge("integer") }
    return .integer(try RandomModule.receiver(arguments, machine).twister.nextBits(count))
  }

  private static func bytes(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    let count = try machine.size(arguments.onlyAfterSelf("randbytes", machine))
    if count < 0 { throw machine.valueError("number of bits must be non-negative") }
    if count > Limits.integerBits / 8 { throw machine.tooLarge("bytes") }
    let number = try RandomModule.receiver(arguments, machine).twister.nextBits(count * 8)
    var result = ContiguousArray<UInt8>()
    for word in number.magnitude.words {
      for shift in stride(from: 0, to: UInt.bitWidth, by: 8) {
        result.append(UInt8(truncatingIfNeeded: word >> shift))
      }
    }
    // The number may have begun with zeros.
    if result.count < count { result += repeatElement(0, count: count - result.count) }
    return .object(BytesObject(ContiguousArray(result.prefix(count))))
  }

  private static func state(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    let object = try RandomModule.receiver(arguments, machine)
    var words = ContiguousArray(object.twister.words.map { Value.int(Int($0)) })
    words.append(.int(object.twister.position))
    let gauss = object.nextGauss.map { Value.float($0) } ?? .none
    return .object(TupleObject([.int(3), .object(TupleObject(words)), gauss]))
  }

  private static func setState(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    let parts = try machine.collect(arguments.onlyAfterSelf("setstate", machine))
    guard parts.count == 3, let version = parts[0].smallInteger, version == 3 || version == 2 else {
      let version = try parts.first.map { try machine.str($0).text } ?? "?"
      throw machine.valueError("state with version \(version) passed to Random.setstate() of version 3")
    }
    let numbers = try machine.collect(parts[1]).compactMap(\.smallInteger)
    guard numbers.count == 625,
      let twister = MersenneTwister(
        words: numbers.prefix(624).map { UInt32(truncatingIfNeeded: $0) }, position: numbers[624])
    else { throw machine.valueError("state vector is the wrong size") }
    let object = try RandomModule.receiver(arguments, machine)
    object.twister = twister
    object.nextGauss = parts[2].floatingPoint
    return .none
  }
}
