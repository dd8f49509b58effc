/// What happens in a walk, in one text for people who do not see the pictures.
struct Transcript {
  /// One line a step that has something to tell.
  let text: String

  /// Longer transcripts are cut: they are read out as one piece.
  private static let longest = 20_000

  init(_ walk: ExportWalk) {
    var text = ""
    for step in walk.steps {
      let told = [step.note?.text].compactMap(\.self) + step.sentences
      guard !told.isEmpty else { continue }
      guard text.utf8.count < Self.longest else {
        text += "…\n"
        break
      }
      text += told.joined(separator: " ") + "\n"
    }
    self.text = [walk.cutNotice.map { $0 + "\n" }, text].compactMap(\.self).joined()
  }
}
