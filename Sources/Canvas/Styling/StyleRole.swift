/// What a piece of text means. Panels name roles; only `Palette` knows colours.
package enum StyleRole: UInt8, CaseIterable, Hashable, Sendable {
  // Text
  case text
  /// Less important than the rest.
  case dim
  /// More important than the rest.
  case emphasis
  case title
  case border
  /// The border of the panel that keys act on.
  case focusedBorder
  /// The row that keys act on.
  case selection
  /// Where a search found something.
  case searchHit

  // Task states
  case running
  case ready
  case waiting
  case done
  case failed
  case cancelled

  // Facts
  case timer
  case output
  case errorOutput
  /// What the last step changed.
  case changed
  /// The glyph beside what the last step changed.
  case changedMark
  /// A warning of a diagnostic: deadlock, never awaited.
  case warning
  case storyText
  /// A name inside the story.
  case storyName

  // Source
  case lineNumber
  /// The line that runs.
  case currentLine
  /// A line where a suspended task stands.
  case parkedLine
  case breakpoint
  case keyword
  case string
  case number
  case comment
  case definition

  // Frame
  case keyHint
  case keyName
  case statusBar
  case statusPaused
  case statusLive
  case statusPast
  case statusRecording

  // Tasks, by colour
  case task0, task1, task2, task3, task4, task5, task6, task7, task8, task9, task10, task11

  /// How many task colours there are before they repeat.
  package static let taskColorCount = 12

  /// The role of the `number`th task; numbers past the last colour begin again.
  package static func task(_ number: Int) -> StyleRole {
    let index = ((number % taskColorCount) + taskColorCount) % taskColorCount
    return StyleRole(rawValue: task0.rawValue + UInt8(index)) ?? .task0
  }

  /// Which task colour this is, nil for the other roles.
  package var taskIndex: Int? {
    rawValue >= StyleRole.task0.rawValue ? Int(rawValue - StyleRole.task0.rawValue) : nil
  }
}
