/// What one cell shows: a spacing character and up to two combining marks, packed into eight bytes.
///
/// Frames of 48,000 cells are compared many times a second, so this is a plain number and not a `Character`.
/// Two marks are enough for Vietnamese, Thai, Hebrew and decomposed Hangul; more, as in "zalgo" text, are
/// left out. ncurses has room for one spacing character and four marks (setcchar(3X)).
package struct Grapheme: Hashable, Sendable {
  /// Base scalar in bits 0 to 20, marks in bits 21 to 41 and 42 to 62; 0 means no mark.
  private let bits: UInt64

  private static let mask: UInt64 = 0x1F_FFFF

  /// Makes a grapheme of one scalar.
  package init(_ base: Unicode.Scalar) {
    bits = UInt64(base.value)
  }

  private init(bits: UInt64) {
    self.bits = bits
  }

  /// The blank.
  package static let space = Grapheme(" ")

  /// Stands for what cannot be shown.
  package static let replacement = Grapheme("\u{FFFD}")

  /// The spacing character.
  package var base: Unicode.Scalar {
    Unicode.Scalar(UInt32(bits & Grapheme.mask)) ?? "\u{FFFD}"
  }

  /// Whether a combining mark follows the base.
  package var hasMarks: Bool { bits > Grapheme.mask }

  /// Whether it is one ASCII character.
  package var isASCII: Bool { bits < 0x80 }

  /// The same with one more combining mark; unchanged when there is no room.
  package func adding(mark: Unicode.Scalar) -> Grapheme {
    if bits >> 21 == 0 { return Grapheme(bits: bits | UInt64(mark.value) << 21) }
    if bits >> 42 == 0 { return Grapheme(bits: bits | UInt64(mark.value) << 42) }
    return self
  }

  /// Base and marks in order.
  package var scalars: [Unicode.Scalar] {
    let marks = [bits >> 21 & Grapheme.mask, bits >> 42 & Grapheme.mask]
    return [base] + marks.filter { $0 != 0 }.compactMap { Unicode.Scalar(UInt32($0)) }
  }

  /// Appends base and marks to `text`.
  package func write(to text: inout String) {
    guard hasMarks else { return text.unicodeScalars.append(base) }
    text.unicodeScalars.append(contentsOf: scalars)
  }
}
