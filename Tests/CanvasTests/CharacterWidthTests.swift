import Canvas
import Testing

/// Columns of characters and clusters, by our own table.
struct CharacterWidthTests {
  private let width = CharacterWidth.standard

  @Test(arguments: [
    ("a", 1), ("é", 1), ("e\u{301}", 1), ("ß", 1), ("Ж", 1), ("α", 1), ("─", 1), ("…", 1), ("→", 1),
    ("任", 2), ("。", 2), ("Ａ", 2), ("カ", 2), ("ｶ", 1), ("한", 2), ("\u{1112}\u{1161}\u{11AB}", 2), ("𠀀", 2),
    ("ก็", 1), ("שָׁ", 1), ("कि", 2),
    ("👩", 2), ("👩‍💻", 2), ("👍🏽", 2), ("👨‍👩‍👧‍👦", 2), ("🇨🇭", 2), ("❤️", 1), ("1️⃣", 1), ("☺", 1), ("⌚", 2),
  ])
  func columns(_ text: String, _ columns: Int) {
    #expect(width.columns(of: text) == columns)
  }

  @Test func ambiguousCharactersCanBeWide() {
    let wide = CharacterWidth(ambiguousIsWide: true)
    #expect(width.columns(of: "α±") == 2)
    #expect(wide.columns(of: "α±") == 4)
    #expect(wide.columns(of: "─▶e\u{301}") == 3, "the interface's own characters stay narrow")
  }

  @Test func countingStopsSoonAfterTheLimit() {
    let long = String(repeating: "x", count: 5_000_000)
    let start = ContinuousClock.now
    #expect(width.columns(of: long, upTo: 80) == 81)
    #expect(ContinuousClock.now - start < .milliseconds(20))
  }

  @Test func truncationKeepsWholeClusters() {
    #expect(width.truncate("abc", to: 3) == "abc")
    #expect(width.truncate("abcd", to: 3) == "ab…")
    #expect(width.truncate("任务完成", to: 5) == "任务…")
    #expect(width.truncate("任务完成", to: 4) == "任…")
    #expect(width.truncate("e\u{301}e\u{301}e\u{301}", to: 2) == "e\u{301}…")
    #expect(width.truncate("ab", to: 1) == "…")
    #expect(width.truncate("ab", to: 0) == "")
  }

  @Test func paddingFillsExactly() {
    #expect(width.pad("ab", to: 5) == "ab   ")
    #expect(width.pad("ab", to: 5, .right) == "   ab")
    #expect(width.pad("ab", to: 5, .center) == " ab  ")
    #expect(width.pad("任务", to: 5) == "任务 ")
    #expect(width.pad("任务", to: 2) == "… ")
  }

  @Test func tabsReachTheNextStop() {
    #expect(width.expandTabs("a\tb") == "a       b")
    #expect(width.expandTabs("\tx", tabWidth: 4) == "    x")
    #expect(width.expandTabs("任务\tx", tabWidth: 4) == "任务    x")
    #expect(width.expandTabs("abc\t\tx", tabWidth: 4) == "abc     x")
    #expect(width.expandTabs("plain") == "plain")
  }
}
