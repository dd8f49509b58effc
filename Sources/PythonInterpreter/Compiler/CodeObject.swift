import TraceModel

/// Compiled code of a function, class body, comprehension function or module.
package final class CodeObject: PyObject {
  package struct Flags: OptionSet, Sendable {
    package let rawValue: UInt16
    package init(rawValue: UInt16) { self.rawValue = rawValue }
    package static let generator = Flags(rawValue: 1)
    package static let coroutine = Flags(rawValue: 2)
    package static let asyncGenerator = Flags(rawValue: 4)
    /// A generator that `types.coroutine` made awaitable.
    package static let iterableCoroutine = Flags(rawValue: 8)
    /// Part of coroviz itself (a module's Python source): not shown in the trace.
    package static let hidden = Flags(rawValue: 16)
    package static let variadic = Flags(rawValue: 32)
    package static let variadicKeywords = Flags(rawValue: 64)
    package static let classBody = Flags(rawValue: 128)
    package static let module = Flags(rawValue: 256)
    /// A module whose own names live in a mapping, which is in R[0]: `exec(source, globals, locals)`.
    package static let separateLocals = Flags(rawValue: 512)

    /// Calling makes an object instead of running anything.
    package static let resumable: Flags = [.generator, .coroutine, .asyncGenerator]
  }

  /// Where an exception goes that is raised within a range of instructions.
  package struct Handler: Sendable {
    package var start: Int32
    package var end: Int32
    package var target: Int32
    /// The register that gets the exception.
    package var register: Int32
    /// The first temporary that is released: what the interrupted expressions left.
    package var depth: Int32
    /// The register of the exception that is being handled around the `try`, or -1.
    package var handled: Int32
  }

  package let name: String
  package let qualifiedName: String
  package let fileName: String
  package let firstLine: Int
  package var flags: Flags
  package let documentation: StrObject?
  package let instructions: UnsafeMutablePointer<Instruction>
  package let instructionCount: Int
  package let constants: UnsafeMutablePointer<Value>
  package let constantCount: Int
  /// The source range each instruction stands for.
  package let positions: [SourceRange]
  /// Innermost first.
  package let handlers: [Handler]
  package let registerCount: Int
  /// How many of them are local variables: the first ones. Temporaries are written before they are read.
  package let localCount: Int
  /// The names of the first registers; temporaries have none.
  package let localNames: [NameID]
  /// For each local register: whether it holds a cell.
  package let isCell: [Bool]
  package let freeNames: [NameID]
  /// Parameters that can be given by position; the first registers.
  package let positionalCount: Int
  package let positionalOnlyCount: Int
  package let keywordOnlyCount: Int
  /// Whether a call with exactly `positionalCount` positional arguments needs no sorting.
  package let isSimple: Bool
  /// The number of arguments of such a call; -1 when every call needs sorting.
  package let simpleCount: Int
  /// Its name in the trace of the machine, once it has one.
  package var traceID: CodeID?
  /// The log `traceID` belongs to. Not a weak reference: those make every use of the log slower.
  var traceLog: ObjectIdentifier?
  /// The names of the keywords in its calls, by the constant that lists them; filled when a call first asks.
  var keywordLists: ContiguousArray<[NameID]?> = []
  /// Inline caches of attribute instructions, by the instruction's index.
  package var caches: UnsafeMutablePointer<AttributeCache>?

  package init(_ parts: Parts) {
    name = parts.name
    qualifiedName = parts.qualifiedName
    fileName = parts.fileName
    firstLine = parts.firstLine
    flags = parts.flags
    documentation = parts.documentation
    instructionCount = parts.instructions.count
    instructions = .allocate(capacity: max(1, parts.instructions.count))
    instructions.initialize(from: parts.instructions, count: parts.instructions.count)
    constantCount = parts.constants.count
    constants = .allocate(capacity: max(1, parts.constants.count))
    for (position, value) in parts.constants.enumerated() { (constants + position).initialize(to: value) }
    positions = parts.positions
    handlers = parts.handlers
    registerCount = parts.registerCount
    localCount = parts.localNames.count
    localNames = parts.localNames
    isCell = parts.isCell
    freeNames = parts.freeNames
    positionalCount = parts.positionalCount
    positionalOnlyCount = parts.positionalOnlyCount
    keywordOnlyCount = parts.keywordOnlyCount
    isSimple =
      parts.keywordOnlyCount == 0 && parts.flags.isDisjoint(with: [.variadic, .variadicKeywords])
      && parts.flags.isDisjoint(with: .resumable)
    simpleCount = isSimple ? parts.positionalCount : -1
    super.init(kind: .code)
  }

  deinit {
    instructions.deallocate()
    constants.deinitialize(count: constantCount)
    constants.deallocate()
    if let caches {
      caches.deinitialize(count: instructionCount)
      caches.deallocate()
    }
  }

  /// What the compiler hands over.
  package struct Parts {
    package var name = ""
    package var qualifiedName = ""
    package var fileName = ""
    package var firstLine = 1
    package var flags: Flags = []
    package var documentation: StrObject?
    package var instructions: [Instruction] = []
    package var constants: ContiguousArray<Value> = []
    package var positions: [SourceRange] = []
    package var handlers: [Handler] = []
    package var registerCount = 0
    package var localNames: [NameID] = []
    package var isCell: [Bool] = []
    package var freeNames: [NameID] = []
    package var positionalCount = 0
    package var positionalOnlyCount = 0
    package var keywordOnlyCount = 0
    package init() {}
  }

  /// The line an instruction stands for, from 1.
  package func line(at instruction: Int) -> Int {
    positions.indices.contains(instruction) ? Int(positions[instruction].line) : firstLine
  }

  /// What kind of frame it makes, in the trace's words.
  package var traceKind: CodeKind {
    if flags.contains(.coroutine) { return .coroutine }
    if flags.contains(.asyncGenerator) { return .asyncGenerator }
    if flags.contains(.generator) { return .generator }
    if flags.contains(.classBody) { return .classBody }
    return flags.contains(.module) ? .module : .function
  }
}

/// What an attribute instruction found last time: valid while layout, type and shape are the same.
package struct AttributeCache {
  /// The object's class, when it is not its layout's own.
  package var type: TypeObject?
  package var version: UInt32 = 0
  package var kind = ObjectKind.instance
  package var shape: Shape?
  /// Where the attribute is, or -1: no place is known.
  package var slot = -1
  /// The shape the object gets when this store adds the attribute, if that is known.
  package var next: Shape?
  /// The function a method call calls, if one is known.
  package var method = Value.unbound
}
