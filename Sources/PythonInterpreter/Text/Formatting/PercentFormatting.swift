import BigInt

/// `template % arguments`. Source: CPython `unicode_format_arg`, "printf-style String Formatting".
struct PercentFormatting {
  private let machine: Machine
  private let template: ContiguousArray<UInt8>
  private let arguments: Value
  /// Whether the template is `bytes`.
  private let isBytes: Bool
  private let tuple: ContiguousArray<Value>?
  private var nextArgument = 0
  private var usesMapping = false
  private var position = 0
  private var result = ContiguousArray<UInt8>()

  private struct Conversion {
    var key: StrObject?
    var isLeft = false
    var sign = ""
    var isAlternate = false
    var isZeroFilled = false
    var width = 0
    var precision: Int?
  }

  init(_ template: ContiguousArray<UInt8>, _ arguments: Value, isBytes: Bool, _ machine: Machine) {
    self.machine = machine
    self.template = template
    self.arguments = arguments
    self.isBytes = isBytes
    tuple = arguments.cast(.tuple, to: TupleObject.self)?.elements
  }

  mutating func render() throws -> ContiguousArray<UInt8> {
    while position < template.count {
      let byte = template[position]
      position += 1
      if byte == UInt8(ascii: "%"), peek == byte {
        position += 1
        result.append(byte)
      } else if byte == UInt8(ascii: "%") {
        try convert()
        try machine.checkText(result.count)
      } else {
        result.append(byte)
      }
    }
    try checkAllUsed()
    return result
  }

  private func checkAllUsed() throws {
    let isUsedUp: Bool
    if let tuple {
      isUsedUp = nextArgument >= tuple.count || usesMapping
    } else {
      isUsedUp = nextArgument > 0 || isMapping
    }
    if !isUsedUp {
      throw machine.typeError("not all arguments converted during \(isBytes ? "bytes" : "string") formatting")
    }
  }

  /// A mapping may stay unused: what has items and is neither tuple nor string.
  private var isMapping: Bool {
    if usesMapping { return true }
    guard case .object(let object) = arguments, object.kind != .tuple, object.kind != .str,
      !isBytes || object.kind != .bytes
    else { return false }
    return machine.specialMethod(arguments, .dunderGetitem) != nil
  }

  private mutating func takeArgument() throws -> Value {
    if let tuple, !usesMapping {
      guard nextArgument < tuple.count else {
        throw machine.typeError("not enough arguments for format string")
      }
      nextArgument += 1
      return tuple[nextArgument - 1]
    }
    // Once a field has asked for a key, there is nothing left for one that does not.
    guard nextArgument == 0, !usesMapping else {
      throw machine.typeError("not enough arguments for format string")
    }
    nextArgument = 1
    return arguments
  }

  // MARK: Reading

  private mutating func convert() throws {
    var conversion = Conversion()
    if peek == UInt8(ascii: "(") { conversion.key = try readKey() }
    readFlags(&conversion)
    if let width = try readNumber(tooBig: "width too big") {
      conversion.width = Int(clamping: width.magnitude)
      if width < 0 { conversion.isLeft = true }
    }
    if peek == UInt8(ascii: ".") {
      position += 1
      conversion.precision = max(0, try readNumber(tooBig: "precision too big") ?? 0)
    }
    if let length = peek,
      length == UInt8(ascii: "h") || length == UInt8(ascii: "l") || length == UInt8(ascii: "L")
    {
      position += 1
    }
    guard position < template.count else { throw machine.valueError("incomplete format") }
    try machine.checkText(max(conversion.width, conversion.precision ?? 0))
    try convert(conversion)
  }

  private var peek: UInt8? { position < template.count ? template[position] : nil }

  private mutating func readKey() throws -> StrObject {
    guard case .object(let object) = arguments, object.kind != .tuple, object.kind != .str,
      !isBytes || object.kind != .bytes, machine.specialMethod(arguments, .dunderGetitem) != nil
    else { throw machine.typeError("format requires a mapping") }
    let start = position + 1
    var depth = 0
    repeat {
      if peek == UInt8(ascii: "(") { depth += 1 }
      if peek == UInt8(ascii: ")") { depth -= 1 }
      position += 1
    } while depth > 0 && position < template.count
    if depth > 0 { throw machine.valueError("incomplete format key") }
    usesMapping = true
    return StrObject(utf8: ContiguousArray(template[start..<(position - 1)]))
  }

  private mutating func readFlags(_ conversion: inout Conversion) {
    while let flag = peek {
      switch flag {
      case UInt8(ascii: "-"): conversion.isLeft = true
      case UInt8(ascii: "+"): conversion.sign = "+"
      case UInt8(ascii: " "): if conversion.sign.isEmpty { conversion.sign = " " }
      case UInt8(ascii: "#"): conversion.isAlternate = true
      case UInt8(ascii: "0"): conversion.isZeroFilled = true
      default: return
      }
      position += 1
    }
  }

