/// Reads recordings.
///
///     let walk = try RecordingReader.read(path: "lesson.coroviz")
///     let history = History(RecordedProgram(walk))
///
/// A recording comes from anyone. The reader opens the file it is given and nothing else, takes it line by line, within
/// bounds for everything, and believes nothing: what an event speaks of must have been made before.
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
    try parse(path: path, limits: limits, recovering: recovering, progress: progress).walk
  }

  /// Reads a recording that is in memory; `name` is what errors call it.
  package static func read(
    bytes: [UInt8], name: String = "recording", limits: RecordingLimits = .standard, recovering: Bool = false,
    progress: (Double) -> Void = { _ in }
  ) throws(RecordingError) -> RecordedWalk {
    var parser = RecordingParser(file: name, limits: limits, recovering: recovering)
    let result = bytes.withUnsafeBufferPointer { buffer -> Result<RecordedWalk, RecordingError> in
      do throws(RecordingError) {
        let taken = try parser.takeLines(buffer)
        let tail = try parser.takeTail(UnsafeBufferPointer(rebasing: buffer[taken...]))
        return .success(try parser.walk(tail))
      } catch {
        return .failure(error)
      }
    }
    progress(1)
    return try result.get()
  }

  /// A walk, and what is needed to write on behind it.
  struct Parsed {
    var walk: RecordedWalk
    var tail: RecordingParser.Tail
    var hash: SHA256
    var lines: Int
    var bytes: Int
    var lastWall: Int
    var isClosed: Bool
  }

  static func parse(
    path: String, limits: RecordingLimits, recovering: Bool, progress: (Double) -> Void
  ) throws(RecordingError) -> Parsed {
    var parser = RecordingParser(file: path, limits: limits, recovering: recovering)
    let file = try RecordingFile(reading: path)
    guard file.size <= limits.fileBytes else {
      throw RecordingError(
        .tooLarge, path, "it is larger than the \(limits.fileBytes >> 30) GiB that coroviz takes")
    }
    let buffer = ReadBuffer(capacity: limits.lineBytes + ReadBuffer.chunk)
    var total = 0
    while try buffer.fill(from: file) {
      total += buffer.lastCount
      guard total <= limits.fileBytes else {
        throw RecordingError(.tooLarge, path, "it grows while it is read; close what writes to it")
      }
      buffer.remove(try parser.takeLines(buffer.bytes))
      if parser.damage != nil { buffer.remove(buffer.bytes.count) }
      progress(file.size > 0 ? min(1, Double(total) / Double(file.size)) : 1)
    }
    var tail = try parser.takeTail(buffer.bytes)
    if parser.damage != nil { tail.dropped = total - parser.bytes }
    return Parsed(
      walk: try parser.walk(tail), tail: tail, hash: parser.hash, lines: parser.lines, bytes: parser.bytes,
      lastWall: parser.builder.lastWall, isClosed: parser.builder.isClosed)
  }
}

/// Bytes of a file that have been read and not been taken.
private final class ReadBuffer {
  static let chunk = 1 << 20

  private let memory: UnsafeMutableBufferPointer<UInt8>
  private var count = 0
  /// How many bytes the last filling brought.
  private(set) var lastCount = 0

  init(capacity: Int) { memory = .allocate(capacity: capacity + 1) }

  deinit { memory.deallocate() }

  var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(rebasing: memory[..<count]) }

  /// Reads more; false at the end of the file.
  func fill(from file: RecordingFile) throws(RecordingError) -> Bool {
    lastCount = try file.read(into: UnsafeMutableBufferPointer(rebasing: memory[count...].prefix(Self.chunk)))
    count += lastCount
    return lastCount > 0
  }

  /// Takes bytes away at the front.
  func remove(_ length: Int) {
    let rest = memory[min(length, count)..<count]
    _ = memory.update(fromContentsOf: rest)
    count = rest.count
  }
}
