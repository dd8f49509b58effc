import Recording
import TraceModel

/// One stop of an exported walk.
package struct ExportStep: Sendable {
  /// The place among the walk's steps, from 0.
  package var index: Int
  /// After how many events it stands: what `#event=12` and `event:12` mean.
  package var position: Int
  /// The position the walk came from, when it came by stepping; nil at the start and after a jump back.
  package var previous: Int?
  /// The loop's tick, 0 before the first.
  package var tick: Int
  /// The turn, counted from 1 over the whole program; 0 before the first.
  package var turn: Int
  /// The line of the program that is about to run, counted from 1; nil while the loop has control.
  package var line: Int?
  /// Virtual time.
  package var seconds: Double
  /// When the teacher came here, in milliseconds since the recording began; nil in a walk that nobody presented.
  package var wall: Int?
  /// What the step means, in the walk's language, harmless to show. Empty where nothing of note happened.
  package var sentences: [String]
  /// What the teacher wrote here. Its text comes from outside.
  package var note: Note?
  /// The marker here. Its label comes from outside.
  package var marker: Marker?
  /// What the program printed since the step before.
  package var newOutput: [ExportOutput]
  /// What the teacher looked at; nil is where the walk puts the focus.
  package var move: Move?
  /// The first line of the source that shows, so that the picture is the same in whatever order pictures are drawn.
  var sourceTop: Int
}

/// Something a program printed.
package struct ExportOutput: Hashable, Sendable {
  package var stream: StandardStream
  /// Harmless to show; line breaks and tabs are kept.
  package var text: String

  package init(stream: StandardStream, text: String) {
    self.stream = stream
    self.text = text
  }
}