  private mutating func readNumber(tooBig: String) throws -> Int? {
    if peek == UInt8(ascii: "*") {
      position += 1
      let argument = try takeArgument()
      guard let whole = argument.bigInteger else { throw machine.typeError("* wants int") }
      let isWidth = tooBig.hasPrefix("width")
      guard let number = Int(exactly: whole), isWidth || Int32(exactly: number) != nil else {
        throw machine.overflowError("Python int too large to convert to C \(isWidth ? "ssize_t" : "int")")
      }
      return number
    }
    var number: Int?
    while let digit = peek, (0x30...0x39).contains(digit) {
      number = (number ?? 0) * 10 + Int(digit) - 0x30
      if number ?? 0 > Int(Int32.max) { throw machine.valueError(tooBig) }
      position += 1
    }
    return number
  }

  // MARK: Converting

  private mutating func convert(_ conversion: Conversion) throws {
    let scalar = StrObject.decode(ContiguousArray(template[position..<min(position + 4, template.count)]))[0]
    let letter = UInt8(exactly: scalar) ?? 0
    let value: Value
    if let key = conversion.key {
      let index: Value = isBytes ? .object(BytesObject(key.utf8)) : .object(key)
      value = try machine.getItem(arguments, index)
    } else {
      value = try takeArgument()
    }
    switch letter {
    case UInt8(ascii: "s"), UInt8(ascii: "r"), UInt8(ascii: "a"), UInt8(ascii: "b"):
      if letter == UInt8(ascii: "b") && !isBytes { throw unsupportedCharacter(scalar) }
      pad(try text(value, letter, conversion), conversion)
    case UInt8(ascii: "c"): pad(try character(value), conversion)
    case UInt8(ascii: "d"), UInt8(ascii: "i"), UInt8(ascii: "u"), UInt8(ascii: "o"), UInt8(ascii: "x"),
      UInt8(ascii: "X"):
      try integer(value, letter, conversion)
    case UInt8(ascii: "e"), UInt8(ascii: "E"), UInt8(ascii: "f"), UInt8(ascii: "F"), UInt8(ascii: "g"),
      UInt8(ascii: "G"):
      try float(value, letter, conversion)
    default: throw unsupportedCharacter(scalar)
    }
    position += 1
  }

  private func unsupportedCharacter(_ scalar: UInt32) -> PythonError {
    let shown =
      (31...126).contains(scalar) ? String(Unicode.Scalar(scalar).map(Character.init) ?? "?") : "?"
    let index = StrObject(utf8: template).position(ofByte: position)
    return machine.valueError(
      "unsupported format character '\(shown)' (0x\(String(scalar, radix: 16))) at index \(index)")
  }

  private func text(_ value: Value, _ letter: UInt8, _ conversion: Conversion) throws -> ContiguousArray<
    UInt8
  > {
    if isBytes && (letter == UInt8(ascii: "s") || letter == UInt8(ascii: "b")) {
      guard let bytes = value.cast(.bytes, to: BytesObject.self) else {
        throw machine.typeError(
          "%b requires a bytes-like object, or an object that implements __bytes__, not '\(machine.typeName(value))'"
        )
      }
      return conversion.precision.map { ContiguousArray(bytes.bytes.prefix($0)) } ?? bytes.bytes
    }
    let text: StrObject
    switch letter {
    case UInt8(ascii: "s"): text = try machine.str(value)
    case UInt8(ascii: "r"): text = StrObject(isBytes ? try machine.asciiRepr(value) : try machine.repr(value))
    default: text = StrObject(try machine.asciiRepr(value))
    }
    guard let precision = conversion.precision, precision < text.count else { return text.utf8 }
    return text.prefix(precision)
  }

  private func character(_ value: Value) throws -> ContiguousArray<UInt8> {
    if isBytes { return try byteCharacter(value) }
    if let text = value.str {
      guard text.count == 1 else { throw machine.typeError("%c requires int or char") }
      return text.utf8
    }
    guard let number = try integerArgument(value) else {
      throw machine.typeError("%c requires int or char")
    }
    guard let code = UInt32(exactly: number), code < 0x110000 else {
      throw machine.overflowError("%c arg not in range(0x110000)")
    }
    var bytes = ContiguousArray<UInt8>()
    StrObject.encode(code, into: &bytes)
    return bytes
  }

