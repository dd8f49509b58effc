/// Comparing without regard to case, one character at a time.
enum RegexFolding: UInt8 {
  case none, ascii, unicode

  /// The character that stands for all that are the same but for their case.
  @inline(__always)
  func fold(_ scalar: UInt32) -> UInt32 {
    switch self {
    case .none: return scalar
    case .ascii: return RegexFolding.asciiLower(scalar)
    case .unicode: return scalar < 0x80 ? RegexFolding.asciiLower(scalar) : RegexFolding.foldUnicode(scalar)
    }
  }

  @inline(__always)
  private static func asciiLower(_ scalar: UInt32) -> UInt32 {
    scalar &- 0x41 < 26 ? scalar | 0x20 : scalar
  }

  /// All characters that fold to the same as this one, as far as a simple mapping finds them.
  func variants(_ scalar: UInt32) -> [UInt32] {
    switch self {
    case .none: return [scalar]
    case .ascii:
      let lower = RegexFolding.asciiLower(scalar)
      return lower &- 0x61 < 26 ? [lower, lower & ~0x20] : [scalar]
    case .unicode:
      let lower = fold(scalar)
      return [scalar, lower, RegexFolding.upper(lower), RegexFolding.lower(scalar)]
    }
  }

  /// Pairs whose capitals are more than one character, and the dotted I.
  private static let irregular: [UInt32: UInt32] = [
    0x130: 0x69, 0x1FD3: 0x390, 0x1FE3: 0x3B0, 0xFB05: 0xFB06,
  ]

  private static func foldUnicode(_ scalar: UInt32) -> UInt32 {
    if let other = irregular[scalar] { return other }
    return lower(upper(lower(scalar)))
  }

  private static func lower(_ scalar: UInt32) -> UInt32 {
    single(Unicode.Scalar(scalar)?.properties.lowercaseMapping) ?? scalar
  }

  private static func upper(_ scalar: UInt32) -> UInt32 {
    single(Unicode.Scalar(scalar)?.properties.uppercaseMapping) ?? scalar
  }

  private static func single(_ mapping: String?) -> UInt32? {
    guard let scalars = mapping?.unicodeScalars, let first = scalars.first,
      scalars.index(after: scalars.startIndex) == scalars.endIndex
    else { return nil }
    return first.value
  }
}
