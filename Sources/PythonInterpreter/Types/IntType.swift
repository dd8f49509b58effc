import BigInt

/// `int`.
enum IntType {
  static func install(_ machine: Machine) {
    machine.types.int.loadMembers = load
    machine.types.int.construct = { machine, arguments in try make(arguments, machine) }
  }

  private static func load(_ type: TypeObject, _ machine: Machine) {
    let int = MemberTable(type, machine) { $0.bigInteger }
    int.comparisons(isHashable: true)
    int.formatting()
    int.operators([
      .add, .subtract, .multiply, .divide, .floorDivide, .modulo, .power, .leftShift, .rightShift, .bitAnd,
      .bitOr,
      .bitXor,
    ])
    NumberMembers.addUnary(int, [("__neg__", .minus), ("__pos__", .plus), ("__invert__", .invert)])
    NumberMembers.addShared(int)
    NumberMembers.addPower(int)
    construction(int)
    conversions(int)
    bits(int)
  }

  private static func construction(_ int: MemberTable<BigInt>) {
    int.staticMethod("__new__") { machine, arguments in
      let type = try arguments.newClass(machine.types.int, machine)
      let value = try make(arguments.dropFirst, machine)
      guard type !== machine.types.int, let number = value.bigInteger else { return value }
      return .object(BoxedIntObject(number, type: type))
    }
    int.classMethod("from_bytes") { machine, arguments in
      let bound = try arguments.dropFirst.bind("from_bytes", "bytes, byteorder?, *, signed?", machine)
      let source = bound[0] ?? .none
      if source.bigInteger != nil || source.str != nil {
        throw machine.typeError("cannot convert '\(machine.typeName(source))' object to bytes")
      }
      let bytes = try BytesType.content(source, "bytes", machine)
      let isLittle = try isLittleEndian(bound[1], machine)
      let isSigned = try bound[2].map(machine.isTrue) ?? false
      let number = integer(bytes: isLittle ? ContiguousArray(bytes.reversed()) : bytes, isSigned: isSigned)
      let type = arguments[0].cast(.type, to: TypeObject.self) ?? machine.types.int
      return type === machine.types.int
        ? .integer(number) : try machine.call(.object(type), [.integer(number)])
    }
  }

  /// `int(...)`.
  private static func make(_ arguments: Arguments, _ machine: Machine) throws -> Value {
    if arguments.count == 0, arguments.keywords.isEmpty { return .int(0) }
    if arguments.count == 1, arguments.keywords.isEmpty { return try machine.truncated(arguments[0]) }
    if arguments.keywords.isEmpty { try arguments.check("int", 0...2, machine) }
    let bound = try arguments.bind("int", "x?, /, base?", machine)
    guard let value = bound[0] else { throw machine.typeError("int() missing string argument") }
    guard let baseValue = bound[1] else { return try machine.truncated(value) }
    let base = try machine.size(baseValue)
    guard base == 0 || (2...36).contains(base) else {
      throw machine.valueError("int() base must be >= 2 and <= 36, or 0")
    }
    if let text = value.str { return try machine.integer(parsing: text, base: base) }
    if let bytes = value.bytesLike { return try machine.integer(parsing: bytes, base: base) }
    throw machine.typeError("int() can't convert non-string with explicit base")
  }

  private static func conversions(_ int: MemberTable<BigInt>) {
    for name in ["__int__", "__index__"] { int.unary(name) { _, number in .integer(number.bigInteger ?? 0) } }
    for name in ["__trunc__", "__floor__", "__ceil__", "conjugate"] {
      int.noArguments(name) { _, number in .integer(number) }
    }
    int.unary("__float__") { machine, number in .float(try machine.double(.integer(number.bigInteger ?? 0))) }
    int.noArguments("is_integer") { _, _ in .bool(true) }
    int.noArguments("as_integer_ratio") { _, number in .object(TupleObject([.integer(number), .int(1)])) }
    int.positional("__round__", 0...1) { machine, number, arguments in
      try machine.nativeRound(.integer(number), digits: arguments.at(0).flatMap { $0.isNone ? nil : $0 })
    }
    for (name, isNumerator) in [("numerator", true), ("denominator", false)] {
      int.property(name) { _, number in isNumerator ? .integer(number) : .int(1) }
    }
    int.property("real") { _, number in .integer(number) }
    int.property("imag") { _, _ in .int(0) }
  }

  private static func bits(_ int: MemberTable<BigInt>) {
    int.noArguments("bit_length") { _, number in .int(number.magnitude.bitWidth) }
    int.noArguments("bit_count") { _, number in
      .int(number.magnitude.words.reduce(0) { $0 + $1.nonzeroBitCount })
    }
    int.keywords("to_bytes", "length?, byteorder?, *, signed?") { machine, number, bound in
      let length = try bound[0].map { try machine.size($0) } ?? 1
      if length < 0 { throw machine.valueError("length argument must be non-negative") }
      try machine.checkText(length)
      let isSigned = try bound[2].map(machine.isTrue) ?? false
      let isLittle = try isLittleEndian(bound[1], machine)
      let bytes = try bigEndian(number, length: length, isSigned: isSigned, machine)
      return .object(BytesObject(isLittle ? ContiguousArray(bytes.reversed()) : bytes))
    }
  }

  private static func isLittleEndian(_ order: Value?, _ machine: Machine) throws -> Bool {
    guard let order else { return false }
    switch order.str?.text {
    case "little": return true
    case "big": return false
    case nil:
      throw machine.typeError("to_bytes() argument 'byteorder' must be str, not \(machine.typeName(order))")
    default: throw machine.valueError("byteorder must be either 'little' or 'big'")
    }
  }

  private static func bigEndian(_ number: BigInt, length: Int, isSigned: Bool, _ machine: Machine) throws
    -> ContiguousArray<UInt8>
  {
    if number < 0 && !isSigned { throw machine.overflowError("can't convert negative int to unsigned") }
    let needed = number < 0 ? (number + 1).magnitude.bitWidth : number.magnitude.bitWidth
    if needed + (isSigned ? 1 : 0) > length * 8 && !(length == 0 && number == 0) {
      throw machine.overflowError("int too big to convert")
    }
    let positive = number < 0 ? number + (BigInt(1) << (length * 8)) : number
    var bytes = ContiguousArray<UInt8>(repeating: 0, count: length)
    for (place, word) in positive.magnitude.words.enumerated() {
      for byte in 0..<8 where place * 8 + byte < length {
        bytes[length - 1 - place * 8 - byte] = UInt8(truncatingIfNeeded: word >> UInt(byte * 8))
      }
    }
    return bytes
  }

  private static func integer(bytes: ContiguousArray<UInt8>, isSigned: Bool) -> BigInt {
    var number = BigInt(0)
    for byte in bytes { number = (number << 8) + BigInt(byte) }
    if isSigned, let first = bytes.first, first >= 0x80 { number -= BigInt(1) << (bytes.count * 8) }
    return number
  }
}
