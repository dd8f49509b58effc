import Testing

@testable import Story

@Suite struct LanguageTests {
  @Test(arguments: [
    ("en", Language.english), ("en_GB.UTF-8", .english), ("EN", .english),
    ("zh", .chinese), ("zh_CN.UTF-8", .chinese), ("zh-Hans", .chinese), ("zh_TW", .chinese), ("中文", .chinese),
  ])
  func namesAreUnderstood(name: String, language: Language) {
    #expect(Language(named: name) == language)
  }

  @Test(arguments: ["", "C", "fr", "de_DE.UTF-8", "zhx", "-"])
  func otherNamesAreNot(name: String) {
    #expect(Language(named: name) == nil)
  }

  @Test func theOptionBeatsTheEnvironment() {
    let chosen = Language.chosen(option: "en") { _ in "zh_CN.UTF-8" }
    #expect(chosen == .english)
  }

  @Test(arguments: [
    (["LC_ALL": "zh_CN.UTF-8", "LC_MESSAGES": "en_US", "LANG": "en_US"], Language.chinese),
    (["LC_ALL": "", "LC_MESSAGES": "zh_CN", "LANG": "en_US"], .chinese),
    (["LANG": "zh_CN.UTF-8"], .chinese),
    (["LC_ALL": "C", "LANG": "zh_CN.UTF-8"], .english),
    (["LANG": "fr_FR"], .english),
    ([:], .english),
  ])
  func theLocaleDecidesInItsOrder(environment: [String: String], language: Language) {
    #expect(Language.chosen(option: nil) { environment[$0] } == language)
  }
}
