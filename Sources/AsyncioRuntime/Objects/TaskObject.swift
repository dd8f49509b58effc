import EventLoop
import PythonInterpreter

/// A Python `Task`: the guest half of `EventLoop.Task`.
package final class TaskObject: FutureObject {
  /// The contextvars context it runs in, or None.
  var contextVariables = Value.none
  /// The iterator that a coroutine written in Swift (`asyncio.sleep(1)`) is run by.
  var nativeSteps: NativeIterator?

  /// The task it is the guest half of.
  var task: Task? { future as? Task }

  /// Its coroutine.
  var coroutine: Value { task?.coroutine.value ?? .none }

  /// `<Task Task-2 of worker()>`: which one it is; its state changes while nobody assigns it.
  package override var summary: String? {
    guard let task else { return nil }
    let generator = coroutine.cast(.generator, to: GeneratorObject.self)
    return "<Task \(task.name)\(generator.map { " of \($0.qualifiedName)()" } ?? "")>"
  }

  override func makeHeir() -> FutureObject {
    let heir = TaskObject(type: classOverride ?? runtime.types.task, runtime: runtime)
    heir.contextVariables = contextVariables
    return heir
  }

  /// Makes the task and schedules its first step.
  func start(_ coroutine: Value, loop: LoopObject, name: String?, isEager: Bool = false) throws {
    let generator = coroutine.cast(.generator, to: GeneratorObject.self)
    _ = try runtime.python { () throws(LoopError) -> Task in
      try Task(
        GuestValue(coroutine), loop: loop.loop, name: name, coroutineID: generator?.traceID,
        libraryFunction: generator?.traceID == nil ? libraryFunction(of: coroutine) : nil,
        startsEagerly: isEager,
        attaching: { [self] task in
          adopt(task, of: loop)
          return self
        })
    }
  }

  /// What the trace calls a task of a coroutine that no code of the program made: `sleep`, `aclose`. The loop's own at the
  /// end of `asyncio.run`, such as `shutdown_asyncgens`, are `shutdown`, as a long name would leave the lanes less room.
  private func libraryFunction(of coroutine: Value) -> String? {
    if let generator = coroutine.cast(.generator, to: GeneratorObject.self) {
      return generator.name.hasPrefix("shutdown_") ? "shutdown" : generator.name
    }
    switch coroutine.object {
    case is SleepObject: return "sleep"
    case let step as AsyncGeneratorStep: return step.functionName
    default: return nil
    }
  }
}
