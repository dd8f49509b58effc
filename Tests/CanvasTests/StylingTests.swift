import Canvas
import Testing

/// Roles and their looks.
struct StylingTests {
  private let states: [StyleRole] = [.running, .ready, .waiting, .done, .failed, .cancelled]

  @Test func withoutColourAttributesTellTheStatesApart() {
    let looks = states.map { Palette.appearance(of: Style($0), level: .mono) }
    #expect(Set(looks).count == states.count)
    #expect(looks.allSatisfy { $0.foreground == nil && $0.background == nil })
  }

  @Test(arguments: ColorLevel.allCases)
  func coloursStayInsideTheLevel(_ level: ColorLevel) {
    let limit = [ColorLevel.mono: 0, .ansi8: 8, .ansi16: 16, .indexed256: 256][level] ?? 0
    for role in StyleRole.allCases {
      let look = Palette.appearance(of: Style(role), level: level)
      #expect(look.foreground.map { Int($0) < limit } ?? true)
      #expect(look.background.map { Int($0) < limit } ?? true)
    }
  }

  @Test func tasksHaveTwelveColoursThatRepeat() {
    #expect(StyleRole.task(0) == .task0)
    #expect(StyleRole.task(11) == .task11)
    #expect(StyleRole.task(12) == .task0)
    #expect(StyleRole.task(-1) == .task11)
    for level in [ColorLevel.ansi16, .indexed256] {
      let colours = (0..<12).map { Palette.appearance(of: .task($0), level: level).foreground }
      #expect(Set(colours).count == 12)
    }
  }

  @Test func attributesOfTheStyleAreAdded() {
    let look = Palette.appearance(of: Style(.ready, [.reverse]), level: .ansi16)
    #expect(look.attributes == .reverse)
    #expect(
      Palette.appearance(of: Style(.ready, [.underline]), level: .mono).attributes == [.bold, .underline])
  }

  @Test func exactColoursWorkReverseIn() {
    let plain = Palette.exactAppearance(of: Style(.ready), theme: .dark)
    let reversed = Palette.exactAppearance(of: Style(.ready, .reverse), theme: .dark)
    #expect(reversed.background == plain.foreground)
    #expect(reversed.foreground == Palette.pageBackground(.dark))
    #expect(!reversed.attributes.contains(.reverse))
    #expect(RGB(0x00FF0A).hex == "#00ff0a")
  }

  /// WCAG 2.2 asks for a contrast of 4.5 between text and background.
  @Test(arguments: Theme.allCases)
  func exportedTextIsReadable(_ theme: Theme) {
    for role in StyleRole.allCases {
      let look = Palette.exactAppearance(of: Style(role), theme: theme)
      let contrast = contrast(look.foreground, look.background ?? Palette.pageBackground(theme))
      #expect(contrast >= 4.5, "\(role) \(theme)")
    }
  }

  private func contrast(_ one: RGB, _ other: RGB) -> Double {
    let (dark, light) = (min(luminance(one), luminance(other)), max(luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)
  }

  /// Relative luminance, by a square instead of sRGB's exact curve, which is close enough here.
  private func luminance(_ color: RGB) -> Double {
    let parts = [16, 8, 0].map { Double(color.value >> $0 & 0xFF) / 255 }
    return 0.2126 * parts[0] * parts[0] + 0.7152 * parts[1] * parts[1] + 0.0722 * parts[2] * parts[2]
  }
}
