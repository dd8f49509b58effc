import Testing

@testable import Story

@Suite struct ChineseTextTests {
  private func text(_ text: ChineseText) -> String { text.string }

  @Test func latinWordsAndNumbersGetASpaceBesideChinese() {
    #expect(text("任务\("main")等待\(2)秒") == "任务 main 等待 2 秒")
    #expect(text("任务 \("main") 等待 \(2) 秒") == "任务 main 等待 2 秒")
  }

  @Test func chineseNamesGetNone() {
    #expect(text("任务 \("甲") 等待 \("乙") 结束") == "任务甲等待乙结束")
  }

  @Test func fullWidthPunctuationTakesNoSpace() {
    #expect(text("输出“\("hi")”，\("main")。") == "输出“hi”，main。")
    #expect(text("等待：\("main")，然后") == "等待：main，然后")
  }

  @Test func whatIsFilledInStaysAsItIs() {
    #expect(text("输出“\("你好world 再 见")”") == "输出“你好world 再 见”")
  }

  @Test func everythingMayBeEmpty() {
    #expect(text("\("")") == "")
    #expect(text(" \("甲")") == "甲")
  }
}

@Suite struct NumbersTests {
  @Test(arguments: [
    (0.0, "0.000"), (1.0, "1.000"), (0.1 + 0.2, "0.300"), (12.3456, "12.346"), (-0.5, "-0.500"),
    (-0.0001, "0.000"), (.infinity, "inf"), (1e300, "1e+300"),
  ])
  func clocksHaveThreeDecimals(seconds: Double, text: String) {
    #expect(Numbers.clock(seconds) == text)
  }

  @Test(arguments: [
    (2.0, "2"), (0.5, "0.5"), (1.25, "1.25"), (10.0, "10"), (0.000001, "0.000001"), (0.0, "0"),
  ])
  func lengthsAreShort(seconds: Double, text: String) {
    #expect(Numbers.short(seconds) == text)
  }

  @Test func englishCountsHaveAPlural() {
    #expect(Numbers.counted(1, "task", "tasks") == "1 task")
    #expect(Numbers.counted(0, "task", "tasks") == "0 tasks")
    #expect(Numbers.counted(3, "task", "tasks") == "3 tasks")
  }
}
