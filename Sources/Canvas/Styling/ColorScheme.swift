/// Which set of looks a picture is shown in. The roles are the same in each.
package enum ColorScheme: Hashable, Sendable {
  /// Restrained colours on the terminal's own background.
  case standard
  /// Bright and bold on black, or dark and bold on white; nothing is faint. The background is drawn too, so that
  /// the contrast does not depend on the terminal's own colours.
  case contrast(Theme)
}
