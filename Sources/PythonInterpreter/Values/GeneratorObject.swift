import TraceModel

/// A generator, coroutine or asynchronous generator: a frame that can be left and entered again.
package final class GeneratorObject: PyObject {
  package enum Flavor: UInt8 { case generator, coroutine, asyncGenerator }

  /// Where it is in its life. `inspect.getgeneratorstate` has the same four words.
  package enum State: UInt8 {
    /// The state while nothing of it has run.
    case created
    /// The state while its frame is on the machine's stack.
    case running
    /// The state while it is parked at a `yield` or `await`.
    case suspended
    /// The state after its return, its exception or `close()`.
    case closed
  }

  package let flavor: Flavor
  package let function: FunctionObject
  package var name: String
  package var qualifiedName: String
  package var state = State.created
  /// Its registers, while it is not closed.
  package var registers: UnsafeMutablePointer<Value>
  /// The instruction it will go on with.
  package var instruction = 0
  /// The exception it is handling (inside an `except` block), while suspended.
  package var handled: ExceptionObject?
  /// Its name in the trace, when there is one.
  package var traceID: CoroutineID?
  /// Its variables as the trace last told them.
  package var shadow: ShadowVariables?
  /// For asynchronous generators: hooks have been told, it is being closed.
  package var asyncState = AsyncState()
  /// Whether an exception that was thrown into it went on to what it waits for.
  var handsOnThrown = false
  /// Whether it died and was closed, as far as it let itself be; the next time it just goes.
  var isFinalized = false
  /// Marked by `types.coroutine`: an `await` accepts it though it is a generator.
  package var isIterableCoroutine = false
  /// Where it was made, outermost call last, when `sys.set_coroutine_origin_tracking_depth` asks for that.
  package var origin: TupleObject?
  /// Told when the object dies while its frame is still alive: Python closes it then.
  package unowned(unsafe) let machine: Machine

  /// Facts about a running asynchronous generator.
  package struct AsyncState {
    package var hooksInitialized = false
    package var isClosed = false
    package var isRunning = false
    package init() {}
  }

  package init(
    flavor: Flavor, function: FunctionObject, registers: UnsafeMutablePointer<Value>, machine: Machine
  ) {
    self.flavor = flavor
    self.function = function
    self.registers = registers
    self.machine = machine
    name = function.name
    qualifiedName = function.qualifiedName
    super.init(kind: .generator)
    isIterableCoroutine = function.code.flags.contains(.iterableCoroutine)
  }

  package var code: CodeObject { function.code }

  deinit {
    if state != .closed { machine.generatorDied(self) }
  }

  /// Ends its frame's life: the variables are released.
  package func discardFrame() {
    guard state != .closed else { return }
    state = .closed
    handled = nil
    machine.freeRegisters(registers, count: code.registerCount)
  }
}
