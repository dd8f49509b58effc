/// Goes through JSON in memory, value by value, without building a tree and without recursion.
///
/// Our own, since what comes with Foundation takes memory and time in proportion to whatever a stranger has put into a
/// line, nests as deep as the line says, and takes the first or the last of two equal keys as it likes. Here the depth is
/// bounded, an equal key is an error, and a million lines are read in half a second.
struct JSONCursor {
  private let bytes: ByteView
  private var index: Int
  private let end: Int

  /// Arrays and objects in each other: more than any record has, with room for later versions.
  static let depthLimit = 32
  /// Keys of one object.
  static let fieldLimit = 64

  /// Reads a part of some bytes.
  init(_ bytes: ByteView, _ range: Range<Int>) {
    self.bytes = bytes
    let range = range.clamped(to: 0..<bytes.count)
    index = range.lowerBound
    end = range.upperBound
  }

  /// The next byte that is no space, 0 at the end.
  @inline(__always)
  private mutating func next() -> UInt8 {
    while index < end {
      let byte = bytes[index]
      if byte != .space && byte != .tab && byte != .lineFeed && byte != .carriageReturn { return byte }
      index += 1
    }
    return 0
  }

  /// Goes over a byte if it is the next.
  @inline(__always)
  mutating func take(_ byte: UInt8) -> Bool {
    guard next() == byte, index < end else { return false }
    index += 1
    return true
  }

  mutating func expect(_ byte: UInt8) throws(JSONProblem) {
    guard take(byte) else { throw problem(orElse: "'\(Character(Unicode.Scalar(byte)))' is missing") }
  }

  /// Whether nothing but space is left.
  mutating func isAtEnd() -> Bool {
    _ = next()
    return index >= end
  }

  private func problem(orElse text: String) -> JSONProblem {
    JSONProblem(index >= end ? "the line breaks off" : "this is not JSON: \(text)")
  }
}

extension JSONCursor {
  /// Goes over the next value, whatever it is.
  @inline(__always)
  mutating func value() throws(JSONProblem) -> JSONValue {
    switch next() {
    case .quote: return try string()
    case .minus, .zero ... .nine: return try number()
    case .openBrace: return try container(.object)
    case .openBracket: return try container(.array)
    default: return try word()
    }
  }

  private mutating func word() throws(JSONProblem) -> JSONValue {
    let start = index
    for (text, kind) in [("null", JSONValue.Kind.null), ("true", .yes), ("false", .no)] {
      let word = Array(text.utf8)
      guard start + word.count <= end, bytes[start..<(start + word.count)].elementsEqual(word) else {
        continue
      }
      index += word.count
      return JSONValue(kind: kind, start: start, end: index)
    }
    throw problem(orElse: "a value is missing")
  }

  /// A string, from its quote on. Its escapes are known ones; what they mean is looked at when someone asks for the text.
  @inline(__always)
  private mutating func string() throws(JSONProblem) -> JSONValue {
    index += 1
    let start = index
    var kind = JSONValue.Kind.string
    while index < end {
      let byte = bytes[index]
      index += 1
      if byte == .quote { return JSONValue(kind: kind, start: start, end: index - 1) }
      if byte < 0x20 { throw JSONProblem("this is not JSON: a control character in a text") }
      if byte == .backslash {
        kind = .escapedString
        try escape()
      }
    }
    throw JSONProblem("the line breaks off")
  }

  private mutating func escape() throws(JSONProblem) {
    guard index < end else { throw JSONProblem("the line breaks off") }
    let kind = bytes[index]
    index += 1
    switch kind {
    case .quote, .backslash, .slash, 0x62, 0x66, 0x6E, 0x72, 0x74: return
    case 0x75:
      guard index + 4 <= end, bytes[index..<(index + 4)].allSatisfy({ hexadecimalValue($0) != nil }) else {
        throw problem(orElse: "\\u needs four hexadecimal digits")
      }
      index += 4
    default: throw JSONProblem("this is not JSON: an unknown escape in a text")
    }
  }

  /// A number by the grammar of JSON: no leading zero, no bare point.
  @inline(__always)
  private mutating func number() throws(JSONProblem) -> JSONValue {
    let start = index
    let isNegative = bytes[index] == .minus
    if isNegative { index += 1 }
    let firstDigit = index
    var integer: Int64 = 0
    while index < end, (UInt8.zero ... .nine).contains(bytes[index]) {
      integer = integer &* 10 &+ Int64(bytes[index] &- .zero)
      index += 1
    }
    let digits = index - firstDigit
    guard digits > 0, digits == 1 || bytes[firstDigit] != .zero else {
      throw problem(orElse: "a number is misspelt")
    }
    if index < end, bytes[index] == .point || bytes[index] | 0x20 == 0x65 { return try fraction(from: start) }
    if digits <= 18 {
      return JSONValue(kind: .integer, start: start, end: index, integer: isNegative ? -integer : integer)
    }
    guard let long = Int64(String(decoding: bytes[start..<index], as: UTF8.self)) else {
      return JSONValue(kind: .number, start: start, end: index)
    }
    return JSONValue(kind: .integer, start: start, end: index, integer: long)
  }

