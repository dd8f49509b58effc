/// Generators, coroutines and asynchronous generators: frames that are put aside and taken up again.
extension Machine {
  /// What is handed to a generator that is resumed.
  package enum ResumeInput {
    case send(Value)
    case `throw`(ExceptionObject)
  }

  /// Takes registers for a generator from the pool.
  func allocateRegisters(_ count: Int) -> UnsafeMutablePointer<Value> {
    if count < freeRegisterBlocks.count, let block = freeRegisterBlocks[count].popLast() { return block }
    let block = UnsafeMutablePointer<Value>.allocate(capacity: max(1, count))
    block.initialize(repeating: .unbound, count: count)
    return block
  }

  /// Releases a generator's variables and puts its registers back into the pool.
  func freeRegisters(_ registers: UnsafeMutablePointer<Value>, count: Int) {
    // A generator may hold another one that holds another one ...
    ReleaseQueue.release(
      { for index in 0..<count { registers[index] = .unbound } },
      contents: {
        let contents = ContiguousArray(UnsafeBufferPointer(start: registers, count: count))
        for index in 0..<count { registers[index] = .unbound }
        return contents
      })
    if count < freeRegisterBlocks.count && freeRegisterBlocks[count].count < 4096 && !isTearingDown {
      freeRegisterBlocks[count].append(registers)
    } else {
      registers.deinitialize(count: count)
      registers.deallocate()
    }
  }

  /// The object that calling a generator function or coroutine function makes; its parameters are set already.
  func makeGenerator(_ function: FunctionObject, _ registers: UnsafeMutablePointer<Value>) -> GeneratorObject
  {
    // It takes about as long as so many instructions.
    fuel &-= 8
    let flags = function.code.flags
    let flavor: GeneratorObject.Flavor =
      flags.contains(.coroutine) ? .coroutine : flags.contains(.asyncGenerator) ? .asyncGenerator : .generator
    let generator = GeneratorObject(flavor: flavor, function: function, registers: registers, machine: self)
    if isTracing && isTold(function.code) { traceCreation(generator) }
    if originTrackingDepth > 0 && flavor == .coroutine { noteOrigin(of: generator) }
    return generator
  }

  /// Has a coroutine remember the calls that led to its making.
  @inline(never)
  private func noteOrigin(of generator: GeneratorObject) {
    var calls = ContiguousArray<Value>()
    for index in (0..<frameCount).reversed() where calls.count < originTrackingDepth {
      let frame = frames[index]
      if frame.code === trampoline || frame.code.flags.contains(.hidden) { continue }
      let line = frame.code.line(at: max(0, frame.instruction - 1))
      calls.append(
        .object(TupleObject([.string(frame.code.fileName), .int(line), .string(frame.code.name)])))
    }
    generator.origin = TupleObject(calls)
  }

  /// Resumes a generator for a native function: pushes its frame. The native returns `.unbound`; `completion` is
  /// told how the frame was left and gives the native's result.
  ///
  /// - Throws: ValueError when it is running already; what a wrong input raises.
  package func resume(_ generator: GeneratorObject, _ input: ResumeInput, _ completion: FrameCompletion)
    throws
  {
    try resume(generator, input, .custom, result: pendingResult, custom: completion)
  }

  /// Pushes the generator's frame, and those of all it is waiting for in `await` or `yield from`, and hands in a value.
  func resume(
    _ generator: GeneratorObject, _ input: ResumeInput, _ completion: Frame.Completion, result: Int,
    custom: FrameCompletion? = nil, isNewDelegation: Bool = false
  ) throws {
    fuel &-= 2
    let isFirst = generator.state == .created
    try checkResumable(generator, input, completion)
    if generator.state == .closed {
      if case .throw(let exception) = input { throw PythonError(exception, isRaised: true) }
      return try finishClosed(generator, completion, result: result, custom: custom)
    }
    try pushFrame(of: generator, completion, result: result, custom: custom)
    if isTracing { traceResumption(generator, input, isNew: isFirst || isNewDelegation) }
    if isFirst {
      if case .throw(let exception) = input { throw PythonError(exception, isRaised: true) }
      return
    }
    try hand(input, to: generator)
  }

  private func pushFrame(
    of generator: GeneratorObject, _ completion: Frame.Completion, result: Int, custom: FrameCompletion?
  ) throws {
    if frameCount >= readyFrames { try makeRoom(0) }
    let function = generator.function
    let frame = frames + frameCount
    frame.pointee.reset(
      function.code, function.globals, generator.registers, function: function, completion,
      result: Int32(truncatingIfNeeded: result))
    frame.pointee.instruction = generator.instruction
    frame.pointee.isTraced = generator.traceID != nil
    frame.pointee.hold(generator: generator, custom: custom)
    if generator.handled != nil { frame.pointee.handled = generator.handled }
    frameCount += 1
    generator.state = .running
    generator.handled = nil
  }

