import TraceModel

/// Writes a recording, line by line, so that a process that dies loses one line at most.
///
///     let writer = try RecordingWriter(path: "lesson.coroviz", header: .fresh(tool: "coroviz 0.1.0"), source: source)
///     try writer.writeEvents(of: simulation.log)      // all that are new
///     try writer.write(LessonEntry(wall: 1_200, fact: .note(note)))
///     try writer.finish()
///
/// Every function throws a `RecordingError` when the system can't write (the disk is full, say). The file then ends with
/// the last whole line, and the next call tries again.
package final class RecordingWriter {
  package let path: String
  /// When the last entry was made, in milliseconds since the recording began: who appends to a recording counts on
  /// from here.
  package private(set) var lastWall = 0
  /// How many events have been written.
  package private(set) var eventCount = 0
  /// What was done to a file that had not been closed, before anything is appended to it.
  package private(set) var repair: Repair?

  /// What was put in order at the end of a file.
  package enum Repair: Hashable, Sendable {
    /// The last line lacked its line feed, which was added.
    case endedLine
    /// So many bytes of a line that was not whole were taken away; they are in this file now.
    case droppedBytes(Int, keptIn: String)
  }

  /// Begins a recording in a new file. A file that is there is only replaced when that is asked for.
  package init(
    path: String, header: RecordingHeader, source: RecordedSource, overwriting: Bool = false
  ) throws(RecordingError) {
    self.path = path
  }

  /// Goes on with a recording: to annotate it, say. Puts the end of the file in order first.
  package init(appendingTo path: String) throws(RecordingError) {
    self.path = path
  }

  /// Writes the events of a log that have not been written, but at most so many. Returns whether there are more.
  ///
  /// The log must be the same at each call; for a recording that is appended to, the one that was read from it.
  @discardableResult
  package func writeEvents(of log: TraceLog, atMost limit: Int = .max) throws(RecordingError) -> Bool {
    false
  }

  /// Writes one thing that a person did. Its position must be among the events that have been written.
  package func write(_ entry: LessonEntry) throws(RecordingError) {}

  /// Writes the `end` record with the checksum, if anything has come since the last one. More may be written after it.
  package func finish() throws(RecordingError) {}
}
