/// `complex`.
enum ComplexType {
  static func install(_ machine: Machine) {
    machine.types.complex.loadMembers = load
    machine.types.complex.construct = { machine, arguments in
      .object(ComplexObject(try make(arguments, machine)))
    }
  }

  private static func load(_ type: TypeObject, _ machine: Machine) {
    let complex = MemberTable(type, machine) { $0.cast(.complex, to: ComplexObject.self)?.value }
    complex.comparisons(isHashable: true)
    complex.formatting()
    complex.operators([.add, .subtract, .multiply, .divide, .power])
    NumberMembers.addUnary(complex, [("__neg__", .minus), ("__pos__", .plus)])
    complex.unary("__bool__") { machine, value in .bool(try machine.isTrue(NumberMembers.plain(value))) }
    complex.unary("__abs__") { machine, value in try machine.absoluteValue(NumberMembers.plain(value)) }
    complex.noArguments("conjugate") { _, number in
      .object(ComplexObject(Complex(number.real, -number.imaginary)))
    }
    complex.noArguments("__complex__") { _, number in .object(ComplexObject(number)) }
    complex.property("real") { _, number in .float(number.real) }
    complex.property("imag") { _, number in .float(number.imaginary) }
    complex.staticMethod("__new__") { machine, arguments in
      let type = try arguments.newClass(machine.types.complex, machine)
      let value = try make(arguments.dropFirst, machine)
      return .object(ComplexObject(value, classOverride: type.override(of: machine.types.complex)))
    }
  }

  private static func make(_ arguments: Arguments, _ machine: Machine) throws -> Complex {
    let bound = try arguments.bind("complex", "real?, imag?", machine)
    if let text = bound[0]?.str {
      if bound[1] != nil { throw machine.typeError("complex() can't take second arg if first is a string") }
      guard let value = parse(text) else {
        throw machine.valueError(
          hasStrayUnderscore(text)
            ? "could not convert string to complex: \(StringEscaping.repr(text))"
            : "complex() arg is a malformed string")
      }
      return value
    }
    if bound[1]?.str != nil { throw machine.typeError("complex() second arg can't be a string") }
    let real = try part(bound[0], "first", machine)
    if bound[1] == nil { return real }
    let imaginary = try part(bound[1], "second", machine)
    // Only complex parts are mixed: a zero's sign survives otherwise.
    let mixesReal = bound[1]?.object?.kind == .complex
    let mixesImaginary = bound[0]?.object?.kind == .complex
    return Complex(
      mixesReal ? real.real - imaginary.imaginary : real.real,
      mixesImaginary ? real.imaginary + imaginary.real : imaginary.real)
  }

  /// Whether an underscore does not stand between two digits.
  private static func hasStrayUnderscore(_ text: StrObject) -> Bool {
    let bytes = Array(text.utf8)
    func isDigit(_ index: Int) -> Bool {
      bytes.indices.contains(index) && (0x30...0x39).contains(bytes[index])
    }
    return bytes.indices.contains { bytes[$0] == 0x5F && !(isDigit($0 - 1) && isDigit($0 + 1)) }
  }

  private static func part(_ value: Value?, _ which: String, _ machine: Machine) throws -> Complex {
    guard let value else { return Complex(0, 0) }
    if let number = value.number?.complex { return number }
    let method = machine.names.intern("__complex__")
    if machine.hasClass(value), let function = machine.specialMethod(value, method) {
      let result = try machine.callSpecial(function, value)
      guard let number = result.cast(.complex, to: ComplexObject.self) else {
        throw machine.typeError(
          "__complex__ returned non-complex (type \(machine.typeName(result)))")
      }
      return number.value
    }
    let allowed = which == "first" ? "a string or a number" : "a number"
    return Complex(
      try machine.double(
        value, orElse: "complex() \(which) argument must be \(allowed), not '\(machine.typeName(value))'"), 0)
  }

  /// `1`, `2j`, `1+2j`, in parentheses or not.
  private static func parse(_ text: StrObject) -> Complex? {
    var bytes = NumberParsing.trimmed(text)
    if bytes.first == UInt8(ascii: "("), bytes.last == UInt8(ascii: ")") {
      bytes = NumberParsing.trimmed(StrObject(utf8: ContiguousArray(bytes.dropFirst().dropLast())))
    }
    guard let last = bytes.last else { return nil }
    guard last | 0x20 == UInt8(ascii: "j") else { return number(bytes[...]).map { Complex($0, 0) } }
    let body = bytes.dropLast()
    // The sign of the imaginary part: the last one that belongs to no exponent.
    let split = body.indices.reversed().first { index in
      (body[index] == 0x2B || body[index] == 0x2D)
        && (index == 0 || body[index - 1] | 0x20 != UInt8(ascii: "e"))
    }
    guard let split, split > 0 else { return unit(body).map { Complex(0, $0) } }
    guard let real = number(body[..<split]), let imaginary = unit(body[split...]) else { return nil }
    return Complex(real, imaginary)
  }

  /// A sign alone is one of the unit.
  private static func unit(_ bytes: ContiguousArray<UInt8>.SubSequence) -> Double? {
    if bytes.isEmpty { return 1 }
    if bytes.count == 1, bytes.first == 0x2B { return 1 }
    if bytes.count == 1, bytes.first == 0x2D { return -1 }
    return number(bytes)
  }

  private static func number(_ bytes: ContiguousArray<UInt8>.SubSequence) -> Double? {
    if bytes.contains(0x20) { return nil }
    return NumberParsing.float(StrObject(utf8: ContiguousArray(bytes)))
  }
}
