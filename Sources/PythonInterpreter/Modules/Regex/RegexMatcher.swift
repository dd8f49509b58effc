/// Runs a program against a text. Choices are kept on a stack of its own, on the heap; nothing recurses.
///
/// Each choice remembers where to go on. Registers (groups, counters) are changed in place, and what they held
/// before is on the same stack, so that taking back a choice takes back what followed it.
struct RegexMatcher<Unit: FixedWidthInteger & UnsignedInteger> {
  let program: RegexProgram
  let input: UnsafeBufferPointer<Unit>
  /// Where the text ends, for this search.
  let end: Int
  /// Asked now and then; throws when the search shall be given up.
  let poll: () throws -> Void
  private(set) var registers: [Int]
  private var stack: [RegexChoice]
  private var effort = 0

  /// How many choices may be open, and how often `poll` is asked.
  static var choiceLimit: Int { 1 << 21 }
  static var pollInterval: Int { 1 << 14 }

  init(
    _ program: RegexProgram, _ input: UnsafeBufferPointer<Unit>, end: Int, stack: [RegexChoice] = [],
    poll: @escaping () throws -> Void
  ) {
    self.program = program
    self.input = input
    self.end = min(end, input.count)
    self.poll = poll
    self.stack = stack
    registers = Array(repeating: -1, count: program.registerCount)
  }

  /// The room the stack has taken, for the next matcher.
  consuming func releaseStack() -> [RegexChoice] {
    stack.removeAll(keepingCapacity: true)
    return stack
  }

  /// Where a match ends that begins at `start`, or nil.
  ///
  /// - Parameter wholly: Whether it must go on to the end of the text.
  /// - Parameter isRefusingEmpty: Whether an empty match is none.
  mutating func match(at start: Int, wholly: Bool = false, isRefusingEmpty: Bool = false) throws -> Int? {
    for index in registers.indices { registers[index] = -1 }
    stack.removeAll(keepingCapacity: true)
    registers[0] = start
    guard let stop = try run(from: start, start: start, wholly: wholly, isRefusingEmpty: isRefusingEmpty)
    else { return nil }
    registers[1] = stop
    return stop
  }

  /// The first match that begins at `start` or later: where it begins and ends.
  mutating func search(from start: Int, isRefusingEmpty: Bool = false) throws -> (start: Int, end: Int)? {
    var position = start
    while position <= end {
      if let first = program.first {
        while position < end, !first.contains(UInt32(truncatingIfNeeded: input[position])) {
          position &+= 1
        }
        try work(1)
        if position >= end { return nil }
      }
      if let stop = try match(at: position, isRefusingEmpty: isRefusingEmpty && position == start) {
        return (position, stop)
      }
      position += 1
      try work(1)
    }
    return nil
  }

  // MARK: The loop

  private mutating func run(from begin: Int, start: Int, wholly: Bool, isRefusingEmpty: Bool) throws -> Int? {
    var position = begin
    var place = 0
    while true {
      if try step(&place, &position) { continue }
      if case .succeed = program.instructions[place],
        !(wholly && position != end), !(isRefusingEmpty && position == start)
      {
        return position
      }
      guard try backtrack(&place, &position) else { return nil }
    }
  }

  /// Runs one instruction. False when it fails, and at the end.
  @inline(__always)
  private mutating func step(_ place: inout Int, _ position: inout Int) throws -> Bool {
    switch program.instructions[place] {
    case .literal, .folded, .any, .anyButNewline, .set:
      guard position < end, accepts(program.instructions[place], at: position) else { return false }
      position &+= 1
      place &+= 1
    case .split(let target):
      try push(.choice(target, position))
      place &+= 1
    case .splitLazily(let target):
      try push(.choice(place &+ 1, position))
      place = target
    case .jump(let target): place = target
    case .openGroup(let group):
      try set(2 * group, position)
      place &+= 1
    case .closeGroup(let group):
      try set(2 * group + 1, position)
      try set(program.lastGroupRegister, group)
      place &+= 1
    case .repeatUnit(let index): return try repeatUnit(index, &place, &position)
    case .loopEnter(let index):
      try set(program.loops[index].countRegister, -1)
      try set(program.loops[index].positionRegister, -1)
      place &+= 1
    case .loopNext(let index): try loopNext(index, &place, position)
    case .succeed, .fail: return false
    default: return try rareStep(&place, &position)
    }
    return true
  }

