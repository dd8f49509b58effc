import Canvas

/// What a terminal would show after the bytes it was fed: a small model of xterm, enough for what ncurses sends
/// with `TERM=xterm-256color` and for plain output.
///
/// It knows the cursor, erasing, inserting and deleting, scroll regions, the alternate screen, SGR attributes
/// and the private modes a program must switch off again. What it does not know is listed in `unknown`, so that
/// a test can insist on there being nothing.
package struct VirtualTerminal {
  /// Columns and rows.
  package private(set) var size: Size
  /// The cells that show, row by row.
  package internal(set) var grid: [[VirtualCell]]
  /// Where the cursor stands.
  package internal(set) var cursor = Point.zero
  /// Whether the alternate screen shows.
  package internal(set) var isAlternate = false
  /// Private modes that are on, such as 25 (cursor shows), 1 (cursor keys), 2004 (bracketed paste), 1000 (mouse).
  package internal(set) var modes: Set<Int> = [7, 25]
  /// How often the bell rang.
  package internal(set) var bells = 0
  /// How often the whole screen was erased.
  package internal(set) var clears = 0
  /// Sequences the model does not know.
  package internal(set) var unknown: [String] = []

  var attributes = VirtualAttributes()
  var scrollRegion: Range<Int>
  /// The cursor has passed the last column; the next character goes to the next row.
  var wrapIsPending = false
  var saved: (cursor: Point, attributes: VirtualAttributes) = (.zero, VirtualAttributes())
  var mainGrid: [[VirtualCell]] = []
  var lastPrinted: Unicode.Scalar = " "
  var parser = EscapeParser()

  /// Makes an empty terminal.
  package init(size: Size) {
    self.size = size
    grid = VirtualTerminal.blank(size)
    scrollRegion = 0..<size.height
  }

  /// Takes in what a program wrote.
  package mutating func feed(_ bytes: some Sequence<UInt8>) {
    for byte in bytes {
      guard let step = parser.step(byte) else { continue }
      perform(step)
    }
  }

  /// The rows that show, without trailing blanks.
  package var lines: [String] {
    grid.map { row in
      let text = row.map(\.text).joined()
      return String(text.reversed().drop { $0 == " " }.reversed())
    }
  }

  /// All rows, each ended by a newline.
  package var text: String {
    lines.map { $0 + "\n" }.joined()
  }

  /// Whether some row shows `text`.
  package func shows(_ text: String) -> Bool {
    lines.contains { $0.contains(text) }
  }

  /// The cell at a place, nil outside.
  package func cell(x: Int, y: Int) -> VirtualCell? {
    grid.indices.contains(y) && grid[y].indices.contains(x) ? grid[y][x] : nil
  }

  /// Changes the size as a terminal does: rows and columns are cut or added at the right and the bottom.
  package mutating func resize(_ newSize: Size) {
    grid = VirtualTerminal.fit(grid, newSize)
    if isAlternate { mainGrid = VirtualTerminal.fit(mainGrid, newSize) }
    size = newSize
    scrollRegion = 0..<newSize.height
    move(to: cursor)
  }

  static func blank(_ size: Size) -> [[VirtualCell]] {
    Array(repeating: Array(repeating: VirtualCell(), count: size.width), count: size.height)
  }

  private static func fit(_ grid: [[VirtualCell]], _ size: Size) -> [[VirtualCell]] {
    var fitted = blank(size)
    for y in 0..<min(size.height, grid.count) {
      for x in 0..<min(size.width, grid[y].count) {
        fitted[y][x] = grid[y][x]
      }
    }
    return fitted
  }
}

/// What one cell of a terminal shows.
package struct VirtualCell: Equatable {
  /// A character with its marks; empty for the second half of a wide one.
  package var text: String
  /// How it looks.
  package var attributes: VirtualAttributes

  /// Makes a cell.
  package init(text: String = " ", attributes: VirtualAttributes = VirtualAttributes()) {
    self.text = text
    self.attributes = attributes
  }
}

/// What SGR has set.
package struct VirtualAttributes: Equatable {
  package var bold = false
  package var dim = false
  package var underline = false
  package var reverse = false
  /// Index into the colours, nil for the terminal's own.
  package var foreground: Int?
  /// Index into the colours, nil for the terminal's own.
  package var background: Int?

  /// Makes attributes; nothing is set unless said.
  package init(
    bold: Bool = false, dim: Bool = false, underline: Bool = false, reverse: Bool = false,
    foreground: Int? = nil, background: Int? = nil
  ) {
    (self.bold, self.dim, self.underline, self.reverse) = (bold, dim, underline, reverse)
    (self.foreground, self.background) = (foreground, background)
  }
}
