#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Saves what is good of a damaged recording.
package enum RecordingRecovery {
  /// Copies the longest valid part of a recording into a new file and closes that one with an `end` of its own. The
  /// damaged file stays as it is.
  ///
  /// When that can't be done, no half file is left.
  ///
  /// - Returns: what the valid part holds.
  package static func copy(_ path: String, to newPath: String) throws(RecordingError) -> RecordedWalk {
    let walk = try RecordingReader.read(path: path, recovering: true)
    let copy = try RecordingFile(creating: newPath)
    do throws(RecordingError) {
      try fill(copy, from: path, count: walk.validBytes)
      copy.unlock()
      try RecordingWriter(appendingTo: newPath).finish()
    } catch {
      unlink(newPath)
      throw error
    }
    return walk
  }

  private static func fill(_ copy: RecordingFile, from path: String, count: Int) throws(RecordingError) {
    let file = try RecordingFile(reading: path)
    let buffer = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 1 << 20)
    defer { buffer.deallocate() }
    var rest = count
    while rest > 0 {
      let count = try file.read(
        into: UnsafeMutableBufferPointer(rebasing: buffer[..<min(rest, buffer.count)]))
      guard count > 0 else { return }
      try copy.append(ContiguousArray(buffer[..<count]))
      rest -= count
    }
  }
}
