/// A style in a terminal's terms.
package struct Appearance: Hashable, Sendable {
  /// Index into the terminal's colours, nil for its own foreground.
  package let foreground: UInt8?
  /// Index into the terminal's colours, nil for its own background.
  package let background: UInt8?
  /// What is added to the colours.
  package let attributes: Attributes
}

/// A style in exact colours, for exports.
package struct ExactAppearance: Hashable, Sendable {
  /// Colour of the text.
  package let foreground: RGB
  /// Colour behind the text, nil for the page's.
  package let background: RGB?
  /// What is added to the colours. Reverse is worked in already and never set.
  package let attributes: Attributes
}

/// The one place that knows which role has which colour.
///
/// Designed for 16 colours, on dark and light backgrounds alike, because the terminal's own foreground and
/// background are kept for ordinary text; the table of 256 only refines accents. Without colour, attributes
/// alone tell the task states apart (and panels show a letter and a glyph besides). `ColorScheme.contrast` is the
/// exception to keeping the terminal's background.
package enum Palette {
  private static let looks: [Look] = StyleRole.allCases.map(Look.init(role:))

  /// How `style` looks on a terminal of `level`.
  package static func appearance(
    of style: Style, level: ColorLevel, scheme: ColorScheme = .standard
  ) -> Appearance {
    let look = looks[Int(style.role.rawValue)]
    if level == .mono {
      var attributes = look.mono.union(style.attributes)
      if scheme != .standard { attributes.remove(.dim) }
      return Appearance(foreground: nil, background: nil, attributes: attributes)
    }
    if case .contrast(let theme) = scheme { return strong(look, style.attributes, level: level, theme) }
    var attributes = look.attributes.union(style.attributes)
    let foreground = index(look.foreground, level: level, &attributes)
    let background = look.background.map { level == .ansi8 ? $0.ansi16 & 7 : $0.index(level) }
    return Appearance(foreground: foreground, background: background, attributes: attributes)
  }

  /// How `style` looks in exact colours on a page of `theme`; `isStrong` asks for the high-contrast scheme.
  package static func exactAppearance(
    of style: Style, theme: Theme, isStrong: Bool = false
  ) -> ExactAppearance {
    let look = looks[Int(style.role.rawValue)]
    if isStrong { return strongExact(look, style.attributes, theme) }
    var attributes = look.attributes.union(style.attributes)
    var foreground = look.foreground?.exact(theme) ?? pageForeground(theme)
    var background = look.background?.exact(theme)
    if attributes.contains(.reverse) {
      (foreground, background) = (background ?? pageBackground(theme), foreground)
      attributes.remove(.reverse)
    }
    return ExactAppearance(foreground: foreground, background: background, attributes: attributes)
  }

  /// Ordinary text on an exported page.
  package static func pageForeground(_ theme: Theme) -> RGB {
    theme == .dark ? RGB(0xD7DAE0) : RGB(0x1F2328)
  }

  /// The background of an exported page.
  package static func pageBackground(_ theme: Theme, isStrong: Bool = false) -> RGB {
    if isStrong { return StrongColor.page(theme).exact }
    return theme == .dark ? RGB(0x15171C) : RGB(0xFFFFFF)
  }

  /// The foreground at a level. Eight colours show a bright colour as its plain form in bold, and grey, which
  /// would be black, as the terminal's own foreground, dimmed.
  private static func index(
    _ color: PaletteColor?, level: ColorLevel, _ attributes: inout Attributes
  ) -> UInt8? {
    guard let color else { return nil }
    guard level == .ansi8, color.ansi16 >= 8 else { return color.index(level) }
    if color.ansi16 == 8 {
      attributes.insert(.dim)
      return nil
    }
    attributes.insert(.bold)
    return color.ansi16 & 7
  }
}
