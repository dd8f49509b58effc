/// One fact about the run of a program.
///
/// Events are what the engine tells and all that the rest of coroviz knows: `LoopState` is a fold over them.
/// They are plain old data (texts are interned in the `TraceLog`), so that a million of them cost 32 MB
/// and no reference counting. They are named in the past tense: the fact has happened.
package enum TraceEvent: Hashable, Sendable {

  // MARK: Program

  /// The program is about to run its first line.
  case programStarted
  /// The next source line of the frame on top of the stack is about to run. `variables` are those of this
  /// frame that changed since its last line event.
  case lineReached(line: Int32, variables: VariableSpan)
  /// Text was printed (one `write`; it may hold several lines, or a part of one).
  case textWritten(stream: StandardStream, text: TextID)
  /// More of the standard input was read: a line with its end, or a part of a long one. Empty at the end of the input.
  case textRead(text: TextID)
  /// An exception started to travel in the frame on top of the stack, at this line.
  case exceptionRaised(exception: TextID, line: Int32)
  /// The travelling exception was caught by the frame on top of the stack.
  case exceptionCaught(line: Int32)
  /// The travelling exception, or the one that was caught last, is raised once more by the frame on top of the stack.
  case exceptionReraised(exception: TextID, line: Int32)
  /// The travelling exception passes a `finally` block of the frame on top of the stack, which runs first.
  case finallyEntered(line: Int32)
  /// The program has ended with this exit status.
  case programEnded(status: Int32)

  // MARK: Frames of plain calls

  /// A function, class body or the module was entered: its frame is now on top of the stack.
  case functionEntered(code: CodeID)
  /// The frame on top of the stack returned this value.
  case functionReturned(value: TraceValue, variables: VariableSpan)
  /// The frame on top of the stack was left by an exception.
  case functionRaised(exception: TextID)

  // MARK: Threads

  /// A thread was started by the one that runs; nothing of it has run. Only a program that has threads has such events.
  case threadStarted(thread: ThreadID, name: TextID)
  /// From now on this thread runs, on a stack of its own: what follows happens in it.
  case threadEntered(thread: ThreadID)
  /// The thread that ran blocks or has ended. The main thread is not told to leave while it waits in its loop's poll.
  case threadLeft(ThreadPause)

  // MARK: Generators and coroutines

  /// A generator or coroutine object was made by calling its function; nothing of it has run.
  case coroutineCreated(coroutine: CoroutineID, code: CodeID)
  /// It was resumed and its frame is on top of the stack. If it was itself waiting in an `await` or
  /// `yield from` for another coroutine, that one is resumed with it (and so on): the whole chain is pushed.
  /// `sent` is the value handed in, nil at the first start and for a plain `next()`.
  case coroutineResumed(coroutine: CoroutineID, sent: TraceValue?)
  /// It gave control back, at its current line. The whole chain from the top of the stack down to it is popped.
  /// `yielded` is the value handed out.
  case coroutineSuspended(coroutine: CoroutineID, yielded: TraceValue, variables: VariableSpan)
  /// The frame on top of the stack, `outer`, began to wait for `inner` with `await` or `yield from`. It ends
  /// with `inner`'s return or exception.
  case delegationBegan(outer: CoroutineID, inner: CoroutineID)
  /// The coroutine on top of the stack ran to its end.
  case coroutineReturned(coroutine: CoroutineID, value: TraceValue, variables: VariableSpan)
  /// The coroutine on top of the stack was left by an exception.
  case coroutineRaised(coroutine: CoroutineID, exception: TextID)
  /// It was closed without being on the stack: `close()` before its start, or dropped.
  case coroutineClosed(coroutine: CoroutineID)
  /// It was dropped without ever being awaited; Python warns.
  case coroutineNeverAwaited(coroutine: CoroutineID)

  // MARK: The loop

  case loopCreated
  /// `run_forever` began.
  case loopStarted
  /// `run_forever` ended.
  case loopStopped
  case loopClosed
  /// A round of the loop began: nothing of it has happened yet. Rounds are counted from 1.
  case tickBegan(number: UInt32)
  /// The loop decided how long it may wait for input and output.
  case timeoutChosen(PollTimeout)
  /// The wait is over and the virtual clock has jumped to this moment, since nothing was ready.
  case clockJumped(to: VirtualTime)
  /// A blocking call (`time.sleep`) moved the virtual clock while the loop could not run.
  case clockBlocked(from: VirtualTime, to: VirtualTime)
  /// A timer is due: its handle moved to the end of the ready queue.
  case timerFired(handle: HandleID)
  /// The ready handles of this round are fixed: this many will run, one turn each.
  case roundFixed(count: UInt32)
  /// The loop took the first handle off the ready queue and is about to run it.
  case turnBegan(handle: HandleID)
  /// The handle's callback has returned control to the loop.
  case turnEnded(handle: HandleID)
  /// The loop took a cancelled handle off the ready queue and skipped it.
  case handleSkipped(handle: HandleID)
  case tickEnded(number: UInt32)
  /// Nothing is ready, no timer is set, and tasks still wait: nothing can ever happen again.
  case deadlockDetected

  // MARK: Handles and timers

  /// A handle was put at the end of the ready queue (`call_soon`).
  case handleScheduled(handle: HandleID, kind: HandleKind)
  /// A timer was set (`call_later`, `call_at`).
  case timerScheduled(handle: HandleID, kind: HandleKind, deadline: VirtualTime)
  /// A handle (or timer) was cancelled; it will be skipped.
  case handleCancelled(handle: HandleID)

  // MARK: Tasks and futures

  /// A task was made around a coroutine. `creator` is the task that was running, if any. A task that runs a library's
  /// own coroutine has none here, and without a name of its own it goes by the library's function: `sleep()`.
  case taskCreated(task: TaskID, name: TextID, coroutine: CoroutineID?, creator: TaskID?)
  case taskRenamed(task: TaskID, name: TextID)
  /// The running task gave control back and now waits for this.
  case taskSuspended(task: TaskID, reason: WaitReason)
  /// The task has ended.
  case taskFinished(task: TaskID, outcome: Outcome)
  /// Someone asked the task to end: CancelledError will be thrown into it. `by` is the task that asked, if any.
  case taskCancelRequested(task: TaskID, by: TaskID?)
  /// One request to cancel the task was taken back (`uncancel`); so many are left.
  case taskUncancelled(task: TaskID, left: UInt32)
  /// A statement threw away the only thing it got: this task or future, which has not ended (`create_task(...)` or
  /// `gather(...)` on a line of its own).
  case resultDiscarded(result: Awaitable)
  /// A statement threw away a list of results with so many exceptions in it, this one first (`await gather(...,
  /// return_exceptions=True)` on a line of its own).
  case exceptionsDiscarded(count: UInt32, first: TextID)
  /// A task ended with an exception that nobody ever looked at; Python complains.
  case exceptionNeverRetrieved(task: TaskID)
  case futureCreated(future: FutureID)
  case futureFinished(future: FutureID, outcome: Outcome)
  /// A callback was registered to run when the task is done.
  case taskCallbackAdded(task: TaskID, name: TextID)

  // MARK: Things to wait at

  case resourceCreated(resource: ResourceID, kind: ResourceKind)
  case resourceChanged(resource: ResourceID, state: ResourceState)
  /// A task took a place at a semaphore. When the place was free, the change of state follows; when it was kept for the
  /// task, the state changed before.
  case placeTaken(resource: ResourceID, task: TaskID)
  /// A place at a semaphore is about to be given back, by this task if one runs.
  case placeReleased(resource: ResourceID, task: TaskID?)
  /// So many items of a queue are put and not reported done (`task_done`), while someone waits for that.
  case queueWorkLeft(queue: ResourceID, count: UInt32)

  // MARK: Waiting for several, and for a limited time

  /// Something that stands for several tasks and futures was made; `until` is when the wait gives up. It has no members
  /// yet.
  case groupFormed(group: WaitGroup, kind: GroupKind, until: VirtualTime?)
  /// A task or future became one of a group's.
  case groupJoined(group: WaitGroup, member: Awaitable)
  /// A task entered a block with a time limit, inside those it is in already. No deadline: it has no limit yet.
  case timeoutEntered(timeout: TimeoutID, task: TaskID, deadline: VirtualTime?)
  /// A time limit was moved, or taken away.
  case timeoutMoved(timeout: TimeoutID, deadline: VirtualTime?)
  /// The time is up: the task in the block is about to be cancelled.
  case timeoutExpired(timeout: TimeoutID)
  /// The block was left.
  case timeoutLeft(timeout: TimeoutID)
}

/// Where a program prints.
package enum StandardStream: UInt8, Hashable, Sendable {
  case output, error
}

/// How long the loop may wait at its poll.
package enum PollTimeout: Hashable, Sendable {
  /// Something is ready: don't wait.
  case zero
  /// Until the first timer.
  case until(VirtualTime)
  /// There is nothing to wake it but input and output.
  case forever
}