  private func byteCharacter(_ value: Value) throws -> ContiguousArray<UInt8> {
    if let bytes = value.cast(.bytes, to: BytesObject.self), bytes.bytes.count == 1 { return bytes.bytes }
    guard let number = value.bigInteger else {
      throw machine.typeError(
        "%c requires an integer in range(256) or a single byte")
    }
    guard let byte = UInt8(exactly: number) else { throw machine.overflowError("%c arg not in range(256)") }
    return [byte]
  }

  private func integerArgument(_ value: Value) throws -> BigInt? {
    if let number = value.bigInteger { return number }
    guard machine.hasClass(value), machine.specialMethod(value, .dunderIndex) != nil else { return nil }
    return try machine.index(value).bigInteger
  }

  private mutating func integer(_ value: Value, _ letter: UInt8, _ conversion: Conversion) throws {
    // The letters of decimal numbers ask `__int__` before `__index__`.
    let asksForInt = letter != UInt8(ascii: "x") && letter != UInt8(ascii: "X") && letter != UInt8(ascii: "o")
    let hasInt = asksForInt && machine.hasClass(value) && machine.specialMethod(value, .dunderInt) != nil
    var number = try hasInt ? value.bigInteger : integerArgument(value)
    // Of bytes `%i` is spoken of as `%d`.
    let isDecimal = letter == UInt8(ascii: "i")
    let name = isBytes && isDecimal ? "d" : String(UnicodeScalar(letter))
    if number == nil,
      letter == UInt8(ascii: "d") || letter == UInt8(ascii: "i") || letter == UInt8(ascii: "u")
    {
      guard value.number?.isReal ?? (machine.specialMethod(value, .dunderInt) != nil) else {
        throw machine.typeError("%\(name) format: a real number is required, not \(machine.typeName(value))")
      }
      number = try machine.truncated(value).bigInteger
    }
    guard let number else {
      throw machine.typeError("%\(name) format: an integer is required, not \(machine.typeName(value))")
    }
    var (prefix, digits) = ("", "")
    switch letter {
    case UInt8(ascii: "o"): (prefix, digits) = ("0o", String(number.magnitude, radix: 8))
    case UInt8(ascii: "x"): (prefix, digits) = ("0x", String(number.magnitude, radix: 16))
    case UInt8(ascii: "X"): (prefix, digits) = ("0X", String(number.magnitude, radix: 16, uppercase: true))
    default: digits = try machine.decimal(BigInt(number.magnitude))
    }
    if let precision = conversion.precision {
      digits = String(repeating: "0", count: max(0, precision - digits.utf8.count)) + digits
    }
    appendNumber(number < 0 ? "-" : conversion.sign, conversion.isAlternate ? prefix : "", digits, conversion)
  }

  private mutating func float(_ value: Value, _ letter: UInt8, _ conversion: Conversion) throws {
    let number = try machine.double(
      value, orElse: isBytes ? "float argument required, not \(machine.typeName(value))" : nil)
    let digits = FloatDigits(
      number.magnitude, letter, precision: conversion.precision ?? 6, keepsPoint: conversion.isAlternate,
      marksFloat: false)
    let sign = number.sign == .minus && !number.isNaN ? "-" : conversion.sign
    appendNumber(sign, "", digits.whole + digits.rest, conversion)
  }

  private mutating func appendNumber(
    _ sign: String, _ prefix: String, _ digits: String, _ conversion: Conversion
  ) {
    let missing = max(0, conversion.width - sign.utf8.count - prefix.utf8.count - digits.utf8.count)
    let zeros = conversion.isZeroFilled && !conversion.isLeft ? missing : 0
    let spaces = missing - zeros
    if !conversion.isLeft { result += repeatElement(0x20, count: spaces) }
    result += sign.utf8
    result += prefix.utf8
    result += repeatElement(0x30, count: zeros)
    result += digits.utf8
    if conversion.isLeft { result += repeatElement(0x20, count: spaces) }
  }

  private mutating func pad(_ text: ContiguousArray<UInt8>, _ conversion: Conversion) {
    let count = isBytes ? text.count : StrObject(utf8: text).count
    let missing = max(0, conversion.width - count)
    if !conversion.isLeft { result += repeatElement(0x20, count: missing) }
    result += text
    if conversion.isLeft { result += repeatElement(0x20, count: missing) }
  }
}

extension Machine {
  /// `template % arguments`.
  ///
  /// - Throws: TypeError and ValueError in CPython's words.
  func formatPercent(_ template: StrObject, _ arguments: Value) throws -> StrObject {
    var formatting = PercentFormatting(template.utf8, arguments, isBytes: false, self)
    return StrObject(utf8: try formatting.render())
  }

  func formatPercent(_ template: BytesObject, _ arguments: Value) throws -> BytesObject {
    var formatting = PercentFormatting(template.bytes, arguments, isBytes: true, self)
    return BytesObject(try formatting.render(), isMutable: template.isMutable)
  }
}