  private func checkResumable(
    _ generator: GeneratorObject, _ input: ResumeInput, _ completion: Frame.Completion
  ) throws {
    switch generator.state {
    case .running:
      throw valueError("\(generator.noun) already executing")
    case .closed where generator.flavor == .coroutine:
      throw runtimeError("cannot reuse already awaited coroutine")
    case .created:
      if case .send(let value) = input, !value.isNone {
        throw typeError("can't send non-None value to a just-started \(generator.noun)")
      }
    default: break
    }
  }

  /// Resuming a generator that has ended gives its end again.
  private func finishClosed(
    _ generator: GeneratorObject, _ completion: Frame.Completion, result: Int, custom: FrameCompletion?
  ) throws {
    let frame = frames + (frameCount - 1)
    let instruction = frame.pointee.code.instructions[max(0, frame.pointee.instruction - 1)]
    switch completion {
    case .iterate:
      frame.pointee.registers[Int(instruction.b)] = .unbound
      frame.pointee.instruction = Int(instruction.c)
    case .delegate where custom == nil:
      frame.pointee.registers[result] = .none
      if instruction.letsGoOfDelegate { frame.pointee.registers[Int(instruction.b)] = .unbound }
    default:
      let value = try custom?.frameLeft(.returned(.none), self) ?? .none
      if !value.isUnbound { (frames + (frameCount - 1)).pointee.registers[result] = value }
      if completion == .delegate && instruction.letsGoOfDelegate {
        frame.pointee.registers[Int(instruction.b)] = .unbound
      }
    }
  }

  /// Hands the input to the place where a suspended generator stands.
  private func hand(_ input: ResumeInput, to generator: GeneratorObject) throws {
    let frame = frames + (frameCount - 1)
    let instruction = frame.pointee.code.instructions[generator.instruction - 1]
    if instruction.opcode == .delegate {
      generator.handsOnThrown = if case .throw = input { true } else { false }
      _ = try continueDelegation(frame, iterator: Int(instruction.b), result: Int(instruction.a), input)
      return
    }
    switch input {
    case .send(let value): frame.pointee.registers[Int(instruction.a)] = value
    case .throw(let exception): throw thrownInto(frame, exception)
    }
  }

  private func thrownInto(_ frame: UnsafeMutablePointer<Frame>, _ exception: ExceptionObject) -> PythonError {
    setContext(of: exception, in: frame)
    return PythonError(exception, isRaised: true)
  }

  // MARK: await and yield from

  /// Starts to wait for an iterator. Whether the frame on top has changed.
  func beginDelegation(_ frame: UnsafeMutablePointer<Frame>, iterator: Int, result: Int) throws -> Bool {
    let delegate = frame.pointee.registers[iterator]
    if case .object(let object) = delegate {
      if object.kind == .generator {
        let inner = unsafeDowncast(object, to: GeneratorObject.self)
        if isTracing { traceDelegation(frame, inner) }
        try resume(inner, .send(.none), .delegate, result: result, isNewDelegation: true)
        return true
      }
      if let step = object as? AsyncGeneratorStep {
        try begin(step, .send(.none), result: result)
        return true
      }
    }
    return try continueDelegation(frame, iterator: iterator, result: result, .send(.none))
  }

  /// Goes on with what the frame on top waits for. Whether that frame has changed: another may stand at its place.
  private func continueDelegation(
    _ frame: UnsafeMutablePointer<Frame>, iterator: Int, result: Int, _ input: ResumeInput
  ) throws -> Bool {
    guard case .object(let object) = frame.pointee.registers[iterator] else { return false }
    if object.kind == .generator {
      let inner = unsafeDowncast(object, to: GeneratorObject.self)
      if case .throw(let exception) = input, matches(exception, "GeneratorExit") {
        // What is thrown in goes no further: the inner one is closed, and it is raised here.
        try closeInner(inner, exception, result: result)
        return true
      }
      try resume(inner, input, .delegate, result: result)
      return true
    }
    if let step = object as? AsyncGeneratorStep {
      try begin(step, input, result: result)
      return true
    }
    var outcome: Value = .none
    do {
      if let value = try advance(object, input, result: &outcome) {
        _ = try leave(yielding: value, isItem: false)
        return true
      }
    } catch let error as PythonError {
      if case .throw = input { throw thrownInto(frame, error.exception) }
      throw error
    }
    frame.pointee.registers[iterator] = .unbound
    frame.pointee.registers[result] = outcome
    return false
  }

