import Canvas
import Story

/// What a person can choose about the screen.
package struct ViewerOptions: Hashable, Sendable {
  package var language: Language
  /// Draw with ASCII only.
  package var isASCII: Bool
  /// Use colours, where the terminal has them.
  package var usesColour: Bool
  /// Use strong colours on black or white, as `theme` says, and nothing faint.
  package var hasContrast: Bool
  /// The background that exported pictures and strong colours are made for.
  package var theme: Theme
  package var usesMouse: Bool

  package init(
    language: Language = .english, isASCII: Bool = false, usesColour: Bool = true, hasContrast: Bool = false,
    theme: Theme = .dark, usesMouse: Bool = false
  ) {
    self.language = language
    self.isASCII = isASCII
    self.usesColour = usesColour
    self.hasContrast = hasContrast
    self.theme = theme
    self.usesMouse = usesMouse
  }

  /// The colours of the screen and of exported pictures.
  var scheme: ColorScheme { hasContrast ? .contrast(theme) : .standard }

  /// The rows of the options overlay.
  package enum Row: CaseIterable, Sendable {
    case language, colour, ascii, contrast, theme, mouse, speed
  }
}
