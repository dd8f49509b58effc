import TraceModel

/// Compares two traces event by event, by what they say: their tables of texts may be in another order.
package struct TraceComparison {
  private let first: TraceLog
  private let second: TraceLog
  private var firstEncoder: EventEncoder
  private var secondEncoder: EventEncoder
  /// How many events have been compared and are the same.
  package private(set) var count = 0

  package init(_ first: TraceLog, _ second: TraceLog) {
    self.first = first
    self.second = second
    firstEncoder = EventEncoder(first, style: .words)
    secondEncoder = EventEncoder(second, style: .words)
  }

  /// Compares as many more events as both have. False when one differs: it has the index `count`.
  package mutating func advance() -> Bool {
    while count < first.count, count < second.count {
      firstEncoder.encode(first.events[count])
      secondEncoder.encode(second.events[count])
      let areSame = firstEncoder.json.bytes == secondEncoder.json.bytes
      firstEncoder.json.removeAll()
      secondEncoder.json.removeAll()
      guard areSame else { return false }
      count += 1
    }
    return true
  }

  /// An event in words, as `coroviz run --trace` writes it: `{"n":3,"event":"lineReached","line":1}`.
  package static func text(of index: Int, in log: TraceLog) -> String {
    guard index >= 0, index < log.count else { return "nothing" }
    var lines = TraceLines(log)
    lines.write(through: index, from: index)
    return String(decoding: lines.bytes.dropLast(), as: UTF8.self)
  }
}

/// Events as JSON Lines with all texts in them, one object an event: for other programs.
package struct TraceLines {
  private var encoder: EventEncoder
  private let log: TraceLog

  package init(_ log: TraceLog) {
    self.log = log
    encoder = EventEncoder(log, style: .words)
  }

  /// What has been written and not been taken.
  package var bytes: ContiguousArray<UInt8> { encoder.json.bytes }

  package mutating func removeAll() { encoder.json.removeAll() }

  /// Writes events, by their indices, as far as there are such.
  package mutating func write(through last: Int, from first: Int = 0) {
    guard first >= 0 else { return }
    for index in first..<max(first, min(last + 1, log.count)) {
      encoder.json.raw("{\"n\":")
      encoder.json.integer(index + 1)
      encoder.json.raw(",\"event\":")
      encoder.encode(log.events[index])
      encoder.json.raw("}\n")
    }
  }
}
