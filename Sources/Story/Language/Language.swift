/// A language in which coroviz speaks: its interface and the story.
package enum Language: String, CaseIterable, Hashable, Sendable {
  case english = "en"
  case chinese = "zh-Hans"

  /// The language a person named on the command line: `en`, `zh`, `zh-Hans`, or a locale such as `zh_CN.UTF-8`.
  /// Nil when coroviz does not speak it.
  package init?(named name: String) {
    let primary = name.prefix { $0 != "_" && $0 != "-" && $0 != "." && $0 != "@" }.lowercased()
    switch primary {
    case "en", "english": self = .english
    case "zh", "chinese", "中文", "简体中文": self = .chinese
    default: return nil
    }
  }

  /// The language to speak: the one named by `--lang`, else that of the locale, else English.
  ///
  /// `LC_ALL` beats `LC_MESSAGES`, which beats `LANG`; an empty one counts as unset (POSIX, 8.2). A locale in a
  /// language coroviz does not speak, `C` and `POSIX` among them, means English.
  package static func chosen(option: String?, environment: (String) -> String?) -> Language {
    if let option, let language = Language(named: option) { return language }
    for variable in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      guard let value = environment(variable), !value.isEmpty else { continue }
      return Language(named: value) ?? .english
    }
    return .english
  }

  /// What the language calls itself.
  package var ownName: String {
    switch self {
    case .english: "English"
    case .chinese: "简体中文"
    }
  }

  /// The language after this one, for a key that switches.
  package var next: Language {
    switch self {
    case .english: .chinese
    case .chinese: .english
    }
  }

  /// One of two texts. Only the one that is needed is put together.
  package func say(
    _ english: @autoclosure () -> String, _ chinese: @autoclosure () -> ChineseText
  ) -> String {
    switch self {
    case .english: english()
    case .chinese: chinese().string
    }
  }
}
