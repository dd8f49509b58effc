/// `str.format`: text with replacement fields. Source: CPython `Objects/stringlib/unicode_format.h`.
struct ReplacementFields {
  private let machine: Machine
  /// Nil for `format_map`, which has names only.
  private let positional: ContiguousArray<Value>?
  private let named: (StrObject) throws -> Value
  private var nextIndex = 0
  private var numbering = Numbering.undecided

  private enum Numbering { case undecided, automatic, manual }

  /// - Parameter named: gives the value of a keyword, or throws KeyError.
  init(
    positional: ContiguousArray<Value>?, named: @escaping (StrObject) throws -> Value, _ machine: Machine
  ) {
    self.machine = machine
    self.positional = positional
    self.named = named
  }

  /// The template with its fields replaced.
  mutating func render(_ template: StrObject) throws -> StrObject {
    var result = ContiguousArray<UInt8>()
    try render(template.utf8, depth: 2, into: &result)
    return StrObject(utf8: result)
  }

  private mutating func render(
    _ text: ContiguousArray<UInt8>, depth: Int, into result: inout ContiguousArray<UInt8>
  )
    throws
  {
    if depth <= 0 { throw machine.valueError("Max string recursion exceeded") }
    var position = 0
    while position < text.count {
      let byte = text[position]
      position += 1
      guard byte == .openBrace || byte == .closeBrace else {
        result.append(byte)
        continue
      }
      if position < text.count, text[position] == byte {
        result.append(byte)
        position += 1
        continue
      }
      if byte == .closeBrace { throw machine.valueError("Single '}' encountered in format string") }
      if position == text.count { throw machine.valueError("Single '{' encountered in format string") }
      let field = try Field(text, at: &position, machine)
      try render(field, depth: depth, into: &result)
      try machine.checkText(result.count)
    }
  }

  private mutating func render(_ field: Field, depth: Int, into result: inout ContiguousArray<UInt8>) throws {
    var value = try resolve(field.name)
    switch field.conversion {
    case nil: break
    case UInt8(ascii: "r"): value = .string(try machine.repr(value))
    case UInt8(ascii: "s"): value = .object(try machine.str(value))
    case UInt8(ascii: "a"): value = .string(try machine.asciiRepr(value))
    case let other?:
      throw machine.valueError("Unknown conversion specifier \(String(decoding: [other], as: UTF8.self))")
    }
    var specification = field.specification
    if field.isNested {
      specification = []
      try render(field.specification, depth: depth - 1, into: &specification)
    }
    result += try machine.format(value, StrObject(utf8: specification)).utf8
  }

  /// The value a field name stands for: `0.name[key]`.
  private mutating func resolve(_ name: ContiguousArray<UInt8>) throws -> Value {
    let end = name.firstIndex { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "[") } ?? name.count
    var value = try first(ContiguousArray(name[0..<end]))
    var position = end
    while position < name.count {
      if name[position] == UInt8(ascii: ".") {
        let start = position + 1
        position =
          name[start...].firstIndex { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "[") } ?? name.count
        if start == position { throw machine.valueError("Empty attribute in format string") }
        let attribute = String(decoding: name[start..<position], as: UTF8.self)
        value = try machine.getAttribute(value, machine.names.intern(attribute))
      } else if name[position] == UInt8(ascii: "[") {
        let start = position + 1
        guard let close = name[start...].firstIndex(of: UInt8(ascii: "]")) else {
          throw machine.valueError("Missing ']' in format string")
        }
        if close == start { throw machine.valueError("Empty attribute in format string") }
        let key = StrObject(utf8: ContiguousArray(name[start..<close]))
        value = try machine.getItem(value, number(key).map { .int($0) } ?? .object(key))
        position = close + 1
      } else {
        throw machine.valueError("Only '.' or '[' may follow ']' in format field specifier")
      }
    }
    return value
  }

  private mutating func first(_ name: ContiguousArray<UInt8>) throws -> Value {
    let key = StrObject(utf8: name)
    let given = try number(key)
    if given == nil && !name.isEmpty { return try named(key) }
    let wanted: Numbering = name.isEmpty ? .automatic : .manual
    if numbering == .undecided { numbering = wanted }
    if numbering != wanted {
      throw machine.valueError(
        wanted == .automatic
          ? "cannot switch from manual field specification to automatic field numbering"
          : "cannot switch from automatic field numbering to manual field specification")
    }
    let index = given ?? nextIndex
    if given == nil { nextIndex += 1 }
    guard let positional else { throw machine.valueError("Format string contains positional fields") }
    guard index < positional.count else {
      throw machine.indexError("Replacement index \(index) out of range for positional args tuple")
    }
    return positional[index]
  }

  /// The number a key consists of; nil when it is no number.
  private func number(_ text: StrObject) throws -> Int? {
    if text.utf8.isEmpty { return nil }
    var number = 0
    for scalar in text.scalars {
      guard let digit = CharacterClass.decimalValue(scalar) else { return nil }
      let (tens, overflow) = number.multipliedReportingOverflow(by: 10)
      if overflow { throw machine.valueError("Too many decimal digits in format string") }
      number = tens &+ digit
    }
    return number
  }
}

extension ReplacementFields {
  /// What stands between braces.
  private struct Field {
    var name: ContiguousArray<UInt8>
    var conversion: UInt8?
    var specification: ContiguousArray<UInt8> = []
    /// Whether the specification has fields of its own.
    var isNested = false

    /// Reads a field; the position is behind the opening brace and is moved behind the closing one.
    init(_ text: ContiguousArray<UInt8>, at position: inout Int, _ machine: Machine) throws {
      let start = position
      position = try Field.endOfName(text, from: start, machine)
      name = ContiguousArray(text[start..<position])
      var next = text[position]
      position += 1
      if next == UInt8(ascii: "!") {
        guard position < text.count else {
          throw machine.valueError("end of string while looking for conversion specifier")
        }
        conversion = text[position]
        position += 1
        guard position < text.count else { throw machine.valueError("unmatched '{' in format spec") }
        next = text[position]
        position += 1
        if next != UInt8(ascii: ":") && next != .closeBrace {
          throw machine.valueError("expected ':' after conversion specifier")
        }
      }
      if next == UInt8(ascii: ":") { try readSpecification(text, at: &position, machine) }
    }

    private static func endOfName(_ text: ContiguousArray<UInt8>, from start: Int, _ machine: Machine) throws
      -> Int
    {
      var position = start
      var isInBrackets = false
      while position < text.count {
        switch text[position] {
        case UInt8(ascii: "["): isInBrackets = true
        case UInt8(ascii: "]"): isInBrackets = false
        case _ where isInBrackets: break
        case .openBrace: throw machine.valueError("unexpected '{' in field name")
        case .closeBrace, UInt8(ascii: ":"), UInt8(ascii: "!"): return position
        default: break
        }
        position += 1
      }
      throw machine.valueError("expected '}' before end of string")
    }

    private mutating func readSpecification(
      _ text: ContiguousArray<UInt8>, at position: inout Int, _ machine: Machine
    ) throws {
      let start = position
      var depth = 1
      while position < text.count {
        if text[position] == .openBrace {
          depth += 1
          isNested = true
        } else if text[position] == .closeBrace {
          depth -= 1
          if depth == 0 { break }
        }
        position += 1
      }
      guard depth == 0 else { throw machine.valueError("unmatched '{' in format spec") }
      specification = ContiguousArray(text[start..<position])
      position += 1
    }
  }
}

extension UInt8 {
  fileprivate static let openBrace = UInt8(ascii: "{")
  fileprivate static let closeBrace = UInt8(ascii: "}")
}
