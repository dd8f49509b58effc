import EventLoop
import PythonInterpreter

/// A Python `Future`: the guest half of `EventLoop.Future`, which it owns.
package class FutureObject: NativeObject, FutureGuest {
  let runtime: LoopRuntime
  /// The loop it belongs to; nil until `__init__` has run.
  private(set) var loop: LoopObject?
  private(set) var future: Future?
  /// Where it was made, in debug mode.
  var place: CreationPlace?
  /// Whether to say something when a pending task goes away.
  var reportsDestruction = true

  init(type: TypeObject, runtime: LoopRuntime) {
    self.runtime = runtime
    super.init(type: type)
  }

  /// A pending future of a loop, in one go.
  convenience init(loop: LoopObject, future: Future) {
    self.init(type: loop.runtime.types.future, runtime: loop.runtime)
    adopt(future, of: loop)
  }

  deinit {
    guard let future else { return }
    future.detachGuest()
    guard let loop, !runtime.isEnding, isWorthReporting(future) else { return }
    let heir = makeHeir()
    heir.adopt(future, of: loop)
    heir.reportsDestruction = reportsDestruction
    heir.place = place
    runtime.noteDropped(heir)
  }

  /// Takes a future as its own.
  func adopt(_ future: Future, of loop: LoopObject) {
    self.future = future
    self.loop = loop
    if loop.isDebugging { place = CreationPlace(runtime.machine) }
    future.attachGuest(self, overriding: overrides)
  }

  /// What its class, or one between that and the native one, has in Python.
  private var overrides: FutureOverrides {
    guard let type = classOverride, type.isUserDefined else { return [] }
    let machine = runtime.machine
    var overrides: FutureOverrides = []
    for (name, method) in Self.overridable where type.isOverriding(name, machine) { overrides.insert(method) }
    return overrides
  }

  private static let overridable: [(String, FutureOverrides)] = [
    ("cancel", .cancel), ("result", .result), ("add_done_callback", .addDoneCallback),
    ("set_result", .setResult),
  ]

  package func cancel(message: GuestValue) throws(LoopError) -> Bool {
    try runtime.asGuest { machine in
      let method = try machine.getAttribute(.object(self), machine.names.intern("cancel"))
      let keywords = message.isNothing ? [] : [(machine.names.intern("msg"), message.value)]
      return try machine.isTrue(machine.call(method, [], keywords: keywords))
    }
  }

  package func result() -> Future.Result {
    let machine = runtime.machine
    do {
      return .value(GuestValue(try machine.callMethod(.object(self), machine.names.intern("result"), [])))
    } catch let error as PythonError {
      return .raise(.exception(runtime.guestException(error.exception)))
    } catch {
      return takeResultNatively()
    }
  }

  private func takeResultNatively() -> Future.Result {
    future?.takeResult() ?? .raise(.newCancellation(message: .nothing))
  }

  package func addWakeup(of task: TaskReference) throws(LoopError) {
    guard let object = task.task.guest as? TaskObject else { return }
    try runtime.asGuest { machine in
      let method = try machine.getAttribute(.object(self), machine.names.intern("add_done_callback"))
      let context = try runtime.context(of: object)
      _ = try machine.call(
        method, [runtime.wakeup(of: object)], keywords: [(machine.names.intern("context"), context)])
    }
  }

  // MARK: Going away

  /// Another object of the same class, for the report of this one's end.
  func makeHeir() -> FutureObject {
    FutureObject(type: classOverride ?? runtime.types.future, runtime: runtime)
  }

  private func isWorthReporting(_ future: Future) -> Bool {
    if future.hasUnseenException { return true }
    return future is Task && !future.isDone && reportsDestruction
  }

  /// Tells the loop's exception handler what was lost with this future (CPython: `Future.__del__`, `Task.__del__`).
  func reportDropped() throws {
    guard let future, let loop else { return }
    var entries: [(String, Value)]
    if case .failed(let exception) = future.state {
      future.hasUnseenException = false
      if let task = future as? Task { runtime.context.record(.exceptionNeverRetrieved(task: task.id)) }
      let name = classOverride?.name ?? "Future"
      entries = [
        ("message", .object(StrObject("\(name) exception was never retrieved"))),
        ("exception", .object(exception.pythonException)), ("future", .object(self)),
      ]
    } else {
      reportsDestruction = false
      entries = [
        ("task", .object(self)),
        ("message", .object(StrObject("Task was destroyed but it is pending!"))),
      ]
    }
    if let place { entries.append(("source_traceback", place.value)) }
    try loop.callExceptionHandler(entries)
  }

  // MARK: Python's view

  package override func representation(_ machine: Machine) throws -> String? {
    try FutureRepresentation(runtime: runtime).text(of: self)
  }

  package override func awaitIterator(_ machine: Machine) throws -> NativeIterator? {
    FutureIterator(self)
  }
}

extension LoopRuntime {
  /// The future that a value is, set up.
  ///
  /// - Throws: RuntimeError when its `__init__` has not run.
  func future(_ value: Value) throws -> (object: FutureObject, future: Future) {
    guard let object = value.cast(.native, to: NativeObject.self) as? FutureObject else {
      throw machine.typeError("a future is expected, not '\(machine.typeName(value))'")
    }
    guard let future = object.future else {
      throw machine.runtimeError("Future object is not initialized.")
    }
    return (object, future)
  }

  /// The future that a value is, or nil.
  func futureObject(_ value: Value) -> FutureObject? {
    value.cast(.native, to: NativeObject.self) as? FutureObject
  }
}
