import EventLoop
import PythonInterpreter
import TraceModel

/// The coroutine that `asyncio.sleep(...)` gives. It is the commonest of all, so it is written in Swift.
package final class SleepObject: NativeObject {
  let runtime: LoopRuntime
  let delay: Value
  let result: Value
  private(set) var steps: SleepSteps?

  init(runtime: LoopRuntime, delay: Value, result: Value) {
    self.runtime = runtime
    self.delay = delay
    self.result = result
    super.init(type: runtime.types.sleep)
  }

  deinit {
    if steps == nil && !runtime.isEnding { runtime.warnNeverAwaited("sleep") }
  }

  package override var waitsForItsAwait: Bool { steps == nil }

  package override func representation(_ machine: Machine) throws -> String? {
    "<coroutine object sleep at 0x\(String(machine.identity(of: self), radix: 16))>"
  }

  package override func awaitIterator(_ machine: Machine) throws -> NativeIterator? {
    if steps != nil { throw machine.runtimeError("cannot reuse already awaited coroutine") }
    let steps = SleepSteps(self)
    self.steps = steps
    return steps
  }

  /// The coroutine is closed before its first step.
  func close() {
    if steps == nil { steps = SleepSteps(self) }
    steps?.end()
  }
}

/// The steps of a sleep: with no delay one turn given up, else a future that a timer sets. (CPython: `tasks.sleep`.)
package final class SleepSteps: NativeIterator {
  private enum State {
    case created
    /// The state while it has given up its turn.
    case yielded
    /// The state while it waits for its timer.
    case waiting(FutureObject, TimerHandle)
    /// The same where the loop has methods of its own, which gave the future and the handle of the timer.
    case waitingByProgram(FutureObject, handle: Value)
    case ended
  }

  private let runtime: LoopRuntime
  private let delay: Value
  private var result: Value
  private var state = State.created

  init(_ sleep: SleepObject) {
    runtime = sleep.runtime
    delay = sleep.delay
    result = sleep.result
    super.init()
  }

  deinit { end() }

  package override var typeName: String { "coroutine" }
  package override var returnValue: Value { result }

  package override func next(_ machine: Machine) throws -> Value? {
    switch state {
    case .created: return try begin(machine)
    case .yielded:
      state = .ended
      return nil
    case .waiting(let object, _), .waitingByProgram(let object, _): return try wakeUp(object, machine)
    case .ended: throw machine.runtimeError("cannot reuse already awaited coroutine")
    }
  }

  package override func `throw`(_ exception: ExceptionObject, _ machine: Machine) throws -> Value? {
    end()
    throw PythonError(exception)
  }

  package override func close(_ machine: Machine) throws { end() }

  /// What `finally` does in the Python version: the timer is not needed any more.
  func end() {
    let state = state
    self.state = .ended
    guard !runtime.isEnding else { return }
    switch state {
    case .waiting(let object, let timer): object.loop?.loop.cancel(timer)
    case .waitingByProgram(_, let handle):
      if let handle = handle.object as? HandleObject, handle.classOverride?.isUserDefined != true {
        handle.cancel()
      } else {
        _ = try? runtime.machine.callMethod(handle, runtime.machine.names.intern("cancel"), [])
      }
    case .created, .yielded, .ended: break
    }
  }

  private func begin(_ machine: Machine) throws -> Value? {
    guard try isPositive(machine) else {
      state = .yielded
      return Value.none
    }
    let seconds = try machine.seconds(delay)
    if seconds.isNaN {
      state = .ended
      throw machine.valueError("Invalid delay: NaN (not a number)")
    }
    let loop = try runtime.requireRunningLoop()
    if !loop.overrides.isDisjoint(with: .ofSleep) {
      let (object, handle) = try runtime.sleepByProgram(loop, delay: delay, result: result)
      state = .waitingByProgram(object, handle: handle)
      object.future?.isBlocking = true
      return .object(object)
    }
    let deadline = loop.loop.time + seconds
    let future = Future(loop: loop.loop, purpose: .sleep(until: VirtualTime(seconds: deadline)))
    let object = FutureObject(loop: loop, future: future)
    let timer = try runtime.python { () throws(LoopError) in
      try loop.loop.callAt(deadline, .setResult(FutureReference(future), GuestValue(result)))
    }
    state = .waiting(object, timer)
    future.isBlocking = true
    return .object(object)
  }

  private func isPositive(_ machine: Machine) throws -> Bool {
    switch delay {
    case .int(let number): return number > 0
    case .float(let number): return !(number <= 0)
    default: return try !machine.isTrue(machine.compare(.lessOrEqual, delay, .int(0)))
    }
  }

  private func wakeUp(_ object: FutureObject, _ machine: Machine) throws -> Value? {
    guard let outcome = object.future?.takeResult() else {
      throw machine.runtimeError("await wasn't used with future")
    }
    end()
    switch outcome {
    case .value(let value):
      result = value.value
      return nil
    case .raise(let raise): throw PythonError(runtime.exception(for: raise))
    }
  }
}
