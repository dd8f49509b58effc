/// One colour of the palette in each form it is needed in.
struct PaletteColor: Hashable, Sendable {
  /// 0 to 15, as ANSI numbers them.
  let ansi16: UInt8
  /// In the table of 256.
  let indexed: UInt8
  /// On a dark page.
  let dark: RGB
  /// On a light page.
  let light: RGB

  init(_ ansi16: UInt8, _ indexed: UInt8, dark: UInt32, light: UInt32) {
    self.ansi16 = ansi16
    self.indexed = indexed
    self.dark = RGB(dark)
    self.light = RGB(light)
  }

  func index(_ level: ColorLevel) -> UInt8 {
    level == .indexed256 ? indexed : ansi16
  }

  func exact(_ theme: Theme) -> RGB {
    theme == .dark ? dark : light
  }

  static let black = PaletteColor(0, 16, dark: 0x15171C, light: 0xFFFFFF)
  static let red = PaletteColor(1, 167, dark: 0xF47067, light: 0xB3261E)
  static let green = PaletteColor(2, 71, dark: 0x7BC275, light: 0x1E7A2B)
  static let yellow = PaletteColor(3, 178, dark: 0xE0B341, light: 0x8A6100)
  static let blue = PaletteColor(4, 68, dark: 0x6CA8F0, light: 0x1D5FB8)
  static let magenta = PaletteColor(5, 134, dark: 0xC58AEC, light: 0x7C37AD)
  static let cyan = PaletteColor(6, 37, dark: 0x4FC1C6, light: 0x0F737A)
  static let gray = PaletteColor(8, 244, dark: 0x868D99, light: 0x5F6670)
  static let brightGreen = PaletteColor(10, 77, dark: 0x8FE388, light: 0x11692A)
  static let brightCyan = PaletteColor(14, 44, dark: 0x6FE0E6, light: 0x0A6A78)

  /// The tasks' colours. Neighbours differ clearly; on 16 colours they are the six hues, then their bright
  /// forms.
  static let tasks: [PaletteColor] = [
    PaletteColor(6, 38, dark: 0x4DB8D8, light: 0x0B6E8F),
    PaletteColor(3, 214, dark: 0xF0A83C, light: 0x9A5B00),
    PaletteColor(5, 170, dark: 0xDE7FD0, light: 0x9B2A8C),
    PaletteColor(2, 70, dark: 0x86C45A, light: 0x3D7A12),
    PaletteColor(4, 69, dark: 0x7D9BFA, light: 0x2F4FC4),
    PaletteColor(1, 203, dark: 0xFA7D6B, light: 0xB8321F),
    PaletteColor(14, 43, dark: 0x4BD3B0, light: 0x087A60),
    PaletteColor(11, 185, dark: 0xDCD35E, light: 0x716800),
    PaletteColor(13, 141, dark: 0xB295F5, light: 0x6438C0),
    PaletteColor(10, 114, dark: 0x98D89A, light: 0x2C7D3C),
    PaletteColor(12, 110, dark: 0x93B8DC, light: 0x3A6690),
    PaletteColor(9, 173, dark: 0xD79A78, light: 0x8F4D26),
  ]
}
