import TraceModel

/// Frames come and go here.
extension Machine {
  /// Pushes a frame for a plain function whose parameters are all given by position: the arguments are moved
  /// out of the caller's registers.
  ///
  /// - Throws: RecursionError when too many frames are open.
  @inline(__always)
  func push(
    _ function: FunctionObject, _ arguments: UnsafeMutablePointer<Value>, _ count: Int, result: Int32,
    completion: Frame.Completion = .store
  ) throws {
    let code = function.code
    let registers = stack + stackTop
    try reserve(code.registerCount)
    var index = 0
    while index < count {
      (registers + index).moveValue(from: arguments + index)
      index &+= 1
    }
    while index < code.localCount {
      (registers + index).initialize(to: .unbound)
      index &+= 1
    }
    openFrame(code, function.globals, registers, function: function, completion, result: result)
  }

  /// Pushes a frame as `push` does, with a receiver before the arguments.
  @inline(__always)
  func push(
    _ function: FunctionObject, receiver: Value, _ arguments: UnsafeMutablePointer<Value>, _ count: Int,
    result: Int32, completion: Frame.Completion
  ) throws {
    let code = function.code
    let registers = stack + stackTop
    try reserve(code.registerCount)
    registers.initialize(to: receiver)
    var index = 1
    while index <= count {
      (registers + index).moveValue(from: arguments + (index &- 1))
      index &+= 1
    }
    while index < code.localCount {
      (registers + index).initialize(to: .unbound)
      index &+= 1
    }
    openFrame(code, function.globals, registers, function: function, completion, result: result)
  }

  /// Makes a frame the one on top. There must be room for it.
  @inline(__always)
  func openFrame(
    _ code: CodeObject, _ globals: Namespace, _ registers: UnsafeMutablePointer<Value>,
    function: FunctionObject?,
    _ completion: Frame.Completion, result: Int32
  ) {
    let frame = frames + frameCount
    frame.pointee.reset(code, globals, registers, function: function, completion, result: result)
    frameCount &+= 1
    if isTracing { traceEntry(frame) }
  }

  /// Makes room for a frame and its registers. The registers hold no objects; what else they hold is left over.
  ///
  /// - Throws: RecursionError when too many frames are open.
  @inline(__always)
  func reserve(_ count: Int) throws {
    if frameCount >= readyFrames || stackTop &+ count > readyRegisters { try makeRoom(count) }
    stackTop &+= count
  }

  /// Initializes more frames and registers for a frame with `count` of them.
  ///
  /// - Throws: RecursionError when too many frames are open.
  @inline(never)
  func makeRoom(_ count: Int) throws {
    guard frameCount < frameLimit, stackTop + count <= stackCapacity else {
      throw error("RecursionError", "maximum recursion depth exceeded")
    }
    if frameCount >= usedFrames {
      let more = min(64, frameCapacity - usedFrames)
      let empty = Frame(code: trampoline, globals: builtins, registers: stack)
      (frames + usedFrames).initialize(repeating: empty, count: more)
      usedFrames += more
    }
    readyFrames = min(usedFrames, frameLimit)
    if stackTop + count > readyRegisters {
      let more = min(max(count, 1024), stackCapacity - readyRegisters)
      (stack + readyRegisters).initialize(repeating: .unbound, count: more)
      readyRegisters += more
    }
  }

  /// Releases registers, which hold no objects then.
  @inline(__always)
  func releaseRegisters(_ registers: UnsafeMutablePointer<Value>, count: Int) {
    var index = 0
    while index < count {
      (registers + index).releaseObject()
      index &+= 1
    }
  }

  /// Releases what expressions have left in the temporaries of a frame.
  @inline(never)
  func clearTemporaries(_ frame: UnsafeMutablePointer<Frame>, from first: Int) {
    releaseRegisters(frame.pointee.registers + first, count: frame.pointee.code.registerCount - first)
  }

  /// Pushes the frame of code that takes no arguments: a module or class body.
  func push(
    code: CodeObject, function: FunctionObject?, globals: Namespace, completion: Frame.Completion,
    result: Int32 = 0,
    custom: FrameCompletion? = nil, keepAlive: PyObject? = nil
  ) throws {
    let registers = stack + stackTop
    try reserve(code.registerCount)
    registers.update(repeating: .unbound, count: code.registerCount)
    openFrame(code, globals, registers, function: function, completion, result: result)
    holdInTopFrame(custom, keepAlive ?? function)
  }

  /// Has the frame on top keep something alive.
  @inline(__always)
  func holdInTopFrame(_ custom: FrameCompletion?, _ keepAlive: PyObject?) {
    if custom == nil && keepAlive == nil { return }
    (frames + (frameCount - 1)).pointee.hold(custom: custom, keepAlive: keepAlive)
  }

  /// Removes the frame of a plain call from the top.
  @inline(__always)
  func popPlainFrame(_ frame: UnsafeMutablePointer<Frame>) {
    let count = frame.pointee.code.registerCount
    let registers = frame.pointee.registers
    frameCount &-= 1
    frame.pointee.release()
    releaseRegisters(registers, count: count)
    stackTop &-= count
  }

