import Canvas

/// What the person wants of colours: `--color` and the configuration.
package enum ColorChoice: Hashable, Sendable {
  /// What the terminal can do, unless the environment says no.
  case automatic
  /// None.
  case never
  /// At most this many, whatever `NO_COLOR` says.
  case atMost(ColorLevel)

  /// The level to use. In order of strength: the choice, `NO_COLOR` if it is not empty (no-color.org), what the
  /// terminal has.
  package func level(noColor: String?, terminalColors: Int) -> ColorLevel {
    let available = ColorChoice.level(ofTerminalWith: terminalColors)
    switch self {
    case .never: return .mono
    case .atMost(let level): return min(level, available)
    case .automatic: return (noColor ?? "").isEmpty ? available : .mono
    }
  }

  /// The level of a terminal that says it has `count` colours (terminfo's `colors`; -1 or 0: none).
  private static func level(ofTerminalWith count: Int) -> ColorLevel {
    switch count {
    case ..<8: .mono
    case ..<16: .ansi8
    case ..<256: .ansi16
    default: .indexed256
    }
  }
}
