import Canvas
import Story
import TraceModel

/// A written lesson in Markdown, for GitHub and whatever else reads CommonMark.
struct MarkdownWriter: DocumentWriter {
  let language: Language

  private func say(_ message: Message) -> String { message.text(in: language) }

  func head(_ head: DocumentHead) -> String {
    var text = "# \(MarkdownText.inline(head.title))\n\n"
    text += head.facts.map { MarkdownText.inline($0) }.joined(separator: " · ") + "\n\n"
    for paragraph in head.introduction { text += lines(paragraph).joined(separator: "\n") + "\n\n" }
    text += "## \(say(DocumentWords.program))\n\n"
    return text + MarkdownText.fenced(NumberedLines(head.source).lines, "python") + "\n"
  }

  func storyHeading() -> String { "## \(say(DocumentWords.story))\n\n" }

  func part(_ part: DocumentPart) -> String {
    switch part {
    case .step(let number, let clock, let text): "\(number). **\(clock)** \(MarkdownText.inline(text))\n\n"
    case .note(let text): quote(text) + "\n"
    case .marker(let marker): "### \(MarkdownText.inline(say(DocumentWords.heading(marker))))\n\n"
    case .frame(let frame): MarkdownText.fenced(frame.lines) + "\n"
    case .remark(let text): "*\(MarkdownText.inline(text))*\n\n"
    }
  }

  func output(_ lines: [OutputLine], left: Int) -> String {
    var text = "## \(say(DocumentWords.output))\n\n"
    guard !lines.isEmpty else { return text + say(DocumentWords.noOutput) + "\n\n" }
    text += MarkdownText.fenced(OutputTable(lines, language).lines) + "\n"
    return left > 0 ? text + part(.remark(say(DocumentWords.linesLeft(left)))) : text
  }

  func foot(_ programName: String) -> String {
    "---\n\n" + MarkdownText.inline(say(DocumentWords.foot("coroviz \(programName)"))) + "\n"
  }

  private func quote(_ text: String) -> String {
    let quoted = lines(displaySafe(text))
    // A backslash at a line's end keeps the break; the last line needs none.
    return "> **\(say(DocumentWords.note)).** "
      + quoted.joined(separator: "\\\n> ") + "\n"
  }

  private func lines(_ text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.isEmpty ? "&nbsp;" : MarkdownText.line(String(line))
    }
  }
}