  /// Removes the frame on top. A generator's registers go with `keepGenerator` back to the generator, otherwise it is over.
  func popFrame(keepGenerator: Bool) {
    let frame = frames + (frameCount - 1)
    if frame.pointee.isTraced {
      trace?.closeFrame(frameCount - 1, isReusable: !keepGenerator || frame.pointee.generator == nil)
    }
    guard let generator = frame.pointee.generator else { return popPlainFrame(frame) }
    if keepGenerator {
      generator.instruction = frame.pointee.instruction
      generator.handled = frame.pointee.handled
      generator.state = .suspended
    } else {
      generator.shadow = nil
      generator.discardFrame()
    }
    frameCount -= 1
    frame.pointee.release()
  }

  /// Drops the frame on top without any result: the machine is going away.
  func discardTopFrame() { popFrame(keepGenerator: false) }

  // MARK: Results

  /// The frame on top returns. The value of `run`, when its floor was reached.
  func leave(returning value: Value) throws -> Value? {
    let frame = frames + (frameCount - 1)
    let completion = frame.pointee.completion
    let result = Int(frame.pointee.resultRegister)
    let custom = frame.pointee.custom
    if frame.pointee.isTraced { traceReturn(frame, value) }
    popFrame(keepGenerator: false)
    switch completion {
    case .boundary: return value
    case .custom: try deliver(custom, .returned(value), to: result)
    case .store: callerRegisters[result] = value
    case .delegate:
      if let custom {
        try deliver(custom, .returned(value), to: result)
      } else {
        callerRegisters[result] = value
      }
      releaseDelegate()
    case .iterate: endIteration()
    }
    return nil
  }

  /// The frame on top yields. Whether `run` must return, because its floor was reached (never, for well-formed programs).
  func leave(yielding value: Value, isItem: Bool) throws -> Bool {
    var value = value
    if isTracing { traceSuspension(value, isItem: isItem) }
    while true {
      let frame = frames + (frameCount - 1)
      let completion = frame.pointee.completion
      let result = Int(frame.pointee.resultRegister)
      let custom = frame.pointee.custom
      popFrame(keepGenerator: true)
      switch completion {
      case .delegate where isItem && custom != nil:
        try deliver(custom, .yielded(value), to: result)
        releaseDelegate()
        return false
      case .delegate: continue
      case .iterate, .store: callerRegisters[result] = value
      case .custom: try deliver(custom, .yielded(value), to: result)
      case .boundary: value = .none
      }
      return completion == .boundary
    }
  }

  private var callerRegisters: UnsafeMutablePointer<Value> { (frames + (frameCount - 1)).pointee.registers }

  /// Hands an outcome to whoever waits for it; its value goes to the caller unless another frame was pushed.
  private func deliver(_ custom: FrameCompletion?, _ outcome: FrameOutcome, to result: Int) throws {
    guard let custom else { return }
    let depth = frameCount
    let value = try custom.frameLeft(outcome, self)
    if case .unbound = value { return }
    if frameCount == depth { callerRegisters[result] = value }
  }

  /// The frame on top has got the result of its `await`: it lets go of what it awaited.
  private func releaseDelegate() {
    let frame = frames + (frameCount - 1)
    let instruction = frame.pointee.code.instructions[frame.pointee.instruction - 1]
    if instruction.letsGoOfDelegate { frame.pointee.registers[Int(instruction.b)] = .unbound }
  }

  /// The generator of a `for` loop in the frame on top has ended.
  private func endIteration() {
    let frame = frames + (frameCount - 1)
    let instruction = frame.pointee.code.instructions[frame.pointee.instruction - 1]
    frame.pointee.registers[Int(instruction.b)] = .unbound
    frame.pointee.instruction = Int(instruction.c)
  }

  // MARK: Exceptions

  /// Takes an exception to the nearest handler: frames without one are left.
  ///
  /// - Returns: The value of `run`, when a frame's completion made one of the exception at the floor.
  /// - Throws: `PythonError` when it leaves the frame at the floor.
  func unwind(_ raised: ExceptionObject, floor: Int, isReraise: Bool = false, isRaised: Bool = false) throws
    -> Value?
  {
    var exception = raised
    var isReraise = isReraise
    if !isReraise && !isRaised { setContext(of: exception) }
    while frameCount > floor {
      let frame = frames + (frameCount - 1)
      let index = frame.pointee.instruction - 1
      if !isReraise {
        exception.traceback.append(TracebackEntry(code: frame.pointee.code, instruction: index))
        if isTracing { traceRaise(frame, exception, index) }
      }
      isReraise = false
      if enterHandler(frame, exception, index) { return nil }
      keepRemains(of: frame, in: exception)
      exception = convertStopIteration(exception, frame)
      let completion = frame.pointee.completion
      let result = Int(frame.pointee.resultRegister)
      let custom = frame.pointee.custom
      if frame.pointee.isTraced { traceFailure(frame, exception) }
      popFrame(keepGenerator: false)
      if completion == .boundary { throw PythonError(exception, isRaised: true) }
      guard let custom else {
        if completion == .delegate { raiseAgain(exception) }
        continue
      }
      do {
        try deliver(custom, .raised(exception), to: result)
        if completion == .delegate { releaseDelegate() }
        return nil
      } catch let error as PythonError {
        if error.exception !== exception && !error.isRaised { setContext(of: error.exception) }
        exception = error.exception
        if completion == .delegate { raiseAgain(exception) }
      }
    }
    throw PythonError(exception, isRaised: true)
  }

