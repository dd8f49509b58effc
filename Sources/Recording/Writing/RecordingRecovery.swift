/// Saves what is good of a damaged recording.
package enum RecordingRecovery {
  /// Copies the longest valid part of a recording into a new file and closes that one with an `end` of its own. The
  /// damaged file stays as it is.
  ///
  /// - Returns: what the valid part holds.
  package static func copy(_ path: String, to newPath: String) throws(RecordingError) -> RecordedWalk {
    let walk = try RecordingReader.read(path: path, recovering: true)
    let file = try RecordingFile(reading: path)
    let copy = try RecordingFile(creating: newPath)
    let buffer = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 1 << 20)
    defer { buffer.deallocate() }
    var rest = walk.validBytes
    while rest > 0 {
      let count = try file.read(
        into: UnsafeMutableBufferPointer(rebasing: buffer[..<min(rest, buffer.count)]))
      guard count > 0 else { break }
      try copy.append(ContiguousArray(buffer[..<count]))
      rest -= count
    }
    copy.unlock()
    try RecordingWriter(appendingTo: newPath).finish()
    return walk
  }
}
