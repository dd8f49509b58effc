import Recording
import TraceModel

/// What a walk is recorded into: a `RecordingWriter`, or a stand-in of a test.
package protocol RecordingSink: AnyObject {
  /// When the last entry was made, in milliseconds since the recording began.
  var lastWall: Int { get }
  /// How many events have been written.
  var eventCount: Int { get }
  /// Writes events that have not been written, at most so many. Returns whether there are more.
  func writeEvents(of log: TraceLog, atMost limit: Int) throws(RecordingError) -> Bool
  /// Writes one thing that a person did, at a position among the events that have been written.
  func write(_ entry: LessonEntry) throws(RecordingError)
  /// Closes the recording. More may be written after it.
  func finish() throws(RecordingError)
}

extension RecordingWriter: RecordingSink {}

/// A file for a recording that the host proposes.
package struct RecordingOffer: Hashable, Sendable {
  package var file: String
  /// Whether the walk is in it already, so that what is new is added to it.
  package var appends: Bool

  package init(file: String, appends: Bool) {
    self.file = file
    self.appends = appends
  }
}

/// What the viewer needs from outside to record.
package protocol RecordingHost: AnyObject {
  /// Where to record the program that is open: a name that is free, or the recording that it comes from.
  func recordingOffer() -> RecordingOffer
  /// Opens a file to record the program that is open into; the recording that it comes from is added to.
  ///
  /// - Throws: `RecordingError`, of the kind `exists` when there is such a file and it must not be overwritten.
  func openRecording(
    _ file: String, overwriting: Bool
  ) throws(RecordingError) -> (sink: any RecordingSink, appends: Bool)
  /// Writes a whole recording beside its name and renames it when `write` is done.
  func saveRecording(
    _ file: String, overwriting: Bool, _ write: (any RecordingSink) throws(RecordingError) -> Void
  ) throws(RecordingError)
}
