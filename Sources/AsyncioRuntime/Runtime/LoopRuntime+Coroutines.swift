import EventLoop
import PythonInterpreter

/// Which values are coroutines, futures and other things that can be awaited.
extension LoopRuntime {
  /// `asyncio.iscoroutine`.
  func isCoroutine(_ value: Value) -> Bool {
    guard case .object(let object) = value else { return false }
    switch object.kind {
    case .generator: return unsafeDowncast(object, to: GeneratorObject.self).flavor == .coroutine
    case .native: return object is SleepObject
    case .iterator: return object is AsyncGeneratorStep
    case .instance: return hasCoroutineMethods(value)
    default: return false
    }
  }

  /// Whether an instance has the methods of a coroutine, as `collections.abc.Coroutine` asks for them.
  private func hasCoroutineMethods(_ value: Value) -> Bool {
    [NameID.dunderAwait, .send, .throw, .close].allSatisfy { machine.specialMethod(value, $0) != nil }
  }

  /// `inspect.isawaitable`.
  func isAwaitable(_ value: Value) -> Bool {
    guard case .object(let object) = value else { return false }
    if object.kind == .generator {
      let generator = unsafeDowncast(object, to: GeneratorObject.self)
      return generator.flavor == .coroutine || generator.isIterableCoroutine
    }
    return object is SleepObject || object is FutureObject || object is AsyncGeneratorStep
      || machine.specialMethod(value, .dunderAwait) != nil
  }

  /// The running loop.
  ///
  /// - Throws: RuntimeError when none is running.
  func requireRunningLoop() throws -> LoopObject {
    guard let runningLoop else { throw machine.runtimeError("no running event loop") }
    return runningLoop
  }

  /// The running loop, or else the one the policy knows (which may make one).
  func eventLoop() throws -> Value {
    if let runningLoop { return .object(runningLoop) }
    let events = try machine.importModule("asyncio.events")
    let policy = try machine.callMethod(.object(events), machine.names.intern("get_event_loop_policy"), [])
    return try machine.callMethod(policy, machine.names.intern("get_event_loop"), [])
  }

  /// The loop given as an argument, or the one `eventLoop` finds.
  func loopObject(_ argument: Value?) throws -> LoopObject {
    var value = argument ?? .none
    if value.isNone { value = try eventLoop() }
    guard let loop = value.cast(.native, to: NativeObject.self) as? LoopObject else {
      throw machine.attributeError(value, machine.names.intern("get_debug"))
    }
    return loop
  }
}

extension Machine {
  /// `callable(value)`.
  func isCallable(_ value: Value) -> Bool {
    guard case .object(let object) = value else { return false }
    switch object.kind {
    case .function, .nativeFunction, .boundMethod, .type, .staticMethod: return true
    default: return specialMethod(value, .dunderCall) != nil
    }
  }

  /// A number of seconds.
  ///
  /// - Throws: TypeError, as adding it to a float would.
  func seconds(_ value: Value) throws -> Double {
    switch value {
    case .float(let number): return number
    case .int(let number): return Double(number)
    default:
      guard case .float(let sum) = try binary(.add, .float(0), value, inPlace: false) else {
        throw typeError("must be real number, not \(typeName(value))")
      }
      return sum
    }
  }
}
