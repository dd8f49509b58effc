/// A character of the interface's own, with the ASCII character that stands for it where Unicode cannot be
/// shown or is not wanted. Both take one column.
package struct Glyph: Hashable, Sendable {
  /// What a Unicode terminal shows.
  package let grapheme: Grapheme
  /// What `--ascii` and other encodings show.
  package let ascii: Grapheme

  init(_ unicode: Unicode.Scalar, _ ascii: Unicode.Scalar) {
    grapheme = Grapheme(unicode)
    self.ascii = Grapheme(ascii)
  }

  /// The Unicode form as text, to be put into a longer string.
  package var string: String {
    String(grapheme.base)
  }
}

/// Every character outside ASCII that the interface draws. Panels use these names only; `Frame.restricted(to:)`
/// puts the ASCII twins in their place at the very end, so that no panel has to ask.
package enum Glyphs {
  // Boxes
  package static let horizontal = Glyph("─", "-")
  package static let vertical = Glyph("│", "|")
  package static let topLeft = Glyph("┌", "+")
  package static let topRight = Glyph("┐", "+")
  package static let bottomLeft = Glyph("└", "+")
  package static let bottomRight = Glyph("┘", "+")
  package static let teeLeft = Glyph("├", "+")
  package static let teeRight = Glyph("┤", "+")
  package static let teeTop = Glyph("┬", "+")
  package static let teeBottom = Glyph("┴", "+")
  package static let cross = Glyph("┼", "+")

  // Markers
  /// The line that runs, the task that runs next.
  package static let current = Glyph("▶", ">")
  /// The line where a suspended task stands.
  package static let parked = Glyph("◌", "o")
  /// A breakpoint; a recording that runs.
  package static let dot = Glyph("●", "*")
  /// A marker of a recording.
  package static let marker = Glyph("◆", "#")
  package static let check = Glyph("✓", "v")
  package static let crossMark = Glyph("✗", "x")
  package static let bullet = Glyph("•", "*")
  package static let collapsed = Glyph("▸", ">")
  package static let expanded = Glyph("▾", "v")
  package static let ellipsis = Glyph("…", "~")
  package static let dash = Glyph("—", "-")
  package static let middleDot = Glyph("·", ".")

  // Arrows
  package static let rightArrow = Glyph("→", ">")
  package static let leftArrow = Glyph("←", "<")
  package static let upArrow = Glyph("↑", "^")
  package static let downArrow = Glyph("↓", "v")
  package static let returnArrow = Glyph("↳", "`")

  // Bars
  package static let progressFull = Glyph("▰", "#")
  package static let progressEmpty = Glyph("▱", ".")
  package static let scrollTrack = Glyph("░", ":")
  package static let scrollThumb = Glyph("█", "#")

  // Timeline
  /// A turn.
  package static let laneTurn = Glyph("█", "#")
  /// Waiting between turns.
  package static let laneWait = Glyph("╌", "-")
  /// Ready but not running yet.
  package static let laneReady = Glyph("▪", "=")
  /// Blocking the loop.
  package static let laneBlocked = Glyph("▓", "%")
  /// The moment shown.
  package static let laneNow = Glyph("╎", "!")
  package static let laneStart = Glyph("╶", "-")
  package static let laneEnd = Glyph("╴", "-")

  /// All of them.
  package static let all: [Glyph] = [
    horizontal, vertical, topLeft, topRight, bottomLeft, bottomRight, teeLeft, teeRight, teeTop, teeBottom,
    cross, current, parked, dot, marker, check, crossMark, bullet, collapsed, expanded, ellipsis, dash,
    middleDot, rightArrow, leftArrow, upArrow, downArrow, returnArrow, progressFull, progressEmpty,
    scrollTrack, scrollThumb, laneWait, laneReady, laneBlocked, laneNow, laneStart, laneEnd,
  ]

  private static let twins = Dictionary(
    all.map { ($0.grapheme, $0.ascii) }, uniquingKeysWith: { first, _ in first })

  /// The ASCII twin of a glyph's Unicode form, nil for any other character.
  package static func asciiTwin(of grapheme: Grapheme) -> Grapheme? {
    twins[grapheme]
  }
}
