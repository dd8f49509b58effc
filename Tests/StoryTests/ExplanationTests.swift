import Testing
import TestSupport

@testable import Story

@Suite struct ExplanationTests {
  @Test(arguments: Language.allCases)
  func dump(language: Language) {
    var e = Explanation(log: WorkersTrace.make(), language: language)
    e.tell { print($0) }
    e.finish { print($0) }
  }
}
