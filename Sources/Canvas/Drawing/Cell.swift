/// One place on the screen: what it shows and how.
///
/// A wide character owns two neighbouring cells: the first has width 2, the second is its continuation with
/// width 0, which shows nothing of its own. `CellCanvas` keeps the two together.
package struct Cell: Hashable, Sendable {
  /// What is shown; a blank in a continuation.
  package let grapheme: Grapheme
  /// How it is shown.
  package var style: Style
  /// Columns: 1 or 2, and 0 for the second half of a wide character.
  package let width: UInt8

  /// Makes a cell of `width` columns, 1 or 2.
  package init(_ grapheme: Grapheme, style: Style = .plain, width: Int = 1) {
    self.grapheme = grapheme
    self.style = style
    self.width = width == 2 ? 2 : 1
  }

  private init(continuationOf style: Style) {
    grapheme = .space
    self.style = style
    width = 0
  }

  /// An empty cell.
  package static let blank = Cell(.space)

  /// An empty cell in a style, for filled areas.
  package static func blank(_ style: Style) -> Cell {
    Cell(.space, style: style)
  }

  /// The second half of a wide character.
  package static func continuation(_ style: Style) -> Cell {
    Cell(continuationOf: style)
  }

  /// Whether this is the second half of a wide character.
  package var isContinuation: Bool { width == 0 }

  /// Whether terminals disagree about how many columns this takes, so that a painter must not rely on where
  /// the cursor stands after it: marks, pictures, and scripts other than Latin, Greek, Cyrillic, Armenian, Han,
  /// Kana and Hangul.
  package var hasUncertainWidth: Bool {
    if grapheme.hasMarks { return true }
    switch grapheme.base.value {
    case 0..<0x300, 0x370...0x588, 0x1E00...0x1FFF: return false
    case 0x2010...0x203A, 0x2190...0x2193, 0x2500...0x25FF: return false
    case 0x3000...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF: return false
    case 0xAC00...0xD7A3, 0xFF01...0xFF60: return false
    default: return true
    }
  }
}
