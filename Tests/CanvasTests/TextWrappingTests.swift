import Canvas
import Testing

/// Lines by columns, in English and Chinese.
struct TextWrappingTests {
  private func wrap(_ text: String, _ columns: Int) -> [String] {
    TextWrapping(columns: columns).lines(text)
  }

  @Test func englishBreaksBetweenWords() {
    #expect(wrap("main waits for worker_1", 10) == ["main waits", "for", "worker_1"])
    #expect(wrap("main  waits", 6) == ["main", "waits"])
    #expect(wrap("exactly ten", 11) == ["exactly ten"])
  }

  @Test func aLongWordIsCut() {
    #expect(wrap("abcdefghij kl", 4) == ["abcd", "efgh", "ij", "kl"])
  }

  @Test func hyphensBreakInsideWordsOnly() {
    #expect(wrap("an event-loop", 9) == ["an event-", "loop"])
    #expect(wrap("returns -1234", 9) == ["returns", "-1234"])
  }

  @Test func chineseBreaksAnywhere() {
    #expect(wrap("事件循环继续运行", 6) == ["事件循", "环继续", "运行"])
    #expect(wrap("事件循环继续运行", 7) == ["事件循", "环继续", "运行"])
  }

  @Test func chinesePunctuationNeverBeginsALine() {
    #expect(wrap("事件循环，继续", 8) == ["事件循", "环，继续"])
    #expect(wrap("他说「好」了", 6) == ["他说", "「好」", "了"])
  }

  @Test func mixedTextBreaksBetweenScripts() {
    #expect(wrap("main 正在等待 worker_1", 12) == ["main 正在等", "待 worker_1"])
  }

  @Test func newlinesBreakAndEmptyLinesStay() {
    #expect(wrap("a\n\nb", 9) == ["a", "", "b"])
    #expect(wrap("", 9) == [""])
    #expect(wrap("   ", 9) == [""])
  }

  @Test func aFewLinesOfAnEndlessTextAreCheap() {
    let endless = String(repeating: "word ", count: 1_000_000)
    let start = ContinuousClock.now
    let lines = TextWrapping(columns: 9, maximumLines: 3).lines(endless)
    #expect(ContinuousClock.now - start < .milliseconds(50))
    #expect(lines == ["word word", "word word", "word word"])
    #expect(TextWrapping(columns: 9, maximumLines: 2).lines("a\nb\nc") == ["a", "b"])
  }

  @Test func stylesGoAlong() {
    var text = StyledText("main", Style.task(0))
    text.append(" waits for ", .storyText)
    text.append("worker_1", Style.task(1))
    let lines = TextWrapping(columns: 10).lines(text)
    #expect(lines.map(\.string) == ["main waits", "for", "worker_1"])
    #expect(lines[0].spans.map(\.style) == [.task(0), Style(.storyText)])
    #expect(lines[2].spans.map(\.style) == [.task(1)])
  }

  @Test(arguments: 1...30)
  func noLineIsTooLongAndNoLetterIsLost(_ columns: Int) {
    let text = "One second has passed, so 任务一（worker_1）的睡眠结束了：it prints \"done\" — and e\u{301}nds."
    let lines = wrap(text, columns)
    for line in lines { #expect(CharacterWidth.standard.columns(of: line) <= max(2, columns)) }
    #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
  }
}
