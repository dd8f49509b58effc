import Canvas
import Story

extension ExportWalk {
  /// A step in one line, for lists of places to jump to: the note's first line, the marker's label, what happens, the
  /// line that runs, or where the walk is. Never empty, and harmless to show.
  package func label(of step: ExportStep) -> String {
    let note = step.note?.text.split(whereSeparator: \.isNewline).first.map(String.init)
    let candidates: [String?] = [
      note, step.marker?.label, step.sentences.joined(separator: " "), lineText(of: step), place(of: step),
    ]
    let best = candidates.lazy.compactMap(\.self).map(StepLabel.inOneLine).first { !$0.isEmpty }
    return StepLabel.cut(best ?? "\(step.position)")
  }

  /// "[12] tick 1, turn 2, 0.500 s".
  package func place(of step: ExportStep) -> String {
    Message.plainStep(event: step.position, tick: step.tick, turn: step.turn, seconds: step.seconds)
      .text(in: language)
  }

  private func lineText(of step: ExportStep) -> String? {
    guard let line = step.line else { return nil }
    let code = String(viewer.state.source.line(line).drop { $0 == " " || $0 == "\t" })
    return Message.plainLine(line, code: code).text(in: language)
  }
}

/// Labels are one line and not too long.
private enum StepLabel {
  private static let longest = 160

  static func inOneLine(_ text: String) -> String {
    displaySafe(text).split { $0 == "\n" || $0 == "\t" || $0 == " " }.joined(separator: " ")
  }

  static func cut(_ text: String) -> String {
    text.count <= longest ? text : text.prefix(longest - 1) + "…"
  }
}
