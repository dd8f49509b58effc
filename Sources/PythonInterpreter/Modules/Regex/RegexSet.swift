/// `\d`, `\s` or `\w`.
enum RegexCategory: UInt8 {
  case digit, space, word

  func contains(_ scalar: UInt32, isASCII: Bool) -> Bool {
    if isASCII && scalar >= 0x80 { return false }
    switch self {
    case .digit: return CharacterClass.isDecimal(scalar)
    // Text also takes the separators 0x1C to 0x1F for spaces, ASCII patterns do not.
    case .space: return CharacterClass.isSpace(scalar) && !(isASCII && (0x1C...0x1F).contains(scalar))
    case .word: return scalar == 0x5F || CharacterClass.isAlphanumeric(scalar)
    }
  }
}

/// A set of characters: `[a-z\d]`, `\w`, `[^x]`.
struct RegexSet: Equatable {
  enum Item: Hashable {
    case scalar(UInt32)
    case range(UInt32, UInt32)
    case category(RegexCategory, isNegated: Bool)
  }

  let items: [Item]
  let isNegated: Bool
  let folding: RegexFolding
  /// Whether categories are those of ASCII.
  let isASCII: Bool
  /// Whether it holds each of the first 256 characters; negation is in it.
  private var small: [Bool] = []
  /// The same as `items`, when case does not matter: folded.
  private var folded: Set<UInt32> = []

  init(items: [Item], isNegated: Bool = false, folding: RegexFolding, isASCII: Bool) {
    self.items = items
    self.isNegated = isNegated
    self.folding = folding
    self.isASCII = isASCII
    if folding != .none { folded = foldedItems() }
    small = (0..<256).map { holds($0) != isNegated }
  }

  @inline(__always)
  func contains(_ scalar: UInt32) -> Bool {
    scalar < 256 ? small[Int(scalar)] : holds(scalar) != isNegated
  }

  /// Large ranges are left out; `holds` looks at the variants of a character instead.
  private func foldedItems() -> Set<UInt32> {
    var result: Set<UInt32> = []
    for item in items {
      switch item {
      case .scalar(let scalar): result.insert(folding.fold(scalar))
      case .range(let low, let high):
        if high - low < 1024 { for scalar in low...high { result.insert(folding.fold(scalar)) } }
      case .category: break
      }
    }
    return result
  }

  private func holds(_ scalar: UInt32) -> Bool {
    if folding == .none { return holdsExactly(scalar) }
    return folded.contains(folding.fold(scalar)) || folding.variants(scalar).contains(where: holdsExactly)
  }

  private func holdsExactly(_ scalar: UInt32) -> Bool {
    for item in items {
      switch item {
      case .scalar(let wanted): if scalar == wanted { return true }
      case .range(let low, let high): if scalar >= low && scalar <= high { return true }
      case .category(let category, let isNegated):
        if category.contains(scalar, isASCII: isASCII) != isNegated { return true }
      }
    }
    return false
  }
}
