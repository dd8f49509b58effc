/// The mini-language behind the colon: `{value:*>+#010,.3f}`. Source: CPython, "Format Specification Mini-Language"
/// and `parse_internal_render_format_spec`.
struct FormatSpecification {
  enum Alignment: UInt8 { case left, right, center, afterSign }

  enum Grouping {
    case none, comma, underscore
    /// Underscores between groups of four binary, octal or hexadecimal digits.
    case underscoreByFour

    var separator: UInt8? {
      switch self {
      case .none: nil
      case .comma: UInt8(ascii: ",")
      case .underscore, .underscoreByFour: UInt8(ascii: "_")
      }
    }

    var groupSize: Int { self == .underscoreByFour ? 4 : 3 }
  }

  var fill: UInt32 = 0x20
  var alignment: Alignment
  /// `+`, `-` or a space, when given.
  var sign: UInt8?
  /// `z`: a result that rounds to zero loses its minus.
  var coercesNegativeZero = false
  var isAlternate = false
  var width = 0
  var grouping = Grouping.none
  var precision: Int?
  /// The presentation type, when given.
  var type: UInt32?

  init(alignment: Alignment) { self.alignment = alignment }

  /// The presentation type as an ASCII letter; 0 when none is given or it is no ASCII character.
  var letter: UInt8 { type.flatMap { UInt8(exactly: $0) } ?? 0 }

  /// Reads a specification. `plainType` is the presentation type that stands for none: `s` for strings.
  ///
  /// - Throws: ValueError in CPython's words.
  init(
    _ text: StrObject, alignment: Alignment, for typeName: String, plainType: UInt8 = 0, _ machine: Machine
  ) throws {
    self.alignment = alignment
    var reader = SpecificationReader(text.scalars)
    let alignmentGiven = readAlignment(&reader)
    sign = reader.takeSign()
    coercesNegativeZero = reader.take("z")
    isAlternate = reader.take("#")
    if !alignmentGiven.fill, reader.take("0") {
      fill = 0x30
      if !alignmentGiven.alignment && alignment == .right { self.alignment = .afterSign }
    }
    width = try reader.takeNumber(machine) ?? 0
    try readGrouping(&reader, machine)
    if reader.take(".") {
      precision = try reader.takeNumber(machine)
      if precision == nil { throw machine.valueError("Format specifier missing precision") }
    }
    if reader.left > 1 {
      throw machine.valueError("Invalid format specifier '\(text.text)' for object of type '\(typeName)'")
    }
    type = reader.takeAny()
    try checkGrouping(type == nil ? plainType : letter, machine)
    try machine.checkText(max(width, precision ?? 0))
  }

  private mutating func readAlignment(_ reader: inout SpecificationReader) -> (alignment: Bool, fill: Bool) {
    if let found = reader.peek(1).flatMap(FormatSpecification.alignment), let character = reader.peek(0) {
      alignment = found
      fill = character
      reader.skip(2)
      return (true, true)
    }
    if let found = reader.peek(0).flatMap(FormatSpecification.alignment) {
      alignment = found
      reader.skip(1)
      return (true, false)
    }
    return (false, false)
  }

  private static func alignment(_ scalar: UInt32) -> Alignment? {
    switch UInt8(exactly: scalar) {
    case UInt8(ascii: "<"): .left
    case UInt8(ascii: ">"): .right
    case UInt8(ascii: "^"): .center
    case UInt8(ascii: "="): .afterSign
    default: nil
    }
  }

  private mutating func readGrouping(_ reader: inout SpecificationReader, _ machine: Machine) throws {
    if reader.take(",") { grouping = .comma }
    if reader.take("_") {
      if grouping == .comma { throw machine.valueError("Cannot specify both ',' and '_'.") }
      grouping = .underscore
    }
    if reader.peek(0) == 0x2C && grouping == .underscore {
      throw machine.valueError("Cannot specify both ',' and '_'.")
    }
  }

  private mutating func checkGrouping(_ letter: UInt8, _ machine: Machine) throws {
    guard let separator = grouping.separator else { return }
    switch letter {
    case 0 where type == nil: return
    case UInt8(ascii: "d"), UInt8(ascii: "e"), UInt8(ascii: "f"), UInt8(ascii: "g"), UInt8(ascii: "E"),
      UInt8(ascii: "G"), UInt8(ascii: "%"), UInt8(ascii: "F"):
      return
    case UInt8(ascii: "b"), UInt8(ascii: "o"), UInt8(ascii: "x"), UInt8(ascii: "X"):
      if grouping == .underscore {
        grouping = .underscoreByFour
        return
      }
    default: break
    }
    let shown =
      letter > 32 && letter < 128 ? String(UnicodeScalar(letter)) : "\\x" + String(type ?? 0, radix: 16)
    throw machine.valueError("Cannot specify '\(UnicodeScalar(separator))' with '\(shown)'.")
  }
}

/// A position in a format specification.
struct SpecificationReader {
  private let scalars: ContiguousArray<UInt32>
  private var position = 0

  init(_ scalars: ContiguousArray<UInt32>) { self.scalars = scalars }

  var left: Int { scalars.count - position }

  func peek(_ offset: Int) -> UInt32? { offset < left ? scalars[position + offset] : nil }

  mutating func skip(_ count: Int) { position += count }

  mutating func takeAny() -> UInt32? {
    guard let next = peek(0) else { return nil }
    position += 1
    return next
  }

  /// Takes the next character when it is this one.
  mutating func take(_ wanted: Unicode.Scalar) -> Bool {
    guard peek(0) == wanted.value else { return false }
    position += 1
    return true
  }

  /// Takes a plus, a minus or a space.
  mutating func takeSign() -> UInt8? {
    guard let next = peek(0), next == 0x2B || next == 0x2D || next == 0x20 else { return nil }
    position += 1
    return UInt8(next)
  }

  /// Takes decimal digits as a number; nil when there are none.
  mutating func takeNumber(_ machine: Machine) throws -> Int? {
    var number: Int?
    while let digit = peek(0).flatMap(CharacterClass.decimalValue) {
      let (tens, overflow) = (number ?? 0).multipliedReportingOverflow(by: 10)
      let (next, carry) = tens.addingReportingOverflow(digit)
      if overflow || carry { throw machine.valueError("Too many decimal digits in format string") }
      number = next
      position += 1
    }
    return number
  }
}
