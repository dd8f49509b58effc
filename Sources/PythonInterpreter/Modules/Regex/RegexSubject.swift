/// What is searched: a string or bytes, as units that the matcher indexes.
struct RegexSubject {
  enum Units {
    case bytes(ContiguousArray<UInt8>)
    case scalars(ContiguousArray<UInt32>)
  }

  /// The object itself: `match.string`.
  let value: Value
  let units: Units
  let isText: Bool

  /// Nil for what is neither a string nor bytes.
  init?(_ value: Value) {
    self.value = value
    if let text = value.str {
      isText = true
      units = text.isASCII ? .bytes(text.utf8) : .scalars(text.scalars)
    } else if let bytes = value.cast(.bytes, to: BytesObject.self) {
      isText = false
      units = .bytes(bytes.bytes)
    } else {
      return nil
    }
  }

  var count: Int {
    switch units {
    case .bytes(let bytes): bytes.count
    case .scalars(let scalars): scalars.count
    }
  }

  /// A part of it, as an object; the whole is the object itself.
  func slice(_ start: Int, _ end: Int) -> Value {
    if start <= 0, end >= count, value.isPlainText { return value }
    let range = max(0, start)..<max(0, start, min(end, count))
    switch units {
    case .scalars(let scalars): return .object(StrObject(scalars: scalars[range]))
    case .bytes(let bytes):
      let part = ContiguousArray(bytes[range])
      return .object(isText ? StrObject(utf8: part, count: part.count) : BytesObject(part))
    }
  }
}

/// A search that goes on from match to match: what `finditer`, `sub` and scanners share.
final class RegexSearch {
  let pattern: PatternObject
  let subject: RegexSubject
  let start: Int
  let end: Int
  /// Where the next match may begin; nil when there are no more.
  private var position: Int?
  /// Whether the last match was empty: the next one may not be, at the same place.
  private var isRefusingEmpty = false
  private var stack: [RegexChoice] = []

  init(_ pattern: PatternObject, _ subject: RegexSubject, start: Int = 0, end: Int = .max) {
    self.pattern = pattern
    self.subject = subject
    self.end = min(max(0, end), subject.count)
    // It may lie behind the end: then only `match` finds something, the empty text.
    self.start = min(max(0, start), subject.count)
    position = self.start
  }

  /// How a match is looked for.
  enum Mode {
    case search, match, fullmatch
  }

  /// The next match, or nil.
  ///
  /// - Throws: KeyboardInterrupt or MemoryError when the machine has to stop.
  func next(_ mode: Mode, _ machine: Machine) throws -> MatchObject? {
    guard let position else { return nil }
    let registers: [Int]?
    switch subject.units {
    case .bytes(let bytes):
      registers = try bytes.withUnsafeBufferPointer { try run(mode, $0, position, machine) }
    case .scalars(let scalars):
      registers = try scalars.withUnsafeBufferPointer { try run(mode, $0, position, machine) }
    }
    guard let registers else {
      self.position = nil
      return nil
    }
    isRefusingEmpty = registers[0] == registers[1]
    self.position = registers[1]
    return MatchObject(self, registers)
  }

  private func run<Unit: FixedWidthInteger & UnsignedInteger>(
    _ mode: Mode, _ units: UnsafeBufferPointer<Unit>, _ position: Int, _ machine: Machine
  ) throws -> [Int]? {
    var matcher = RegexMatcher(pattern.program, units, end: end, stack: stack, poll: machine.checkHost)
    stack = []
    defer { stack = matcher.releaseStack() }
    do {
      let isFound =
        switch mode {
        case .search: try matcher.search(from: position, isRefusingEmpty: isRefusingEmpty) != nil
        case .match, .fullmatch:
          try matcher.match(
            at: position, wholly: mode == .fullmatch, isRefusingEmpty: isRefusingEmpty) != nil
        }
      return isFound ? matcher.registers : nil
    } catch is RegexOverflow {
      throw PythonError(machine.exception("MemoryError"))
    }
  }
}