  private mutating func fraction(from start: Int) throws(JSONProblem) -> JSONValue {
    if take(exactly: .point) { try digits() }
    if index < end, bytes[index] | 0x20 == 0x65 {
      index += 1
      if !take(exactly: .minus) { _ = take(exactly: .plus) }
      try digits()
    }
    return JSONValue(kind: .number, start: start, end: index)
  }

  private mutating func take(exactly byte: UInt8) -> Bool {
    guard index < end, bytes[index] == byte else { return false }
    index += 1
    return true
  }

  private mutating func digits() throws(JSONProblem) {
    let start = index
    while index < end, (UInt8.zero ... .nine).contains(bytes[index]) { index += 1 }
    if index == start { throw problem(orElse: "a number is misspelt") }
  }
}

extension JSONCursor {
  /// An array or object with all that is in it.
  private mutating func container(_ kind: JSONValue.Kind) throws(JSONProblem) -> JSONValue {
    let start = index
    // One bit for each open one, the innermost lowest: whether it is an object.
    var areObjects: UInt64 = 0
    var depth = 0
    repeat {
      let opening = next()
      if opening == .openBrace || opening == .openBracket {
        guard depth < Self.depthLimit else { throw JSONProblem("too many brackets in each other") }
        index += 1
        depth += 1
        areObjects = areObjects << 1 | (opening == .openBrace ? 1 : 0)
        if !take(opening + 2) {
          if opening == .openBrace { try key() }
          continue
        }
        depth -= 1
        areObjects >>= 1
      } else {
        _ = try scalar()
      }
      while depth > 0 {
        let isObject = areObjects & 1 == 1
        if take(.comma) {
          if isObject { try key() }
          break
        }
        try expect(isObject ? .closeBrace : .closeBracket)
        depth -= 1
        areObjects >>= 1
      }
    } while depth > 0
    return JSONValue(kind: kind, start: start, end: index)
  }

  private mutating func key() throws(JSONProblem) {
    guard next() == .quote else { throw problem(orElse: "a key is missing") }
    _ = try string()
    try expect(.colon)
  }

  private mutating func scalar() throws(JSONProblem) -> JSONValue {
    switch next() {
    case .quote: try string()
    case .minus, .zero ... .nine: try number()
    default: try word()
    }
  }

  /// The keys and values of an object; what is in the values is passed over.
  @inline(__always)
  mutating func fields(into list: inout ContiguousArray<JSONField>) throws(JSONProblem) {
    try expect(.openBrace)
    if take(.closeBrace) { return }
    repeat {
      guard next() == .quote else { throw problem(orElse: "a key is missing") }
      let key = try string()
      try expect(.colon)
      let name = key.kind == .string ? JSONName(bytes[key.range]) : .unknown
      if name != .unknown, list.contains(where: { $0.name == name }) {
        throw JSONProblem("the key \(String(decoding: bytes[key.range], as: UTF8.self)) comes twice")
      }
      guard list.count < Self.fieldLimit else { throw JSONProblem("too many keys") }
      list.append(JSONField(name: name, value: try value()))
    } while take(.comma)
    try expect(.closeBrace)
  }
}

/// The value of a hexadecimal digit.
func hexadecimalValue(_ byte: UInt8) -> UInt32? {
  switch byte {
  case .zero ... .nine: UInt32(byte &- .zero)
  case 0x61...0x66: UInt32(byte) - 0x57
  case 0x41...0x46: UInt32(byte) - 0x37
  default: nil
  }
}

/// Characters of JSON by their names.
extension UInt8 {
  static let tab: UInt8 = 0x09
  static let lineFeed: UInt8 = 0x0A
  static let carriageReturn: UInt8 = 0x0D
  static let space: UInt8 = 0x20
  static let quote: UInt8 = 0x22
  static let plus: UInt8 = 0x2B
  static let comma: UInt8 = 0x2C
  static let minus: UInt8 = 0x2D
  static let point: UInt8 = 0x2E
  static let slash: UInt8 = 0x2F
  static let zero: UInt8 = 0x30
  static let nine: UInt8 = 0x39
  static let colon: UInt8 = 0x3A
  static let openBracket: UInt8 = 0x5B
  static let backslash: UInt8 = 0x5C
  static let closeBracket: UInt8 = 0x5D
  static let openBrace: UInt8 = 0x7B
  static let closeBrace: UInt8 = 0x7D
}
