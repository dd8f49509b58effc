import TestSupport
import Testing
import Viewer

@Suite struct TextEditorTests {
  @Test func linesAreTypedAndBroken() {
    var editor = TextEditor("one two")
    editor.moveLeft()
    editor.moveLeft()
    editor.moveLeft()
    editor.insert("\n")
    #expect(editor.text == "one \ntwo")
    #expect(editor.cursor == TextEditor.Place(line: 1, column: 0))
    editor.deleteBackward()
    #expect(editor.text == "one two")
    editor.moveToEnd()
    editor.deleteWord()
    #expect(editor.text == "one ")
    editor.deleteToStart()
    #expect(editor.isEmpty)
    editor.deleteBackward()
    editor.deleteForward()
    editor.deleteToEnd()
    editor.deleteWord()
    #expect(editor.isEmpty)
  }

  @Test func aPasteKeepsItsLines() {
    var editor = TextEditor("ab")
    editor.moveLeft()
    editor.insert("一行\r\n第二行\tx\u{1B}[2J")
    #expect(editor.text == "a一行\n第二行    x[2Jb")
    #expect(editor.cursor == TextEditor.Place(line: 1, column: 11))
  }

  @Test func oneKeyIsOneLetterOfAnyScript() {
    var editor = TextEditor()
    editor.insert("e")
    editor.insert("\u{301}")
    #expect(editor.text == "é")
    #expect(editor.cursor.column == 1)
    editor.insert("한👩‍💻")
    editor.deleteBackward()
    editor.deleteBackward()
    #expect(editor.text == "é")
    editor.deleteBackward()
    #expect(editor.isEmpty)
    editor.insert("\u{301}")
    editor.moveLeft()
    editor.insert("e")
    #expect(editor.text == "é")
    #expect(editor.cursor.column == 1)
  }

  @Test func upAndDownGoByRowsOfTheScreenAndKeepTheColumn() {
    var editor = TextEditor("aaaa bbbb cccc\nxy\nlast line")
    editor.move(rows: -1, columns: 10)
    #expect(editor.cursor == TextEditor.Place(line: 1, column: 2))
    editor.move(rows: -1, columns: 10)
    #expect(editor.cursor == TextEditor.Place(line: 0, column: 14))
    editor.move(rows: -1, columns: 10)
    #expect(editor.cursor == TextEditor.Place(line: 0, column: 9))
    editor.move(rows: -9, columns: 10)
    #expect(editor.cursor == TextEditor.Place(line: 0, column: 0))
    editor.move(rows: 99, columns: 10)
    #expect(editor.cursor == TextEditor.Place(line: 2, column: 9))
  }

  @Test func aWideLetterIsNotEnteredInItsMiddle() {
    var editor = TextEditor("中文字\nabc")
    editor.move(rows: -1, columns: 20)
    #expect(editor.cursor == TextEditor.Place(line: 0, column: 1))
  }

  @Test func theLengthIsBounded() {
    var editor = TextEditor(String(repeating: "a\n", count: 10_000))
    #expect(editor.text.count == TextEditor.capacity)
    editor.insert("x")
    #expect(editor.text.count == TextEditor.capacity)
    editor.deleteBackward()
    editor.insert("xyz")
    #expect(editor.text.count == TextEditor.capacity)
    #expect(editor.text.hasSuffix("x"))
  }

  /// Whatever is typed, the cursor stays inside the text.
  @Test func anyKeysInAnyOrder() {
    var generator = Random(seed: 7)
    var editor = TextEditor()
    let pieces = ["a", " ", "\n", "中", "\u{301}", "👩‍💻", "word word\nx", "\t", "🇨"]
    for _ in 0..<3_000 {
      switch Int.random(in: 0..<12, using: &generator) {
      case 0: editor.deleteBackward()
      case 1: editor.deleteForward()
      case 2: editor.moveLeft()
      case 3: editor.moveRight()
      case 4: editor.move(rows: -1, columns: 7)
      case 5: editor.move(rows: 1, columns: 7)
      case 6: editor.deleteWord()
      case 7: Bool.random(using: &generator) ? editor.moveToStart() : editor.moveToEnd()
      case 8: if Int.random(in: 0..<9, using: &generator) == 0 { editor.deleteToStart() }
      case 9: if Int.random(in: 0..<9, using: &generator) == 0 { editor.deleteToEnd() }
      default: editor.insert(pieces.randomElement(using: &generator) ?? "a")
      }
      #expect(editor.lines.indices.contains(editor.cursor.line))
      #expect((0...editor.lines[editor.cursor.line].count).contains(editor.cursor.column))
      #expect(editor.lines.allSatisfy { Array(String($0)) == $0 }, "letters are whole")
    }
  }
}
