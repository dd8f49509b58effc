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
    runtime.dropReplaced(of: self)
    guard let loop, !runtime.isEnding, isWorthReporting(future) else { return }
    let heir = makeHeir()
    heir.adopt(future, of: loop)
    heir.reportsDestruction = reportsDestruction
    heir.place = place
    runtime.noteDropped(heir)
  }

  /// Takes a future as its own.
  func adopt(_ future: Future, of loop: LoopObject) {
    if let former = self.future { runtime.noteReplaced(former, of: self) }
    self.future = future
    self.loop = loop
    if loop.isDebugging { place = CreationPlace(runtime.machine) }
    future.attachGuest(self, overridingCancel: overridesCancel)
  }

  /// Whether its class, or one between that and the native one, is written in Python and has a `cancel`.
  private var overridesCancel: Bool {
    guard let type = classOverride, type.isUserDefined else { return false }
    let machine = runtime.machine
    guard let found = type.lookup(machine.names.intern("cancel"), machine) else { return false }
    return found.object?.kind != .nativeFunction
  }

  package func cancel(message: GuestValue) throws(LoopError) -> Bool {
    let machine = runtime.machine
    do {
      let method = try machine.getAttribute(.object(self), machine.names.intern("cancel"))
      let keywords = message.isNothing ? [] : [(machine.names.intern("msg"), message.value)]
      return try machine.isTrue(machine.call(method, [], keywords: keywords))
    } catch {
      runtime.guestProblem = error as? PythonError
      throw .guestRaised
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
