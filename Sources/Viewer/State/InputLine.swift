import Recording
import Story

/// A line that is being typed at the foot of the screen.
package struct InputLine: Hashable, Sendable {
  /// What the line is for.
  package enum Purpose: Hashable, Sendable {
    case command, search, filter
    /// The label of a marker at a position.
    case marker(Marker.Kind, position: Int)
    /// The file of a recording; `appends` when the one proposed is added to.
    case recordingFile(RecordingRequest, appends: Bool)
    /// What the program reads with `input()`.
    case programInput
  }

  package var purpose: Purpose
  package var editor: LineEditor
  /// Words that Tab found, shown beside the line.
  package var choices: [String] = []

  package init(_ purpose: Purpose, text: String = "") {
    self.purpose = purpose
    editor = LineEditor(text)
  }

  /// What stands before the text.
  package var prompt: Message {
    switch purpose {
    case .command: .promptCommand
    case .search: .promptSearch
    case .filter: .promptFilter
    case .programInput: .promptProgramInput
    case .marker(let kind, _): .promptMarker(kind)
    case .recordingFile(.record, let appends): appends ? .promptRecordMore : .promptRecord
    case .recordingFile(.save, _): .promptSave
    }
  }
}
