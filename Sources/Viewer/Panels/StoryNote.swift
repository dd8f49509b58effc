import Canvas
import Recording
import Story

/// What a teacher wrote at the position shown, as it stands below the story: the marker's label and the note, each with
/// a mark and a word that says what it is.
struct StoryNote {
  let lines: [StyledText]
  /// At which of them the marker and the note begin.
  let starts: Set<Int>

  /// Wrapped for a panel of so many columns; no lines when there is nothing at this position.
  init(_ viewer: ViewerState, columns: Int) {
    let language = viewer.options.language
    let wrapping = TextWrapping(columns: columns - 3)
    var lines: [StyledText] = []
    var starts: Set<Int> = []
    if let marker = viewer.annotations.marker(at: viewer.position), !marker.isBare {
      var text = StyledText(marker.kind.heading.text(in: language), .emphasis)
      if !marker.label.isEmpty {
        text.append(language == .chinese ? "：" : ": ", .emphasis)
        text.append(displaySafe(marker.label))
      }
      starts.insert(lines.count)
      lines += wrapping.lines(text)
    }
    if let note = viewer.annotations.note(at: viewer.position) {
      let notes = viewer.annotations.notes
      let number = (notes.firstIndex { $0.position == note.position } ?? 0) + 1
      var text = StyledText(
        Message.noteHeading(number, of: notes.count).text(in: language), .emphasis)
      text.append(displaySafe(note.text))
      starts.insert(lines.count)
      lines += wrapping.lines(text)
    }
    self.lines = lines
    self.starts = starts
  }

  /// Rows of the panel that go to the note when `height` is all there is: the story always keeps some.
  func rows(in height: Int, story: Int) -> Int {
    guard !lines.isEmpty else { return 0 }
    let kept = min(story, max(1, height / 3))
    return min(lines.count, max(0, height - max(1, kept)))
  }

  /// Rows that the panel should have to show the note and the end of the story.
  func wantedRows(story: Int) -> Int { lines.isEmpty ? 0 : lines.count + min(max(1, story), 3) }
}

extension Marker {
  /// Whether there is nothing to say about it.
  var isBare: Bool { label.isEmpty && kind == .place }
}