  private mutating func rareStep(_ place: inout Int, _ position: inout Int) throws -> Bool {
    switch program.instructions[place] {
    case .anchor(let anchor, let isASCII):
      guard holds(anchor, isASCII: isASCII, at: position) else { return false }
    case .backreference(let group, let folding):
      guard let stop = try reference(group, folding, at: position) else { return false }
      position = stop
    case .unlessGroup(let group, let target):
      if !isSet(group) {
        place = target
        return true
      }
    case .loopAgain(let index): return try loopAgain(index, &place, position)
    case .mark(let register): try set(register, stack.count + 1)
    case .cut(let register): cut(to: registers[register])
    case .remember(let register): try set(register, position)
    case .recall(let register): position = registers[register]
    case .lookNot(let register, let target):
      try set(register, stack.count + 1)
      try push(.choice(target, position))
    case .refuse(let register):
      unwind(to: registers[register])
      return false
    case .stepBack(let count):
      guard position >= count else { return false }
      position -= count
    default: return false
    }
    place += 1
    return true
  }

  // MARK: Choices

  /// Takes up the last choice again. False when there is none.
  private mutating func backtrack(_ place: inout Int, _ position: inout Int) throws -> Bool {
    while let choice = stack.popLast() {
      try work(1)
      switch choice.kind {
      case .restore: registers[choice.place] = choice.first
      case .choice:
        (place, position) = (choice.place, choice.first)
        return true
      case .fewer:
        position = choice.first - 1
        place = choice.place
        if case .literal(let wanted) = program.instructions[place] {
          while position > choice.second, input[position] != Unit(truncatingIfNeeded: wanted) {
            position &-= 1
          }
        }
        if position > choice.second { stack.append(.fewer(place, position, choice.second)) }
        return true
      case .more:
        let index = choice.place
        guard case .repeatUnit(let number) = program.instructions[index], choice.first < end,
          accepts(program.unitRepeats[number].unit, at: choice.first)
        else { continue }
        position = choice.first + 1
        place = index + 1
        if position < choice.second { stack.append(.more(index, position, choice.second)) }
        return true
      }
    }
    return false
  }

  @inline(__always)
  private mutating func push(_ choice: RegexChoice) throws {
    stack.append(choice)
    try work(1)
  }

  /// Changes a register and notes what it held.
  @inline(__always)
  private mutating func set(_ register: Int, _ value: Int) throws {
    try push(.restore(register, registers[register]))
    registers[register] = value
  }

  /// Drops the choices above a height; what must be put back stays.
  private mutating func cut(to height: Int) {
    var kept = height
    for index in height..<max(height, stack.count) where stack[index].kind == .restore {
      stack[kept] = stack[index]
      kept += 1
    }
    if kept < stack.count { stack.removeLast(stack.count - kept) }
  }

  /// Takes back everything above a height.
  private mutating func unwind(to height: Int) {
    while stack.count > height, let choice = stack.popLast() {
      if choice.kind == .restore { registers[choice.place] = choice.first }
    }
  }

  /// Counts what has been done and asks now and then whether to go on.
  @inline(__always)
  private mutating func work(_ amount: Int) throws {
    effort &+= amount
    if effort > RegexMatcher.pollInterval { try look() }
  }

  private mutating func look() throws {
    effort = 0
    if stack.count > RegexMatcher.choiceLimit { throw RegexOverflow() }
    try poll()
  }

  // MARK: Single characters

  @inline(__always)
  private func accepts(_ unit: RegexInstruction, at position: Int) -> Bool {
    let scalar = UInt32(truncatingIfNeeded: input[position])
    switch unit {
    case .literal(let wanted): return scalar == wanted
    case .folded(let wanted, let folding): return folding.fold(scalar) == wanted
    case .any: return true
    case .anyButNewline: return scalar != 0x0A
    case .set(let index): return program.sets[index].contains(scalar)
    default: return false
    }
  }

  private mutating func repeatUnit(_ index: Int, _ place: inout Int, _ position: inout Int) throws -> Bool {
    let unit = program.unitRepeats[index]
    let room = end - position
    if unit.minimum > room { return false }
    let most = min(unit.maximum, room)
    let least = position + unit.minimum
    let limit = position + (unit.greed == .lazy ? unit.minimum : most)
    var stop = position
    while stop < limit, accepts(unit.unit, at: stop) { stop &+= 1 }
    try work((stop - position) >> 3)
    if stop < least { return false }
    if unit.greed == .greedy, stop > least { try push(.fewer(place + 1, stop, least)) }
    if unit.greed == .lazy, unit.minimum < most { try push(.more(place, stop, position + most)) }
    position = stop
    place += 1
    return true
  }

