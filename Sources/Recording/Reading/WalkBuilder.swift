import TraceModel

/// Puts a walk together from the records of a file, in their order, and refuses what does not fit.
struct WalkBuilder {
  private let limits: RecordingLimits
  private(set) var header: RecordingHeader?
  private var facts: RecordedSource?
  private var source = PieceByPiece<[UInt8]>()
  private(set) var hasSource = false
  let log = TraceLog()
  private(set) var entries: ContiguousArray<RecordedEntry> = []
  private(set) var lesson = Lesson()
  /// The moment of the last `end` record was the last so far: nothing has come since.
  private(set) var isClosed = false
  private(set) var lastWall = 0

  private var check = TraceCheck()
  private var text = PieceByPiece<String>()
  private var textBytes = 0
  private var annotations = 0
  private var isWhole = false
  /// How the last event's time was spelt: most have the same.
  private var lastTime: ContiguousArray<UInt8> = []

  init(_ limits: RecordingLimits) { self.limits = limits }

  /// What one record says about the file that was read so far.
  enum Mark {
    case none
    /// An `end`, with the checksum it gives and its own counts.
    case end(checksum: String, lines: Int64)
  }

  /// Takes a record.
  @inline(__always)
  mutating func take(_ record: JSONObject) throws(JSONProblem) -> Mark {
    let kind = try record.name("t")
    if kind == "ev" {
      try takeEvent(record)
      isClosed = false
      return .none
    }
    return try takeOther(kind, record)
  }

  private mutating func takeOther(_ kind: JSONName, _ record: JSONObject) throws(JSONProblem) -> Mark {
    guard header != nil || kind == "header" else { throw JSONProblem("the header is missing") }
    isClosed = false
    switch kind {
    case "header": try takeHeader(record)
    case "source": try takeSource(record)
    case "text": try takeText(record)
    case "code": try takeCode(record)
    case "nav":
      try takeEntry(record) { r, events, _ throws(JSONProblem) in .move(try r.move(events)) }
    case "note":
      try takeAnnotation(record) { r, events, limit throws(JSONProblem) in try r.note(events, limit) }
    case "marker":
      try takeAnnotation(record) { r, events, limit throws(JSONProblem) in try r.marker(events, limit) }
    case "answer":
      try takeEntry(record) { r, events, limit throws(JSONProblem) in .answer(try r.answer(events, limit)) }
    case "end":
      let events = try record.integer("events", in: 0...Int64.max)
      guard events == Int64(log.count) else {
        throw JSONProblem("the end counts \(events) events, but there are \(log.count)")
      }
      isClosed = true
      return .end(
        checksum: try record.string("sha256", limit: 64),
        lines: try record.integer("lines", in: 0...Int64.max))
    default: break
    }
    return .none
  }

  /// All that was taken, once the header and the program are there.
  var walk: RecordedWalk? {
    guard let header, var facts, hasSource else { return nil }
    facts.bytes = source.whole
    var walk = RecordedWalk(header: header, source: facts, log: log, isWhole: isWhole, lesson: lesson)
    walk.entries = entries
    return walk
  }
}

// MARK: The program and its events

extension WalkBuilder {
  private mutating func takeHeader(_ record: JSONObject) throws(JSONProblem) {
    guard header == nil else { throw JSONProblem("there is a second header") }
    let header = try record.header()
    self.header = header
    // What else such a header says is for later readers.
    guard header.minReader <= RecordingHeader.currentVersion else { return }
    facts = try record.object("program").programFacts()
  }

  private mutating func takeSource(_ record: JSONObject) throws(JSONProblem) {
    guard !hasSource else { throw JSONProblem("there is a second program") }
    facts?.fileName = RecordedSource.shortName(try record.string("name", limit: 4_096))
    var bytes: [UInt8]
    if record.has("base64") {
      guard let decoded = Base64.decoded(try record.string("base64", limit: limits.lineBytes)) else {
        throw JSONProblem("\"base64\" is not what it says")
      }
      bytes = decoded
    } else {
      bytes = Array(try record.string("text", limit: limits.lineBytes).utf8)
    }
    let isWhole = try source.add(&bytes, from: record, id: 0)
    guard source.whole.count <= limits.sourceBytes else {
      throw JSONProblem("the program is larger than \(limits.sourceBytes >> 20) MiB")
    }
    hasSource = isWhole
  }

