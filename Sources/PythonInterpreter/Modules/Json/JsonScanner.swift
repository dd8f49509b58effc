/// What is wrong with a document, in CPython's words.
struct JsonMistake: Error {
  let message: String
  let position: Int
}

/// What a program wants to be called for parts of a document; None for what it does not care about.
struct JsonHooks {
  let object: Value
  let pairs: Value
  let float: Value
  let int: Value
  let constant: Value
}

/// Reads JSON from bytes of ASCII or from code points.
struct JsonScanner<Unit: FixedWidthInteger & UnsignedInteger> {
  private let units: UnsafeBufferPointer<Unit>
  private let isStrict: Bool
  private let hooks: JsonHooks
  private let machine: Machine
  private var position: Int
  private var depth = 0
  private var effort = 0

  /// How deep arrays and objects may be in each other; as CPython's limit on C code.
  private static var depthLimit: Int { 10_000 }

  /// The value at a position and where it ends.
  static func scan(
    _ units: UnsafeBufferPointer<Unit>, from start: Int, isStrict: Bool, _ hooks: JsonHooks,
    _ machine: Machine
  ) throws -> (Value, Int) {
    var scanner = JsonScanner(
      units: units, isStrict: isStrict, hooks: hooks, machine: machine, position: start)
    let value = try scanner.value()
    return (value, scanner.position)
  }

  private init(
    units: UnsafeBufferPointer<Unit>, isStrict: Bool, hooks: JsonHooks, machine: Machine, position: Int
  ) {
    self.units = units
    self.isStrict = isStrict
    self.hooks = hooks
    self.machine = machine
    self.position = position
  }

  // MARK: Characters

  @inline(__always)
  private func unit(at index: Int) -> UInt32? {
    index < units.count ? UInt32(truncatingIfNeeded: units[index]) : nil
  }

  private var next: UInt32? { unit(at: position) }

  private mutating func skipSpace() {
    while let unit = next, unit == 0x20 || (unit >= 0x09 && unit <= 0x0D && unit != 0x0B && unit != 0x0C) {
      position &+= 1
    }
  }

  private func isNext(_ word: StaticString) -> Bool {
    guard position + word.utf8CodeUnitCount <= units.count else { return false }
    for index in 0..<word.utf8CodeUnitCount where unit(at: position + index) != UInt32(word.utf8Start[index])
    {
      return false
    }
    return true
  }

  private mutating func work() throws {
    effort &+= 1
    if effort & 0x3FFF == 0 { try machine.checkHost() }
  }

  // MARK: Values

  private mutating func value() throws -> Value {
    try work()
    guard let first = next else { throw JsonMistake(message: "Expecting value", position: position) }
    switch first {
    case 0x22:
      position += 1
      return .object(try string())
    case 0x7B: return try nested("object") { try $0.object() }
    case 0x5B: return try nested("array") { try $0.array() }
    case 0x6E where isNext("null"): return took(4, .none)
    case 0x74 where isNext("true"): return took(4, .bool(true))
    case 0x66 where isNext("false"): return took(5, .bool(false))
    case 0x4E where isNext("NaN"): return try constant("NaN", .nan)
    case 0x49 where isNext("Infinity"): return try constant("Infinity", .infinity)
    case 0x2D where isNext("-Infinity"): return try constant("-Infinity", -.infinity)
    default: return try number()
    }
  }

  private mutating func took(_ count: Int, _ value: Value) -> Value {
    position += count
    return value
  }

  private mutating func constant(_ name: String, _ value: Double) throws -> Value {
    position += name.utf8.count
    return hooks.constant.isNone ? .float(value) : try machine.call(hooks.constant, [.string(name)])
  }

  private mutating func nested(_ what: String, _ body: (inout JsonScanner) throws -> Value) throws -> Value {
    guard depth < JsonScanner.depthLimit, StackRoom.isLeft else {
      throw machine.error(
        "RecursionError",
        "maximum recursion depth exceeded while decoding a JSON \(what) from a unicode string")
    }
    depth += 1
    defer { depth -= 1 }
    position += 1
    return try body(&self)
  }

  private mutating func array() throws -> Value {
    var items = ContiguousArray<Value>()
    skipSpace()
    if next == 0x5D { return took(1, .object(ListObject())) }
    while true {
      items.append(try value())
      try machine.checkElements(items.count)
      skipSpace()
      if next == 0x5D { return took(1, .object(ListObject(items))) }
      guard next == 0x2C else { throw JsonMistake(message: "Expecting ',' delimiter", position: position) }
      let comma = position
      position += 1
      skipSpace()
      if next == 0x5D {
        throw JsonMistake(message: "Illegal trailing comma before end of array", position: comma)
      }
    }
  }

