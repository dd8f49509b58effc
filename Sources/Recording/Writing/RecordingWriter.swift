import TraceModel

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Writes a recording, line by line, so that a process that dies loses one line at most.
///
///     let writer = try RecordingWriter(path: "lesson.coroviz", header: .fresh(tool: "coroviz 0.1.0"), source: source)
///     try writer.writeEvents(of: simulation.log)      // all that are new
///     try writer.write(LessonEntry(wall: 1_200, fact: .note(note)))
///     try writer.finish()
///
/// Whole lines go to the system, nothing is kept back: what was written is in the file even when the process is killed.
/// Every function throws a `RecordingError` when the system can't write (the disk is full, say). The file then ends with
/// the last whole line, and the next call tries again.
package final class RecordingWriter {
  package var path: String { file.path }
  /// When the last entry was made, in milliseconds since the recording began: who appends to a recording counts on
  /// from here.
  package private(set) var lastWall = 0
  /// How many events have been written.
  package var eventCount: Int { events?.events ?? 0 }
  /// What was done to a file that had not been closed, before anything is appended to it.
  package private(set) var repair: Repair?

  private let file: RecordingFile
  private var events: EventLines?
  private var hash = SHA256()
  private var lines = 0
  private var bytes = 0
  /// Nothing has come since the last `end`.
  private var isClosed = false
  private var revisions = 0
  private var moves = 0

  /// Events of a step are gathered into writes of about so many bytes.
  private static let gathering = 60_000

  /// Begins a recording in a new file. A file that is there is only replaced when that is asked for.
  package init(
    path: String, header: RecordingHeader, source: RecordedSource, overwriting: Bool = false
  ) throws(RecordingError) {
    var records = RecordLines()
    records.header(header, source)
    guard records.json.bytes.count <= RecordingLimits.standard.lineBytes else {
      throw RecordingError(.tooLarge, path, "the program's arguments are too long to be recorded")
    }
    guard source.bytes.count <= RecordingLimits.standard.sourceBytes else {
      throw RecordingError(.tooLarge, path, "the program is too large to be recorded")
    }
    let count = 1 + records.source(source)
    file = try Self.create(path, overwriting: overwriting)
    try append(records.json.bytes, lines: count)
  }

  private static func create(_ path: String, overwriting: Bool) throws(RecordingError) -> RecordingFile {
    do throws(RecordingError) { return try RecordingFile(creating: path) } catch {
      guard overwriting, error.kind == .exists else { throw error }
      let file = try RecordingFile(appendingTo: path)
      try file.cut(to: 0)
      return file
    }
  }

  /// Goes on with a recording: to annotate it, say. Puts the end of the file in order first.
  package convenience init(appendingTo path: String) throws(RecordingError) {
    // Locked before it is read, so that nobody else appends in between.
    let file = try RecordingFile(appendingTo: path)
    let parsed = try RecordingReader.parse(path: path, limits: .standard, recovering: false) { _ in }
    try self.init(file, behind: parsed)
  }

  private init(_ file: RecordingFile, behind parsed: RecordingReader.Parsed) throws(RecordingError) {
    self.file = file
    let log = parsed.walk.log
    events = EventLines(log, events: log.count, texts: log.texts.count, codes: log.codes.count)
    hash = parsed.hash
    lines = parsed.lines
    bytes = parsed.bytes
    lastWall = parsed.lastWall
    isClosed = parsed.isClosed && parsed.tail.dropped == 0
    for entry in parsed.walk.entries { count(entry.entry) }
    try repairEnd(parsed.tail)
  }

  /// Writes the events of a log that have not been written, but at most so many. Returns whether there are more.
  ///
  /// The log must be the same at each call. For a recording that is appended to, it is one whose first events are those of
  /// the recording.
  @discardableResult
  package func writeEvents(of log: TraceLog, atMost limit: Int = .max) throws(RecordingError) -> Bool {
    var next = lines(of: log)
    let start = next.events
    while next.events - start < limit, next.events < log.count {
      let chunk = next.next(events: limit - (next.events - start), bytes: Self.gathering)
      guard fits(next, chunk.bytes.count) else {
        throw RecordingError(
          .tooLarge, path, "it holds \(eventCount) events and can't get longer; what it holds stays")
      }
      try append(chunk.bytes, lines: chunk.lines)
      events = next
    }
    return next.events < log.count
  }

  /// Whether a reader will take the file with these lines more in it. There stays room for notes.
  private func fits(_ next: EventLines, _ more: Int) -> Bool {
    let limits = RecordingLimits.standard
    return next.events <= limits.events && next.texts <= limits.texts && next.codes <= limits.codes
      && next.textBytes <= limits.textBytes && next.log.variableChanges.count <= limits.variables
      && bytes + more <= limits.fileBytes - limits.fileBytes / 4
  }

  private func lines(of log: TraceLog) -> EventLines {
    guard let events else { return EventLines(log) }
    if events.log === log { return events }
    return EventLines(log, events: events.events, texts: events.texts, codes: events.codes)
  }

  /// Writes one thing that a person did. Its position must be among the events that have been written.
  package func write(_ entry: LessonEntry) throws(RecordingError) {
    if let problem = problem(with: entry) { throw RecordingError(.tooLarge, path, problem) }
    var entry = entry
    entry.wall = max(entry.wall, lastWall)
    var records = RecordLines()
    records.entry(entry)
    try append(records.json.bytes, lines: 1)
    count(entry)
  }

  private func count(_ entry: LessonEntry) {
    lastWall = max(lastWall, entry.wall)
    switch entry.fact {
    case .move, .answer: moves += 1
    default: revisions += 1
    }
  }

  /// Writes the `end` record with the checksum, if anything has come since the last one. More may be written after it.
  package func finish() throws(RecordingError) {
    guard !isClosed else { return }
    var records = RecordLines()
    records.end(events: eventCount, lines: lines, checksum: hash.hexadecimal)
    try append(records.json.bytes, lines: 1)
    isClosed = true
    try file.synchronize()
  }

  /// Writes whole lines. When that fails, the file is cut back to the lines it had.
  private func append(_ more: ContiguousArray<UInt8>, lines count: Int) throws(RecordingError) {
    do throws(RecordingError) { try file.append(more) } catch {
      try? file.cut(to: bytes)
      throw error
    }
    hash.update(more)
    lines += count
    bytes += more.count
    isClosed = false
  }
}

