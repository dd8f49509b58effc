/// Finds out whether a word is reserved: a hash table over the word's (at most eight) bytes in one integer.
struct KeywordTable {
  private var slots: [(word: UInt64, kind: TokenKind)]

  init() {
    slots = Array(repeating: (0, .name), count: 256)
    for (word, kind) in Self.keywords { insert(word, kind) }
  }

  /// The kind of the word whose bytes stand in `word`, the last byte lowest: a keyword's, or `name`.
  func kind(of word: UInt64) -> TokenKind {
    var slot = Self.slot(word)
    while slots[slot].word != 0 {
      if slots[slot].word == word { return slots[slot].kind }
      slot = (slot + 1) & 255
    }
    return .name
  }

  private mutating func insert(_ word: String, _ kind: TokenKind) {
    let packed = word.utf8.reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    var slot = Self.slot(packed)
    while slots[slot].word != 0 { slot = (slot + 1) & 255 }
    slots[slot] = (packed, kind)
  }

  private static func slot(_ word: UInt64) -> Int { Int((word &* 0x9E37_79B9_7F4A_7C15) >> 56) }

  private static let keywords: [(String, TokenKind)] = [
    ("False", .falseKeyword), ("None", .noneKeyword), ("True", .trueKeyword), ("and", .and), ("as", .as),
    ("assert", .assert), ("async", .async), ("await", .await), ("break", .break), ("class", .class),
    ("continue", .continue), ("def", .def), ("del", .del), ("elif", .elif), ("else", .else),
    ("except", .except), ("finally", .finally), ("for", .for), ("from", .from), ("global", .global),
    ("if", .if), ("import", .import), ("in", .in), ("is", .is), ("lambda", .lambda),
    ("nonlocal", .nonlocal), ("not", .not), ("or", .or), ("pass", .pass), ("raise", .raise),
    ("return", .return), ("try", .try), ("while", .while), ("with", .with), ("yield", .yield),
  ]
}