  private mutating func object() throws -> Value {
    let wantsPairs = !hooks.pairs.isNone
    let result = DictObject()
    var pairs = ContiguousArray<Value>()
    func made() throws -> Value {
      if wantsPairs { return try machine.call(hooks.pairs, [.object(ListObject(pairs))]) }
      return hooks.object.isNone ? .object(result) : try machine.call(hooks.object, [.object(result)])
    }
    skipSpace()
    if next == 0x7D {
      position += 1
      return try made()
    }
    try expectName()
    while true {
      position += 1
      let key = try string()
      skipSpace()
      guard next == 0x3A else { throw JsonMistake(message: "Expecting ':' delimiter", position: position) }
      position += 1
      skipSpace()
      let item = try value()
      if wantsPairs {
        pairs.append(.object(TupleObject([.object(key), item])))
        try machine.checkElements(pairs.count)
      } else {
        try result.set(.object(key), item, machine)
      }
      skipSpace()
      if next == 0x7D {
        position += 1
        return try made()
      }
      guard next == 0x2C else { throw JsonMistake(message: "Expecting ',' delimiter", position: position) }
      let comma = position
      position += 1
      skipSpace()
      if next == 0x7D {
        throw JsonMistake(message: "Illegal trailing comma before end of object", position: comma)
      }
      try expectName()
    }
  }

  private func expectName() throws {
    if next == 0x22 { return }
    throw JsonMistake(message: "Expecting property name enclosed in double quotes", position: position)
  }

  // MARK: Numbers

  private mutating func number() throws -> Value {
    let start = position
    var end = position
    func isDigit(_ index: Int) -> Bool { unit(at: index).map { $0 &- 0x30 < 10 } ?? false }
    func pastDigits(_ index: Int) -> Int {
      var index = index
      while isDigit(index) { index &+= 1 }
      return index
    }
    if unit(at: end) == 0x2D { end += 1 }
    guard isDigit(end) else { throw JsonMistake(message: "Expecting value", position: start) }
    end = unit(at: end) == 0x30 ? end + 1 : pastDigits(end)
    var isFloat = false
    if unit(at: end) == 0x2E, isDigit(end + 1) {
      isFloat = true
      end = pastDigits(end + 1)
    }
    if let marker = unit(at: end), marker | 0x20 == 0x65 {
      let sign = unit(at: end + 1)
      let digits = sign == 0x2B || sign == 0x2D ? end + 2 : end + 1
      if isDigit(digits) {
        isFloat = true
        end = pastDigits(digits)
      }
    }
    position = end
    return try convert(start, end, isFloat: isFloat)
  }

  private func convert(_ start: Int, _ end: Int, isFloat: Bool) throws -> Value {
    let hook = isFloat ? hooks.float : hooks.int
    if hook.isNone, !isFloat, let small = smallInteger(start, end) { return .int(small) }
    let digits = ContiguousArray(units[start..<end].lazy.map { UInt8(truncatingIfNeeded: $0) })
    let text = StrObject(utf8: digits, count: digits.count)
    if !hook.isNone { return try machine.call(hook, [.object(text)]) }
    if isFloat { return .float(NumberParsing.float(text) ?? .nan) }
    return try machine.call(.object(machine.types.int), [.object(text)])
  }

  private func smallInteger(_ start: Int, _ end: Int) -> Int? {
    if end - start > 18 { return nil }
    let isNegative = unit(at: start) == 0x2D
    var value = 0
    for index in (isNegative ? start + 1 : start)..<end { value = value * 10 + Int(units[index]) - 0x30 }
    return isNegative ? -value : value
  }

  // MARK: Strings

  /// A string whose opening quote has been passed.
  private mutating func string() throws -> StrObject {
    let begin = position - 1
    var bytes = ContiguousArray<UInt8>()
    while let unit = next {
      position &+= 1
      switch unit {
      case 0x22: return StrObject(utf8: bytes)
      case 0x5C: try escape(begin, into: &bytes)
      case 0..<0x20:
        if isStrict { throw JsonMistake(message: "Invalid control character at", position: position - 1) }
        bytes.append(UInt8(truncatingIfNeeded: unit))
      case 0..<0x80: bytes.append(UInt8(truncatingIfNeeded: unit))
      default: StrObject.encode(unit, into: &bytes)
      }
    }
    throw JsonMistake(message: "Unterminated string starting at", position: begin)
  }

  private mutating func escape(_ begin: Int, into bytes: inout ContiguousArray<UInt8>) throws {
    guard let letter = next else {
      throw JsonMistake(message: "Unterminated string starting at", position: begin)
    }
    position += 1
    switch Unicode.Scalar(letter) {
    case "\"", "\\", "/": bytes.append(UInt8(truncatingIfNeeded: letter))
    case "b": bytes.append(8)
    case "f": bytes.append(12)
    case "n": bytes.append(10)
    case "r": bytes.append(13)
    case "t": bytes.append(9)
    case "u":
      guard var scalar = hexadecimal() else {
        throw JsonMistake(message: "Invalid \\uXXXX escape", position: position - 1)
      }
      position += 4
      if (0xD800...0xDBFF).contains(scalar), unit(at: position) == 0x5C, unit(at: position + 1) == 0x75 {
        let mark = position
        position += 2
        if let low = hexadecimal(), (0xDC00...0xDFFF).contains(low) {
          scalar = 0x10000 + (scalar - 0xD800) << 10 + (low - 0xDC00)
          position += 4
        } else {
          position = mark
        }
      }
      StrObject.encode(scalar, into: &bytes)
    default: throw JsonMistake(message: "Invalid \\escape", position: position - 2)
    }
  }

  /// The four digits that come next.
  private func hexadecimal() -> UInt32? {
    guard position + 4 <= units.count else { return nil }
    return RegexLetters.number((0..<4).map { UInt32(truncatingIfNeeded: units[position + $0]) }, base: 16)
  }
}
