import TestSupport
import Testing

/// `coroviz list` and `coroviz show`.
struct ListTests {
  @Test(arguments: ["en", "zh"])
  func theListIsAsRecorded(_ language: String) throws {
    let run = try coroviz("list", "--lang", language)
    #expect(run.status == 0)
    #expect(run.errors == "")
    #expect(Snapshot.mismatch(run.output, "list-\(language).txt") == nil)
  }

  @Test func theLanguageComesFromTheLocale() throws {
    #expect(
      try coroviz("list", environment: ["LANG": "zh_CN.UTF-8", "LC_ALL": ""]).output
        == coroviz("list", "--lang", "zh").output)
  }

  @Test func aScenarioIsShownAsItIs() throws {
    let path =
      String(#filePath.dropLast("/Tests/CommandTests/ListTests.swift".count)) + "/scenarios/workers.py"
    let run = try coroviz("show", "workers")
    #expect(run.status == 0)
    #expect(run.output == TextFile.readIfPresent(path))
  }

  @Test func everythingInTheListRuns() throws {
    let list = try coroviz("list", "--lang", "en").output
    let names = list.split(separator: "\n").filter { $0.hasPrefix("  ") }.compactMap {
      $0.split(separator: " ").first
    }
    #expect(names.count >= 16)
    for name in names {
      let run = try coroviz("run", String(name))
      #expect(run.status == (name == "deadlock" ? 86 : 0), "\(name): \(run.errors)")
    }
  }
}
