import Recording
import Scenarios
import Story
import TraceModel
import Viewer

extension ViewerProgram {
  /// A program to walk through, with what its docstring says to watch for.
  init(_ source: ProgramSource, producer: any TraceProducer) {
    self.init(
      name: source.name, fileName: source.shortFileName, text: source.text,
      introduction: Self.introduction(Scenario.Introduction(source: source.text)), producer: producer,
      lesson: source.recording?.lesson, settings: source.settings.map(\.text),
      remarks: source.recording?.remarks.map(\.message) ?? [])
  }

  /// Title and description in both languages; where one language says nothing, the other speaks for it.
  private static func introduction(_ texts: Scenario.Introduction) -> Message? {
    let english = joined(texts.title, texts.description)
    let chinese = joined(texts.titleChinese, texts.descriptionChinese)
    if english.isEmpty, chinese.isEmpty { return nil }
    return Message(english.isEmpty ? chinese : english, "\(chinese.isEmpty ? english : chinese)")
  }

  private static func joined(_ title: String, _ description: String) -> String {
    [title, description].filter { !$0.isEmpty }.joined(separator: "\n\n")
  }
}
