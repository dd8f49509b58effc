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
  package var instruction: Int
  package unowned(unsafe) var function: FunctionObject?
  package var resultRegister: Int32
  package var completion: Completion
  /// Whether the tracer knows of it: it pushed an event when the frame was entered.
  package var isTraced: Bool
  /// The generator whose frame this is.
  package var generator: GeneratorObject?
  /// The exception an `except` or `finally` block of this frame is handling.
  package var handled: ExceptionObject?
  /// Decides what happens with the result, for `.custom`.
  package var custom: FrameCompletion?
  /// Keeps what the frame needs alive: its function, when no register of the caller does.
  package var keepAlive: PyObject?
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
