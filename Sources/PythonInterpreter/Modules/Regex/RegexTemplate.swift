/// A replacement: text and references to groups.
struct RegexTemplate {
  enum Piece {
    case literal(ContiguousArray<UInt32>)
    case group(Int)
  }

  private(set) var pieces: [Piece] = []
  private let isText: Bool
  private var literal = ContiguousArray<UInt32>()

  init(_ value: Value, pattern: PatternObject) throws {
    let scalars: ContiguousArray<UInt32>
    if let text = value.str {
      scalars = text.scalars
      isText = true
    } else {
      scalars = ContiguousArray((value.cast(.bytes, to: BytesObject.self)?.bytes ?? []).map { UInt32($0) })
      isText = false
    }
    guard scalars.contains(0x5C) else {
      if !scalars.isEmpty { pieces = [.literal(scalars)] }
      return
    }
    var source = try RegexSource(scalars, isText: isText)
    while let token = try source.get() {
      if token.isEscaped { try escape(token, &source, pattern) } else { literal.append(token.scalar) }
    }
    flush()
  }

  private mutating func flush() {
    if !literal.isEmpty { pieces.append(.literal(literal)) }
    literal = []
  }

  private mutating func escape(
    _ token: RegexSource.Token, _ source: inout RegexSource, _ pattern: PatternObject
  )
    throws
  {
    if token.scalar == 0x67 { return try named(&source, pattern) }
    if token.scalar == 0x30 {
      let digits = [token.scalar] + (try source.take(2, while: RegexLetters.isOctal))
      literal.append((RegexLetters.number(digits, base: 8) ?? 0) & 0xFF)
      return
    }
    if RegexLetters.isDigit(token.scalar) { return try numbered(token, &source, pattern) }
    if let control = RegexLetters.control(token.scalar) {
      literal.append(control)
    } else if RegexLetters.isLetter(token.scalar) {
      throw source.error("bad escape \(token.text)", back: 2)
    } else {
      literal += [0x5C, token.scalar]
    }
  }

  private mutating func numbered(
    _ token: RegexSource.Token, _ source: inout RegexSource, _ pattern: PatternObject
  )
    throws
  {
    var digits: ContiguousArray<UInt32> = [token.scalar]
    digits += try source.take(1, while: RegexLetters.isDigit)
    if digits.count == 2, digits.allSatisfy(RegexLetters.isOctal) {
      digits += try source.take(1, while: RegexLetters.isOctal)
    }
    guard digits.count == 3 else {
      return try add(RegexSource.number(digits) ?? 0, source, pattern, back: digits.count)
    }
    let value = RegexLetters.number(digits, base: 8) ?? 0
    guard value <= 0o377 else {
      throw source.error(
        "octal escape value \\\(RegexSource.text(digits)) outside of range 0-0o377", back: digits.count + 1)
    }
    literal.append(value)
  }

  /// `\g<name>`
  private mutating func named(_ source: inout RegexSource, _ pattern: PatternObject) throws {
    guard try source.match("<") else { throw source.error("missing <") }
    let name = try source.take(until: ">", "group name")
    if let number = RegexSource.number(name) {
      return try add(number, source, pattern, back: name.count + 1)
    }
    try source.check(groupName: name, back: 1)
    let text = RegexSource.text(name)
    guard let group = pattern.names.first(where: { $0.name == text })?.group else {
      throw RegexFailure.index("unknown group name \(RegexSource.quoted(name))")
    }
    try add(group, source, pattern, back: name.count + 1)
  }

  private mutating func add(_ group: Int, _ source: RegexSource, _ pattern: PatternObject, back: Int) throws {
    guard group <= pattern.program.groupCount else {
      throw source.error("invalid group reference \(group)", back: back)
    }
    flush()
    pieces.append(.group(group))
  }
}

/// Collects the parts of a result that is text or bytes.
struct RegexOutput {
  private var bytes = ContiguousArray<UInt8>()
  private let isText: Bool

  init(isText: Bool) { self.isText = isText }

  var count: Int { bytes.count }

  mutating func append(_ value: Value) {
    if let text = value.str {
      bytes += text.utf8
    } else if let other = value.cast(.bytes, to: BytesObject.self) {
      bytes += other.bytes
    }
  }

  mutating func append(_ subject: RegexSubject, _ start: Int, _ end: Int) {
    guard start < end else { return }
    switch subject.units {
    case .bytes(let units): bytes += units[start..<end]
    case .scalars(let units): for scalar in units[start..<end] { StrObject.encode(scalar, into: &bytes) }
    }
  }

  /// Adds a replacement for a match; groups that took nothing down are empty.
  mutating func append(_ template: RegexTemplate, for match: MatchObject) {
    for piece in template.pieces {
      switch piece {
      case .literal(let scalars):
        for scalar in scalars {
          if isText {
            StrObject.encode(scalar, into: &bytes)
          } else {
            bytes.append(UInt8(truncatingIfNeeded: scalar))
          }
        }
      case .group(let group):
        if let (start, end) = match.span(group) { append(match.subject, start, end) }
      }
    }
  }

  var value: Value { .object(isText ? StrObject(utf8: bytes) : BytesObject(bytes)) }
}
