/// One line of text being typed, with a cursor, as a value.
///
/// Used by the command line and the search line. It works in characters as a person sees them (grapheme
/// clusters), so that one press of Backspace takes away one letter of any script.
package struct LineEditor: Hashable, Sendable {
  /// The text so far.
  package private(set) var characters: [Character]
  /// Where the next character goes: 0 is before the first one.
  package private(set) var cursor: Int

  /// The most characters a line takes; what is typed or pasted beyond it is dropped.
  package static let capacity = 4096

  package init(_ text: String = "") {
    characters = Array(text.prefix(Self.capacity))
    cursor = characters.count
  }

  package var text: String { String(characters) }
  package var isEmpty: Bool { characters.isEmpty }

  /// The text before the cursor.
  package var head: String { String(characters[..<cursor]) }

  /// Puts text at the cursor. Line ends and tabs become spaces and other control characters are dropped,
  /// so that pasted text can neither run as keys nor break the line.
  package mutating func insert(_ text: String) {
    let safe = text.compactMap(Self.oneLine)
    let room = max(0, Self.capacity - characters.count)
    characters.insert(contentsOf: safe.prefix(room), at: cursor)
    cursor += min(room, safe.count)
  }

  /// Replaces everything and puts the cursor at the end.
  package mutating func replace(with text: String) {
    self = LineEditor(text)
  }

  package mutating func deleteBackward() {
    guard cursor > 0 else { return }
    cursor -= 1
    characters.remove(at: cursor)
  }

  package mutating func deleteForward() {
    guard cursor < characters.count else { return }
    characters.remove(at: cursor)
  }

  package mutating func moveLeft() { cursor = max(0, cursor - 1) }
  package mutating func moveRight() { cursor = min(characters.count, cursor + 1) }
  package mutating func moveToStart() { cursor = 0 }
  package mutating func moveToEnd() { cursor = characters.count }

  /// Takes away everything before the cursor.
  package mutating func deleteToStart() {
    characters.removeSubrange(..<cursor)
    cursor = 0
  }

  /// Takes away everything from the cursor on.
  package mutating func deleteToEnd() {
    characters.removeSubrange(cursor...)
  }

  /// Takes away the word before the cursor, with the spaces after it.
  package mutating func deleteWord() {
    while cursor > 0, characters[cursor - 1] == " " { deleteBackward() }
    while cursor > 0, characters[cursor - 1] != " " { deleteBackward() }
  }

  private static func oneLine(_ character: Character) -> Character? {
    if character.isNewline || character == "\t" { return " " }
    let controls = character.unicodeScalars.contains {
      $0.value < 0x20 || (0x7f...0x9f).contains($0.value)
    }
    return controls ? nil : character
  }
}
