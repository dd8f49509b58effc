/// `send`, `throw`, `close` and their asynchronous relatives.
extension Machine {
  func installGeneratorMethods() {
    types.generator.addLoader { type, machine in
      machine.addResumableMethods(to: type)
      machine.addMethod(type, "__iter__") { _, arguments in arguments[0] }
      machine.addDeferring(type, "__next__") { machine, arguments in
        try machine.resume(arguments.generator(machine), .send(.none), SendCompletion.shared)
        return .unbound
      }
    }
    types.coroutine.addLoader { type, machine in
      machine.addResumableMethods(to: type)
      machine.addMethod(type, "__await__") { machine, arguments in
        .object(CoroutineWrapper(coroutine: .object(try arguments.generator(machine))))
      }
    }
    types.asyncGenerator.addLoader { type, machine in machine.addAsyncMethods(to: type) }
  }

  private func addMethod(_ type: TypeObject, _ name: String, _ body: @escaping NativeBody) {
    type.setAttribute(names.intern(name), .object(NativeFunction(name: name, owner: type, body: body)))
  }

  private func addDeferring(_ type: TypeObject, _ name: String, _ body: @escaping NativeBody) {
    let function = NativeFunction(name: name, owner: type, body: body)
    function.defers = true
    type.setAttribute(names.intern(name), .object(function))
  }

  private func addResumableMethods(to type: TypeObject) {
    addDeferring(type, "send") { machine, arguments in
      guard arguments.count == 2 else {
        throw machine.typeError(
          "\(type.name).send() takes exactly one argument (\(arguments.count - 1) given)")
      }
      try machine.resume(arguments.generator(machine), .send(arguments[1]), SendCompletion.shared)
      return .unbound
    }
    addDeferring(type, "throw") { machine, arguments in
      let exception = try machine.exceptionToThrow(arguments.dropFirst)
      try machine.resume(arguments.generator(machine), .throw(exception), SendCompletion.shared)
      return .unbound
    }
    addDeferring(type, "close") { machine, arguments in
      let generator = try arguments.generator(machine)
      if generator.state == .created {
        generator.discardFrame()
        machine.traceClosed(generator)
      }
      if generator.state == .closed { return .none }
      try machine.resume(generator, .throw(machine.exception("GeneratorExit")), CloseCompletion(generator))
      return .unbound
    }
  }

  private func addAsyncMethods(to type: TypeObject) {
    addMethod(type, "__aiter__") { _, arguments in arguments[0] }
    addMethod(type, "__anext__") { machine, arguments in
      .object(AsyncGeneratorStep(try arguments.generator(machine), .send(.none), kind: .next))
    }
    addMethod(type, "asend") { machine, arguments in
      .object(
        AsyncGeneratorStep(try arguments.generator(machine), .send(arguments.at(1) ?? .none), kind: .send))
    }
    addMethod(type, "athrow") { machine, arguments in
      let exception = try machine.exceptionToThrow(arguments.dropFirst)
      return .object(AsyncGeneratorStep(try arguments.generator(machine), .throw(exception), kind: .throw))
    }
    addMethod(type, "aclose") { machine, arguments in
      let exit = machine.exception("GeneratorExit")
      return .object(AsyncGeneratorStep(try arguments.generator(machine), .throw(exit), kind: .close))
    }
  }

  /// The exception that `throw(...)` was given: an instance, a class, or the old three arguments.
  func exceptionToThrow(_ arguments: Arguments) throws -> ExceptionObject {
    guard let first = arguments.at(0) else { throw typeError("throw expected at least 1 argument, got 0") }
    if let exception = first.cast(.exception, to: ExceptionObject.self) { return exception }
    if let type = first.cast(.type, to: TypeObject.self), type.instanceKind == .exception {
      if let value = arguments.at(1), let exception = value.cast(.exception, to: ExceptionObject.self) {
        return exception
      }
      let made = try call(first, arguments.at(1).map { $0.isNone ? [] : [$0] } ?? [])
      if let exception = made.cast(.exception, to: ExceptionObject.self) { return exception }
    }
    throw typeError(
      "exceptions must be classes or instances deriving from BaseException, not \(typeName(first))")
  }

  // MARK: Asynchronous generators

  /// Starts or continues one step of an asynchronous generator for the `await` in the frame on top.
  func begin(_ step: AsyncGeneratorStep, _ input: ResumeInput, result: Int) throws {
    if step.state == .running {
      return try resume(step.generator, input, .delegate, result: result, custom: step)
    }
    guard try prepare(step) else {
      (frames + (frameCount - 1)).pointee.registers[result] = .none
      return
    }
    if isTracing { traceDelegation(frames + (frameCount - 1), step.generator) }
    try resume(
      step.generator, step.input, .delegate, result: result, custom: step, isNewDelegation: true)
  }

