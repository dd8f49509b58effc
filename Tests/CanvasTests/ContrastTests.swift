import Canvas
import Testing

/// The high-contrast scheme, measured as WCAG 2.2 measures: 7:1 is its enhanced contrast (1.4.6).
struct ContrastTests {
  private static let styles = StyleRole.allCases.flatMap { role in
    [Attributes(), .dim, .reverse].map { Style(role, $0) }
  }

  @Test(arguments: Theme.allCases)
  func everyRoleIsLegibleInExactColours(_ theme: Theme) {
    let page = Palette.pageBackground(theme, isStrong: true)
    #expect(page == RGB(theme == .dark ? 0x000000 : 0xFFFFFF))
    for style in Self.styles {
      let look = Palette.exactAppearance(of: style, theme: theme, isStrong: true)
      #expect(ratio(look.foreground, look.background ?? page) >= 7, "\(style) \(theme)")
      #expect(!look.attributes.contains(.dim))
    }
  }

  @Test(arguments: Theme.allCases)
  func everyRoleIsLegibleInTheTableOf256(_ theme: Theme) throws {
    for style in Self.styles {
      let look = Palette.appearance(of: style, level: .indexed256, scheme: .contrast(theme))
      let foreground = try color(try #require(look.foreground))
      let background = try color(try #require(look.background))
      #expect(ratio(foreground, background) >= 7, "\(style) \(theme)")
    }
  }

  @Test(arguments: [ColorLevel.ansi8, .ansi16], Theme.allCases)
  func fewColoursAreOnTheirOwnPage(_ level: ColorLevel, _ theme: Theme) throws {
    let limit = level == .ansi8 ? 8 : 16
    for style in Self.styles {
      let look = Palette.appearance(of: style, level: level, scheme: .contrast(theme))
      let (foreground, background) = (try #require(look.foreground), try #require(look.background))
      #expect(foreground != background)
      #expect(foreground < limit && background < limit)
      #expect(!look.attributes.contains(.dim))
    }
  }

  @Test func withoutColourNothingIsFaint() {
    for style in Self.styles {
      let look = Palette.appearance(of: style, level: .mono, scheme: .contrast(.dark))
      #expect(look.foreground == nil && look.background == nil && !look.attributes.contains(.dim))
    }
  }

  @Test func theSelectionIsReversed() {
    let look = Palette.exactAppearance(of: Style(.selection), theme: .dark, isStrong: true)
    #expect(look.foreground == RGB(0x000000) && look.background == RGB(0xFFFFFF))
    let terminal = Palette.appearance(of: Style(.selection), level: .ansi16, scheme: .contrast(.light))
    #expect(terminal.attributes.contains(.reverse))
  }

  @Test func tasksKeepTheirTwelveColours() {
    for theme in Theme.allCases {
      let colours = (0..<12).map { Palette.exactAppearance(of: .task($0), theme: theme, isStrong: true) }
      #expect(Set(colours).count == 12)
    }
  }

  @Test func anotherSchemePaintsEverythingAnew() {
    let frame = Frame(blank: Size(width: 3, height: 2))
    var strong = frame
    strong.scheme = .contrast(.light)
    #expect(CellDiff.runs(from: frame, to: frame).isEmpty)
    #expect(CellDiff.runs(from: frame, to: strong).count == 2)
    #expect(strong.fitted(to: Size(width: 4, height: 1)).scheme == .contrast(.light))
    #expect(strong.restricted(to: .ascii).scheme == .contrast(.light))
  }

  /// What an index means that terminals do not redefine: the cube and the greys.
  private func color(_ index: UInt8) throws -> RGB {
    let number = UInt32(index)
    try #require(number >= 16, "the first sixteen look different everywhere")
    if number >= 232 { return RGB((8 + 10 * (number - 232)) * 0x010101) }
    let levels: [UInt32] = [0, 95, 135, 175, 215, 255]
    let place = Int(number - 16)
    return RGB(levels[place / 36] << 16 | levels[place / 6 % 6] << 8 | levels[place % 6])
  }

  private func ratio(_ one: RGB, _ other: RGB) -> Double {
    let (dark, light) = (min(luminance(one), luminance(other)), max(luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)
  }

  /// WCAG's relative luminance.
  private func luminance(_ color: RGB) -> Double {
    let parts = [16, 8, 0].map { (shift: UInt32) -> Double in
      let part = Double(color.value >> shift & 0xFF) / 255
      return part <= 0.04045 ? part / 12.92 : power((part + 0.055) / 1.055)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }

  /// `base` to the power of 2.4, without Foundation: the fifth root of its twelfth power, by Newton's method.
  private func power(_ base: Double) -> Double {
    let square = base * base
    let twelfth = square * square * square * square * square * square
    var root = 1.0
    for _ in 0..<100 { root -= (root - twelfth / (root * root * root * root)) / 5 }
    return root
  }
}
