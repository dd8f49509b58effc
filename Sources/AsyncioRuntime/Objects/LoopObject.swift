import EventLoop
import PythonInterpreter

/// A Python event loop: the guest half of `EventLoop`. What isn't about scheduling is written in Python, in classes
/// derived from its type.
package final class LoopObject: NativeObject {
  let runtime: LoopRuntime
  let loop: EventLoop
  var isDebugging = false
  var taskFactory = Value.none
  /// The thread that waits in this loop's poll.
  var waitingThread: SimulatedThread?
  /// Asynchronous generators that were begun and not ended, in the order of their beginnings.
  var asyncGenerators: [WeakGenerator] = []
  /// The hooks for asynchronous generators that were set before this loop ran.
  var outerHooks: (firstIteration: Value, finalizer: Value) = (.none, .none)

  init(type: TypeObject, runtime: LoopRuntime) {
    self.runtime = runtime
    loop = EventLoop(context: runtime.context)
    super.init(type: type)
    loop.guest = self
  }

  deinit {
    loop.guest = nil
  }

  /// Calls the loop's exception handler with a dictionary of these entries.
  func callExceptionHandler(_ entries: [(String, Value)]) throws {
    let machine = runtime.machine
    let dictionary = DictObject()
    for (name, value) in entries { dictionary.set(name: StrObject(name), value) }
    let method = try machine.getAttribute(.object(self), machine.names.intern("call_exception_handler"))
    _ = try machine.call(method, [.object(dictionary)])
  }
}

/// A generator that the loop must not keep alive.
struct WeakGenerator {
  weak var generator: GeneratorObject?
}
