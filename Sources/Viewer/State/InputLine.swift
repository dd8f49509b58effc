import Story

/// A line that is being typed at the foot of the screen.
package struct InputLine: Hashable, Sendable {
  /// What the line is for.
  package enum Purpose: Hashable, Sendable { case command, search, filter }

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
    }
  }
}
