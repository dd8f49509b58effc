import Canvas

/// The lines of a text that is being typed, cut into rows that fit a number of columns.
///
/// A row ends behind a blank where it can, else between two characters. Unlike `TextWrapping` it loses nothing: each
/// character has its place, so that the cursor has one too.
struct TextRows {
  /// Characters `range` of the line `line`.
  struct Row: Hashable {
    var line: Int
    var range: Range<Int>
  }

  private(set) var rows: [Row] = []
  private let lines: [[Character]]

  init(_ lines: [[Character]], columns: Int) {
    self.lines = lines
    for index in lines.indices { cut(index, columns: max(2, columns)) }
  }

  private mutating func cut(_ line: Int, columns: Int) {
    let characters = lines[line]
    var start = 0
    var used = 0
    var blank: Int?
    var index = 0
    while index < characters.count {
      let width = Self.columns(of: characters[index])
      if used + width > columns, index > start {
        let end = blank ?? index
        rows.append(Row(line: line, range: start..<end))
        start = end
        index = end
        used = 0
        blank = nil
        continue
      }
      used += width
      index += 1
      if characters[index - 1] == " " { blank = index }
    }
    rows.append(Row(line: line, range: start..<characters.count))
  }

  /// Columns that a character takes on the screen.
  static func columns(of character: Character) -> Int {
    CharacterWidth.standard.columns(of: displaySafe(String(character)))
  }

  func text(of row: Row) -> String { String(lines[row.line][row.range]) }

  /// The row that a place is in. Where two rows of a line meet, it is in the later one.
  func index(of place: TextEditor.Place) -> Int {
    rows.lastIndex { $0.line == place.line && $0.range.lowerBound <= place.column } ?? 0
  }

  /// The column on the screen at which a place is, in its row.
  func column(of place: TextEditor.Place) -> Int {
    let row = rows[index(of: place)]
    return lines[row.line][row.range.lowerBound..<max(row.range.lowerBound, place.column)]
      .reduce(0) { $0 + Self.columns(of: $1) }
  }

  /// The place in a row nearest to a column on the screen, from the left.
  func place(inRow index: Int, column: Int) -> TextEditor.Place {
    let row = rows[index]
    let isLast = index + 1 >= rows.count || rows[index + 1].line != row.line
    let end = isLast ? row.range.upperBound : max(row.range.lowerBound, row.range.upperBound - 1)
    var place = row.range.lowerBound
    var used = 0
    while place < end {
      used += Self.columns(of: lines[row.line][place])
      if used > column { break }
      place += 1
    }
    return TextEditor.Place(line: row.line, column: place)
  }
}