  /// Closes the generator that the frame on top waits for; then GeneratorExit is raised in that frame.
  private func closeInner(_ inner: GeneratorObject, _ exception: ExceptionObject, result: Int) throws {
    if inner.state == .created || inner.state == .closed {
      inner.discardFrame()
      throw PythonError(exception)
    }
    try resume(
      inner, .throw(self.exception("GeneratorExit")), .custom, result: result,
      custom: InnerCloseCompletion(inner, exception))
  }

  /// One step of an iterator that is not a generator: what it yields, or nil at its end with its result.
  private func advance(_ object: PyObject, _ input: ResumeInput, result: inout Value) throws -> Value? {
    if object.kind == .iterator {
      let native = unsafeDowncast(object, to: NativeIterator.self)
      let value =
        switch input {
        case .send(let sent):
          sent.isNone
            ? try native.next(self)
            : native.takesInput
              ? try native.send(sent, self) : try callMethod(.object(object), .send, [sent])
        case .throw(let exception): try native.throw(exception, self)
        }
      if value == nil { result = native.returnValue }
      return value
    }
    do {
      switch input {
      case .send(let sent) where sent.isNone: return try callMethod(.object(object), .dunderNext, [])
      case .send(let sent): return try callMethod(.object(object), .send, [sent])
      case .throw(let exception):
        if matches(exception, "GeneratorExit") {
          if let close = try findAttribute(.object(object), names.intern("close")) { _ = try call(close, []) }
          throw PythonError(exception)
        }
        guard try findAttribute(.object(object), .throw) != nil else { throw PythonError(exception) }
        return try callMethod(.object(object), .throw, [.object(exception)])
      }
    } catch let error as PythonError where matches(error.exception, "StopIteration") {
      result = error.exception.payload
      return nil
    }
  }

  /// What `await` waits on: the coroutine itself, or the iterator of an awaitable object.
  func awaitable(_ value: Value, kind: UInt16) throws -> Value {
    if case .object(let object) = value {
      switch object.kind {
      case .generator:
        let generator = unsafeDowncast(object, to: GeneratorObject.self)
        if generator.flavor == .coroutine {
          if generator.isAwaited { throw runtimeError("coroutine is being awaited already") }
          return value
        }
        if generator.isIterableCoroutine { return value }
      case .native:
        if !awaitsByItself(value),
          let iterator = try unsafeDowncast(object, to: NativeObject.self).awaitIterator(self)
        {
          return .object(iterator)
        }
      case .iterator:
        if object is AsyncGeneratorStep || object is CoroutineWrapper { return value }
      default: break
      }
      if let method = specialMethod(value, .dunderAwait) {
        let iterator: Value
        do {
          iterator = try call(bind(method, to: value), [])
        } catch let error as PythonError where kind == 1 {
          throw invalidItem(value, error.exception)
        }
        if iterator.cast(.generator, to: GeneratorObject.self)?.flavor == .coroutine {
          throw typeError("__await__() returned a coroutine")
        }
        if let wrapper = iterator.object as? CoroutineWrapper { return wrapper.coroutine }
        guard isIterator(iterator) else {
          throw typeError("__await__() returned non-iterator of type '\(typeName(iterator))'")
        }
        return iterator
      }
    }
    throw typeError(notAwaitableMessage(value, kind: kind))
  }

  /// What `async for` says when an item's own `__await__` fails.
  private func invalidItem(_ value: Value, _ exception: ExceptionObject) -> PythonError {
    let failure = typeError(notAwaitableMessage(value, kind: 1))
    failure.exception.cause = exception
    failure.exception.context = exception
    failure.exception.suppressContext = true
    return PythonError(failure.exception, isRaised: true)
  }

  /// Whether a class of the program, derived from Task or Future, has an `__await__` of its own.
  private func awaitsByItself(_ value: Value) -> Bool {
    let type = type(of: value)
    guard type.isUserDefined else { return false }
    return !(type.lookup(.dunderAwait, self)?.object is NativeFunction)
  }

  private func notAwaitableMessage(_ value: Value, kind: UInt16) -> String {
    let name = typeName(value)
    return switch kind {
    case 1: "'async for' received an invalid object from __anext__: \(name)"
    case 2: "'async with' received an object from __aenter__ that does not implement __await__: \(name)"
    case 3: "'async with' received an object from __aexit__ that does not implement __await__: \(name)"
    default: "object \(name) can't be used in 'await' expression"
    }
  }

