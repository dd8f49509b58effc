import Canvas
import Story
import TestSupport
import Testing
import Viewer

@Suite struct KeyBindingsTests {
  @Test func everyActionStandsInTheTableOnce() {
    #expect(KeyBindings.all.map(\.action).count == ViewerAction.allCases.count)
    #expect(Set(KeyBindings.all.map(\.action)) == Set(ViewerAction.allCases))
  }

  @Test func noKeyDoesTwoThings() {
    let keys = KeyBindings.all.flatMap(\.keys)
    #expect(Set(keys).count == keys.count)
  }

  @Test func digitsAreCounts() {
    for digit in "0123456789" {
      #expect(KeyBindings.action(for: .character(digit)) == nil)
    }
  }

  @Test func theKeysOfTheKeyMap() {
    #expect(KeyBindings.action(for: .right) == .eventForward)
    #expect(KeyBindings.action(for: "n") == .turnForward)
    #expect(KeyBindings.action(for: "T") == .tickBack)
    #expect(KeyBindings.action(for: .pageDown) == .nextMark)
    #expect(KeyBindings.action(for: .function(1)) == .help)
  }

  @Test func theFooterBeginsWithTheMostImportantKeys() {
    let first = KeyBindings.footer.prefix(8).map(\.action)
    #expect(
      first == [
        .eventForward, .eventBack, .turnForward, .tickForward, .playPause, .command, .help, .quit,
      ])
  }

  @Test func theTableForTheReadme() {
    let table = KeyTable.markdown()
    #expect(table.contains("| `→` `l` | `step` | One event forward. |"))
    #expect(
      table.split(separator: "\n").count == 2 + ViewerAction.Group.allCases.count
        + ViewerAction.allCases.count)
  }

  @Test func theReadmeShowsThisTable() throws {
    let path = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
    let readme = try TextFile.read(path.joined(separator: "/") + "/README.md")
    #expect(readme.contains(KeyTable.markdown()), "README.md must contain:\n\(KeyTable.markdown())")
  }

  @Test(arguments: Language.allCases)
  func everyActionIsExplained(_ language: Language) {
    for action in ViewerAction.allCases {
      #expect(!action.text.label.text(in: language).isEmpty)
      #expect(action.text.help.text(in: language).count > 3)
    }
    let helps = ViewerAction.allCases.map { $0.text.help.text(in: language) }
    #expect(Set(helps).count == helps.count, "two actions with the same help")
  }
}
