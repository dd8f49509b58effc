extension StrType {
  /// `isdigit`, `isupper` ...
  static func addTests(_ str: Table) {
    let everyCharacter: [(String, (UInt32) -> Bool)] = [
      ("isalpha", CharacterClass.isAlphabetic), ("isalnum", CharacterClass.isAlphanumeric),
      ("isdecimal", CharacterClass.isDecimal), ("isdigit", CharacterClass.isDigit),
      ("isnumeric", CharacterClass.isNumeric), ("isspace", CharacterClass.isSpace),
    ]
    for (name, test) in everyCharacter {
      str.noArguments(name) { _, text in .bool(text.count > 0 && text.scalars.allSatisfy(test)) }
    }
    str.noArguments("isprintable") { _, text in .bool(text.scalars.allSatisfy(CharacterClass.isPrintable)) }
    str.noArguments("isascii") { _, text in .bool(text.isASCII) }
    str.noArguments("isidentifier") { _, text in
      let scalars = text.scalars
      guard let first = scalars.first else { return .bool(false) }
      return .bool(
        CharacterClass.isIdentifierStart(first)
          && scalars.dropFirst().allSatisfy(CharacterClass.isIdentifierPart))
    }
    str.noArguments("isupper") { _, text in
      .bool(isOneCase(text, wanted: CharacterClass.isUppercase, other: CharacterClass.isLowercase))
    }
    str.noArguments("islower") { _, text in
      .bool(isOneCase(text, wanted: CharacterClass.isLowercase, other: CharacterClass.isUppercase))
    }
    str.noArguments("istitle") { _, text in .bool(isTitle(text)) }
  }

  private static func isOneCase(_ text: StrObject, wanted: (UInt32) -> Bool, other: (UInt32) -> Bool) -> Bool
  {
    var found = false
    for scalar in text.scalars {
      if other(scalar) || CharacterClass.isTitlecase(scalar) { return false }
      if wanted(scalar) { found = true }
    }
    return found
  }

  static func isTitle(_ text: StrObject) -> Bool {
    var (found, isInWord) = (false, false)
    for scalar in text.scalars {
      if CharacterClass.isUppercase(scalar) || CharacterClass.isTitlecase(scalar) {
        if isInWord { return false }
        (found, isInWord) = (true, true)
      } else if CharacterClass.isLowercase(scalar) {
        if !isInWord { return false }
        found = true
      } else {
        isInWord = false
      }
    }
    return found
  }
}
