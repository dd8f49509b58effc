/// Names as Python compares them: what looks like another letter is that letter (normal form KC).
///
/// Only the characters that people do put into names are covered: styled letters and digits of mathematics, full-width
/// forms, ligatures, raised and lowered signs. (Swift compares strings by canonical equivalence anyway.)
enum CompatibilityForm {
  static func normalized(_ name: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in name.unicodeScalars { result.append(contentsOf: plain(scalar)) }
    return String(result)
  }

  private static func plain(_ scalar: Unicode.Scalar) -> String.UnicodeScalarView {
    if let text = irregular[scalar] { return text.unicodeScalars }
    let value = scalar.value
    let code: UInt32? =
      switch value {
      case 0xFF01...0xFF5E: value - 0xFF01 + 0x21
      case 0x1D400...0x1D6A3: latin((value - 0x1D400) % 52)
      case 0x1D7CE...0x1D7FF: 0x30 + (value - 0x1D7CE) % 10
      case 0x1D6A8...0x1D7C9: greek((value - 0x1D6A8) % 58)
      default: nil
      }
    return String.UnicodeScalarView([code.flatMap { Unicode.Scalar($0) } ?? scalar])
  }

  /// The letter at a place of the alphabets A to Z, a to z.
  private static func latin(_ place: UInt32) -> UInt32 { place < 26 ? 0x41 + place : 0x61 + place - 26 }

  /// The letter at a place of the block of Greek letters that comes in five styles.
  private static func greek(_ place: UInt32) -> UInt32? {
    switch place {
    case 17, 25: nil
    case 0..<25: 0x391 + place
    case 26..<51: 0x3B1 + place - 26
    default: nil
    }
  }

  private static let irregular: [Unicode.Scalar: String] = [
    "\u{AA}": "a", "\u{BA}": "o", "\u{B5}": "\u{3BC}", "\u{B2}": "2", "\u{B3}": "3", "\u{B9}": "1",
    "\u{17F}": "s", "\u{FB00}": "ff", "\u{FB01}": "fi", "\u{FB02}": "fl", "\u{FB03}": "ffi",
    "\u{FB04}": "ffl",
    "\u{2102}": "C", "\u{210A}": "g", "\u{210B}": "H", "\u{210C}": "H", "\u{210D}": "H", "\u{210E}": "h",
    "\u{2110}": "I", "\u{2111}": "I", "\u{2112}": "L", "\u{2113}": "l", "\u{2115}": "N", "\u{2119}": "P",
    "\u{211A}": "Q", "\u{211B}": "R", "\u{211C}": "R", "\u{211D}": "R", "\u{2124}": "Z", "\u{2128}": "Z",
    "\u{212A}": "K", "\u{212B}": "\u{C5}", "\u{212C}": "B", "\u{212D}": "C", "\u{212F}": "e",
    "\u{2130}": "E", "\u{2131}": "F", "\u{2133}": "M", "\u{2134}": "o",
    "\u{1D62}": "i", "\u{1D63}": "r", "\u{1D64}": "u", "\u{1D65}": "v", "\u{2C7C}": "j",
    "\u{2090}": "a", "\u{2091}": "e", "\u{2092}": "o", "\u{2093}": "x", "\u{2099}": "n", "\u{2071}": "i",
    "\u{207F}": "n",
  ]
}
