/// Compiles one function, class body or module: turns its statements into instructions of one `CodeObject`.
///
/// Extensions hold the parts: names, expressions, calls, statements, exceptions, comprehensions, definitions.
final class FunctionCompiler {
  typealias Label = Int

  let unit: CompilationUnit
  let scope: Scope
  let name: String
  let qualifiedName: String
  var flags: CodeObject.Flags = []
  var documentation: StrObject?
  var firstLine = 1
  var positionalCount = 0
  var positionalOnlyCount = 0
  var keywordOnlyCount = 0
  /// Whether this is the body of an `async def`.
  var isAsync = false

  private(set) var instructions: [Instruction] = []
  private(set) var positions: [SourceRange] = []
  var handlers: [CodeObject.Handler] = []
  private var constants: ContiguousArray<Value> = []
  private var knownConstants: [ConstantKey: Int] = [:]
  private var targets: [Int] = []
  private var fixups: [(instruction: Int, label: Label)] = []

  /// Registers of local variables (or of their cells).
  var localRegisters: [String: Int] = [:]
  private var localNames: [NameID] = []
  private var cellFlags: [Bool] = []
  private var nextTemporary = 0
  private var registerCount = 0
  /// Variables of the comprehensions around this point, innermost last.
  var inlineScopes: [InlineScope] = []
  var blocks: [Block] = []
  var flow = FlowState()

  /// The variables of a comprehension, which lives in its surroundings' frame.
  struct InlineScope {
    var scope: Scope
    var registers: [String: Int]
  }

  init(unit: CompilationUnit, scope: Scope, name: String, qualifiedName: String) {
    self.unit = unit
    self.scope = scope
    self.name = name
    self.qualifiedName = qualifiedName
    if unit.hidden { flags.insert(.hidden) }
  }

  // MARK: Emitting

  /// Where the next instruction goes.
  var position: Int { instructions.count }

  func emit(_ opcode: Opcode, _ a: Int = 0, _ b: Int = 0, _ c: Int = 0, extra: Int = 0, at range: SourceRange)
  {
    instructions.append(Instruction(opcode, a, b, c, extra: extra))
    positions.append(range)
  }

  func makeLabel() -> Label {
    targets.append(-1)
    return targets.count - 1
  }

  /// The label stands for the next instruction.
  func place(_ label: Label) { targets[label] = position }

  /// Emits an instruction whose `c` is a label's position.
  func emitJump(
    _ opcode: Opcode, _ a: Int = 0, _ b: Int = 0, to label: Label, extra: Int = 0, at range: SourceRange
  ) {
    fixups.append((position, label))
    emit(opcode, a, b, 0, extra: extra, at: range)
  }

  func target(of label: Label) -> Int { targets[label] }

  // MARK: Constants

  func constant(_ value: Value) -> Int {
    guard let key = ConstantKey(value) else {
      constants.append(value)
      return constants.count - 1
    }
    if let known = knownConstants[key] { return known }
    constants.append(value)
    knownConstants[key] = constants.count - 1
    return constants.count - 1
  }

  func constant(_ text: String) -> Int { constant(.string(text)) }

  // MARK: Registers

  /// Makes a register for a local variable. Only before any temporary is in use.
  @discardableResult
  func addLocal(_ name: String, isCell: Bool = false) -> Int {
    let register = localNames.count
    localRegisters[name] = register
    localNames.append(unit.machine.names.intern(name))
    cellFlags.append(isCell)
    nextTemporary = register + 1
    registerCount = max(registerCount, nextTemporary)
    return register
  }

  /// The next free temporary.
  func temporary() -> Int { temporaries(1) }

  /// The first of some free temporaries in a row.
  func temporaries(_ count: Int) -> Int {
    let first = nextTemporary
    nextTemporary += count
    registerCount = max(registerCount, nextTemporary)
    return first
  }

  /// The first temporary that is not in use.
  var temporaryMark: Int { nextTemporary }

  func release(to mark: Int) { nextTemporary = mark }

  var localCount: Int { localNames.count }

  // MARK: Finishing

  func finish(freeNames: [String]) -> CodeObject {
    for (instruction, label) in fixups {
      instructions[instruction].c = Int32(truncatingIfNeeded: targets[label])
    }
    var parts = CodeObject.Parts()
    parts.name = name
    parts.qualifiedName = qualifiedName
    parts.fileName = unit.fileName
    parts.firstLine = firstLine
    parts.flags = flags
    parts.documentation = documentation
    parts.instructions = instructions
    parts.constants = constants
    parts.positions = positions
    parts.handlers = handlers
    parts.registerCount = registerCount
    parts.localNames = localNames
    parts.isCell = cellFlags
    parts.freeNames = freeNames.map { unit.machine.names.intern($0) }
    parts.positionalCount = positionalCount
    parts.positionalOnlyCount = positionalOnlyCount
    parts.keywordOnlyCount = keywordOnlyCount
    return CodeObject(parts)
  }
}

/// Constants that can be shared within a code object.
private enum ConstantKey: Hashable {
  case none
  case bool(Bool)
  case int(Int)
  case float(UInt64)
  case string(ContiguousArray<UInt8>)

  init?(_ value: Value) {
    switch value {
    case .none: self = .none
    case .bool(let value): self = .bool(value)
    case .int(let value): self = .int(value)
    case .float(let value): self = .float(value.bitPattern)
    case .object(let object):
      guard let text = Value.object(object).str else { return nil }
      self = .string(text.utf8)
    case .unbound: return nil
    }
  }
}

/// Which local variables are sure to have a value at the point being compiled.
struct FlowState {
  var assigned: Set<Int> = []
  /// Whether this point can be reached at all.
  var isReachable = true

  /// What holds where two paths meet.
  func merged(with other: FlowState) -> FlowState {
    if !isReachable { return other }
    if !other.isReachable { return self }
    return FlowState(assigned: assigned.intersection(other.assigned), isReachable: true)
  }
}

/// What a `return`, `break` or `continue` passes on its way out.
enum Block {
  /// `iterator` is the register of a `for` loop's iterator.
  case loop(breakTo: Int, continueTo: Int, iterator: Int?, line: SourceRange?)
  case finally(body: [Statement], region: Region)
  /// The exit method is in `exit` and `exit + 1`.
  case with(exit: Int, isAsync: Bool, range: SourceRange, isOneLine: Bool, region: Region)
  /// Inside an `except` or `finally` that handles an exception; `outer` is the register of the one handled around it.
  case handling(outer: Int)
  /// `except ... as name`: the name is deleted at the end.
  case namedHandler(name: String, range: SourceRange, region: Region)
  /// Inside the body of a `try` with `except` clauses.
  case protected(region: Region)

  var region: Region? {
    switch self {
    case .finally(_, let region), .with(_, _, _, _, let region), .namedHandler(_, _, let region),
      .protected(let region):
      region
    case .loop, .handling: nil
    }
  }
}

/// The instructions a handler covers: code for leaving a block early is cut out of it.
final class Region {
  private(set) var spans: [(start: Int, end: Int)] = []
  private var openedAt: Int?

  func open(at position: Int) { openedAt = position }

  func close(at position: Int) {
    if let start = openedAt, start < position { spans.append((start, position)) }
    openedAt = nil
  }
}
