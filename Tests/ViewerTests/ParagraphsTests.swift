import Canvas
import Testing

@testable import Viewer

@Suite struct ParagraphsTests {
  @Test func linesOfAParagraphAreJoined() {
    #expect(Paragraphs.unwrapped("one\ntwo\n\n\nthree\n") == "one two\n\nthree")
  }

  @Test func chineseLinesAreJoinedWithoutABlank() {
    #expect(Paragraphs.unwrapped("一行，\n又一行 work\nitem") == "一行，又一行 work item")
  }

  @Test func aLatinWordBesideChineseKeepsItsBlank() {
    #expect(Paragraphs.unwrapped("等在\n`get`。两个\nworker 也是") == "等在 `get`。两个 worker 也是")
    #expect(Paragraphs.unwrapped("等着，\nworker 也是") == "等着，worker 也是")
  }

  @Test func nothingStaysNothing() {
    #expect(Paragraphs.unwrapped("") == "")
    #expect(Paragraphs.unwrapped("\n \n") == "")
  }
}
