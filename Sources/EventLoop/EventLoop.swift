import DequeModule
import TraceModel

/// The event loop: a queue of handles that are ready, and a heap of timers.
///
/// It keeps CPython's order (`BaseEventLoop.run_forever`, `_run_once`) and is turned inside out: it never calls the
/// program. Whoever runs the program asks for the next turn, does what the turn's callback says, and reports its end:
///
///     try loop.beginRunning()
///     while case .turn(let handle) = loop.nextTurn() {
///       ...                  // run handle.callback
///       loop.endTurn()
///     }
///     loop.endRunning()
///
/// so that a program can be left and taken up again between any two of its instructions. `LoopDriver` is this for
/// coroutines written in Swift.
package final class EventLoop {
  /// What this loop shares with the other loops of the program.
  package let context: LoopContext
  /// Whether it is between `beginRunning` and `endRunning`.
  package private(set) var isRunning = false
  /// Whether `close` was called.
  package private(set) var isClosed = false {
    didSet { isOrdinary = isOrdinary && !isClosed }
  }
  /// Whether its own callbacks go into the ready queue without more ado: it is open, and the guest's half leaves
  /// `call_soon` to it.
  private var isOrdinary = true
  /// Whether it will stop at the end of the round.
  package private(set) var isStopping = false
  /// The task whose coroutine is running.
  package private(set) unowned(unsafe) var currentTask: Task?
  /// The handle whose turn it is.
  package private(set) var currentHandle: Handle?

  /// The object by which the guest's program knows this loop. It owns this one and sets this when it is made.
  package unowned(unsafe) var guest: AnyObject?
  /// Whether the guest's half has a `call_soon` of its own, which is then asked for all that becomes ready.
  package var guestOverridesCallSoon = false {
    didSet { isOrdinary = !guestOverridesCallSoon && !isClosed }
  }

  /// Whether the guest's half has a `time` of its own, by which timers are then measured.
  package var guestOverridesTime = false

  private(set) var ready = Deque<Handle>()
  /// Told when the loop has read what ended its wait: that is when it learns of signals.
  package var whenWakeUpIsRead: (() -> Void)?
  /// Whether something was written into the pipe that ends the loop's wait.
  private var isWokenUp = false
  var timers = TimerQueue()
  var tasks = TaskList()
  /// How many handles are still to be run in this round.
  private(set) var remainingInRound = 0
  private var isInTick = false
  /// Whether other threads have been let run in this round.
  private var isIdle = false
  private var spareHandles: [Handle] = []

  /// A timer counts as due when the clock is this close to it, in seconds.
  static let clockResolution = 1e-9

  package init(context: LoopContext) {
    self.context = context
    context.record(.loopCreated)
  }

  /// The program's time in seconds: `loop.time()`.
  package var time: Double { context.clock.now }

  /// The same as the guest's half has it.
  private var guestTime: Double {
    guard guestOverridesTime, let guest = guest as? any LoopGuest else { return time }
    return guest.time() ?? time
  }

  /// How many handles are in the ready queue.
  package var readyCount: Int { ready.count }

  /// How many timers are set, cancelled ones included.
  package var timerCount: Int { timers.count }

  /// The tasks that are not done, in order of making.
  package var pendingTasks: [TaskReference] { tasks.all }

  /// The handles in the ready queue, in order.
  package var readyHandles: [Handle] { Array(ready) }

  /// The timers that are set, soonest first.
  package var setTimers: [TimerHandle] { timers.inOrder }

  // MARK: Life

  /// The loop begins to run (CPython: run_forever, up to its first round).
  package func beginRunning() throws(LoopError) {
    if isClosed { throw .loopClosed }
    if isRunning { throw .alreadyRunning }
    if context.runningLoop != nil { throw .anotherLoopRunning }
    isRunning = true
    context.runningLoop = self
    context.record(.loopStarted)
  }

  /// The loop has ended to run, because it stopped or because an exception came out of a callback. In the second case
  /// the handles of the round that were not run stay ready.
  package func endRunning() {
    guard isRunning else { return }
    if currentHandle != nil { endTurn() }
    endTick()
    isStopping = false
    isRunning = false
    context.runningLoop = nil
    context.record(.loopStopped)
  }

  /// Has the loop stop at the end of this round; of the next one, if it isn't running.
  package func stop() {
    isStopping = true
  }

  /// Closes the loop: nothing can be scheduled any more, and what is scheduled is dropped.
  package func close() throws(LoopError) {
    if isRunning { throw .cannotCloseWhileRunning }
    if isClosed { return }
    isClosed = true
    ready.removeAll()
    timers.removeAll()
    context.record(.loopClosed)
  }

  // MARK: Scheduling

  /// Puts a callback at the end of the ready queue.
  package func callSoon(_ callback: Callback) throws(LoopError) -> Handle {
    if isClosed { throw .loopClosed }
    let handle = Handle(id: context.makeHandleID(), callback: callback, isPrivate: false)
    append(handle, callback)
    return handle
  }

  /// As `callSoon`, for callers on other threads: it wakes the loop up too (CPython: call_soon_threadsafe and
  /// _write_to_self).
  package func callSoonAndWakeUp(_ callback: Callback) throws(LoopError) -> Handle {
    let handle = try callSoon(callback)
    wakeUp()
    return handle
  }

  /// Ends the loop's wait, or has its next one end at once (CPython: _write_to_self).
  package func wakeUp() {
    isWokenUp = true
    if let tell = context.whenWokenUp { tell(self) }
  }

  /// Sets a timer for a moment, in seconds of `time`.
  package func callAt(_ deadline: Double, _ callback: Callback) throws(LoopError) -> TimerHandle {
    if isClosed { throw .loopClosed }
    let handle = TimerHandle(id: context.makeHandleID(), callback: callback, deadline: deadline)
    timers.insert(handle)
    context.record(
      .timerScheduled(
        handle: handle.id, kind: callback.kind(in: context), deadline: VirtualTime(seconds: deadline)))
    return handle
  }

  /// Sets a timer for so many seconds from now.
  package func callLater(_ delay: Double, _ callback: Callback) throws(LoopError) -> TimerHandle {
    try callAt(time + delay, callback)
  }

  /// Cancels a handle or timer of this loop; the loop will skip it.
  package func cancel(_ handle: Handle) {
    guard !handle.isCancelled else { return }
    if let timer = handle as? TimerHandle { timers.noteCancelled(timer) }
    handle.isCancelled = true
    handle.callback = nil
    context.record(.handleCancelled(handle: handle.id))
  }

  /// Puts a callback of the loop's own at the end of the ready queue, in a handle nobody else will see.
  func schedule(_ callback: Callback) throws(LoopError) {
    if !isOrdinary, try scheduleByGuest(callback) { return }
    callback.task?.noteScheduled()
    append(privateHandle(callback), callback)
  }

  /// Puts a task's next step at the end of the ready queue. This is `schedule(.step(task))` for the commonest of
  /// callbacks, without the copies.
  func scheduleStep(of task: Task) throws(LoopError) {
    if !isOrdinary, try scheduleByGuest(.step(TaskReference(task))) { return }
    task.noteScheduled()
    let handle = privateHandle(.step(TaskReference(task)))
    let id = handle.id
    ready.append(handle)
    context.record(.handleScheduled(handle: id, kind: .step(task.id)))
  }

  /// Has the guest's own `call_soon` schedule a callback. False if it has none.
  private func scheduleByGuest(_ callback: Callback) throws(LoopError) -> Bool {
    guard guestOverridesCallSoon, let guest = guest as? any LoopGuest else {
      throw .loopClosed
    }
    if case .native = callback { return false }
    callback.task?.noteScheduled()
    try guest.callSoon(callback)
    return true
  }

  private func append(_ handle: Handle, _ callback: Callback) {
    ready.append(handle)
    context.record(.handleScheduled(handle: handle.id, kind: callback.kind(in: context)))
  }

  private func privateHandle(_ callback: consuming Callback) -> Handle {
    let id = context.makeHandleID()
    guard let handle = spareHandles.popLast() else {
      return Handle(id: id, callback: callback, isPrivate: true)
    }
    handle.id = id
    handle.callback = callback
    return handle
  }

  // MARK: Turns

  /// What the loop has come to.
  package enum Turn {
    /// Run this handle's callback, then call `endTurn`. The handle may be used again for another callback after that.
    case turn(Handle)
    /// `stop` was called and the round is over: call `endRunning`.
    case stopped
    /// Nothing is ready and no timer is set: nothing can ever happen again. Call `endRunning` and tell the program.
    case deadlock
    /// Let other threads run until this moment, for ever when there is none, or until one of them has woken this loop up;
    /// then ask again. Only for a program with threads.
    case idle(until: Double?)
  }

  /// Does the loop's work up to the next callback.
  package func nextTurn() -> Turn {
    while true {
      if let handle = takeReady() { return .turn(handle) }
      if isInTick && !isIdle {
        endTick()
        if isStopping { return .stopped }
      }
      if !isIdle {
        checkInvariants()
        openTick()
      }
      if context.hasThreads, let idle = letOthersRun() { return idle }
      isIdle = false
      guard beginRound() else { return .deadlock }
    }
  }

  /// The handle's callback has given control back.
  package func endTurn() {
    guard let handle = currentHandle else { return }
    currentHandle = nil
    context.record(.turnEnded(handle: handle.id))
    recycle(handle)
  }

  /// The next handle of this round that isn't cancelled.
  private func takeReady() -> Handle? {
    while remainingInRound > 0, let handle = ready.popFirst() {
      remainingInRound -= 1
      if handle.isCancelled {
        context.record(.handleSkipped(handle: handle.id))
        continue
      }
      currentHandle = handle
      context.record(.turnBegan(handle: handle.id))
      if let schedule = context.schedule, let callback = handle.callback {
        schedule.record(
          tick: context.tickCount, time: time, kind: callback.kindName, name: callback.scheduleName)
      }
      return handle
    }
    return nil
  }

  private func recycle(_ handle: Handle) {
    guard handle.isPrivate else { return }
    handle.callback = nil
    spareHandles.append(handle)
  }

  // MARK: Ticks

  private func openTick() {
    context.tickCount &+= 1
    isInTick = true
    context.record(.tickBegan(number: context.tickCount))
    timers.discardCancelled()
  }

  /// The first half of a round (CPython: _run_once): works out the time-out, waits, and moves due timers to the ready
  /// queue. The handles that are ready then are those of this round: callbacks they schedule run in the next one.
  /// False if the wait would never end.
  private func beginRound() -> Bool {
    guard wait() else { return false }
    if isWokenUp { try? readWakeUp() }
    fireDueTimers()
    remainingInRound = ready.count
    context.record(.roundFixed(count: UInt32(truncatingIfNeeded: remainingInRound)))
    return true
  }

  /// What has been written into the loop's own pipe is read by a handle in the round that noticed it.
  private func readWakeUp() throws(LoopError) {
    try schedule(
      .native(
        NativeCallback("_read_from_self") { [unowned self] _ in
          // All that has been written up to now, also in this round.
          isWokenUp = false
          whenWakeUpIsRead?()
        }, nil))
  }

  private func endTick() {
    guard isInTick else { return }
    isInTick = false
    isIdle = false
    remainingInRound = 0
    context.record(.tickEnded(number: context.tickCount))
  }

  /// Waits for something to do: with a virtual clock, jumps to the first timer.
  private func wait() -> Bool {
    if !ready.isEmpty || isStopping || isWokenUp {
      context.record(.timeoutChosen(.zero))
      if !timers.isEmpty { context.look() }
      return true
    }
    guard let deadline = timers.first?.deadline else {
      context.record(.timeoutChosen(.forever))
      context.record(.deadlockDetected)
      return false
    }
    let now = guestTime
    guard deadline > now else {
      context.record(.timeoutChosen(.zero))
      return true
    }
    let end = guestOverridesTime ? time + (deadline - now) : deadline
    context.record(.timeoutChosen(.until(VirtualTime(seconds: end))))
    context.clock.jump(to: end)
    context.record(.clockJumped(to: VirtualTime(seconds: time)))
    return true
  }

  /// Where other threads may run: once in every round, and as long as this loop has nothing to do. Nil when it has.
  private func letOthersRun() -> Turn? {
    let next = timers.first?.deadline
    let isDue = next.map { !($0 > time) } ?? false
    let isBusy = isWokenUp || isStopping || !ready.isEmpty || isDue
    if isBusy {
      guard !isIdle else { return nil }
      isIdle = true
      context.look()
      return .idle(until: time)
    }
    if !isIdle {
      context.record(.timeoutChosen(next.map { .until(VirtualTime(seconds: $0)) } ?? .forever))
      isIdle = true
    }
    return .idle(until: next)
  }

  private func fireDueTimers() {
    let end = guestTime + Self.clockResolution
    while let timer = timers.first, !(timer.deadline >= end) {
      timers.removeFirst()
      ready.append(timer)
      context.record(.timerFired(handle: timer.id))
    }
  }

  // MARK: Current task

  func enter(_ task: Task) {
    precondition(currentTask == nil, "a task began a step while another one was running")
    currentTask = task
  }

  func leave(_ task: Task) {
    precondition(currentTask === task, "a task ended a step that it had not begun")
    currentTask = nil
  }

  /// Puts the running task aside, for the first step of one that is started eagerly; gives it back.
  /// (CPython: _swap_current_task)
  package func swapCurrentTask(_ task: Task?) -> Task? {
    defer { currentTask = task }
    return currentTask
  }
}

/// The guest's half of a loop that has a `call_soon` of its own.
package protocol LoopGuest: AnyObject {
  /// Runs the guest's `call_soon` for a callback of the loop's own.
  func callSoon(_ callback: Callback) throws(LoopError)
  /// Runs the guest's `time`; nil when it fails.
  func time() -> Double?
}
