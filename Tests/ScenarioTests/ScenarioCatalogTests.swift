import Foundation
import Testing

@testable import Scenarios

private let folder = URL(filePath: #filePath).deletingLastPathComponent()
  .appending(path: "../../scenarios").standardizedFileURL

@Suite struct ScenarioCatalogTests {
  @Test func everyPythonFileIsInTheCatalogue() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    let names = files.filter { $0.hasSuffix(".py") }.map { String($0.dropLast(3)) }
    #expect(ScenarioCatalog.scenarios.map(\.name).sorted() == names.sorted())
  }

  @Test(arguments: ScenarioCatalog.scenarios.map(\.name))
  func sourceIsTheFile(name: String) throws {
    let scenario = try #require(ScenarioCatalog.scenario(named: name))
    let file = try String(contentsOf: folder.appending(path: scenario.fileName), encoding: .utf8)
    #expect(scenario.source == file)
  }

  @Test(arguments: ScenarioCatalog.scenarios.map(\.name))
  func docstringTellsEverythingInBothLanguages(name: String) throws {
    let introduction = try #require(ScenarioCatalog.scenario(named: name)).introduction
    #expect((1...60).contains(introduction.title.count))
    #expect((1...30).contains(introduction.titleChinese.count))
    #expect(introduction.title.allSatisfy { $0.isASCII })
    #expect(introduction.titleChinese.contains { !$0.isASCII })
    #expect(introduction.description.split(separator: "\n").count >= 2)
    #expect(introduction.descriptionChinese.split(separator: "\n").count >= 2)
  }

  @Test func namesAreForgiving() {
    #expect(ScenarioCatalog.scenario(named: "workers")?.fileName == "workers.py")
    #expect(ScenarioCatalog.scenario(named: "Two-Lists.py")?.name == "two_lists")
    #expect(ScenarioCatalog.scenario(named: "work") == nil)
    #expect(ScenarioCatalog.scenario(named: "") == nil)
  }

  @Test(arguments: [
    ("worker", "workers"), ("wrokers", "workers"), ("deadlok", "deadlock"), ("two-list", "two_lists"),
    ("crawl", "crawler"), ("producer", "producer_consumer"), ("lokc", "lock"),
  ])
  func misspelledNamesGetASuggestion(typed: String, meant: String) {
    #expect(ScenarioCatalog.suggestion(for: typed) == meant)
  }

  @Test(arguments: ["", "x", "banana", "quicksort"])
  func strangeNamesGetNone(typed: String) {
    #expect(ScenarioCatalog.suggestion(for: typed) == nil)
  }

  @Test(arguments: [
    ("", "", 0), ("a", "", 1), ("ab", "ba", 1), ("kitten", "sitting", 3), ("lock", "clock", 1),
  ])
  func editDistanceCountsSlips(first: String, second: String, distance: Int) {
    #expect(editDistance(first, second) == distance)
    #expect(editDistance(second, first) == distance)
  }
}

@Suite struct IntroductionTests {
  @Test func readsTheFourParts() {
    let introduction = Scenario.Introduction(
      source: "\"\"\"A title\n标题\n\nOne.\nTwo.\n\nThree.\n\n一。\n二。\n\"\"\"\nimport x\n")
    #expect(introduction.title == "A title")
    #expect(introduction.titleChinese == "标题")
    #expect(introduction.description == "One.\nTwo.\n\nThree.")
    #expect(introduction.descriptionChinese == "一。\n二。")
  }

  @Test(arguments: ["", "print(1)\n", "\"\"\"never closed\n", "# comment\n\"\"\"late\"\"\"\n"])
  func isEmptyWithoutADocstring(source: String) {
    #expect(Scenario.Introduction(source: source) == Scenario.Introduction())
  }

  @Test func readsOneLine() {
    #expect(Scenario.Introduction(source: "\"\"\"Only a title\"\"\"\n").title == "Only a title")
  }
}
