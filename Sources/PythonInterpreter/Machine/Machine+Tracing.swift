import TraceModel

/// What the machine tells the tracer.
extension Machine {
  /// A source line begins. Whether `run` should pause, since the trace has as many events as were asked for.
  func traceLine(_ frame: UnsafeMutablePointer<Frame>, _ line: Int) -> Bool {
    guard let trace, frame.pointee.isTraced else { return false }
    let changes = trace.changes(frameCount - 1, frame, self)
    trace.log.append(.lineReached(line: Int32(truncatingIfNeeded: line), variables: changes))
    return nesting == 0 && trace.isFull
  }

  /// A plain call, class body or module begins.
  func traceEntry(_ frame: UnsafeMutablePointer<Frame>) {
    guard let trace, !frame.pointee.code.flags.contains(.hidden) else { return }
    frame.pointee.isTraced = true
    trace.openFrame(frameCount - 1)
    trace.log.append(.functionEntered(code: trace.code(frame.pointee.code)))
  }

  func traceReturn(_ frame: UnsafeMutablePointer<Frame>, _ value: Value) {
    guard let trace else { return }
    let changes = trace.changes(frameCount - 1, frame, self)
    let shown = traceValue(value, trace.log)
    if let coroutine = frame.pointee.generator?.traceID {
      trace.log.append(.coroutineReturned(coroutine: coroutine, value: shown, variables: changes))
    } else {
      trace.log.append(.functionReturned(value: shown, variables: changes))
    }
  }

  func traceFailure(_ frame: UnsafeMutablePointer<Frame>, _ exception: ExceptionObject) {
    guard let trace else { return }
    let text = trace.log.intern(summary(of: exception))
    if let coroutine = frame.pointee.generator?.traceID {
      trace.log.append(.coroutineRaised(coroutine: coroutine, exception: text))
    } else {
      trace.log.append(.functionRaised(exception: text))
    }
  }

  /// An exception starts to travel, in the first frame of the program that it meets.
  func traceRaise(_ frame: UnsafeMutablePointer<Frame>, _ exception: ExceptionObject, _ index: Int) {
    guard let trace, frame.pointee.isTraced, !exception.isTold else { return }
    exception.isTold = true
    let line = Int32(truncatingIfNeeded: frame.pointee.code.line(at: index))
    trace.log.append(.exceptionRaised(exception: trace.log.intern(summary(of: exception)), line: line))
  }

  func traceCatch(_ frame: UnsafeMutablePointer<Frame>, _ pc: Int) {
    guard let trace, frame.pointee.isTraced else { return }
    trace.log.append(.exceptionCaught(line: Int32(truncatingIfNeeded: frame.pointee.code.line(at: pc - 1))))
  }

  /// `raise` without a value: the exception that is being handled travels on.
  func traceReraise(_ frame: UnsafeMutablePointer<Frame>, _ pc: Int) {
    guard let trace, frame.pointee.isTraced, let handled = currentlyHandled else { return }
    let line = Int32(truncatingIfNeeded: frame.pointee.code.line(at: pc - 1))
    trace.log.append(.exceptionReraised(exception: trace.log.intern(summary(of: handled)), line: line))
  }

  /// What happens at a line besides the line itself: see `LineNote`.
  func traceNote(_ note: Int, _ frame: UnsafeMutablePointer<Frame>, _ line: Int) {
    guard let trace, frame.pointee.isTraced else { return }
    let line = Int32(truncatingIfNeeded: line)
    trace.log.append(note == LineNote.finally ? .finallyEntered(line: line) : .exceptionCaught(line: line))
  }

  /// A statement throws a value away. Only objects that somebody asked for are told.
  func traceDiscard(
    _ register: UnsafeMutablePointer<Value>, _ frame: UnsafeMutablePointer<Frame>, isAwaited: Bool
  ) {
    guard let trace, frame.pointee.isTraced, Self.isWorthTelling(register) else { return }
    trace.discarded?(register, isAwaited)
  }

  /// A function of its own, so that nobody but the register refers to the object when the tracer is told.
  @inline(never)
  private static func isWorthTelling(_ register: UnsafeMutablePointer<Value>) -> Bool {
    guard case .object(let object) = register.pointee else { return false }
    return object.kind == .native || object.kind == .list
  }

  // MARK: Generators and coroutines

  /// Whether the trace tells of generators with this code. Generator expressions are left out: for who reads the
  /// program, `sum(x for x in y)` is one step, not a coroutine that takes turns.
  func isTold(_ code: CodeObject) -> Bool {
    !code.flags.contains(.hidden) && !(code.flags.contains(.generator) && code.name == "<genexpr>")
  }

