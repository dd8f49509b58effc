/// `try`, `with`, and leaving blocks early.
extension FunctionCompiler {
  /// Adds the handlers of a region; inner regions must be added first.
  func addHandlers(for region: Region, target: Int, register: Int, depth: Int) {
    let handled = blocks.lazy.reversed().compactMap { block -> Int? in
      if case .handling(let outer) = block { return outer }
      return nil
    }.first
    for span in region.spans {
      handlers.append(
        CodeObject.Handler(
          start: Int32(truncatingIfNeeded: span.start), end: Int32(truncatingIfNeeded: span.end),
          target: Int32(truncatingIfNeeded: target), register: Int32(truncatingIfNeeded: register),
          depth: Int32(truncatingIfNeeded: depth), handled: Int32(truncatingIfNeeded: handled ?? -1)))
    }
  }

  /// The register of the exception being handled at this point, or -1.
  private var currentlyHandled: Int {
    for block in blocks.reversed() {
      if case .handling(let register) = block { return register }
    }
    return -1
  }

  // MARK: Leaving blocks

  /// Emits what must happen when control leaves all blocks from an index on, then the jump itself.
  func unwindBlocks(downTo index: Int, _ range: SourceRange, _ jump: () -> Void) throws {
    let saved = blocks
    let savedFlow = flow
    var closed: [Region] = []
    while blocks.count > index {
      let block = blocks.removeLast()
      if let region = block.region {
        region.close(at: position)
        closed.append(region)
      }
      try emitExit(of: block, range)
    }
    jump()
    blocks = saved
    flow = savedFlow
    for region in closed { region.open(at: position) }
  }

  private func emitExit(of block: Block, _ range: SourceRange) throws {
    switch block {
    case .loop(_, _, let iterator, _): if let iterator { emit(.clear, iterator, at: range) }
    case .finally(let body, _): try compile(body)
    case .with(let exit, let isAsync, let withRange, let isOneLine, _):
      emitNormalExit(exit, isAsync: isAsync, isOneLine: isOneLine, at: withRange)
    case .handling: emit(.endHandling, currentlyHandled, at: range)
    case .namedHandler(let name, let handlerRange, _): emitForget(name, at: handlerRange)
    case .protected: break
    }
  }

  /// `except ... as name` deletes its name at the end; it may have been deleted already.
  private func emitForget(_ name: String, at range: SourceRange) {
    let mark = temporaryMark
    let none = temporary()
    emit(.loadConstant, none, constant(Value.none), at: range)
    store(name, from: none, at: range)
    delete(name, at: range)
    release(to: mark)
  }

  // MARK: try

  func compileTry(
    _ body: [Statement], _ handlers: [ExceptionHandler], _ otherwise: [Statement], _ finally: [Statement],
    isStar: Bool, _ range: SourceRange
  ) throws {
    if finally.isEmpty { return try compileTryExcept(body, handlers, otherwise, isStar: isStar, range) }
    let region = Region()
    let depth = temporaryMark
    let before = flow
    region.open(at: position)
    blocks.append(.finally(body: finally, region: region))
    if handlers.isEmpty {
      try compile(body, below: range.line)
    } else {
      try compileTryExcept(body, handlers, otherwise, isStar: isStar, range)
    }
    blocks.removeLast()
    region.close(at: position)
    let end = makeLabel()
    if flow.isReachable {
      try compile(finally)
      emitJump(.jump, to: end, at: range)
    }
    let afterBody = flow
    flow = before
    try compileFinallyHandler(finally, region, depth, range)
    place(end)
    flow = afterBody
  }

  /// The copy of a `finally` body that runs when an exception passes.
  private func compileFinallyHandler(
    _ body: [Statement], _ region: Region, _ depth: Int, _ range: SourceRange
  ) throws {
    let exception = temporary()
    addHandlers(for: region, target: position, register: exception, depth: depth)
    emit(.beginHandling, exception, at: range)
    if unit.traced, let first = body.first {
      emit(.line, Int(first.lineOfKeyword), LineNote.finally, at: first.range)
    }
    blocks.append(.handling(outer: exception))
    try compile(body)
    blocks.removeLast()
    emit(.reraise, exception, at: range)
  }