  // MARK: Loops

  private mutating func loopNext(_ index: Int, _ place: inout Int, _ position: Int) throws {
    let loop = program.loops[index]
    let count = registers[loop.countRegister] + 1
    try set(loop.countRegister, count)
    if count < loop.minimum {
      place = loop.body
    } else if loop.isLazy {
      try push(.choice(place + 1, position))
      place = loop.exit
    } else if count < loop.maximum || loop.maximum == RegexNode.unlimited,
      position != registers[loop.positionRegister]
    {
      try push(.choice(loop.exit, position))
      try set(loop.positionRegister, position)
      place = loop.body
    } else {
      place = loop.exit
    }
  }

  private mutating func loopAgain(_ index: Int, _ place: inout Int, _ position: Int) throws -> Bool {
    let loop = program.loops[index]
    let isFull = loop.maximum != RegexNode.unlimited && registers[loop.countRegister] >= loop.maximum
    if isFull || position == registers[loop.positionRegister] { return false }
    try set(loop.positionRegister, position)
    place = loop.body
    return true
  }

  // MARK: Places and groups

  private func isSet(_ group: Int) -> Bool {
    registers[2 * group] >= 0 && registers[2 * group + 1] >= registers[2 * group]
  }

  private mutating func reference(_ group: Int, _ folding: RegexFolding, at position: Int) throws -> Int? {
    guard isSet(group) else { return nil }
    let (start, stop) = (registers[2 * group], registers[2 * group + 1])
    if stop - start > end - position { return nil }
    try work((stop - start) >> 3)
    for offset in 0..<(stop - start) {
      let (a, b) = (input[start + offset], input[position + offset])
      if a == b { continue }
      if folding == .none { return nil }
      if folding.fold(UInt32(truncatingIfNeeded: a)) != folding.fold(UInt32(truncatingIfNeeded: b)) {
        return nil
      }
    }
    return position + stop - start
  }

  private func holds(_ anchor: RegexAnchor, isASCII: Bool, at position: Int) -> Bool {
    switch anchor {
    case .textStart: return position == 0
    case .lineStart: return position == 0 || input[position - 1] == 0x0A
    case .textEnd: return position >= end
    case .lineEnd: return position >= end || input[position] == 0x0A
    case .lastLineEnd: return position >= end || (position == end - 1 && input[position] == 0x0A)
    case .boundary: return end > 0 && isBoundary(position, isASCII)
    case .notBoundary: return end > 0 && !isBoundary(position, isASCII)
    }
  }

  private func isBoundary(_ position: Int, _ isASCII: Bool) -> Bool {
    func isWord(_ index: Int) -> Bool {
      index >= 0 && index < end
        && RegexCategory.word.contains(UInt32(truncatingIfNeeded: input[index]), isASCII: isASCII)
    }
    return isWord(position - 1) != isWord(position)
  }
}

/// Too many choices are open: the text is too long for the pattern.
struct RegexOverflow: Error {}

/// An entry of the matcher's stack.
struct RegexChoice {
  enum Kind: UInt8 {
    /// `place` is a register that held `first`.
    case restore
    /// Matching may go on at `place`, from position `first`.
    case choice
    /// A repeat took the characters before `first`; it may give back those after `second`.
    case fewer
    /// A repeat may take one more at `first`, as long as that is before `second`.
    case more
  }

  let kind: Kind
  let place: Int
  let first: Int
  let second: Int

  static func restore(_ register: Int, _ value: Int) -> RegexChoice {
    RegexChoice(kind: .restore, place: register, first: value, second: 0)
  }
  static func choice(_ place: Int, _ position: Int) -> RegexChoice {
    RegexChoice(kind: .choice, place: place, first: position, second: 0)
  }
  static func fewer(_ place: Int, _ stop: Int, _ least: Int) -> RegexChoice {
    RegexChoice(kind: .fewer, place: place, first: stop, second: least)
  }
  static func more(_ place: Int, _ stop: Int, _ limit: Int) -> RegexChoice {
    RegexChoice(kind: .more, place: place, first: stop, second: limit)
  }
}
