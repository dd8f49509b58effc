import Testing

@testable import TraceModel

@Suite struct TextTableTests {
  @Test func equalTextsShareAnIdentifier() {
    var table = TextTable()
    let first = table.intern("worker_1")
    #expect(table.intern("worker_2") != first)
    #expect(table.intern("worker_1") == first)
    #expect(table[first] == "worker_1")
  }

  @Test func composedAndDecomposedLettersDiffer() {
    var table = TextTable()
    #expect(table.intern("\u{E9}") != table.intern("e\u{301}"))
  }

  @Test func anUnknownIdentifierIsEmpty() {
    #expect(TextTable()[TextID(99)] == "")
  }
}

@Suite struct TraceEventTests {
  @Test func anEventFitsInThirtyTwoBytes() {
    #expect(MemoryLayout<TraceEvent>.stride <= 32)
  }
}