  private mutating func takeText(_ record: JSONObject) throws(JSONProblem) {
    let id = try record.number("id")
    guard Int(id) == check.texts else {
      throw JSONProblem("text \(id) comes in the place of text \(check.texts)")
    }
    var piece = try record.string("s", limit: limits.lineBytes)
    textBytes += piece.utf8.count
    guard textBytes <= limits.textBytes, check.texts < limits.texts else {
      throw JSONProblem("there are more texts than coroviz takes")
    }
    guard try text.add(&piece, from: record, id: id) else { return }
    guard log.intern(text.whole) == TextID(id) else { throw JSONProblem("text \(id) is there already") }
    check.addText()
  }

  private mutating func takeCode(_ record: JSONObject) throws(JSONProblem) {
    let id = try record.number("id")
    guard Int(id) == check.codes, check.codes < limits.codes else {
      throw JSONProblem("code \(id) comes in the place of code \(check.codes)")
    }
    let code = CodeInfo(
      name: TextID(try record.number("name")), kind: try record.codeKind(), firstLine: try record.line())
    try check.addCode(code)
    _ = log.addCode(code)
  }

  @inline(__always)
  private mutating func takeEvent(_ record: JSONObject) throws(JSONProblem) {
    guard hasSource else { throw JSONProblem("an event comes before the program") }
    let number = try record.integer("seq", in: 1...Int64.max)
    guard number == Int64(log.count) + 1 else {
      throw JSONProblem("event \(number) comes in the place of event \(log.count + 1)")
    }
    guard log.count < limits.events, log.variableChanges.count <= limits.variables else {
      throw JSONProblem("there are more events or variables than coroviz takes")
    }
    try checkTime(record)
    let event = try EventDecoder.event(try record.name("kind"), record, log)
    try check.check(event, log)
    if case .programEnded = event { isWhole = true }
    log.append(event)
  }

  /// The time is there for other readers: a state has its own from the events. It must be one all the same.
  @inline(__always)
  private mutating func checkTime(_ record: JSONObject) throws(JSONProblem) {
    guard let value = record.value("vt") else { return }
    let spelling = record.raw(value)
    if spelling.elementsEqual(lastTime) { return }
    _ = try record.time("vt")
    lastTime = ContiguousArray(spelling)
  }
}

// MARK: What was done with it

extension WalkBuilder {
  /// Makes a fact of a record, given how many events there are and how long a text may be.
  private typealias FactReading = (JSONObject, Int, Int) throws(JSONProblem) -> LessonFact

  private mutating func takeAnnotation(
    _ record: JSONObject, _ fact: FactReading
  ) throws(JSONProblem) {
    annotations += 1
    guard annotations <= limits.annotations else {
      throw JSONProblem("there are more notes and markers than the \(limits.annotations) that coroviz takes")
    }
    try takeEntry(record, fact)
  }

  /// Times that go back are taken for the last one: they only say how long to wait when the lesson is played.
  private mutating func takeEntry(
    _ record: JSONObject, _ fact: FactReading
  ) throws(JSONProblem) {
    guard hasSource else { throw JSONProblem("what was done comes before the program") }
    guard entries.count < limits.moves + limits.annotations else {
      throw JSONProblem("there are more moves than the \(limits.moves) that coroviz takes")
    }
    lastWall = max(lastWall, Int(try record.integer("wall", in: 0...RecordingLimits.longestLesson)))
    let entry = LessonEntry(wall: lastWall, fact: try fact(record, log.count, limits.noteBytes))
    entries.append(RecordedEntry(entry: entry, events: log.count))
    lesson.apply(entry)
  }
}

/// A text or a source that takes several lines, since one would be longer than lines may be.
///
/// A piece that is the first begins anew: what was there may have been left by a writer that was interrupted.
struct PieceByPiece<Whole: RangeReplaceableCollection> {
  private(set) var whole = Whole()
  private var id: UInt32 = 0
  private var parts: Int64 = 0
  private var isOpen = false

  /// Adds a piece and says whether it was the last.
  mutating func add(_ piece: inout Whole, from record: JSONObject, id: UInt32) throws(JSONProblem) -> Bool {
    let hasMore = try record.flagIfPresent("more")
    let part = record.has("part") ? try record.integer("part", in: 1...1_000_000) : 1
    if part == 1 {
      whole = piece
      self.id = id
    } else {
      guard isOpen, self.id == id, part == parts + 1 else {
        throw JSONProblem("part \(part) does not follow the part before it")
      }
      whole.append(contentsOf: piece)
    }
    parts = part
    isOpen = hasMore
    return !hasMore
  }
}
