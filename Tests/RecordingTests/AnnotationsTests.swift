import Recording
import Testing

@Suite struct AnnotationsTests {
  @Test func notesAreWrittenRevisedAndDeleted() throws {
    var annotations = Annotations()
    let first = annotations.write("before", at: 7)
    #expect(annotations.note(at: 7)?.text == "before")
    let second = annotations.write("after", at: 7)
    #expect(annotations.notes.map(\.text) == ["after"])
    #expect(annotations.write("after", at: 7) == nil)
    let third = annotations.write("", at: 7)
    #expect(annotations.isEmpty)

    var again = Annotations()
    for fact in [first, second, third] { again.apply(try #require(fact)) }
    #expect(again.isEmpty)
    again.apply(try #require(first))
    #expect(again.isEmpty, "an older revision does not bring a deleted note back")
  }

  @Test func marksAreInTheOrderOfTheirPositions() {
    var annotations = Annotations()
    _ = annotations.mark("the end", at: 20)
    _ = annotations.write("here", at: 5)
    _ = annotations.mark("begin", kind: .chapter, at: 5)
    #expect(annotations.marks.map(\.position) == [5, 20])
    #expect(annotations.next(after: 4)?.note?.text == "here")
    #expect(annotations.next(after: 5)?.marker?.label == "the end")
    #expect(annotations.next(after: 20) == nil)
    #expect(annotations.previous(before: 20)?.position == 5)
    #expect(annotations.previous(before: 5) == nil)
  }

  @Test func identifiersAreNotUsedTwice() {
    var annotations = Annotations()
    _ = annotations.write("a", at: 1)
    let note = annotations.notes[0]
    _ = annotations.removeNote(note.id)
    _ = annotations.write("b", at: 1)
    #expect(annotations.notes[0].id != note.id)
  }
}
