/// The high-contrast scheme: the same table of roles, with strong colours on a page of its own.
extension Palette {
  /// What `look` becomes on a terminal that has colours.
  static func strong(_ look: Look, _ more: Attributes, level: ColorLevel, _ theme: Theme) -> Appearance {
    let (foreground, background) = strongColors(look, theme)
    return Appearance(
      foreground: foreground.index(level), background: background.index(level),
      attributes: strongAttributes(look, more))
  }

  /// What `look` becomes in exact colours.
  static func strongExact(_ look: Look, _ more: Attributes, _ theme: Theme) -> ExactAppearance {
    let (foreground, background) = strongColors(look, theme)
    var attributes = strongAttributes(look, more)
    if attributes.remove(.reverse) != nil {
      return ExactAppearance(
        foreground: background.exact, background: foreground.exact, attributes: attributes)
    }
    return ExactAppearance(
      foreground: foreground.exact, background: look.background.map { _ in background.exact },
      attributes: attributes)
  }

  private static func strongColors(_ look: Look, _ theme: Theme) -> (StrongColor, StrongColor) {
    func strong(_ color: PaletteColor) -> StrongColor { StrongColor.standing(for: color, on: theme) }
    return (
      look.foreground.map(strong) ?? StrongColor.text(theme),
      look.background.map(strong) ?? StrongColor.page(theme)
    )
  }

  /// Bold wherever there is a hue, and never faint.
  private static func strongAttributes(_ look: Look, _ more: Attributes) -> Attributes {
    let bold: Attributes = look.foreground == nil || look.foreground == .gray ? [] : .bold
    return look.attributes.union(more).union(bold).subtracting(.dim)
  }
}