  func yieldFromIterator(_ value: Value, _ code: CodeObject) throws -> Value {
    if let generator = value.cast(.generator, to: GeneratorObject.self) {
      if generator.flavor == .coroutine && code.flags.isDisjoint(with: [.coroutine, .iterableCoroutine]) {
        throw typeError("cannot 'yield from' a coroutine object in a non-coroutine generator")
      }
      if generator.flavor != .asyncGenerator { return value }
    }
    if code.flags.contains(.iterableCoroutine), let native = value.object as? NativeObject,
      let iterator = try native.awaitIterator(self)
    {
      return .object(iterator)
    }
    return try iterator(of: value)
  }

  // MARK: The end of a generator nobody refers to

  /// A generator object is going away while its frame is alive. It lives on, until the next safe point, in an object that can be closed.
  func generatorDied(_ generator: GeneratorObject) {
    let registers = generator.registers
    if isTearingDown || generator.state == .running {
      generator.state = .closed
      if isTearingDown { freeRegisters(registers, count: generator.code.registerCount) }
      return
    }
    // A loop that was told of an asynchronous generator wants to end it, though it may not have begun.
    if generator.state == .created && !generator.asyncState.hooksInitialized { return endUnbegun(generator) }
    if generator.isFinalized { return generator.discardFrame() }
    let revived = GeneratorObject(
      flavor: generator.flavor, function: generator.function, registers: registers, machine: self)
    revived.name = generator.name
    revived.qualifiedName = generator.qualifiedName
    revived.state = generator.state
    revived.instruction = generator.instruction
    revived.handled = generator.handled
    revived.traceID = generator.traceID
    revived.shadow = generator.shadow
    revived.asyncState = generator.asyncState
    revived.isFinalized = true
    generator.state = .closed
    dyingGenerators.append(revived)
    interruptForFinalizers()
  }

  /// Nothing of a generator has run that died: nobody can notice when it ends, except by the warning.
  private func endUnbegun(_ generator: GeneratorObject) {
    if generator.flavor == .coroutine { warnNeverAwaited(generator) }
    traceClosed(generator)
    generator.discardFrame()
  }

  /// Has something done at the next safe point, for an object that died.
  package func saySoon(_ lastWord: @escaping (Machine) -> Void) {
    lastWords.append(lastWord)
    interruptForFinalizers()
  }

  /// Has the next safe point look after what died.
  func interruptForFinalizers() {
    if fuel >= 0 {
      pendingFuel = fuel
      fuel = -1
    }
  }

  /// Closes the generators that died, and calls the finalizers of instances that did.
  package func finalizeTheDead() {
    // One after the other: a finalizer is not interrupted by the next.
    guard !isFinalizing else { return }
    isFinalizing = true
    defer { isFinalizing = false }
    while !dyingGenerators.isEmpty || !dyingInstances.isEmpty || !deadReferences.isEmpty
      || !pendingWarnings.isEmpty || !lastWords.isEmpty
    {
      while !lastWords.isEmpty { lastWords.removeFirst()(self) }
      finalizeDyingGenerators()
      finalizeDyingInstances()
      callDeadReferences()
      tellPendingWarnings()
    }
  }

  private func finalizeDyingGenerators() {
    while !dyingGenerators.isEmpty {
      let generator = dyingGenerators.removeFirst()
      if generator.flavor == .asyncGenerator && generator.asyncState.hooksInitialized,
        !asyncGeneratorHooks.finalizer.isNone
      {
        ignoringErrors(in: generator) { _ = try call(asyncGeneratorHooks.finalizer, [.object(generator)]) }
      } else {
        ignoringErrors(in: generator) { _ = try closeNow(generator) }
      }
    }
  }

  private func ignoringErrors(in generator: GeneratorObject, _ body: () throws -> Void) {
    do {
      try body()
    } catch let error as PythonError {
      reportUnraisable(error.exception, in: .object(generator))
    } catch {}
  }

  /// `close()` for Swift code: GeneratorExit is thrown in, and must come out.
  func closeNow(_ generator: GeneratorObject) throws -> Value {
    try nested { machine in
      try machine.resume(generator, .throw(machine.exception("GeneratorExit")), CloseCompletion(generator))
      return .unbound
    }
  }
}

extension GeneratorObject {
  /// What error messages call it.
  var noun: String {
    switch flavor {
    case .generator: "generator"
    case .coroutine: "coroutine"
    case .asyncGenerator: "async generator"
    }
  }

  /// What a suspended generator waits for in `await` or `yield from`, or nil.
  package var awaited: Value? {
    guard state == .suspended, instruction > 0 else { return nil }
    let last = code.instructions[instruction - 1]
    guard last.opcode == .delegate else { return nil }
    let value = registers[Int(last.b)]
    return value.isUnbound ? nil : value
  }

  /// Whether another coroutine is waiting for this one right now.
  fileprivate var isAwaited: Bool { awaited != nil }
}
