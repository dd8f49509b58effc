import Recording
import Story
import TraceModel

/// A program to walk through: what a host hands to the viewer.
package struct ViewerProgram {
  /// What the status bar calls it: a scenario's name, or a file's.
  package var name: String
  /// The file's name without folders, for the source panel.
  package var fileName: String
  /// The program's text.
  package var text: String
  /// What to watch for, as the program's docstring says it: shown until the first step.
  package var introduction: Message?
  /// Where its events come from.
  package var producer: any TraceProducer
  /// Moves, notes and markers, when it comes from a recording.
  package var lesson: Lesson?
  /// The constants that have other values than the program gives them: `N=5`.
  package var settings: [String]
  /// What to know before looking, such as that a recording was cut off.
  package var remarks: [Message]

  package init(
    name: String, fileName: String, text: String, introduction: Message? = nil, producer: any TraceProducer,
    lesson: Lesson? = nil, settings: [String] = [], remarks: [Message] = []
  ) {
    self.name = name
    self.fileName = fileName
    self.text = text
    self.introduction = introduction
    self.producer = producer
    self.lesson = lesson
    self.settings = settings
    self.remarks = remarks
  }
}

extension ViewerProgram {
  /// No program: what lies under the menu until one is chosen.
  package static var none: ViewerProgram {
    ViewerProgram(name: "", fileName: "", text: "", producer: NoEvents())
  }
}

/// A trace without events.
private final class NoEvents: TraceProducer {
  let log = TraceLog()
  let isFinished = true
  let canInterrupt = false
  func advance(within budget: TraceBudget) {}
  func interrupt() {}
}

/// Why the host could not do what the viewer asked, in words for the person.
package struct ViewerProblem: Error, Hashable, Sendable {
  package var message: Message
  package init(_ message: Message) { self.message = message }
}

/// A file to be opened in the person's editor.
package struct EditTarget: Hashable, Sendable {
  package var path: String
  /// Whether it is a copy made for editing, as of a scenario that is built in.
  package var isCopy: Bool

  package init(path: String, isCopy: Bool) {
    self.path = path
    self.isCopy = isCopy
  }
}

/// What the viewer needs from outside apart from a screen: files and programs.
package protocol ViewerHost: RecordingHost {
  /// The scenarios for the menu, in the language of the interface.
  func scenarios(in language: Language) -> [ScenarioItem]
  /// Opens a scenario by its name.
  func open(scenario name: String) throws(ViewerProblem) -> ViewerProgram
  /// The file to edit for the program that is open; makes a copy when it is built in.
  func editTarget() throws(ViewerProblem) -> EditTarget
  /// Reads the program that is open again, from its file or the edited copy of it, ready to run from its start.
  func reload() throws(ViewerProblem) -> ViewerProgram
  /// Writes the picture to a file, in the format that its ending names.
  func write(_ picture: ViewerPicture, to file: String) throws(ViewerProblem)
}
