extension StrType {
  /// `upper`, `lower`, `title` ...
  static func addCases(_ str: Table) {
    str.noArguments("upper") { _, text in .object(TextCases.upper(text)) }
    str.noArguments("lower") { _, text in .object(TextCases.lower(text)) }
    str.noArguments("casefold") { _, text in .object(TextCases.folded(text)) }
    str.noArguments("swapcase") { _, text in .object(TextCases.swapped(text)) }
    str.noArguments("capitalize") { _, text in .object(TextCases.capitalized(text)) }
    str.noArguments("title") { _, text in .object(TextCases.titled(text)) }
  }
}

/// Changes of case, character by character as Unicode maps them.
enum TextCases {
  static func upper(_ text: StrObject) -> StrObject {
    if text.isASCII {
      return StrObject(
        utf8: ContiguousArray(text.utf8.map { (0x61...0x7A).contains($0) ? $0 - 0x20 : $0 }),
        count: text.count)
    }
    return map(text) { upper($0, into: &$1) }
  }

  static func lower(_ text: StrObject) -> StrObject {
    if text.isASCII {
      return StrObject(
        utf8: ContiguousArray(text.utf8.map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 }),
        count: text.count)
    }
    let scalars = text.scalars
    var bytes = ContiguousArray<UInt8>()
    for index in scalars.indices { lower(scalars, index, into: &bytes) }
    return StrObject(utf8: bytes)
  }

  static func folded(_ text: StrObject) -> StrObject {
    if text.isASCII { return lower(text) }
    return map(text) { scalar, bytes in
      // A dotless i folds to itself; for the rest lower of upper is Unicode's folding.
      if scalar == 0x131 { return StrObject.encode(scalar, into: &bytes) }
      var raised = ContiguousArray<UInt8>()
      upper(scalar, into: &raised)
      for scalar in StrObject.decode(raised) { lower(scalar, into: &bytes) }
    }
  }

  static func swapped(_ text: StrObject) -> StrObject {
    let scalars = text.scalars
    var bytes = ContiguousArray<UInt8>()
    for (index, scalar) in scalars.enumerated() {
      if CharacterClass.isUppercase(scalar) {
        lower(scalars, index, into: &bytes)
      } else if CharacterClass.isLowercase(scalar) {
        upper(scalar, into: &bytes)
      } else {
        StrObject.encode(scalar, into: &bytes)
      }
    }
    return StrObject(utf8: bytes)
  }

  static func capitalized(_ text: StrObject) -> StrObject {
    let scalars = text.scalars
    var bytes = ContiguousArray<UInt8>()
    for (index, scalar) in scalars.enumerated() {
      if index == 0 { title(scalar, into: &bytes) } else { lower(scalars, index, into: &bytes) }
    }
    return StrObject(utf8: bytes)
  }

  static func titled(_ text: StrObject) -> StrObject {
    let scalars = text.scalars
    var bytes = ContiguousArray<UInt8>()
    var isInWord = false
    for (index, scalar) in scalars.enumerated() {
      if isInWord { lower(scalars, index, into: &bytes) } else { title(scalar, into: &bytes) }
      isInWord = CharacterClass.isCased(scalar)
    }
    return StrObject(utf8: bytes)
  }

  private static func map(_ text: StrObject, _ body: (UInt32, inout ContiguousArray<UInt8>) -> Void)
    -> StrObject
  {
    var bytes = ContiguousArray<UInt8>()
    for scalar in text.scalars { body(scalar, &bytes) }
    return StrObject(utf8: bytes)
  }

  private static func upper(_ scalar: UInt32, into bytes: inout ContiguousArray<UInt8>) {
    append(Unicode.Scalar(scalar)?.properties.uppercaseMapping, scalar, &bytes)
  }

  private static func title(_ scalar: UInt32, into bytes: inout ContiguousArray<UInt8>) {
    append(Unicode.Scalar(scalar)?.properties.titlecaseMapping, scalar, &bytes)
  }

  private static func lower(_ scalar: UInt32, into bytes: inout ContiguousArray<UInt8>) {
    append(Unicode.Scalar(scalar)?.properties.lowercaseMapping, scalar, &bytes)
  }

  /// A sigma at the end of a word has a form of its own.
  private static func lower(
    _ scalars: ContiguousArray<UInt32>, _ index: Int, into bytes: inout ContiguousArray<UInt8>
  ) {
    if scalars[index] != 0x3A3 { return lower(scalars[index], into: &bytes) }
    let before = scalars[..<index].last { !isIgnorable($0) }
    let after = scalars[(index + 1)...].first { !isIgnorable($0) }
    let isFinal = before.map(CharacterClass.isCased) ?? false && !(after.map(CharacterClass.isCased) ?? false)
    StrObject.encode(isFinal ? 0x3C2 : 0x3C3, into: &bytes)
  }

  private static func isIgnorable(_ scalar: UInt32) -> Bool {
    Unicode.Scalar(scalar)?.properties.isCaseIgnorable ?? false
  }

  private static func append(_ mapping: String?, _ scalar: UInt32, _ bytes: inout ContiguousArray<UInt8>) {
    if let mapping { bytes += mapping.utf8 } else { StrObject.encode(scalar, into: &bytes) }
  }
}
