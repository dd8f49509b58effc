/// Reads recordings.
package enum RecordingReader {
  /// Reads a recording from a file.
  ///
  /// A last line that is neither whole nor valid is dropped, as `RecordedWalk.ending` tells; anything else that is wrong
  /// is an error, unless `recovering` asks for the longest valid part.
  ///
  /// - Parameter progress: called now and then with the part that has been read, from 0 to 1.
  package static func read(
    path: String, limits: RecordingLimits = .standard, recovering: Bool = false,
    progress: (Double) -> Void = { _ in }
  ) throws(RecordingError) -> RecordedWalk {
    throw RecordingError(.notARecording, path, "this coroviz can't read recordings yet")
  }

  /// Reads a recording that is in memory; `name` is what errors call it.
  package static func read(
    bytes: [UInt8], name: String = "recording", limits: RecordingLimits = .standard, recovering: Bool = false,
    progress: (Double) -> Void = { _ in }
  ) throws(RecordingError) -> RecordedWalk {
    throw RecordingError(.notARecording, name, "this coroviz can't read recordings yet")
  }
}
