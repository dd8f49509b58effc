import BigInt

/// `randrange` and `randint`.
enum RandomIntegers {
  static var table: [NativeEntry] {
    [("randrange", randrange), ("randint", randint), ("_randbelow", below)]
  }

  private static func below(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    guard let limit = try machine.index(arguments.onlyAfterSelf("_randbelow", machine)).bigInteger, limit > 0
    else {
      throw machine.valueError("empty range for _randbelow()")
    }
    return .integer(try RandomModule.receiver(arguments, machine).below(limit))
  }

  private static func randint(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    let bound = try arguments.bind("Random.randint", "a, b", skippingSelf: true, machine)
    let (a, b) = (bound[0] ?? .none, bound[1] ?? .none)
    let object = try RandomModule.receiver(arguments, machine)
    if case .int(let low) = a, case .int(let high) = b, low <= high, high < Int.max / 2, low > Int.min / 2 {
      return .int(low + object.twister.below(high - low + 1))
    }
    let stop = try machine.binary(.add, b, .int(1), inPlace: false)
    return try range(a, stop, .int(1), object, machine)
  }

  private static func randrange(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    let bound = try arguments.bind("Random.randrange", "start, stop?, step?", skippingSelf: true, machine)
    let object = try RandomModule.receiver(arguments, machine)
    let start = bound[0] ?? .none
    guard let stop = bound[1], !stop.isNone else {
      if bound[2] != nil { throw machine.typeError("Missing a non-None stop argument") }
      guard let limit = try machine.index(start).bigInteger, limit > 0 else {
        throw machine.valueError("empty range for randrange()")
      }
      return .integer(object.below(limit))
    }
    return try range(start, stop, bound[2] ?? .int(1), object, machine)
  }

  /// Source: CPython `Random.randrange`.
  private static func range(
    _ start: Value, _ stop: Value, _ step: Value, _ object: RandomObject, _ machine: Machine
  ) throws -> Value {
    guard let first = try machine.index(start).bigInteger, let end = try machine.index(stop).bigInteger,
      let stride = try machine.index(step).bigInteger
    else { return .none }
    let width = end - first
    func text(_ value: Value) throws -> String { try machine.str(value).text }
    if stride == 1 {
      if width > 0 { return .integer(first + object.below(width)) }
      throw machine.valueError("empty range in randrange(\(try text(start)), \(try text(stop)))")
    }
    if stride == 0 { throw machine.valueError("zero step for randrange()") }
    let count = IntegerSteps.count(width: width, stride: stride)
    if count <= 0 {
      throw machine.valueError(
        "empty range in randrange(\(try text(start)), \(try text(stop)), \(try text(step)))")
    }
    return .integer(first + stride * object.below(count))
  }
}

private enum IntegerSteps {
  /// How many steps fit into a width; nothing or less when they lead away from it.
  static func count(width: BigInt, stride: BigInt) -> BigInt {
    if width.signum() != stride.signum() { return 0 }
    let size = stride.magnitudeAsSigned
    return (width.magnitudeAsSigned + size - 1) / size
  }
}

extension RandomObject {
  /// An integer in [0, limit).
  func below(_ limit: BigInt) -> BigInt {
    if let small = Int(exactly: limit) { return BigInt(twister.below(small)) }
    return twister.below(limit)
  }
}