  private func compileTryExcept(
    _ body: [Statement], _ handlers: [ExceptionHandler], _ otherwise: [Statement], isStar: Bool,
    _ range: SourceRange
  ) throws {
    let region = Region()
    let depth = temporaryMark
    let before = flow
    region.open(at: position)
    blocks.append(.protected(region: region))
    try compile(body, below: range.line)
    blocks.removeLast()
    region.close(at: position)
    let end = makeLabel()
    if flow.isReachable {
      try compile(otherwise)
      if flow.isReachable { emitJump(.jump, to: end, at: range) }
    }
    var after = flow
    let exception = temporary()
    addHandlers(for: region, target: position, register: exception, depth: depth)
    flow = before
    emit(.beginHandling, exception, at: range)
    if isStar {
      try compileStarClauses(handlers, exception, end, range)
      after = after.merged(with: before)
    } else {
      for handler in handlers {
        flow = before
        try compileClause(handler, exception, end)
        after = after.merged(with: flow)
      }
      emit(.reraise, exception, at: range)
    }
    place(end)
    emit(.clear, exception, at: range)
    flow = after
  }

  private func compileClause(_ handler: ExceptionHandler, _ exception: Int, _ end: Label) throws {
    let next = makeLabel()
    if let type = handler.type {
      emitLine(handler.range.line, handler.range)
      let mark = temporaryMark
      emitJump(.jumpUnlessMatch, exception, try operand(type), to: next, at: type.range)
      release(to: mark)
    }
    try compileHandlerBody(handler, exception)
    if flow.isReachable {
      emit(.endHandling, currentlyHandled, at: handler.range)
      emitJump(.jump, to: end, at: handler.range)
    }
    place(next)
  }

  private func compileHandlerBody(_ handler: ExceptionHandler, _ exception: Int) throws {
    blocks.append(.handling(outer: exception))
    defer { blocks.removeLast() }
    let line = handler.type == nil ? nil : handler.range.line
    guard let name = handler.name else { return try compile(handler.body, below: line) }
    store(name, from: exception, at: handler.range)
    let region = Region()
    let depth = temporaryMark
    region.open(at: position)
    blocks.append(.namedHandler(name: name, range: handler.range, region: region))
    try compile(handler.body, below: line)
    blocks.removeLast()
    region.close(at: position)
    let after = flow
    let end = makeLabel()
    if flow.isReachable {
      emitForget(name, at: handler.range)
      emitJump(.jump, to: end, at: handler.range)
    }
    let travelling = temporary()
    addHandlers(for: region, target: position, register: travelling, depth: depth)
    emitForget(name, at: handler.range)
    emit(.reraise, travelling, at: handler.range)
    place(end)
    flow = after
  }

  // MARK: except*

  /// Each clause takes its part of the group; what is left, and what the clauses raise, is raised at the end.
  private func compileStarClauses(
    _ handlers: [ExceptionHandler], _ exception: Int, _ end: Label, _ range: SourceRange
  ) throws {
    let rest = temporaries(4)
    let raised = rest + 1
    let matched = rest + 2
    emit(.move, rest, exception, at: range)
    emit(.buildList, raised, raised, 0, at: range)
    for handler in handlers {
      guard let type = handler.type else { continue }
      let mark = temporaryMark
      let next = makeLabel()
      emitLine(handler.range.line, handler.range)
      emit(.matchGroup, matched, rest, try operand(type), at: type.range)
      emitJump(.jumpIfNone, matched, to: next, at: type.range)
      try compileStarBody(handler, matched: matched, raised: raised)
      place(next)
      emit(.beginHandling, exception, at: handler.range)
      release(to: mark)
    }
    emit(.listAppend, raised, rest, at: range)
    emit(.prepareGroup, matched, raised, exception, at: range)
    let finished = makeLabel()
    emitJump(.jumpIfNone, matched, to: finished, at: range)
    emit(.reraise, matched, at: range)
    place(finished)
    for register in rest...matched { emit(.clear, register, at: range) }
    emit(.endHandling, currentlyHandled, at: range)
    emitJump(.jump, to: end, at: range)
  }

  /// What a clause raises is kept in the list `raised`.
  private func compileStarBody(_ handler: ExceptionHandler, matched: Int, raised: Int) throws {
    let region = Region()
    let depth = temporaryMark
    let end = makeLabel()
    let before = flow
    region.open(at: position)
    blocks.append(.protected(region: region))
    emit(.beginHandling, matched, at: handler.range)
    if unit.traced { emit(.line, Int(handler.range.line), LineNote.caught, at: handler.range) }
    try compileHandlerBody(handler, matched)
    blocks.removeLast()
    region.close(at: position)
    if flow.isReachable { emitJump(.jump, to: end, at: handler.range) }
    let travelling = temporary()
    addHandlers(for: region, target: position, register: travelling, depth: depth)
    emit(.listAppend, raised, travelling, at: handler.range)
    place(end)
    flow = before
  }

