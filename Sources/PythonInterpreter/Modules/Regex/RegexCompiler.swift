/// Turns a syntax tree into a program.
struct RegexCompiler {
  private var program: RegexProgram
  private let widths: [RegexWidth?]

  static func compile(_ parsed: RegexParser.Result) throws -> RegexProgram {
    var compiler = RegexCompiler(widths: parsed.widths)
    try compiler.emit(parsed.node)
    compiler.add(.succeed)
    compiler.program.first = RegexFirst(parsed.node)
    return compiler.program
  }

  private init(widths: [RegexWidth?]) {
    self.widths = widths
    program = RegexProgram(groupCount: widths.count - 1)
  }

  // MARK: Parts

  private var place: Int { program.instructions.count }

  private mutating func add(_ instruction: RegexInstruction) { program.instructions.append(instruction) }

  /// Leaves room for an instruction whose target is not known yet.
  private mutating func reserve() -> Int {
    add(.fail)
    return place - 1
  }

  private mutating func register() -> Int {
    program.registerCount += 1
    return program.registerCount - 1
  }

  private mutating func emit(_ node: RegexNode) throws {
    guard StackRoom.isLeft else { throw RegexFailure.recursion }
    switch node {
    case .literal, .any, .set: add(unit(node))
    case .sequence(let nodes): for node in nodes { try emit(node) }
    case .branch(let nodes): try branch(nodes)
    case .group(let number?, let body):
      add(.openGroup(number))
      try emit(body)
      add(.closeGroup(number))
    case .group(nil, let body): try emit(body)
    case .atomic(let body): try atomic { try $0.emit(body) }
    case .repeat(let body, let minimum, let maximum, let greed):
      try repetition(body, minimum, maximum, greed)
    case .anchor(let anchor, let isASCII): add(.anchor(anchor, isASCII: isASCII))
    case .backreference(let group, let folding): add(.backreference(group, folding))
    case .conditional(let group, let yes, let no): try conditional(group, yes, no)
    case .look(let body, let isBehind, let isNegated):
      try look(body, isBehind: isBehind, isNegated: isNegated)
    case .failure: add(.fail)
    }
  }

  private mutating func unit(_ node: RegexNode) -> RegexInstruction {
    switch node {
    case .literal(let scalar, .none): return .literal(scalar)
    case .literal(let scalar, let folding): return .folded(scalar, folding)
    case .any(let dotAll): return dotAll ? .any : .anyButNewline
    case .set(let set):
      if let index = program.sets.firstIndex(of: set) { return .set(index) }
      program.sets.append(set)
      return .set(program.sets.count - 1)
    default: return .fail
    }
  }

  private mutating func branch(_ nodes: [RegexNode]) throws {
    var ends: [Int] = []
    for node in nodes.dropLast() {
      let split = reserve()
      try emit(node)
      ends.append(reserve())
      program.instructions[split] = .split(place)
    }
    if let last = nodes.last { try emit(last) }
    for end in ends { program.instructions[end] = .jump(place) }
  }

  private mutating func conditional(_ group: Int, _ yes: RegexNode, _ no: RegexNode?) throws {
    let test = reserve()
    try emit(yes)
    guard let no else {
      program.instructions[test] = .unlessGroup(group, place)
      return
    }
    let end = reserve()
    program.instructions[test] = .unlessGroup(group, place)
    try emit(no)
    program.instructions[end] = .jump(place)
  }

  private mutating func atomic(_ body: (inout RegexCompiler) throws -> Void) throws {
    let height = register()
    add(.mark(height))
    try body(&self)
    add(.cut(height))
  }

  // MARK: Looking around

  private mutating func look(_ body: RegexNode, isBehind: Bool, isNegated: Bool) throws {
    let back = isBehind ? try fixedWidth(body) : 0
    if isNegated {
      let height = register()
      let begin = reserve()
      if isBehind { add(.stepBack(back)) }
      try emit(body)
      add(.refuse(height))
      program.instructions[begin] = .lookNot(height, place)
      return
    }
    let position = register()
    add(.remember(position))
    try atomic {
      if isBehind { $0.add(.stepBack(back)) }
      try $0.emit(body)
    }
    add(.recall(position))
  }

  private func fixedWidth(_ body: RegexNode) throws -> Int {
    let width = body.width(widths)
    if width.least > Int(UInt32.max) { throw RegexFailure.syntax("looks too much behind", position: nil) }
    guard width.least == width.most else {
      throw RegexFailure.syntax("look-behind requires fixed-width pattern", position: nil)
    }
    return width.least
  }

  // MARK: Repeats

  private mutating func repetition(_ body: RegexNode, _ minimum: Int, _ maximum: Int, _ greed: RegexGreed)
    throws
  {
    if let single = RegexCompiler.single(body) {
      program.unitRepeats.append(
        RegexUnitRepeat(unit: unit(single), minimum: minimum, maximum: maximum, greed: greed))
      add(.repeatUnit(program.unitRepeats.count - 1))
    } else if greed == .possessive {
      try atomic { try $0.loop(body, minimum, maximum, isLazy: false) }
    } else {
      try loop(body, minimum, maximum, isLazy: greed == .lazy)
    }
  }

  /// What is repeated, when that is a single character.
  private static func single(_ node: RegexNode) -> RegexNode? {
    if node.isUnit { return node }
    switch node {
    case .group(nil, let body): return single(body)
    case .sequence(let nodes): return nodes.count == 1 ? single(nodes[0]) : nil
    default: return nil
    }
  }

  private mutating func loop(_ body: RegexNode, _ minimum: Int, _ maximum: Int, isLazy: Bool) throws {
    if minimum == 0 && maximum == 1 {
      let split = reserve()
      try emit(body)
      program.instructions[split] = isLazy ? .splitLazily(place) : .split(place)
      return
    }
    let index = program.loops.count
    program.loops.append(
      RegexLoop(
        minimum: minimum, maximum: maximum, isLazy: isLazy, countRegister: register(),
        positionRegister: register()))
    add(.loopEnter(index))
    let enter = reserve()
    program.loops[index].body = place
    try emit(body)
    program.instructions[enter] = .jump(place)
    add(.loopNext(index))
    add(.loopAgain(index))
    program.loops[index].exit = place
  }
}
