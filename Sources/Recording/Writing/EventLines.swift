import TraceModel

/// Makes the lines of a log's events, with the texts and pieces of code that each needs before it.
///
/// A value: who can't write what it made goes on with the copy from before.
struct EventLines {
  let log: TraceLog
  /// How far the events, texts and pieces of code of the log have come. Text 0, the empty one, is in every log.
  private(set) var events: Int
  private(set) var texts: Int
  private(set) var codes: Int
  /// Bytes of the texts that were written.
  private(set) var textBytes = 0
  private var clock = ClockText()

  /// Goes on behind what has been written.
  init(_ log: TraceLog, events: Int = 0, texts: Int = 1, codes: Int = 0) {
    self.log = log
    self.events = events
    self.texts = texts
    self.codes = codes
    for index in 0..<min(events, log.count) { clock.note(log.events[index]) }
    for number in 0..<texts { textBytes += log.text(TextID(UInt32(truncatingIfNeeded: number))).utf8.count }
  }

  /// The lines of the next events: at most so many, and no more once they take so many bytes. Also how many lines they are.
  mutating func next(events limit: Int, bytes: Int) -> (bytes: ContiguousArray<UInt8>, lines: Int) {
    let stop = limit < log.count - events ? events + limit : log.count
    var result = ContiguousArray<UInt8>()
    result.reserveCapacity(bytes + 4_096)
    var lines = 0
    var tables = RecordLines()
    var encoder = EventEncoder(log, style: .numbers)
    while events < stop, result.count < bytes {
      let event = log.events[events]
      clock.note(event)
      encoder.json.raw("{\"t\":\"ev\",\"seq\":")
      encoder.json.integer(events + 1)
      encoder.json.raw(",\"vt\":")
      encoder.json.raw(clock.text)
      encoder.json.raw(",\"kind\":")
      encoder.encode(event)
      encoder.json.raw("}\n")
      if encoder.neededTexts > texts || encoder.neededCodes > codes {
        lines += addTables(&tables, texts: encoder.neededTexts, codes: encoder.neededCodes)
        result.append(contentsOf: tables.json.bytes)
        tables.removeAll()
      }
      result.append(contentsOf: encoder.json.bytes)
      encoder.json.removeAll()
      events += 1
      lines += 1
    }
    return (result, lines)
  }

  /// Texts and pieces of code up to these numbers; how many lines they are.
  private mutating func addTables(_ tables: inout RecordLines, texts needed: Int, codes neededCodes: Int)
    -> Int
  {
    var lines = 0
    while codes < neededCodes, let code = log.code(CodeID(UInt32(truncatingIfNeeded: codes))) {
      lines += addTexts(&tables, through: Int(code.name.rawValue) + 1)
      tables.code(codes, code)
      lines += 1
      codes += 1
    }
    return lines + addTexts(&tables, through: needed)
  }

  private mutating func addTexts(_ tables: inout RecordLines, through needed: Int) -> Int {
    var lines = 0
    while texts < needed {
      let text = log.text(TextID(UInt32(truncatingIfNeeded: texts)))
      lines += tables.text(texts, text)
      textBytes += text.utf8.count
      texts += 1
    }
    return lines
  }
}

/// The virtual clock as it stands after each event, spelt.
private struct ClockText {
  private(set) var text = ContiguousArray("0.0".utf8)

  @inline(__always)
  mutating func note(_ event: TraceEvent) {
    switch event {
    case .clockJumped(let to), .clockBlocked(_, let to): text = ContiguousArray("\(to.seconds)".utf8)
    default: break
    }
  }
}
