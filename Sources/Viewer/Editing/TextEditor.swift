import Canvas

/// Several lines of text being typed, with a cursor, as a value.
///
/// It works in characters as a person sees them (grapheme clusters), so that one press of Backspace takes away one letter
/// of any script. Lines that are longer than the screen is wide are shown in several rows (`TextRows`); going up and down
/// goes by those rows.
package struct TextEditor: Hashable, Sendable {
  /// A place in the text: before the character `column` of the line `line`.
  package struct Place: Hashable, Sendable {
    package var line: Int
    package var column: Int

    package init(line: Int, column: Int) {
      self.line = line
      self.column = column
    }
  }

  /// The lines without their ends; there is always one.
  package private(set) var lines: [[Character]]
  package private(set) var cursor: Place
  /// The column on the screen that going up and down tries to keep.
  private var goal: Int?

  /// The most Unicode scalars a text takes; what is typed or pasted beyond it is dropped.
  package static let capacity = 8000
  /// What a tab becomes.
  private static let tab = "    "

  /// A text with the cursor at its end.
  package init(_ text: String = "") {
    lines = [[]]
    cursor = Place(line: 0, column: 0)
    insert(text)
  }

  package var text: String { lines.map { String($0) }.joined(separator: "\n") }
  package var isEmpty: Bool { lines.count == 1 && lines[0].isEmpty }

  // MARK: Changing

  /// Puts text at the cursor. Line ends stay, tabs become blanks, other control characters are dropped.
  package mutating func insert(_ text: String) {
    goal = nil
    let room = max(0, Self.capacity - lines.reduce(lines.count - 1) { $0 + Self.scalars($1) })
    let pieces = Self.clean(text, room: room)
    for (index, piece) in pieces.enumerated() {
      if index > 0 { breakLine() }
      insertInLine(piece)
    }
  }

  /// A mark that combines goes into the character before the cursor, as if both had been typed at once.
  private mutating func insertInLine(_ text: String) {
    let line = lines[cursor.line]
    let head = String(line[..<cursor.column]) + text
    let whole = Array(head + String(line[cursor.column...]))
    lines[cursor.line] = whole
    cursor.column = min(head.count, whole.count)
  }

  /// Letters that a deletion has brought together may be one letter now.
  private mutating func mend() { insertInLine("") }

  private mutating func breakLine() {
    let tail = Array(String(lines[cursor.line][cursor.column...]))
    lines[cursor.line].removeSubrange(cursor.column...)
    lines.insert(tail, at: cursor.line + 1)
    cursor = Place(line: cursor.line + 1, column: 0)
  }

  package mutating func deleteBackward() {
    goal = nil
    if cursor.column > 0 {
      cursor.column -= 1
      lines[cursor.line].remove(at: cursor.column)
      mend()
    } else if cursor.line > 0 {
      cursor = Place(line: cursor.line - 1, column: lines[cursor.line - 1].count)
      joinNextLine()
    }
  }

  package mutating func deleteForward() {
    goal = nil
    if cursor.column < lines[cursor.line].count {
      lines[cursor.line].remove(at: cursor.column)
      mend()
    } else {
      joinNextLine()
    }
  }

  private mutating func joinNextLine() {
    guard cursor.line + 1 < lines.count else { return }
    lines[cursor.line] += lines.remove(at: cursor.line + 1)
    mend()
  }

  /// Takes away what stands before the cursor in its line.
  package mutating func deleteToStart() {
    goal = nil
    lines[cursor.line].removeSubrange(..<cursor.column)
    cursor.column = 0
  }

  /// Takes away what stands behind the cursor in its line, or the line's end when nothing does.
  package mutating func deleteToEnd() {
    goal = nil
    guard cursor.column < lines[cursor.line].count else { return joinNextLine() }
    lines[cursor.line].removeSubrange(cursor.column...)
  }

  /// Takes away the word before the cursor, with the blanks after it.
  package mutating func deleteWord() {
    guard cursor.column > 0 else { return deleteBackward() }
    while cursor.column > 0, lines[cursor.line][cursor.column - 1] == " " { deleteBackward() }
    while cursor.column > 0, lines[cursor.line][cursor.column - 1] != " " { deleteBackward() }
  }

  // MARK: Moving

  package mutating func moveLeft() {
    goal = nil
    if cursor.column > 0 {
      cursor.column -= 1
    } else if cursor.line > 0 {
      cursor = Place(line: cursor.line - 1, column: lines[cursor.line - 1].count)
    }
  }

  package mutating func moveRight() {
    goal = nil
    if cursor.column < lines[cursor.line].count {
      cursor.column += 1
    } else if cursor.line + 1 < lines.count {
      cursor = Place(line: cursor.line + 1, column: 0)
    }
  }

  package mutating func moveToStart() {
    goal = nil
    cursor.column = 0
  }

  package mutating func moveToEnd() {
    goal = nil
    cursor.column = lines[cursor.line].count
  }

  /// Goes so many rows down, or up when negative, in a text shown in rows of so many columns.
  package mutating func move(rows count: Int, columns: Int) {
    let rows = TextRows(lines, columns: columns)
    let present = rows.index(of: cursor)
    let column = goal ?? rows.column(of: cursor)
    let target = present + count
    if target < 0 {
      cursor = Place(line: 0, column: 0)
    } else if target >= rows.rows.count {
      cursor = Place(line: lines.count - 1, column: lines[lines.count - 1].count)
    } else {
      cursor = rows.place(inRow: target, column: column)
    }
    goal = column
  }

  // MARK: Cleaning

  /// The text as lines, with nothing in it that a terminal would obey, and no longer than there is room for.
  private static func clean(_ text: String, room: Int) -> [String] {
    var lines = [""]
    var left = room
    for character in text {
      if character.isNewline {
        guard left > 0 else { break }
        left -= 1
        lines.append("")
        continue
      }
      let piece = character == "\t" ? tab : String(character)
      guard !piece.unicodeScalars.contains(where: isControl) else { continue }
      guard piece.unicodeScalars.count <= left else { break }
      left -= piece.unicodeScalars.count
      lines[lines.count - 1] += piece
    }
    return lines
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || (0x7f...0x9f).contains(scalar.value)
  }

  private static func scalars(_ line: [Character]) -> Int {
    line.reduce(0) { $0 + $1.unicodeScalars.count }
  }
}
