import Testing
import Viewer

@Suite struct LineEditorTests {
  @Test func insertsAndDeletesAtTheCursor() {
    var editor = LineEditor("break 12")
    editor.moveLeft()
    editor.moveLeft()
    editor.insert("line ")
    #expect(editor.text == "break line 12")
    editor.deleteWord()
    #expect(editor.text == "break 12")
    editor.deleteToEnd()
    #expect(editor.text == "break ")
    editor.deleteToStart()
    #expect(editor.isEmpty)
  }

  @Test func backspaceTakesAWholeLetterOfAnyScript() {
    var editor = LineEditor("任务e\u{301}")
    editor.deleteBackward()
    #expect(editor.text == "任务")
    editor.deleteBackward()
    #expect(editor.text == "任")
  }

  @Test func pastedLinesBecomeOneAndControlsVanish() {
    var editor = LineEditor()
    editor.insert("goto\n12\u{1B}[31m\tx\u{9B}")
    #expect(editor.text == "goto 12[31m x")
  }

  @Test func aLongPasteIsCut() {
    var editor = LineEditor("a")
    editor.insert(String(repeating: "x", count: 100_000))
    #expect(editor.characters.count == LineEditor.capacity)
    #expect(editor.cursor == LineEditor.capacity)
  }

  @Test func historyWalksBackAndComesHome() {
    var history = LineHistory()
    history.add("first")
    history.add("second")
    history.add("second")
    #expect(history.lines == ["first", "second"])
    #expect(history.older(than: "draft") == "second")
    #expect(history.older(than: "second") == "first")
    #expect(history.older(than: "first") == nil)
    #expect(history.newer() == "second")
    #expect(history.newer() == "draft")
    #expect(history.newer() == nil)
  }
}
