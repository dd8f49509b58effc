/// The four normal forms of text.
enum UnicodeNormalization {
  enum Form: String {
    case nfc = "NFC"
    case nfkc = "NFKC"
    case nfd = "NFD"
    case nfkd = "NFKD"

    var isCompatible: Bool { self == .nfkc || self == .nfkd }
    var composes: Bool { self == .nfc || self == .nfkc }
  }

  static func normalize(_ scalars: some Sequence<UInt32>, _ form: Form) -> [UInt32] {
    var result: [UInt32] = []
    for scalar in scalars { decompose(scalar, form.isCompatible, into: &result) }
    order(&result)
    return form.composes ? compose(result) : result
  }

  static func combiningClass(_ scalar: UInt32) -> UInt8 {
    Unicode.Scalar(scalar)?.properties.canonicalCombiningClass.rawValue ?? 0
  }

  // MARK: Hangul is computed

  private static let (base, lead, vowel, tail) = (
    UInt32(0xAC00), UInt32(0x1100), UInt32(0x1161), UInt32(0x11A7)
  )
  private static let (vowels, tails) = (UInt32(21), UInt32(28))
  private static let syllables: UInt32 = 11172

  static func hangul(_ scalar: UInt32) -> [UInt32]? {
    let index = scalar &- base
    guard index < syllables else { return nil }
    let parts = [lead + index / (vowels * tails), vowel + index % (vowels * tails) / tails]
    return index % tails == 0 ? parts : parts + [tail + index % tails]
  }

  private static func composedHangul(_ first: UInt32, _ second: UInt32) -> UInt32? {
    if first &- lead < 19 && second &- vowel < vowels {
      return base + ((first - lead) * vowels + second - vowel) * tails
    }
    let index = first &- base
    if index < syllables && index % tails == 0 && second > tail && second < tail + tails {
      return first + second - tail
    }
    return nil
  }

  // MARK: Taking apart

  private static func decompose(_ scalar: UInt32, _ isCompatible: Bool, into result: inout [UInt32]) {
    if scalar < 0xA0 {
      result.append(scalar)
    } else if let parts = hangul(scalar) {
      result += parts
    } else if let made = UnicodeTables.decompositions[scalar], isCompatible || made.kind.isEmpty {
      for part in made.scalars { decompose(part, isCompatible, into: &result) }
    } else {
      result.append(scalar)
    }
  }

  /// Puts marks on one letter into their canonical order; those of one class stay as they are.
  private static func order(_ scalars: inout [UInt32]) {
    var index = 0
    while index < scalars.count {
      guard combiningClass(scalars[index]) != 0 else {
        index += 1
        continue
      }
      let start = index
      while index < scalars.count, combiningClass(scalars[index]) != 0 { index += 1 }
      let marks = scalars[start..<index].enumerated().sorted {
        let (a, b) = (combiningClass($0.element), combiningClass($1.element))
        return a == b ? $0.offset < $1.offset : a < b
      }
      scalars.replaceSubrange(start..<index, with: marks.map(\.element))
    }
  }

  // MARK: Putting together

  private static func compose(_ scalars: [UInt32]) -> [UInt32] {
    var result: [UInt32] = []
    var starter: Int?
    var lastClass = -1
    for scalar in scalars {
      let combining = Int(combiningClass(scalar))
      if let starter, lastClass < combining || lastClass == -1,
        let composed = composition(result[starter], scalar)
      {
        result[starter] = composed
        continue
      }
      if combining == 0 {
        starter = result.count
        lastClass = -1
      } else {
        lastClass = combining
      }
      result.append(scalar)
    }
    return result
  }

  private static func composition(_ first: UInt32, _ second: UInt32) -> UInt32? {
    composedHangul(first, second) ?? UnicodeTables.compositions[UnicodeTables.pair(first, second)]
  }
}
