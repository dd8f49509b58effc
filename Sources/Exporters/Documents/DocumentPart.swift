import Canvas
import Recording
import Story
import TraceModel

/// A piece of a written lesson, in the order in which it is read. Texts are the program's own and the teacher's: each format
/// escapes them for itself.
enum DocumentPart {
  /// A numbered paragraph of the story.
  case step(number: Int, clock: String, text: String)
  /// What the teacher wrote here.
  case note(String)
  /// A heading that the teacher set.
  case marker(Marker)
  /// The screen.
  case frame(Canvas.Frame)
  /// A remark of coroviz's own.
  case remark(String)
}

/// A line that a program printed.
struct OutputLine {
  var clock: String
  var stream: StandardStream
  /// Harmless to show.
  var text: String
}

/// What stands at the head of a written lesson.
struct DocumentHead {
  var title: String
  /// File, length and settings, in short pieces.
  var facts: [String]
  /// What the program's docstring says about it, paragraph by paragraph.
  var introduction: [String]
  /// The program's text, line by line.
  var source: [String]
}
