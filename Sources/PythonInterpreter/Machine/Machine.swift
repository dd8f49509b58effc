import TraceModel

/// The Python machine: its types, modules and frames. One machine runs one program.
///
/// Frames live in an array of their own, so a call from Python to Python costs no Swift stack, a generator is
/// a frame that can be put aside, and `run` can stop between any two instructions when its budget is used up.
/// Everything happens on the caller's thread.
public final class Machine {
  package var names = NameTable()
  package let emptyShape = Shape()
  /// The built-in types.
  package let types: CoreTypes
  /// The names every module sees: `print`, `len`, `ValueError` ...
  package let builtins = Namespace(capacity: 256)
  /// The modules that have been made.
  package var modules: [String: ModuleObject] = [:]
  /// `sys.modules`, once the program has looked at it.
  package var moduleTable: DictObject?
  /// How modules are made that are not loaded yet, by name.
  package var moduleFactories: [String: (Machine) throws -> ModuleObject] = [:]
  package let host: MachineHost
  let trampoline = CodeObject.makeTrampoline()

  /// Frames, innermost last.
  package var frames: UnsafeMutablePointer<Frame>
  package var frameCount = 0
  /// So many elements of `frames` are initialized. Those past `frameCount` refer to nothing.
  var usedFrames = 0
  /// So many frames may be open before `makeRoom` has to look.
  var readyFrames = 0
  package let frameCapacity = 100_000
  /// Registers of plain calls: a stack. Generators have registers of their own.
  package let stack: UnsafeMutablePointer<Value>
  package var stackTop = 0
  /// So many elements of `stack` are initialized. Those past `stackTop` hold no object; what else they hold is left over.
  var readyRegisters = 0
  package let stackCapacity = 1 << 21
  /// How many objects are being called through a `__call__` that is an object itself.
  var callableDepth = 0
  /// Frames of Python calls that may be open at once (`sys.setrecursionlimit`).
  package var recursionLimit = 1000 {
    didSet {
      frameLimit = min(recursionLimit, frameCapacity - 64)
      readyFrames = min(usedFrames, frameLimit)
    }
  }
  /// The same, bounded by the room for frames.
  var frameLimit = 1000
  /// How deep `run` is nested in built-ins that call back into Python.
  package var nesting = 0
  package let nestingLimit = 500

  /// Instructions (roughly) until `run` pauses.
  package var fuel = 0
  /// The budget that goes on when something more urgent has been seen to.
  var pendingFuel = 0
  /// Items that may still pass through built-in functions before one of them looks whether the program may go on.
  var itemsUntilCheck = Machine.itemsBetweenChecks
  /// The register of the caller that gets the result of the native function being called.
  var pendingResult = 0
  /// The same, for a native function that resumes one frame after another: it must set it back before each.
  package var resultRegister: Int {
    get { pendingResult }
    set { pendingResult = newValue }
  }
  /// Whether the machine is going away: nothing may run any more.
  var isTearingDown = false
  /// Whether the program is over: its variables are gone, and its modules tell nobody of warnings any more.
  var hasEnded = false
  /// What is to happen at the next safe point, as a signal handler would: it may raise.
  var interrupt: ((Machine) throws -> Void)?
  /// What has been read of the standard input.
  let standardInput = StandardInputBuffer()
  /// What is still to be said of objects that died, at the next safe point.
  var lastWords: [(Machine) -> Void] = []
  /// What is to happen before the next instruction and may change which frames are on top; see `switchFrames`.
  var frameSwitch: ((Machine) throws -> Void)?
  /// Set once the program has other threads: what a call does that blocks for so many seconds. It gives what the call
  /// returns, or `.unbound` when it has asked for a change of frames.
  package var blockingCall: ((Machine, Double) throws -> Value)?
  /// What operators remember while they work on nested values.
  let operators = OperatorState()
  /// Generators that died while suspended: they are closed at the next safe point.
  package var dyingGenerators: [GeneratorObject] = []
  /// Whether finalizers are being called.
  var isFinalizing = false
  /// Instances that died, in classes with `__del__`.
  var dyingInstances: [PlainObject] = []
  /// Weak references whose objects died, and whose callbacks are still to be called.
  var deadReferences: [WeakReferenceObject] = []
  /// Warnings that came up where no Python code can run, for the next safe point.
  var pendingWarnings: [MachineWarning] = []
  /// Warnings that were shown: each is shown once for its line.
  var shownWarnings: Set<MachineWarning> = []
  /// How many calls a coroutine notes that led to its making.
  package var originTrackingDepth = 0

  /// Where events go, when the run is traced.
  package var trace: Tracer? {
    didSet { isTracing = trace != nil }
  }
  var isTracing = false
  /// How many identities have been handed out; see `identity(of:)`.
  var identityCount: UInt32 = 0
  /// Registers given back by generators, for reuse.
  var freeRegisterBlocks: [[UnsafeMutablePointer<Value>]] = Array(repeating: [], count: 33)
  /// `asyncio` sets these: called for asynchronous generators when they start and when they die.
  package var asyncGeneratorHooks: (firstIteration: Value, finalizer: Value) = (.none, .none)
  /// The `contextvars.Context` that holds the variables of what runs now; None before one is made.
  package var currentContext = Value.none
  /// Names of the modules and lines of Python source that tracebacks show.
  package var sources: [String: [Substring]] = [:]

  package init(host: MachineHost) {
    self.host = host
    types = CoreTypes()
    frames = .allocate(capacity: frameCapacity)
    stack = .allocate(capacity: stackCapacity)
    installBuiltins()
  }

  deinit {
    trace = nil
    shutDown()
    frames.deinitialize(count: usedFrames)
    frames.deallocate()
    stack.deinitialize(count: readyRegisters)
    stack.deallocate()
    for (count, blocks) in freeRegisterBlocks.enumerated() {
      for block in blocks {
        block.deinitialize(count: count)
        block.deallocate()
      }
    }
  }

  /// Drops everything the program holds. Functions and their modules refer to each other; this parts them.
  package func shutDown() {
    isTearingDown = true
    while frameCount > 0 { discardTopFrame() }
    dyingGenerators = []
    dyingInstances = []
    deadReferences = []
    asyncGeneratorHooks = (.none, .none)
    frameSwitch = nil
    lastWords = []
    blockingCall = nil
    for module in modules.values { module.namespace.removeAll() }
    modules = [:]
    builtins.removeAll()
  }
}

/// What the machine needs of the world: an output, a clock. `AsyncioRuntime` gives it its virtual ones.
package protocol MachineHost: AnyObject {
  /// Takes what the program prints.
  func write(_ text: StrObject, to stream: StandardStream, machine: Machine)
  /// More of what the program reads: from a file, or from somebody who is asked.
  func readInput() -> InputPiece
  /// The virtual clock, in seconds since the program began. Looking at it is what a program does that waits busily.
  func readClock() -> Double
  /// `time.sleep`: moves the virtual clock.
  func block(seconds: Double, machine: Machine)
  /// The program's arguments, its own name first.
  var arguments: [String] { get }
  /// The seed of `random`.
  var seed: UInt64 { get }
  /// Whether someone wants a program stopped that can't be paused, since it runs inside a built-in function.
  var wantsInterrupt: Bool { get }
  /// Whether the program has taken more memory than it may, since this was asked last.
  var isOutOfMemory: Bool { get }
}

extension MachineHost {
  package func readInput() -> InputPiece { .end }
}
