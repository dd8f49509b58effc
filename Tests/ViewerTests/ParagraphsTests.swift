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

  @Test func nothingStaysNothing() {
    #expect(Paragraphs.unwrapped("") == "")
    #expect(Paragraphs.unwrapped("\n \n") == "")
  }
}
