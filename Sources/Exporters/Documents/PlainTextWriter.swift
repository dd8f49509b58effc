import Canvas
import Story
import TraceModel

/// A written lesson as plain text: no escape codes, no markup, lines of at most 78 columns but for the program, its output
/// and pictures of the screen.
struct PlainTextWriter: DocumentWriter {
  let language: Language

  private static let columns = 78

  private func say(_ message: Message) -> String { message.text(in: language) }

  func head(_ head: DocumentHead) -> String {
    var text = heading(head.title, "=")
    text += paragraph(head.facts.joined(separator: language == .english ? ", " : "，")) + "\n"
    for paragraph in head.introduction { text += self.paragraph(paragraph) + "\n" }
    text += heading(say(DocumentWords.program), "-")
    return text + block(NumberedLines(head.source).lines) + "\n"
  }

  func storyHeading() -> String { heading(say(DocumentWords.story), "-") }

  func part(_ part: DocumentPart) -> String {
    switch part {
    case .step(let number, let clock, let text):
      return hanging("\(number). ", "[\(clock)] \(text)") + "\n"
    case .note(let text): return note(text) + "\n"
    case .marker(let marker): return heading(say(DocumentWords.heading(marker)), "~")
    case .frame(let frame): return block(frame.lines) + "\n"
    case .remark(let text): return paragraph("(\(text))") + "\n"
    }
  }

  func output(_ lines: [OutputLine], left: Int) -> String {
    let text = heading(say(DocumentWords.output), "-")
    guard !lines.isEmpty else { return text + say(DocumentWords.noOutput) + "\n\n" }
    let table = text + block(OutputTable(lines, language).lines) + "\n"
    return left > 0 ? table + part(.remark(say(DocumentWords.linesLeft(left)))) : table
  }

  func foot(_ programName: String) -> String { paragraph(say(DocumentWords.foot("coroviz \(programName)"))) }

  // MARK: Lines

  /// A heading with a line under it.
  private func heading(_ text: String, _ mark: Character) -> String {
    let lines = wrapped(ShortText.oneLine(text, limit: 400), Self.columns)
    let width = lines.map { CharacterWidth.standard.columns(of: $0) }.max() ?? 0
    return block(lines) + String(repeating: mark, count: max(3, width)) + "\n\n"
  }

  private func paragraph(_ text: String) -> String { block(wrapped(displaySafe(text), Self.columns)) }

  private func note(_ text: String) -> String {
    let lines = wrapped("\(say(DocumentWords.note)): \(displaySafe(text))", Self.columns - 6)
    return block(lines.map { $0.isEmpty ? "    |" : "    | \($0)" })
  }

  /// A paragraph whose lines after the first stand under its text.
  private func hanging(_ mark: String, _ text: String) -> String {
    let indent = String(repeating: " ", count: mark.count)
    let lines = wrapped(displaySafe(text), Self.columns - mark.count)
    return block(lines.enumerated().map { ($0 == 0 ? mark : indent) + $1 })
  }

  private func wrapped(_ text: String, _ columns: Int) -> [String] {
    TextWrapping(columns: columns).lines(text)
  }

  private func block(_ lines: [String]) -> String { lines.map { $0 + "\n" }.joined() }
}
