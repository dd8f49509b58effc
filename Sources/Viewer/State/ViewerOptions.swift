import Canvas
import Story

/// What a person can choose about the screen.
package struct ViewerOptions: Hashable, Sendable {
  package var language: Language
  /// Draw with ASCII only.
  package var isASCII: Bool
  /// Use colours, where the terminal has them.
  package var usesColour: Bool
  /// For which background exported pictures choose their colours.
  package var theme: Theme
  package var usesMouse: Bool

  package init(
    language: Language = .english, isASCII: Bool = false, usesColour: Bool = true, theme: Theme = .dark,
    usesMouse: Bool = false
  ) {
    self.language = language
    self.isASCII = isASCII
    self.usesColour = usesColour
    self.theme = theme
    self.usesMouse = usesMouse
  }

  /// The rows of the options overlay.
  package enum Row: CaseIterable, Sendable {
    case language, colour, ascii, theme, mouse, speed
  }
}