  // MARK: with

  func compileWith(_ items: ArraySlice<WithItem>, _ body: [Statement], isAsync: Bool, _ range: SourceRange)
    throws
  {
    guard let item = items.first else { return try compile(body, below: range.line) }
    let depth = temporaryMark
    let exit = temporaries(2)
    try emitEnter(item, exit: exit, isAsync: isAsync)
    let region = Region()
    let bodyDepth = temporaryMark
    let before = flow
    region.open(at: position)
    let entered = bodyDepth
    if let target = item.target {
      let mark = temporaryMark
      _ = temporary()
      try assign(target, from: entered)
      release(to: mark)
    }
    emit(.clear, entered, at: item.context.range)
    let inner = items.dropFirst().first?.context.range.line ?? body.first?.lineOfKeyword
    let isOneLine = inner == item.context.range.line
    blocks.append(
      .with(
        exit: exit, isAsync: isAsync, range: item.context.range, isOneLine: isOneLine, region: region))
    try compileWith(items.dropFirst(), body, isAsync: isAsync, range)
    blocks.removeLast()
    region.close(at: position)
    let end = makeLabel()
    let after = flow
    if flow.isReachable {
      emitNormalExit(exit, isAsync: isAsync, isOneLine: isOneLine, at: item.context.range)
      emitJump(.jump, to: end, at: range)
    }
    flow = before
    emitExceptionalExit(exit, region, bodyDepth, isAsync: isAsync, item.context.range)
    place(end)
    for register in exit...exit + 1 { emit(.clear, register, at: range) }
    flow = after.merged(with: before)
    release(to: depth)
  }

  /// Calls the context manager's enter method; the result is in the first register after `exit`'s two.
  private func emitEnter(_ item: WithItem, exit: Int, isAsync: Bool) throws {
    let range = item.context.range
    let mark = temporaryMark
    let enter = temporaries(2)
    let manager = try operand(item.context)
    let kind = isAsync ? 1 : 0
    emit(
      .loadContextMethod, enter, manager, unit.name(isAsync ? "__aenter__" : "__enter__"), extra: kind,
      at: range)
    emit(
      .loadContextMethod, exit, manager, unit.name(isAsync ? "__aexit__" : "__exit__"), extra: kind, at: range
    )
    if manager >= mark { emit(.clear, manager, at: range) }
    emit(.callMethod, enter, 0, enter, at: range)
    if isAsync { emitAwait(enter, into: enter, kind: 2, at: range) }
    release(to: mark)
  }

  private func emitNormalExit(_ exit: Int, isAsync: Bool, isOneLine: Bool, at range: SourceRange) {
    // The block is left at the line of its `with`, where leaving it may have to wait.
    if !isOneLine { emitLine(range.line, range) }
    let mark = temporaryMark
    let call = temporaries(5)
    emit(.move, call, exit, at: range)
    emit(.move, call + 1, exit + 1, at: range)
    for offset in 2...4 { emit(.loadConstant, call + offset, constant(Value.none), at: range) }
    emit(.callMethod, call, 3, call, at: range)
    if isAsync { emitAwait(call, into: call, kind: 3, at: range) }
    emit(.clear, call, at: range)
    release(to: mark)
  }

  private func emitExceptionalExit(
    _ exit: Int, _ region: Region, _ depth: Int, isAsync: Bool, _ range: SourceRange
  ) {
    let exception = temporary()
    addHandlers(for: region, target: position, register: exception, depth: depth)
    emit(.beginHandling, exception, at: range)
    if isAsync { emitLine(range.line, range) }
    let call = temporaries(5)
    emit(.move, call, exit, at: range)
    emit(.move, call + 1, exit + 1, at: range)
    emit(.exceptionTriple, call + 2, exception, at: range)
    emit(.callMethod, call, 3, call, at: range)
    if isAsync { emitAwait(call, into: call, kind: 3, at: range) }
    let swallowed = makeLabel()
    emitJump(.jumpIfTrue, call, to: swallowed, at: range)
    emit(.reraise, exception, at: range)
    place(swallowed)
    if unit.traced { emit(.line, Int(range.line), LineNote.caught, at: range) }
    emit(.endHandling, currentlyHandled, at: range)
    emit(.clear, exception, at: range)
    emit(.clear, call, at: range)
  }
}