  /// What was thrown into a generator, which handed it on, comes out of what it waits for: raised in it anew.
  private func raiseAgain(_ exception: ExceptionObject) {
    let frame = frames + (frameCount - 1)
    guard let generator = frame.pointee.generator, generator.handsOnThrown else { return }
    generator.handsOnThrown = false
    setContext(of: exception, in: frame)
  }

  /// An exception leaves a frame: its temporaries go while it is still there, its variables stay with the traceback.
  private func keepRemains(of frame: UnsafeMutablePointer<Frame>, in exception: ExceptionObject) {
    let code = frame.pointee.code
    let count = code.localNames.count
    if code.registerCount > count { clearTemporaries(frame, from: count) }
    guard count > 0, let last = exception.traceback.indices.last, exception.traceback[last].code === code
    else { return }
    exception.traceback[last].remains = FrameRemains(code, frame.pointee.registers)
  }

  private func enterHandler(_ frame: UnsafeMutablePointer<Frame>, _ exception: ExceptionObject, _ index: Int)
    -> Bool
  {
    let code = frame.pointee.code
    let place = Int32(truncatingIfNeeded: index)
    for handler in code.handlers where handler.start <= place && place < handler.end {
      let registers = frame.pointee.registers
      for register in Int(handler.depth)..<code.registerCount { registers[register] = .unbound }
      registers[Int(handler.register)] = .object(exception)
      frame.pointee.handled =
        handler.handled >= 0
        ? registers[Int(handler.handled)].cast(.exception, to: ExceptionObject.self) : nil
      frame.pointee.instruction = Int(handler.target)
      return true
    }
    return false
  }

  /// A StopIteration that leaves a generator would look like its end: Python makes a RuntimeError of it (PEP 479).
  private func convertStopIteration(_ exception: ExceptionObject, _ frame: UnsafeMutablePointer<Frame>)
    -> ExceptionObject
  {
    guard let generator = frame.pointee.generator else { return exception }
    let isAsync = generator.flavor == .asyncGenerator
    guard matches(exception, "StopIteration") || (isAsync && matches(exception, "StopAsyncIteration")) else {
      return exception
    }
    let kind =
      switch generator.flavor {
      case .generator: "generator"
      case .coroutine: "coroutine"
      case .asyncGenerator: "async generator"
      }
    let name = exception.type?.name ?? "StopIteration"
    let converted = self.exception("RuntimeError", [.string("\(kind) raised \(name)")])
    converted.cause = exception
    converted.context = exception
    converted.suppressContext = true
    return converted
  }

  /// Links an exception to the one that was being handled when it was raised.
  func setContext(of exception: ExceptionObject) {
    if let handled = currentlyHandled { link(exception, to: handled) }
  }

  /// Links an exception that is thrown into a generator to what the generator itself is handling. What its callers
  /// handle is none of its business.
  func setContext(of exception: ExceptionObject, in frame: UnsafeMutablePointer<Frame>) {
    if let handled = frame.pointee.handled { link(exception, to: handled) }
  }

  private func link(_ exception: ExceptionObject, to handled: ExceptionObject) {
    if handled === exception { return }
    // A program may have tied the chain into a ring: `slow` goes half as fast, and is met in one.
    var (link, slow, isSlowTurn) = (handled, handled, false)
    while let next = link.context {
      if next === exception {
        link.context = nil
        break
      }
      link = next
      if link === slow { break }
      if isSlowTurn, let following = slow.context { slow = following }
      isSlowTurn.toggle()
    }
    exception.context = handled
  }

  /// Does something as if it stood in an `except` block for this exception, in the innermost open call.
  package func whileHandling<Result>(_ exception: ExceptionObject, _ body: () throws -> Result) rethrows
    -> Result
  {
    let top = frameCount - 1
    guard top >= 0 else { return try body() }
    let outer = (frames + top).pointee.handled
    (frames + top).pointee.handled = exception
    defer { (frames + top).pointee.handled = outer }
    return try body()
  }

  /// The exception that the innermost `except` or `finally` block is handling: `sys.exception()`.
  package var currentlyHandled: ExceptionObject? {
    var index = frameCount
    while index > 0 {
      index -= 1
      if let handled = (frames + index).pointee.handled { return handled }
    }
    return nil
  }
}
