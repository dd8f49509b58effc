#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Takes a file's bytes as they come and makes a walk of its lines.
///
/// Works on bytes, not on text: a write that was cut off may end within a character.
struct RecordingParser {
  private(set) var builder: WalkBuilder
  private let file: String
  private let limits: RecordingLimits
  private let isRecovering: Bool

  /// Of all lines that were taken.
  private(set) var hash = SHA256()
  private(set) var lines = 0
  private(set) var bytes = 0
  private(set) var checksum = RecordedWalk.Checksum.missing
  private(set) var damage: RecordingError?
  private var record = JSONObject()

  init(file: String, limits: RecordingLimits, recovering: Bool) {
    builder = WalkBuilder(limits)
    self.file = file
    self.limits = limits
    isRecovering = recovering
  }

  /// Takes the whole lines among some bytes and returns how many bytes they are.
  mutating func takeLines(_ buffer: UnsafeBufferPointer<UInt8>) throws(RecordingError) -> Int {
    let view = ByteView(buffer)
    var start = 0
    var hashed = 0
    while damage == nil, let end = Self.lineEnd(buffer, from: start) {
      do throws(JSONProblem) {
        guard end - start <= limits.lineBytes else { throw tooLong }
        try record.scan(view, start..<end)
        if case .end(let expected, let count) = try builder.take(record) {
          hash.update(view[hashed..<start])
          hashed = start
          try compare(expected, count)
        }
      } catch {
        try meet(error)
        break
      }
      if lines == 0 { try refuseLaterFormat() }
      lines += 1
      bytes += end + 1 - start
      start = end + 1
    }
    hash.update(view[hashed..<start])
    if damage == nil, buffer.count - start > limits.lineBytes { try meet(tooLong) }
    return start
  }

  private static func lineEnd(_ buffer: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    guard let base = buffer.baseAddress, start < buffer.count,
      let found = memchr(base + start, Int32(UInt8.lineFeed), buffer.count - start)
    else { return nil }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }

  private mutating func compare(_ expected: String, _ count: Int64) throws(JSONProblem) {
    checksum = expected == hash.hexadecimal && count == Int64(lines) ? .matches : .differs
  }

  private var tooLong: JSONProblem { JSONProblem("it is longer than \(limits.lineBytes) bytes") }

  /// A line that can't be taken ends everything, unless the good part before it was asked for.
  private mutating func meet(_ problem: JSONProblem) throws(RecordingError) {
    let error = self.error(problem)
    guard isRecovering, builder.hasSource else { throw error }
    damage = error
  }

  private func error(_ problem: JSONProblem) -> RecordingError {
    guard builder.header != nil else {
      return RecordingError(
        .notARecording, file, "this is no recording (\(problem.text)); `coroviz record` makes one")
    }
    return RecordingError(
      .damaged, file, at: RecordingError.Place(line: lines + 1, byte: bytes),
      "\(problem.text); `coroviz verify \(file) --recover NEWFILE` keeps what comes before it")
  }
}

// MARK: The end

extension RecordingParser {
  /// How a file ends behind its last whole line.
  struct Tail {
    /// The last line was whole but for its line feed.
    var lacksLineFeed = false
    /// So many bytes were no whole line.
    var dropped = 0
  }

  /// Takes what stands behind the last line feed: a line that only lacks its own, or the beginning of one.
  mutating func takeTail(_ buffer: UnsafeBufferPointer<UInt8>) throws(RecordingError) -> Tail {
    guard damage == nil else { return Tail(dropped: buffer.count) }
    guard !buffer.isEmpty else { return Tail() }
    let view = ByteView(buffer)
    do throws(JSONProblem) {
      try record.scan(view, 0..<buffer.count)
      let mark = try builder.take(record)
      if case .end(let expected, let count) = mark { try compare(expected, count) }
    } catch {
      if lines == 0 { throw self.error(error) }
      return Tail(dropped: buffer.count)
    }
    hash.update(buffer)
    lines += 1
    bytes += buffer.count
    return Tail(lacksLineFeed: true)
  }

  /// The walk, once all bytes have been taken.
  func walk(_ tail: Tail) throws(RecordingError) -> RecordedWalk {
    guard builder.header != nil else {
      throw RecordingError(
        .notARecording, file, "it is empty, so there is nothing to open; `coroviz record` makes a recording")
    }
    try refuseLaterFormat()
    guard var walk = builder.walk else {
      throw RecordingError(
        .damaged, file, "it was interrupted before the program was written, so there is nothing to open")
    }
    walk.checksum = checksum
    walk.damage = damage
    walk.validBytes = bytes
    let isComplete = builder.isClosed && tail.dropped == 0 && damage == nil
    walk.ending = isComplete ? .complete : .interrupted(droppedBytes: tail.dropped)
    return walk
  }

  private func refuseLaterFormat() throws(RecordingError) {
    guard let header = builder.header, header.minReader > RecordingHeader.currentVersion else { return }
    throw RecordingError(
      .tooNew, file,
      "it was written by \(Self.displayable(header.tool)), in a format that needs a reader of version "
        + "\(header.minReader); this coroviz reads version \(RecordingHeader.currentVersion), so get a newer one"
    )
  }

  /// A name from the file, for an error message: letters, digits and plain signs.
  private static func displayable(_ name: String) -> String {
    String(
      String.UnicodeScalarView(name.unicodeScalars.prefix(60).filter { (0x20..<0x7F).contains($0.value) }))
  }
}