  /// What comes before the first resumption of a step. False when there is nothing to resume: the result is None.
  ///
  /// - Throws: RuntimeError when it was awaited before or the generator is busy, StopAsyncIteration at the end.
  func prepare(_ step: AsyncGeneratorStep) throws -> Bool {
    let generator = step.generator
    if step.state == .closed {
      throw runtimeError("cannot reuse already awaited \(step.stepKind.description)")
    }
    try tellFirstIteration(generator)
    if generator.asyncState.isRunning {
      step.state = .closed
      throw runtimeError("\(step.stepKind.caller): asynchronous generator is already running")
    }
    if generator.state == .closed || generator.asyncState.isClosed {
      step.state = .closed
      if step.stepKind == .close || step.stepKind == .throw { return false }
      throw PythonError(exception("StopAsyncIteration"))
    }
    step.state = .running
    generator.asyncState.isRunning = true
    guard step.stepKind == .close else { return true }
    generator.asyncState.isClosed = true
    guard generator.state == .created else { return true }
    generator.discardFrame()
    traceClosed(generator)
    step.finish()
    return false
  }

  private func tellFirstIteration(_ generator: GeneratorObject) throws {
    guard !generator.asyncState.hooksInitialized else { return }
    generator.asyncState.hooksInitialized = true
    if !asyncGeneratorHooks.firstIteration.isNone {
      _ = try call(asyncGeneratorHooks.firstIteration, [.object(generator)])
    }
  }

  func asyncIterator(of value: Value) throws -> Value {
    guard let method = specialMethod(value, .dunderAiter) else {
      throw typeError("'async for' requires an object with __aiter__ method, got \(typeName(value))")
    }
    let iterator = try call(bind(method, to: value), [])
    if specialMethod(iterator, .dunderAnext) == nil {
      throw typeError(
        "'async for' received an object from __aiter__ that does not implement __anext__: \(typeName(iterator))"
      )
    }
    return iterator
  }

  func asyncNext(_ iterator: Value) throws -> Value {
    if let generator = iterator.cast(.generator, to: GeneratorObject.self),
      generator.flavor == .asyncGenerator
    {
      return .object(AsyncGeneratorStep(generator, .send(.none), kind: .next))
    }
    guard let method = specialMethod(iterator, .dunderAnext) else {
      throw typeError("'async for' requires an iterator with __anext__ method, got \(typeName(iterator))")
    }
    return try call(bind(method, to: iterator), [])
  }
}

extension Arguments {
  /// The generator a method is called on.
  func generator(_ machine: Machine) throws -> GeneratorObject {
    guard let generator = self[0].cast(.generator, to: GeneratorObject.self) else {
      throw machine.typeError(
        "descriptor requires a 'generator' object but received '\(machine.typeName(self[0]))'")
    }
    return generator
  }
}

/// `send()` and `next()`: the end of the generator is a StopIteration.
package final class SendCompletion: FrameCompletion {
  package static var shared: SendCompletion { SendCompletion() }

  package func frameLeft(_ outcome: FrameOutcome, _ machine: Machine) throws -> Value {
    switch outcome {
    case .yielded(let value): return value
    case .returned(let value): throw PythonError(machine.stopIteration(value))
    case .raised(let exception): throw PythonError(exception)
    }
  }
}

/// `next(generator, default)`, and iteration from Swift: the end is a value.
package final class NextCompletion: FrameCompletion {
  private let atEnd: Value

  package init(atEnd: Value) { self.atEnd = atEnd }

  package func frameLeft(_ outcome: FrameOutcome, _ machine: Machine) throws -> Value {
    switch outcome {
    case .yielded(let value): return value
    case .returned: return atEnd
    case .raised(let exception): throw PythonError(exception)
    }
  }
}

/// `close()`: GeneratorExit must come out again, or the generator must end.
final class CloseCompletion: FrameCompletion {
  private let generator: GeneratorObject

  init(_ generator: GeneratorObject) { self.generator = generator }

  func frameLeft(_ outcome: FrameOutcome, _ machine: Machine) throws -> Value {
    switch outcome {
    case .yielded: throw machine.runtimeError("\(generator.noun) ignored GeneratorExit")
    case .returned(let value): return value
    case .raised(let exception):
      if machine.matches(exception, "GeneratorExit") || machine.matches(exception, "StopIteration") {
        return .none
      }
      throw PythonError(exception)
    }
  }
}

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
      case .next: "anext()"
      case .send: "asend()"
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
  let stepKind: Kind
  var state = State.created
  private var result = Value.none

  init(_ generator: GeneratorObject, _ input: Machine.ResumeInput, kind: Kind) {
    self.generator = generator
    self.input = input
    stepKind = kind
    super.init()
  }

  package override var typeName: String {
    stepKind == .next || stepKind == .send ? "async_generator_asend" : "async_generator_athrow"
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
    if state == .running { finish() }
    state = .closed
  }

  private func drive(_ input: Machine.ResumeInput, _ machine: Machine) throws -> Value? {
    var input = input
    if state != .running {
      guard try machine.prepare(self) else { return nil }
      // An exception thrown in before the first step goes into the generator (since CPython 3.13).
      if case .send = input { input = self.input }
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
