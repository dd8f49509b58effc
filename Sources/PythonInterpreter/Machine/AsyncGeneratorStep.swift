/// What `__anext__()`, `asend()`, `athrow()` and `aclose()` give: one step of an asynchronous generator, to be awaited.
package final class AsyncGeneratorStep: NativeIterator, FrameCompletion {
  enum Kind {
    case next, send, `throw`, close

    var description: String {
      switch self {
      case .next, .send: "__anext__()/asend()"
      case .throw, .close: "aclose()/athrow()"
      }
    }

    var caller: String {
      switch self {
      case .next, .send: "anext()"
      case .throw: "athrow()"
      case .close: "aclose()"
      }
    }
  }

  enum State { case created, running, closed }

  /// The method that gave it, as in `agen.aclose()`.
  package var functionName: String {
    switch stepKind {
    case .next: "anext"
    case .send: "asend"
    case .throw: "athrow"
    case .close: "aclose"
    }
  }

  let generator: GeneratorObject
  let input: Machine.ResumeInput
  /// What `athrow()` was given: looked at when the step begins.
  private let thrown: ContiguousArray<Value>
  let stepKind: Kind
  var state = State.created
  private var result = Value.none

  init(_ generator: GeneratorObject, _ input: Machine.ResumeInput, kind: Kind) {
    self.generator = generator
    self.input = input
    thrown = []
    stepKind = kind
    super.init()
  }

  init(_ generator: GeneratorObject, throwing thrown: ContiguousArray<Value>) {
    self.generator = generator
    self.thrown = thrown
    input = .send(.none)
    stepKind = .throw
    super.init()
  }

  package override var typeName: String {
    stepKind == .next || stepKind == .send ? "async_generator_asend" : "async_generator_athrow"
  }

  deinit {
    if state == .created { generator.machine.warnNeverAwaited(self) }
  }

  /// What goes into the generator at first.
  ///
  /// - Throws: What is wrong with what `athrow()` was given; the step is over then.
  func firstInput(_ machine: Machine) throws -> Machine.ResumeInput {
    guard stepKind == .throw else { return input }
    do {
      return .throw(try machine.thrownException(thrown))
    } catch {
      finish()
      throw error
    }
  }

  func finish() {
    state = .closed
    generator.asyncState.isRunning = false
  }

  package func frameLeft(_ outcome: FrameOutcome, _ machine: Machine) throws -> Value {
    finish()
    switch outcome {
    case .yielded(let value):
      if stepKind == .close { throw machine.runtimeError("async generator ignored GeneratorExit") }
      return value
    case .returned:
      generator.asyncState.isClosed = true
      if stepKind == .close { return .none }
      throw PythonError(machine.exception("StopAsyncIteration"))
    case .raised(let exception):
      generator.asyncState.isClosed = true
      if stepKind == .close,
        machine.matches(exception, "GeneratorExit") || machine.matches(exception, "StopAsyncIteration")
      {
        return .none
      }
      throw PythonError(exception)
    }
  }

  package override var takesInput: Bool { true }
  package override var returnValue: Value { result }

  /// Driven by hand (`step.send(None)`), outside any `await`.
  package override func send(_ value: Value, _ machine: Machine) throws -> Value? {
    try drive(.send(value), machine)
  }

  package override func next(_ machine: Machine) throws -> Value? { try drive(.send(.none), machine) }

  package override func `throw`(_ exception: ExceptionObject, _ machine: Machine) throws -> Value? {
    try drive(.throw(exception), machine)
  }

  package override func close(_ machine: Machine) throws {
    if state == .closed { return }
    do {
      guard try drive(.throw(machine.exception("GeneratorExit")), machine) != nil else { return }
    } catch let error as PythonError where isEnd(error.exception, machine) {
      return
    }
    throw machine.runtimeError("coroutine ignored GeneratorExit")
  }

  private func isEnd(_ exception: ExceptionObject, _ machine: Machine) -> Bool {
    ["StopIteration", "StopAsyncIteration", "GeneratorExit"].contains { machine.matches(exception, $0) }
  }

  private func drive(_ input: Machine.ResumeInput, _ machine: Machine) throws -> Value? {
    var input = input
    if state == .created, stepKind == .throw || stepKind == .close, case .send(let value) = input,
      !value.isNone
    {
      throw machine.runtimeError("can't send non-None value to a just-started coroutine")
    }
    if state != .running {
      let isThrowing = if case .throw = input { true } else { false }
      guard try machine.prepare(self, isThrowing: isThrowing) else { return nil }
      // An exception thrown in before the first step goes into the generator (since CPython 3.13).
      // What is sent by hand comes before what `asend()` was given.
      if case .send(let value) = input, value.isNone { input = try firstInput(machine) }
    }
    let driver = HandDriver(self)
    let value = try machine.nested { machine in
      try machine.resume(generator, input, driver)
      return .unbound
    }
    if !driver.isFinished { return value }
    result = value
    return nil
  }
}

/// Takes what an asynchronous generator does in a step that no `await` runs.
private final class HandDriver: FrameCompletion {
  private let step: AsyncGeneratorStep
  /// Whether the step is over.
  private(set) var isFinished = false

  init(_ step: AsyncGeneratorStep) { self.step = step }

  func frameLeft(_ outcome: FrameOutcome, _ machine: Machine) throws -> Value {
    if case .yielded(let value) = outcome, step.generator.awaited != nil { return value }
    isFinished = true
    return try step.frameLeft(outcome, machine)
  }
}

/// `coroutine.__await__()`: the coroutine as an iterator.
package final class CoroutineWrapper: NativeIterator {
  let coroutine: Value
  private var result = Value.none

  init(coroutine: Value) {
    self.coroutine = coroutine
    super.init()
  }

  package override var typeName: String { "coroutine_wrapper" }
  package override var takesInput: Bool { true }
  package override var returnValue: Value { result }
  package override func next(_ machine: Machine) throws -> Value? { try send(.none, machine) }

  package override func send(_ value: Value, _ machine: Machine) throws -> Value? {
    try catchingEnd(machine) { try machine.callMethod(coroutine, .send, [value]) }
  }

  package override func `throw`(_ exception: ExceptionObject, _ machine: Machine) throws -> Value? {
    try catchingEnd(machine) { try machine.callMethod(coroutine, .throw, [.object(exception)]) }
  }

  package override func close(_ machine: Machine) throws {
    _ = try machine.callMethod(coroutine, .close, [])
  }

  private func catchingEnd(_ machine: Machine, _ body: () throws -> Value) throws -> Value? {
    do {
      return try body()
    } catch let error as PythonError where machine.matches(error.exception, "StopIteration") {
      result = error.exception.payload
      return nil
    }
  }
}
