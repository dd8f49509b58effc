/// A pattern or replacement as tokens: single characters, and characters behind a backslash.
struct RegexSource {
  struct Token: Equatable {
    let scalar: UInt32
    let isEscaped: Bool

    var count: Int { isEscaped ? 2 : 1 }

    /// As it was written.
    var text: String { RegexSource.text((isEscaped ? [0x5C] : []) + [scalar]) }

    func isPlain(_ character: Unicode.Scalar) -> Bool { !isEscaped && scalar == character.value }
  }

  let scalars: ContiguousArray<UInt32>
  /// Whether it is a `str`; a pattern of bytes has one character a byte.
  let isText: Bool
  /// Behind the next token.
  private var index = 0
  private(set) var next: Token?

  init(_ scalars: ContiguousArray<UInt32>, isText: Bool) throws(RegexFailure) {
    self.scalars = scalars
    self.isText = isText
    try advance()
  }

  /// Where the next token begins.
  var position: Int { index - (next?.count ?? 0) }

  private mutating func advance() throws(RegexFailure) {
    guard index < scalars.count else {
      next = nil
      return
    }
    let scalar = scalars[index]
    index += 1
    guard scalar == 0x5C else {
      next = Token(scalar: scalar, isEscaped: false)
      return
    }
    guard index < scalars.count else {
      throw .syntax("bad escape (end of pattern)", position: scalars.count - 1)
    }
    next = Token(scalar: scalars[index], isEscaped: true)
    index += 1
  }

  mutating func get() throws(RegexFailure) -> Token? {
    let token = next
    try advance()
    return token
  }

  /// Takes this character, if it is next.
  mutating func match(_ character: Unicode.Scalar) throws(RegexFailure) -> Bool {
    guard let next, next.isPlain(character) else { return false }
    try advance()
    return true
  }

  /// Takes up to so many characters that pass the test.
  mutating func take(_ count: Int, while test: (UInt32) -> Bool) throws(RegexFailure) -> ContiguousArray<
    UInt32
  > {
    var result = ContiguousArray<UInt32>()
    while result.count < count, let next, !next.isEscaped, test(next.scalar) {
      result.append(next.scalar)
      try advance()
    }
    return result
  }

  /// Takes everything before a terminator, and that.
  mutating func take(until terminator: Unicode.Scalar, _ name: String) throws(RegexFailure)
    -> ContiguousArray<UInt32>
  {
    var result = ContiguousArray<UInt32>()
    while true {
      guard let token = try get() else {
        if result.isEmpty { throw error("missing \(name)") }
        throw error("missing \(terminator), unterminated name", back: result.count)
      }
      if token.isPlain(terminator) { break }
      if token.isEscaped { result.append(0x5C) }
      result.append(token.scalar)
    }
    if result.isEmpty { throw error("missing \(name)", back: 1) }
    return result
  }

  mutating func seek(_ position: Int) throws(RegexFailure) {
    index = position
    try advance()
  }

  func error(_ message: String, back offset: Int = 0) -> RegexFailure {
    .syntax(isText ? message : StringEscaping.ascii(message), position: position - offset)
  }

  /// Makes sure that a group may have this name.
  func check(groupName name: ContiguousArray<UInt32>, back offset: Int) throws(RegexFailure) {
    let isIdentifier =
      name.first.map(CharacterClass.isIdentifierStart) == true
      && name.dropFirst().allSatisfy(CharacterClass.isIdentifierPart)
    if isIdentifier && (isText || name.allSatisfy { $0 < 0x80 }) { return }
    throw error(
      "bad character in group name \(RegexSource.quoted(name, ascii: !isText))", back: name.count + offset)
  }

  /// The number written in decimal digits; nil when it is a name.
  static func number(_ name: ContiguousArray<UInt32>) -> Int? {
    guard !name.isEmpty, name.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return name.reduce(0) { min(1 << 40, $0 * 10 + Int($1) - 0x30) }
  }

  static func text(_ scalars: some Sequence<UInt32>) -> String { StrObject(scalars: scalars).text }

  /// `repr` of a name.
  static func quoted(_ name: ContiguousArray<UInt32>, ascii: Bool = false) -> String {
    let text = StringEscaping.repr(StrObject(scalars: name))
    return ascii ? StringEscaping.ascii(text) : text
  }
}

/// Tests of single characters that the syntax needs.
enum RegexLetters {
  static func isDigit(_ scalar: UInt32) -> Bool { (0x30...0x39).contains(scalar) }
  static func isOctal(_ scalar: UInt32) -> Bool { (0x30...0x37).contains(scalar) }
  static func isLetter(_ scalar: UInt32) -> Bool { (0x41...0x5A).contains(scalar & ~0x20) && scalar < 0x80 }
  static func isHexadecimal(_ scalar: UInt32) -> Bool { value(scalar) != nil }

  /// What `\n` and its like stand for.
  static func control(_ letter: UInt32) -> UInt32? {
    switch Unicode.Scalar(letter) {
    case "a": 7
    case "b": 8
    case "f": 12
    case "n": 10
    case "r": 13
    case "t": 9
    case "v": 11
    case "\\": 0x5C
    default: nil
    }
  }

  /// A number in some base; nil when it has other characters or is too large for a character.
  static func number(_ digits: some Sequence<UInt32>, base: UInt32) -> UInt32? {
    var result: UInt32 = 0
    for digit in digits {
      guard let value = value(digit), value < base, result < 1 << 27 else { return nil }
      result = result * base + value
    }
    return result
  }

  private static func value(_ scalar: UInt32) -> UInt32? {
    switch scalar {
    case 0x30...0x39: scalar - 0x30
    case 0x41...0x46: scalar - 0x41 + 10
    case 0x61...0x66: scalar - 0x61 + 10
    default: nil
    }
  }
}