  func traceCreation(_ generator: GeneratorObject) {
    guard let trace else { return }
    let id = trace.newCoroutine()
    generator.traceID = id
    generator.shadow = trace.newShadow()
    trace.log.append(.coroutineCreated(coroutine: id, code: trace.code(generator.code)))
  }

  /// A generator's frame was pushed. Told only of the outermost one of a chain that goes on together.
  func traceResumption(_ generator: GeneratorObject, _ input: ResumeInput, isNew: Bool) {
    guard let trace, let id = generator.traceID else { return }
    trace.openFrame(frameCount - 1, generator.shadow)
    if !isNew && visibleDelegator(below: frameCount - 1) != nil { return }
    var sent: TraceValue?
    if case .send(let value) = input, !value.isNone { sent = traceValue(value, trace.log) }
    trace.log.append(.coroutineResumed(coroutine: id, sent: sent))
  }

  /// The nearest generator of the program below a frame that waits for it through `await` or `yield from`.
  private func visibleDelegator(below index: Int) -> GeneratorObject? {
    var index = index
    while index > 0, (frames + index).pointee.completion == .delegate {
      index -= 1
      if let generator = (frames + index).pointee.generator, generator.traceID != nil { return generator }
    }
    return nil
  }

  /// The frame on top yields, and with it all that wait for it.
  func traceSuspension(_ value: Value, isItem: Bool) {
    guard let trace else { return }
    var index = frameCount - 1
    var outermost: GeneratorObject?
    while index >= 0, let generator = (frames + index).pointee.generator {
      if generator.traceID != nil { outermost = generator }
      if (frames + index).pointee.completion != .delegate || isItem { break }
      index -= 1
    }
    guard let id = outermost?.traceID else { return }
    let frame = frames + (frameCount - 1)
    let isProducer =
      frame.pointee.generator?.flavor != .coroutine && !frame.pointee.code.flags.contains(.hidden)
    let changes = frame.pointee.isTraced ? trace.changes(frameCount - 1, frame, self) : .none
    trace.log.append(
      .coroutineSuspended(
        coroutine: id, yielded: isProducer ? traceValue(value, trace.log) : .none, variables: changes))
  }

  func traceDelegation(_ frame: UnsafeMutablePointer<Frame>, _ inner: GeneratorObject) {
    guard let trace, let innerID = inner.traceID else { return }
    let outer = frame.pointee.generator?.traceID ?? visibleDelegator(below: frameCount - 1)?.traceID
    if let outer { trace.log.append(.delegationBegan(outer: outer, inner: innerID)) }
  }

  /// A generator ended without being on the stack.
  func traceClosed(_ generator: GeneratorObject) {
    guard let trace, let id = generator.traceID else { return }
    trace.log.append(.coroutineClosed(coroutine: id))
  }

  // MARK: Values

  /// A value as the trace keeps it.
  package func traceValue(_ value: Value, _ log: TraceLog) -> TraceValue {
    switch value {
    case .unbound, .none: .none
    case .bool(let flag): .bool(flag)
    case .int(let number): .int(Int64(number))
    case .float(let number): .float(number)
    case .object: .text(log.intern(ValueSummary.text(of: value, self)))
    }
  }

  /// An exception as the last line of its traceback, without running any code of the program.
  package func summary(of exception: ExceptionObject) -> String {
    let name = exception.type?.name ?? "Exception"
    let parts = exception.args.map { argument -> String in
      argument.str.map { String($0.text.prefix(200)) } ?? ValueSummary.text(of: argument, self)
    }
    if parts.isEmpty { return name }
    if parts.count == 2, matches(exception, "BaseExceptionGroup") {
      let inner = memberCount(exception.args[1])
      return "\(name): \(parts[0]) (\(inner) sub-exception\(inner == 1 ? "" : "s"))"
    }
    if matches(exception, "KeyError"), let key = exception.args.first, parts.count == 1 {
      return "\(name): \(ValueSummary.text(of: key, self))"
    }
    return parts.count == 1
      ? (parts[0].isEmpty ? name : "\(name): \(parts[0])") : "\(name): (\(parts.joined(separator: ", ")))"
  }

  private func memberCount(_ members: Value) -> Int {
    members.cast(.list, to: ListObject.self)?.elements.count
      ?? members.cast(.tuple, to: TupleObject.self)?.elements.count ?? 0
  }
}
