/// A text of the interface, in every language coroviz speaks.
///
///     Message("nothing is ready", "没有就绪的任务").text(in: .chinese)
///
/// Each message is a static member in the file of its area, `Message+Panels.swift` and so on; what is filled in is
/// a parameter. Both languages are parameters of the initializer: a message without a translation does not
/// compile. Adding one is one line.
package struct Message: Hashable, Sendable {
  private let english: String
  private let chinese: ChineseText

  /// The text in English and in Simplified Chinese.
  package init(_ english: String, _ chinese: ChineseText) {
    self.english = english
    self.chinese = chinese
  }

  /// A text that is the same everywhere: a name, a number, something the program said.
  package init(verbatim text: String) {
    self.init(text, "\(text)")
  }

  /// The text in this language.
  package func text(in language: Language) -> String {
    switch language {
    case .english: english
    case .chinese: chinese.string
    }
  }
}
