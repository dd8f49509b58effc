/// What the person chose about the terminal.
package struct TerminalOptions: Hashable, Sendable {
  /// Colours.
  package var colors: ColorChoice
  /// Whether the interface's glyphs are ASCII even where Unicode would do: `--ascii`.
  package var ascii: Bool
  /// Whether clicks and the wheel are reported from the beginning.
  package var mouse: Bool

  /// Makes options; what is left out is as most people want it.
  package init(colors: ColorChoice = .automatic, ascii: Bool = false, mouse: Bool = false) {
    self.colors = colors
    self.ascii = ascii
    self.mouse = mouse
  }
}

/// Why the full screen could not be started.
package struct TerminalUnavailable: Error, Hashable, CustomStringConvertible {
  /// What is the matter, as part of a sentence.
  package let description: String
}
