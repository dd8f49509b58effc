import Story
import TestSupport
import Testing

/// Whole stories, as somebody read them last.
@Suite struct StoryOfProgramsTests {
  @Test(
    arguments: [
      "exceptions", "cancellation", "leaving", "synchronisation", "threads", "loops", "thread_deadlock",
    ], Language.allCases)
  func story(_ name: String, _ language: Language) throws {
    let story = try Telling(name).story(language)
    let file = "\(name)-\(language == .english ? "en" : "zh").txt"
    #expect(Snapshot.mismatch(story, file) == nil)
  }
}
