import CNcurses
import Canvas

/// Numbers for pairs of colours. curses knows colours by pairs that have to be declared; they are declared as
/// they are needed, and when there are no more, text keeps its attributes and takes the terminal's own colours.
struct PairTable {
  /// A foreground and a background, -1 for the terminal's own.
  private struct Pair: Hashable {
    let foreground: Int16
    let background: Int16
  }

  private var numbers: [Pair: Int16] = [:]
  private let limit: Int
  /// Whether -1 may be used for the terminal's own colours.
  private let hasDefaultColors: Bool

  /// Starts with pair 0 only, the terminal's own colours, which always exists.
  init(limit: Int, hasDefaultColors: Bool) {
    self.limit = min(limit, Int(Int16.max))
    self.hasDefaultColors = hasDefaultColors
  }

  /// The pair for an appearance.
  mutating func number(for look: Appearance) -> Int16 {
    if look.foreground == nil, look.background == nil { return 0 }
    let pair = Pair(
      foreground: look.foreground.map { Int16($0) } ?? (hasDefaultColors ? -1 : 7),
      background: look.background.map { Int16($0) } ?? (hasDefaultColors ? -1 : 0))
    if let known = numbers[pair] { return known }
    let next = Int16(clamping: numbers.count + 1)
    guard Int(next) < limit, init_pair(next, pair.foreground, pair.background) == OK else { return 0 }
    numbers[pair] = next
    return next
  }
}
