/// What lies on top of the panels; keys go to it until it is closed.
package enum Overlay: Hashable, Sendable {
  /// All keys and commands, scrolled down by this many rows.
  case help(scroll: Int)
  /// A concept card, scrolled.
  case card(index: Int, scroll: Int)
  case warnings(scroll: Int)
  /// The tasks as trees, scrolled.
  case tree(scroll: Int)
  case breakpoints(scroll: Int)
  /// The options, with the selected row.
  case options(row: Int)
  case menu(ScenarioMenu)
  /// All about the selected row of a panel.
  case details(PanelKind, scroll: Int)
  /// The score of a quiz, with the selected one of the questions to look at again.
  case quizScore(row: Int)
  /// A note that is being written.
  case note(NoteEditor)
  /// The list of notes and markers.
  case marks(MarkList)
  /// "Leave coroviz?"
  case quitQuestion
  /// "Overwrite the file?"
  case overwriteQuestion(String, RecordingRequest)
  /// "Save the notes?", before they are left for something else.
  case unsavedQuestion(Leaving)
}
