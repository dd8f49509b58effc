/// How many colours a terminal has, or is wanted to use.
package enum ColorLevel: Int, Comparable, CaseIterable, Sendable {
  /// None: bold, dim, underline and reverse only.
  case mono
  /// The eight of ANSI.
  case ansi8
  /// Those and their bright forms.
  case ansi16
  /// The table of 256.
  case indexed256

  package static func < (left: ColorLevel, right: ColorLevel) -> Bool {
    left.rawValue < right.rawValue
  }
}

/// A background that exact colours are chosen for.
package enum Theme: CaseIterable, Hashable, Sendable {
  case dark, light
}

/// An exact colour.
package struct RGB: Hashable, Sendable {
  /// 0xRRGGBB.
  package let value: UInt32

  /// Makes a colour of 0xRRGGBB.
  package init(_ value: UInt32) {
    self.value = value & 0xFF_FFFF
  }

  /// "#rrggbb".
  package var hex: String {
    let digits = String(value, radix: 16)
    return "#" + String(repeating: "0", count: 6 - digits.count) + digits
  }
}
