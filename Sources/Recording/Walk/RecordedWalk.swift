import TraceModel

/// All that a recording holds: the program, its events, and what was done with it.
///
/// There are neither keyframes nor hashes of states in a recording. A state is a fold over the events, which takes
/// microseconds a step; a state read from a file would have to be believed, and a file comes from anyone. `History`
/// makes its checkpoints anew from the events, and `coroviz verify` runs the program again and compares event by event.
package struct RecordedWalk {
  /// How the file ended.
  package enum Ending: Hashable, Sendable {
    /// With an `end` record.
    case complete
    /// In the middle of recording. So many bytes of a line that was not whole were dropped; 0 when the last line was.
    case interrupted(droppedBytes: Int)
  }

  /// Whether the file is as it was written.
  package enum Checksum: Hashable, Sendable {
    case matches
    /// The file was changed after it was closed: by hand, or on its way here.
    case differs
    /// It was never closed, so that there is nothing to compare with.
    case missing
  }

  package var header: RecordingHeader
  package var source: RecordedSource
  package var log: TraceLog
  /// The program ended inside the trace.
  package var isWhole: Bool
  package var lesson: Lesson
  /// What `lesson` is the fold of: all that was done, in its order.
  package var entries: ContiguousArray<RecordedEntry> = []
  package var ending: Ending
  package var checksum: Checksum
  /// What is wrong with the rest of the file, when the longest valid part of a damaged one was asked for.
  package var damage: RecordingError?
  /// So many bytes of the file, from its start, are valid lines.
  package var validBytes: Int

  package init(
    header: RecordingHeader, source: RecordedSource, log: TraceLog, isWhole: Bool, lesson: Lesson = Lesson(),
    ending: Ending = .complete, checksum: Checksum = .matches, damage: RecordingError? = nil,
    validBytes: Int = 0
  ) {
    self.header = header
    self.source = source
    self.log = log
    self.isWhole = isWhole
    self.lesson = lesson
    self.ending = ending
    self.checksum = checksum
    self.damage = damage
    self.validBytes = validBytes
  }
}

/// One thing that was done, and when among the events it was written.
package struct RecordedEntry: Hashable, Sendable {
  package var entry: LessonEntry
  /// How many events stood in the file before it.
  package var events: Int

  package init(entry: LessonEntry, events: Int) {
    self.entry = entry
    self.events = events
  }
}
