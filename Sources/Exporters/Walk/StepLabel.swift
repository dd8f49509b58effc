import Canvas
import Story

/// A step in one line, for lists of places to jump to: the note's first line, the marker's label, or what happens.
struct StepLabel {
  /// Never empty, one line, harmless to show.
  let text: String

  private static let longest = 160

  init(_ step: ExportStep, in language: Language) {
    let note = step.note?.text.split(whereSeparator: \.isNewline).first.map(String.init)
    let sentences = step.sentences.joined(separator: " ")
    let place = Message.plainStep(
      event: step.position, tick: step.tick, turn: step.turn, seconds: step.seconds)
    let candidates = [note, step.marker?.label, sentences, place.text(in: language)]
    let best = candidates.lazy.compactMap(\.self).map(Self.inOneLine).first { !$0.isEmpty }
    text = Self.cut(best ?? "\(step.position)")
  }

  private static func inOneLine(_ text: String) -> String {
    displaySafe(text).split { $0 == "\n" || $0 == "\t" || $0 == " " }.joined(separator: " ")
  }

  private static func cut(_ text: String) -> String {
    text.count <= longest ? text : text.prefix(longest - 1) + "…"
  }
}
