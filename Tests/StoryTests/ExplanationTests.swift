import TestSupport
import Testing
import TraceModel

@testable import Story

@Suite struct ExplanationTests {
  private func explain(_ log: TraceLog, _ language: Language) -> String {
    var explanation = Explanation(log: log, language: language)
    var text = ""
    explanation.tell { text += $0 + "\n" }
    explanation.finish { text += $0 + "\n" }
    return text
  }

  @Test(arguments: StoryTraces.names, Language.allCases)
  func theStoryReadsAsBefore(name: String, language: Language) throws {
    let log = try #require(StoryTraces.trace(name))
    #expect(Snapshot.mismatch(explain(log, language), "\(name).\(language.rawValue).txt") == nil)
  }

  @Test func aTraceThatGrowsIsToldOnce() {
    let whole = WorkersTrace.make()
    let growing = GrowingTrace(replaying: whole)
    var explanation = Explanation(log: growing.log, language: .english)
    var text = ""
    while !growing.isFinished {
      growing.advance(within: TraceBudget(events: 3, instructions: 3))
      explanation.tell { text += $0 + "\n" }
    }
    explanation.finish { text += $0 + "\n" }
    #expect(text == explain(whole, .english))
  }

  @Test func longRunsOfOneKindAreShortened() {
    let log = StoryTraces.program { trace in
      for number in 1...100 { trace.print("\(number)\n") }
    }
    let text = explain(log, .english)
    #expect(text.contains("prints \"6\""))
    #expect(!text.contains("prints \"7\""))
    #expect(text.contains("(94 more sentences like these.)"))
    #expect(explain(log, .chinese).contains("（同类的还有 94 句，从略。）"))
  }
}
