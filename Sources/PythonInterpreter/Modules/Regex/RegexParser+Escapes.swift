extension RegexParser {
  private static func category(_ letter: UInt32) -> RegexSet.Item? {
    switch Unicode.Scalar(letter) {
    case "d": .category(.digit, isNegated: false)
    case "D": .category(.digit, isNegated: true)
    case "s": .category(.space, isNegated: false)
    case "S": .category(.space, isNegated: true)
    case "w": .category(.word, isNegated: false)
    case "W": .category(.word, isNegated: true)
    default: nil
    }
  }

  private static func anchor(_ letter: UInt32) -> RegexAnchor? {
    switch Unicode.Scalar(letter) {
    case "A": .textStart
    case "Z": .textEnd
    case "b": .boundary
    case "B": .notBoundary
    default: nil
    }
  }

  /// What follows a backslash outside of brackets.
  mutating func escape(_ token: RegexSource.Token, _ context: Context) throws -> RegexNode {
    if let anchor = RegexParser.anchor(token.scalar) {
      return .anchor(anchor, isASCII: isASCII(context))
    }
    if let item = RegexParser.category(token.scalar) {
      return .set(RegexSet(items: [item], folding: .none, isASCII: isASCII(context)))
    }
    if let control = RegexLetters.control(token.scalar) { return literal(control, context) }
    if let scalar = try coded(token) { return literal(scalar, context) }
    if token.scalar == 0x30 {
      let digits = try source.take(2, while: RegexLetters.isOctal)
      return literal(RegexLetters.number(digits, base: 8) ?? 0, context)
    }
    if RegexLetters.isDigit(token.scalar) { return try octalOrReference(token, context) }
    if RegexLetters.isLetter(token.scalar) { throw source.error("bad escape \(token.text)", back: 2) }
    return literal(token.scalar, context)
  }

  /// Three octal digits are a character, anything else is a reference to a group.
  private mutating func octalOrReference(_ token: RegexSource.Token, _ context: Context) throws -> RegexNode {
    var digits: ContiguousArray<UInt32> = [token.scalar]
    digits += try source.take(1, while: RegexLetters.isDigit)
    if digits.count == 2, digits.allSatisfy(RegexLetters.isOctal) {
      digits += try source.take(1, while: RegexLetters.isOctal)
      if digits.count == 3 { return literal(try octal(digits), context) }
    }
    let group = RegexSource.number(digits) ?? 0
    guard group < widths.count else {
      throw source.error("invalid group reference \(group)", back: digits.count)
    }
    guard isClosed(group) else { throw source.error("cannot refer to an open group", back: digits.count + 1) }
    try checkLookBehind(group)
    return .backreference(group, context.flags.folding(isText: source.isText))
  }

  private func octal(_ digits: ContiguousArray<UInt32>) throws -> UInt32 {
    let value = RegexLetters.number(digits, base: 8) ?? 0
    guard value <= 0o377 else {
      throw source.error(
        "octal escape value \\\(RegexSource.text(digits)) outside of range 0-0o377", back: digits.count + 1)
    }
    return value
  }

  /// `\x41`, `\u0041`, `\U00000041` and `\N{NAME}`; nil for other escapes.
  private mutating func coded(_ token: RegexSource.Token) throws -> UInt32? {
    switch Unicode.Scalar(token.scalar) {
    case "x": return try hexadecimal(token, 2)
    case "u" where source.isText: return try hexadecimal(token, 4)
    case "U" where source.isText: return try hexadecimal(token, 8)
    case "N" where source.isText: return try named()
    default: return nil
    }
  }

  private mutating func hexadecimal(_ token: RegexSource.Token, _ count: Int) throws -> UInt32 {
    let digits = try source.take(count, while: RegexLetters.isHexadecimal)
    let text = token.text + RegexSource.text(digits)
    if digits.count < count { throw source.error("incomplete escape \(text)", back: digits.count + 2) }
    guard let value = RegexLetters.number(digits, base: 16), value < 0x110000 else {
      throw source.error("bad escape \(text)", back: digits.count + 2)
    }
    return value
  }

  private mutating func named() throws -> UInt32 {
    guard try source.match("{") else { throw source.error("missing {") }
    let name = try source.take(until: "}", "character name")
    guard let scalar = UnicodeNames.scalar(named: RegexSource.text(name)) else {
      throw source.error("undefined character name \(RegexSource.quoted(name))", back: name.count + 4)
    }
    return scalar.value
  }

  // MARK: Sets

  /// `[...]`; the opening bracket has been read.
  mutating func characterSet(_ context: Context) throws -> RegexNode {
    let here = source.position - 1
    let isNegated = try source.match("^")
    var items: [RegexSet.Item] = []
    func unterminated(_ source: RegexSource) -> RegexFailure {
      source.error("unterminated character set", back: source.position - here)
    }
    while true {
      guard let token = try source.get() else { throw unterminated(source) }
      if token.isPlain("]") && !items.isEmpty { break }
      let (low, lowText) = try setItem(token)
      guard try source.match("-") else {
        items.append(low)
        continue
      }
      guard let end = try source.get() else { throw unterminated(source) }
      if end.isPlain("]") {
        items += [low, .scalar(0x2D)]
        break
      }
      let (high, highText) = try setItem(end)
      guard case .scalar(let first) = low, case .scalar(let last) = high, first <= last else {
        throw source.error(
          "bad character range \(lowText)-\(highText)",
          back: lowText.unicodeScalars.count + 1 + highText.unicodeScalars.count)
      }
      items.append(.range(first, last))
    }
    let folding = context.flags.folding(isText: source.isText)
    if !isNegated, items.count == 1, case .scalar(let scalar) = items[0] { return literal(scalar, context) }
    return .set(RegexSet(items: items, isNegated: isNegated, folding: folding, isASCII: isASCII(context)))
  }

  /// One item of a set, and how a message about it shows it: as its first token.
  private mutating func setItem(_ token: RegexSource.Token) throws -> (RegexSet.Item, String) {
    if !token.isEscaped { return (.scalar(token.scalar), token.text) }
    return (try setEscape(token), token.text)
  }

  private mutating func setEscape(_ token: RegexSource.Token) throws -> RegexSet.Item {
    if let control = RegexLetters.control(token.scalar) { return .scalar(control) }
    if let item = RegexParser.category(token.scalar) { return item }
    if let scalar = try coded(token) { return .scalar(scalar) }
    if RegexLetters.isOctal(token.scalar) {
      let digits: ContiguousArray<UInt32> = try [token.scalar] + source.take(2, while: RegexLetters.isOctal)
      return .scalar(try octal(digits))
    }
    if RegexLetters.isDigit(token.scalar) || RegexLetters.isLetter(token.scalar) {
      throw source.error("bad escape \(token.text)", back: 2)
    }
    return .scalar(token.scalar)
  }
}
