/// A written lesson in some markup: what each part of it looks like. Each function returns whole lines.
protocol DocumentWriter {
  /// Title, facts, introduction and the program.
  func head(_ head: DocumentHead) -> String
  /// The heading of the story.
  func storyHeading() -> String
  func part(_ part: DocumentPart) -> String
  /// All that was printed; `left` lines are left out.
  func output(_ lines: [OutputLine], left: Int) -> String
  /// Where to go from here.
  func foot(_ programName: String) -> String
}
