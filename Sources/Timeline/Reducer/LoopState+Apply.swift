import TraceModel

extension LoopState {
  /// Takes in the next event of the trace.
  ///
  /// Total: an event that does not fit (it names a task that was never made, say, in a damaged recording) changes
  /// what it can and nothing else.
  package mutating func apply(_ event: TraceEvent, log: TraceLog) {
    position += 1
    switch event {
    case .programStarted: program = .running
    case .lineReached(let line, let variables): reachLine(line, variables, log)
    case .textWritten(let stream, let text): write(text, to: stream)
    case .textRead(let text): read(text)
    case .exceptionRaised(let text, let line): exception = TravellingException(text: text, line: line)
    case .exceptionCaught(let line): catchException(at: line)
    case .exceptionReraised(let text, let line): exception = TravellingException(text: text, line: line)
    case .finallyEntered: break
    case .programEnded(let status): endProgram(status)

    case .functionEntered(let code): stack.append(Frame(code: code))
    case .functionReturned: popFrame()
    case .functionRaised(let text): leaveFrameByException(text)

    case .threadStarted(let id, let name): startThread(id, name)
    case .threadEntered(let id): enterThread(id)
    case .threadLeft(let pause): leaveThread(pause)

    case .coroutineCreated(let id, let code): createCoroutine(id, code)
    case .coroutineResumed(let id, let sent): resume(id, sent)
    case .coroutineSuspended(let id, let value, let variables): suspend(id, value, variables, log)
    case .delegationBegan(let outer, let inner): updateCoroutine(outer) { $0.awaiting = inner }
    case .coroutineReturned(let id, let value, _): finish(id, .returned(value))
    case .coroutineRaised(let id, let text): raise(text, outOf: id)
    case .coroutineClosed(let id): close(id)
    case .coroutineNeverAwaited(let id): noteNeverAwaited(id)

    case .loopCreated: createLoop()
    case .loopStarted: startLoop()
    case .loopStopped: stopLoop(.stopped)
    case .loopClosed: stopLoop(.closed)
    case .tickBegan(let number): beginTick(number)
    case .timeoutChosen(let timeout): phase = .poll(timeout)
    case .clockJumped(let time): now = time
    case .clockBlocked(let from, let to): block(from: from, to: to)
    case .timerFired(let handle): fireTimer(handle)
    case .roundFixed(let count): phase = .turns(turn: 0, count: count)
    case .turnBegan(let handle): beginTurn(handle)
    case .turnEnded(let handle): endTurn(handle)
    case .handleSkipped(let handle): skip(handle)
    case .tickEnded: phase = .idle
    case .deadlockDetected: noteDeadlock()

    case .handleScheduled(let handle, let kind): scheduleHandle(handle, kind)
    case .timerScheduled(let handle, let kind, let deadline): scheduleTimer(handle, kind, deadline)
    case .handleCancelled(let handle): cancel(handle)

    case .taskCreated(let id, let name, let coroutine, let creator): createTask(id, name, coroutine, creator)
    case .taskRenamed(let id, let name): updateTask(id) { $0.name = name }
    case .taskSuspended(let id, let reason): suspendTask(id, reason)
    case .taskFinished(let id, let outcome): finishTask(id, outcome)
    case .taskCancelRequested(let id, let by): requestCancel(id, by)
    case .taskUncancelled(let id, let left): uncancelTask(id, left)
    case .resultDiscarded(let result): noteDiscarded(result)
    case .exceptionsDiscarded(let count, let first):
      warn(.exceptionsIgnored(count: count, first: first, task: runningTask))
    case .exceptionNeverRetrieved(let id): warn(.neverRetrieved(id))
    case .futureCreated(let id): createFuture(id)
    case .futureFinished(let id, let outcome): finishFuture(id, outcome)
    case .taskCallbackAdded(let id, let name): updateTask(id) { $0.callbacks.append(name) }

    case .resourceCreated(let id, let kind): createResource(id, kind)
    case .resourceChanged(let id, let state): changeResource(id, state)
    case .placeTaken(let id, let task): takePlace(id, task)
    case .placeReleased(let id, let task): releasePlace(id, task)
    case .queueWorkLeft(let id, let count): updateResource(id) { $0.workLeft = count }

    case .groupFormed(let group, let kind, let until): formGroup(group, kind, until)
    case .groupJoined(let group, let member): joinGroup(group, member)
    case .timeoutEntered(let id, let task, let deadline): enterTimeout(id, task, deadline)
    case .timeoutMoved(let id, let deadline): updateTimeout(id) { $0.deadline = deadline }
    case .timeoutExpired(let id): updateTimeout(id) { $0.isExpired = true }
    case .timeoutLeft(let id): leaveTimeout(id)
    }
  }
}

extension LoopState {
  mutating func updateTask(_ id: TaskID, _ change: (inout TaskState) -> Void) {
    let index = Int(id.rawValue)
    if index < tasks.count { change(&tasks[index]) }
  }

  mutating func updateCoroutine(_ id: CoroutineID, _ change: (inout CoroutineState) -> Void) {
    let index = Int(id.rawValue)
    if index < coroutines.count { change(&coroutines[index]) }
  }

  mutating func updateResource(_ id: ResourceID, _ change: (inout ResourceRecord) -> Void) {
    let index = Int(id.rawValue)
    if index < resources.count { change(&resources[index]) }
  }

  mutating func updateTimeout(_ id: TimeoutID, _ change: (inout TimeoutRecord) -> Void) {
    let index = Int(id.rawValue)
    if index < timeouts.count { change(&timeouts[index]) }
  }

  mutating func warn(_ kind: Warning.Kind) {
    warn(kind, line: place(of: kind) ?? (isInTurn && stack.count <= turnBase ? 0 : topFrame?.line ?? 0))
  }

  mutating func warn(_ kind: Warning.Kind, line: Int32) {
    warnings.append(Warning(kind: kind, line: line, time: now, position: position))
    for task in kind.tasks { updateTask(task) { $0.hasWarning = true } }
  }

  /// The line to look at where it is not the one that runs: a task that failed, or has not ended, shows only when all
  /// is over.
  private func place(of kind: Warning.Kind) -> Int32? {
    switch kind {
    case .neverRetrieved(let id): task(id).flatMap { $0.failedLine > 0 ? $0.failedLine : nil }
    case .leftPending(let id): line(of: id) ?? 0
    default: nil
    }
  }
}
