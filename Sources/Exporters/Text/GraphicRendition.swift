import Canvas

/// ECMA-48 SGR: how a terminal is told what characters look like.
struct GraphicRendition {
  let level: ColorLevel
  let scheme: ColorScheme

  /// The parameters for a style, after a reset; none for plain text.
  func codes(for style: Style) -> [Int] {
    let look = Palette.appearance(of: style, level: level, scheme: scheme)
    var codes: [Int] = []
    if look.attributes.contains(.bold) { codes.append(1) }
    if look.attributes.contains(.dim) { codes.append(2) }
    if look.attributes.contains(.underline) { codes.append(4) }
    if look.attributes.contains(.reverse) { codes.append(7) }
    if let colour = look.foreground { codes += Self.colour(Int(colour), plain: 30, bright: 90, indexed: 38) }
    if let colour = look.background { codes += Self.colour(Int(colour), plain: 40, bright: 100, indexed: 48) }
    return codes
  }

  /// The sequence that turns whatever is set into exactly these parameters.
  static func sequence(_ codes: [Int]) -> String {
    codes.isEmpty
      ? "\u{1B}[0m" : "\u{1B}[" + ([0] + codes).map(String.init).joined(separator: ";") + "m"
  }

  private static func colour(_ index: Int, plain: Int, bright: Int, indexed: Int) -> [Int] {
    switch index {
    case 0..<8: [plain + index]
    case 8..<16: [bright + index - 8]
    default: [indexed, 5, index]
    }
  }
}
