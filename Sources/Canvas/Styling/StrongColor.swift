/// A colour of the high-contrast scheme: at least 7:1 against the page, which is black or white (WCAG 2.2, 1.4.6).
struct StrongColor: Hashable, Sendable {
  /// 0 to 15. How these look is the terminal's affair, so only those are used that stand out everywhere.
  let ansi16: UInt8
  /// In the table of 256.
  let indexed: UInt8
  let exact: RGB

  private init(_ ansi16: UInt8, _ indexed: UInt8, _ exact: UInt32) {
    self.ansi16 = ansi16
    self.indexed = indexed
    self.exact = RGB(exact)
  }

  /// The index at a level. Eight colours have no bright ones: bold stands in for that.
  func index(_ level: ColorLevel) -> UInt8 {
    switch level {
    case .indexed256: indexed
    case .ansi8: ansi16 & 7
    default: ansi16
    }
  }

  private static let black = StrongColor(0, 16, 0x000000)
  private static let white = StrongColor(15, 231, 0xFFFFFF)

  /// Behind the text.
  static func page(_ theme: Theme) -> StrongColor { theme == .dark ? black : white }

  /// Ordinary text.
  static func text(_ theme: Theme) -> StrongColor { theme == .dark ? white : black }

  /// What stands for a colour of the standard scheme. Those that are left out, the greys, become ordinary text.
  static func standing(for color: PaletteColor, on theme: Theme) -> StrongColor {
    (theme == .dark ? onBlack[color] : onWhite[color]) ?? text(theme)
  }

  private static let onBlack: [PaletteColor: StrongColor] = table(
    hues: [
      .red: StrongColor(9, 210, 0xFF8080), .green: StrongColor(10, 83, 0x5FFF5F),
      .yellow: StrongColor(11, 226, 0xFFFF00), .blue: StrongColor(14, 111, 0x87AFFF),
      .magenta: StrongColor(13, 213, 0xFF87FF), .cyan: StrongColor(14, 87, 0x5FFFFF),
      .brightGreen: StrongColor(10, 120, 0x87FF87), .black: black,
    ],
    tasks: [
      StrongColor(14, 74, 0x4DB8D8), StrongColor(11, 215, 0xF0A83C), StrongColor(13, 176, 0xDE7FD0),
      StrongColor(10, 113, 0x86C45A), StrongColor(14, 111, 0x7D9BFA), StrongColor(9, 209, 0xFA7D6B),
      StrongColor(14, 79, 0x4BD3B0), StrongColor(11, 185, 0xDCD35E), StrongColor(13, 141, 0xB295F5),
      StrongColor(10, 114, 0x98D89A), StrongColor(15, 110, 0x93B8DC), StrongColor(9, 174, 0xD79A78),
    ])

  /// Of the sixteen, red, blue and magenta alone are dark enough on white; the others are black there.
  private static let onWhite: [PaletteColor: StrongColor] = table(
    hues: [
      .red: StrongColor(1, 88, 0x8B0000), .green: StrongColor(0, 22, 0x005A00),
      .yellow: StrongColor(0, 52, 0x5C4300), .blue: StrongColor(4, 18, 0x00008B),
      .magenta: StrongColor(5, 90, 0x780078), .cyan: StrongColor(0, 23, 0x005A5A),
      .brightGreen: StrongColor(0, 22, 0x004D00), .black: white,
    ],
    tasks: [
      StrongColor(4, 24, 0x085D79), StrongColor(1, 88, 0x7C4800), StrongColor(5, 90, 0x932785),
      StrongColor(0, 22, 0x30610E), StrongColor(4, 19, 0x2C4BBA), StrongColor(1, 124, 0x9C2919),
      StrongColor(0, 23, 0x04614C), StrongColor(0, 237, 0x5A5300), StrongColor(5, 55, 0x6438C0),
      StrongColor(0, 236, 0x205F2D), StrongColor(4, 17, 0x31567A), StrongColor(1, 52, 0x804522),
    ])

  private static func table(
    hues: [PaletteColor: StrongColor], tasks: [StrongColor]
  ) -> [PaletteColor: StrongColor] {
    hues.merging(zip(PaletteColor.tasks, tasks)) { first, _ in first }
  }
}
