/// The flags of a regular expression, with CPython's values.
struct RegexFlags: OptionSet {
  let rawValue: Int

  static let ignoreCase = RegexFlags(rawValue: 2)
  static let locale = RegexFlags(rawValue: 4)
  static let multiline = RegexFlags(rawValue: 8)
  static let dotAll = RegexFlags(rawValue: 16)
  static let unicode = RegexFlags(rawValue: 32)
  static let verbose = RegexFlags(rawValue: 64)
  static let debug = RegexFlags(rawValue: 128)
  static let ascii = RegexFlags(rawValue: 256)

  /// Which characters `\w` and case mean: at most one of them.
  static let alphabets: RegexFlags = [.ascii, .locale, .unicode]

  /// The letters of inline flags: `(?i)`, `(?s-m:...)`.
  static func named(_ letter: UInt32) -> RegexFlags? {
    switch Unicode.Scalar(letter) {
    case "i": .ignoreCase
    case "L": .locale
    case "m": .multiline
    case "s": .dotAll
    case "x": .verbose
    case "a": .ascii
    case "u": .unicode
    default: nil
    }
  }

  /// These flags inside `(?added-removed:...)`.
  func scoped(adding added: RegexFlags, removing removed: RegexFlags) -> RegexFlags {
    let base = added.isDisjoint(with: .alphabets) ? self : subtracting(.alphabets)
    return base.union(added).subtracting(removed)
  }

  /// How characters are compared under these flags.
  func folding(isText: Bool) -> RegexFolding {
    guard contains(.ignoreCase) else { return .none }
    return isText && !contains(.ascii) ? .unicode : .ascii
  }
}

/// What a wrong pattern or replacement raises.
enum RegexFailure: Error {
  /// `re.PatternError`; the position is nil where CPython gives none.
  case syntax(String, position: Int?)
  case overflow(String)
  case value(String)
  case index(String)
  /// Nested deeper than the stack has room for.
  case recursion
}
