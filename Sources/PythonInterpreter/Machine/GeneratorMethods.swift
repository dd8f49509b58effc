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
      .object(try machine.step(of: try arguments.generator(machine), .send(.none), .next))
    }
    addMethod(type, "asend") { machine, arguments in
      .object(try machine.step(of: try arguments.generator(machine), .send(arguments.at(1) ?? .none), .send))
    }
    addMethod(type, "athrow") { machine, arguments in
      let generator = try arguments.generator(machine)
      machine.warnOfOldThrow("athrow", arguments.count - 1)
      try machine.tellFirstIteration(generator)
      return .object(AsyncGeneratorStep(generator, throwing: arguments.dropFirst.positional()))
    }
    addMethod(type, "aclose") { machine, arguments in
      let exit = machine.exception("GeneratorExit")
      return .object(try machine.step(of: try arguments.generator(machine), .throw(exit), .close))
    }
  }

  /// The exception that `throw(...)` was given: an instance, a class, or the old three arguments.
  func exceptionToThrow(_ arguments: Arguments) throws -> ExceptionObject {
    if arguments.count < 1 { throw typeError("throw expected at least 1 argument, got 0") }
    if arguments.count > 3 {
      throw typeError("throw expected at most 3 arguments, got \(arguments.count)")
    }
    warnOfOldThrow("throw", arguments.count)
    return try thrownException(arguments.positional())
  }

  /// More than one argument of `throw()` are from the past.
  func warnOfOldThrow(_ name: String, _ count: Int) {
    guard count > 1 else { return }
    warn(
      "DeprecationWarning",
      "the (type, exc, tb) signature of \(name)() is deprecated, use the single-arg signature instead.")
  }

  /// The exception that is to be thrown: of an instance, of a class, or of the old class, value and traceback.
  func thrownException(_ given: ContiguousArray<Value>) throws -> ExceptionObject {
    guard let first = given.first else { throw typeError("athrow expected at least 1 argument, got 0") }
    let value = given.count > 1 ? given[1] : .none
    if let exception = first.cast(.exception, to: ExceptionObject.self) {
      if !value.isNone { throw typeError("instance exception may not have a separate value") }
      return exception
    }
    guard let type = first.cast(.type, to: TypeObject.self), type.instanceKind == .exception else {
      throw typeError(
        "exceptions must be classes or instances deriving from BaseException, not \(typeName(first))")
    }
    if given.count > 2, !given[2].isNone, given[2].object?.kind != .traceback {
      throw typeError("throw() third argument must be a traceback object")
    }
    if let exception = value.cast(.exception, to: ExceptionObject.self), isInstance(value, of: type) {
      return exception
    }
    // What goes wrong while it is made is thrown in its place.
    do {
      let made = try call(first, value.isNone ? [] : [value])
      if let exception = made.cast(.exception, to: ExceptionObject.self) { return exception }
      let noun = "an instance of BaseException"
      throw typeError("calling \(try repr(first)) should have returned \(noun), not \(typeName(made))")
    } catch let error as PythonError {
      return error.exception
    }
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
    let input = try step.firstInput(self)
    try resume(
      step.generator, input, .delegate, result: result, custom: step, isNewDelegation: true)
  }

  /// What comes before the first resumption of a step. False when there is nothing to resume: the result is None.
  ///
  /// - Throws: RuntimeError when it was awaited before or the generator is busy, StopAsyncIteration at the end.
  func prepare(_ step: AsyncGeneratorStep, isThrowing: Bool = false) throws -> Bool {
    let generator = step.generator
    if step.state == .closed {
      throw runtimeError("cannot reuse already awaited \(step.stepKind.description)")
    }
    if generator.asyncState.isRunning {
      step.state = .closed
      throw runtimeError("\(step.stepKind.caller): asynchronous generator is already running")
    }
    if generator.state == .closed || generator.asyncState.isClosed {
      step.state = .closed
      if step.stepKind == .close || step.stepKind == .throw { return false }
      throw PythonError(exception("StopAsyncIteration"))
    }
    if generator.state == .created, !isThrowing, case .send(let value) = step.input, !value.isNone {
      step.state = .closed
      throw typeError("can't send non-None value to a just-started \(generator.noun)")
    }
    step.state = .running
    generator.asyncState.isRunning = true
    guard step.stepKind == .close, !isThrowing else { return true }
    generator.asyncState.isClosed = true
    guard generator.state == .created else { return true }
    generator.discardFrame()
    traceClosed(generator)
    step.finish()
    return false
  }

  /// Makes a step of an asynchronous generator. Whoever wants to know of those that are begun is told now already.
  private func step(of generator: GeneratorObject, _ input: ResumeInput, _ kind: AsyncGeneratorStep.Kind)
    throws
    -> AsyncGeneratorStep
  {
    try tellFirstIteration(generator)
    return AsyncGeneratorStep(generator, input, kind: kind)
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
      return .object(try step(of: generator, .send(.none), .next))
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

/// Waits for the end of a generator that is closed because GeneratorExit was thrown into the one around it.
final class InnerCloseCompletion: FrameCompletion {
  private let generator: GeneratorObject
  private let exception: ExceptionObject

  init(_ generator: GeneratorObject, _ exception: ExceptionObject) {
    self.generator = generator
    self.exception = exception
  }

  func frameLeft(_ outcome: FrameOutcome, _ machine: Machine) throws -> Value {
    switch outcome {
    case .yielded: throw machine.runtimeError("\(generator.noun) ignored GeneratorExit")
    case .returned: throw PythonError(exception)
    case .raised(let raised):
      if machine.matches(raised, "GeneratorExit") || machine.matches(raised, "StopIteration") {
        throw PythonError(exception)
      }
      throw PythonError(raised)
    }
  }
}
