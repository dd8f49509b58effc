import Canvas
import Testing

/// How text is cut into what cells can show.
struct ClusterReaderTests {
  private func drawn(_ text: String) -> [String] {
    ClusterReader(text).map { cluster in
      var shown = ""
      cluster.grapheme.write(to: &shown)
      return shown
    }
  }

  @Test func marksStayWithTheirBase() {
    #expect(drawn("xe\u{301}y") == ["x", "e\u{301}", "y"])
    #expect(drawn("\u{1112}\u{1161}\u{11AB}") == ["\u{1112}\u{1161}\u{11AB}"])
  }

  @Test func moreThanTwoMarksAreLeftOut() {
    #expect(drawn("e\u{301}\u{302}\u{303}\u{304}!") == ["e\u{301}\u{302}", "!"])
    let zalgo = "e" + String(repeating: "\u{301}", count: 100_000) + "!"
    #expect(drawn(zalgo) == ["e\u{301}\u{301}", "!"])
  }

  @Test func aMarkWithoutABaseGetsABlank() {
    #expect(drawn("\u{301}a") == [" \u{301}", "a"])
  }

  @Test func sequencesBecomeTheirFirstPicture() {
    #expect(drawn("👩‍💻!") == ["👩", "!"])
    #expect(drawn("👍🏽!") == ["👍", "!"])
    #expect(drawn("❤️‍🔥!") == ["❤", "!"])
    #expect(drawn("🏴\u{E0067}\u{E0062}\u{E007F}!") == ["🏴", "!"])
  }

  @Test func flagsBecomeLetters() {
    #expect(drawn("🇨🇭🇨🇳") == ["C", "H", "C", "N"])
  }

  @Test func controlsBecomeVisible() {
    #expect(drawn("a\u{1B}b").joined() == "a^[b")
    #expect(drawn("a\u{202E}b").joined() == "a<U+202E>b")
    #expect(drawn("a\u{200D}b").joined() == "a<U+200D>b")
    #expect(drawn("a\tb\nc").joined() == "a b c")
  }

  @Test func agreesWithSwiftOnOrdinaryText() {
    let text = "def 任务(é, ñ): # Ελλάδα жизнь カタカナ 한국어 שלום"
    #expect(drawn(text) == text.map { String($0) })
  }
}
