/// One open call: code being run, its registers, and what to do with its result.
package struct Frame {
  /// How the frame's result reaches the frame below.
  package enum Completion: UInt8 {
    /// A call: the result goes to the caller's `resultRegister`.
    case store
    /// A generator the frame below delegates to (`await`, `yield from`): what it yields, that one yields.
    case delegate
    /// A generator a `for` loop of the frame below runs over.
    case iterate
    /// `custom` decides.
    case custom
    /// `run` was entered for this frame: it returns.
    case boundary
  }

  package unowned(unsafe) var code: CodeObject
  package unowned(unsafe) var globals: Namespace
  package var registers: UnsafeMutablePointer<Value>
  /// The next instruction; while a call is open, the one after the call.
  package var instruction = 0
  package unowned(unsafe) var function: FunctionObject?
  package var resultRegister: Int32
  package var completion: Completion
  /// Whether the tracer knows of it: it pushed an event when the frame was entered.
  package var isTraced = false {
    didSet { returnsPlainly = returnsPlainly && !isTraced }
  }
  /// Whether all that a return has to do is to hand its value to the caller's register.
  package private(set) var returnsPlainly = true
  /// Whether any of the following is set. Most frames hold nothing that must be let go when they end.
  package private(set) var hasReferences = false
  /// The generator whose frame this is.
  package private(set) var generator: GeneratorObject?
  /// Decides what happens with the result, for `.custom`.
  package private(set) var custom: FrameCompletion?
  /// Keeps what the frame needs alive: its function, when no register of the caller does.
  package private(set) var keepAlive: PyObject?
  /// The exception an `except` or `finally` block of this frame is handling.
  package var handled: ExceptionObject? {
    didSet { hasReferences = true }
  }

  var instructions: UnsafeMutablePointer<Instruction> { code.instructions }
  var constants: UnsafeMutablePointer<Value> { code.constants }
  /// How many registers it has.
  var registerCount: Int { code.registerCount }

  init(code: CodeObject, globals: Namespace, registers: UnsafeMutablePointer<Value>) {
    self.code = code
    self.globals = globals
    self.registers = registers
    resultRegister = 0
    completion = .store
  }

  /// Makes this the frame of new code. What it referred to must have been released.
  @inline(__always)
  mutating func reset(
    _ code: CodeObject, _ globals: Namespace, _ registers: UnsafeMutablePointer<Value>,
    function: FunctionObject?,
    _ completion: Completion, result: Int32
  ) {
    self.code = code
    self.globals = globals
    self.registers = registers
    self.function = function
    self.completion = completion
    resultRegister = result
    instruction = 0
    isTraced = false
    returnsPlainly = completion == .store
  }

  /// Adds what the frame must keep alive.
  @inline(__always)
  mutating func hold(
    generator: GeneratorObject? = nil, custom: FrameCompletion? = nil, keepAlive: PyObject? = nil
  ) {
    hasReferences = true
    returnsPlainly = returnsPlainly && generator == nil
    self.generator = generator
    self.custom = custom
    self.keepAlive = keepAlive
  }

  /// Lets go of everything.
  @inline(__always)
  mutating func release() {
    guard hasReferences else { return }
    generator = nil
    custom = nil
    keepAlive = nil
    handled = nil
    hasReferences = false
  }
}

/// How a frame was left.
package enum FrameOutcome {
  case returned(Value)
  case yielded(Value)
  case raised(ExceptionObject)
}

/// Decides what follows when a frame is left: `generator.send()` makes a StopIteration of a
/// return, a task notes its result, `__init__` gives the instance.
package protocol FrameCompletion: AnyObject {
  /// The result for the caller. `.unbound` means another frame was pushed, whose end decides.
  ///
  /// - Throws: `PythonError`, which goes on in the caller's frame.
  func frameLeft(_ outcome: FrameOutcome, _ machine: Machine) throws -> Value
}