// MARK: What a reader would refuse

extension RecordingWriter {
  private func problem(with entry: LessonEntry) -> String? {
    let limits = RecordingLimits.standard
    guard entry.wall <= RecordingLimits.longestLesson else { return "a lesson can't last longer than a year" }
    guard revisions < limits.annotations else {
      return "there are \(revisions) notes and markers with their revisions, and a recording can't have more"
    }
    guard moves < limits.moves else { return "there are \(moves) moves, and a recording can't have more" }
    guard entry.fact.positions.allSatisfy({ (0...eventCount).contains($0) }) else {
      return "a note or move is at a position whose events have not been recorded"
    }
    guard entry.fact.texts.allSatisfy({ $0.utf8.count <= limits.noteBytes }) else {
      return "a note is longer than \(limits.noteBytes >> 10) KiB; make two of it"
    }
    return nil
  }
}

extension LessonFact {
  /// The position it is about, if it is about one.
  fileprivate var positions: [Int] {
    switch self {
    case .move(let move): [move.position]
    case .note(let note): [note.position]
    case .marker(let marker): [marker.position]
    case .answer(let answer): [answer.position]
    case .noteDeleted, .markerDeleted: []
    }
  }

  /// What a person wrote or chose.
  fileprivate var texts: [String] {
    switch self {
    case .note(let note): [note.text]
    case .marker(let marker): [marker.label]
    case .answer(let answer): [answer.choice]
    case .move, .noteDeleted, .markerDeleted: []
    }
  }
}

// MARK: Repair

extension RecordingWriter {
  /// What was put in order at the end of a file.
  package enum Repair: Hashable, Sendable {
    /// The last line lacked its line feed, which was added.
    case endedLine
    /// So many bytes of a line that was not whole were taken away; they are in this file now.
    case droppedBytes(Int, keptIn: String)
  }

  /// A line that is appended to a torn one would be lost with it.
  private func repairEnd(_ tail: RecordingParser.Tail) throws(RecordingError) {
    if tail.lacksLineFeed {
      try file.append([.lineFeed])
      hash.update([.lineFeed])
      bytes += 1
      repair = .endedLine
    } else if tail.dropped > 0 {
      let kept = try file.keep(from: bytes, count: tail.dropped)
      try file.cut(to: bytes)
      repair = .droppedBytes(tail.dropped, keptIn: kept)
    }
  }
}
