import TraceModel

/// What all loops of one program share: the clock, the trace, the schedule log, and the counters that give every
/// task, future, handle and round a number of its own.
package final class LoopContext {
  /// The program's clock.
  package let clock: VirtualClock
  /// Where events go; nil when nobody watches, which costs one check an event.
  package var log: TraceLog?
  /// Where the schedule's lines go, if somebody wants them.
  package var schedule: ScheduleLog?
  /// Turns guest values into what the trace keeps. Without it every result is shown as nothing. Whoever sets it
  /// takes it away before it dies.
  package unowned(unsafe) var renderer: (any GuestRenderer)?
  /// How many rounds the loops of this program have begun.
  package internal(set) var tickCount: UInt32 = 0
  /// The loop that is running, if one is. Only one can be at a time.
  package internal(set) var runningLoop: EventLoop?
  /// Whether the program has other threads. A loop then doesn't wait by itself, but asks its driver to: `Turn.idle`.
  package var hasThreads = false
  /// Told when something is scheduled from another thread (`call_soon_threadsafe`), if there are any.
  package var whenWokenUp: ((EventLoop) -> Void)?

  private var nextTask: UInt32 = 0
  private var nextFuture: UInt32 = 0
  private var nextHandle: UInt32 = 0
  private var unnamedTasks: UInt64 = 0

  package init(clock: VirtualClock = VirtualClock()) {
    self.clock = clock
  }

  /// Adds an event to the trace, if there is one.
  @inline(__always)
  package func record(_ event: @autoclosure () -> TraceEvent) {
    if let log { log.append(event()) }
  }

  /// The identifier of a text in the trace; the empty text's when there is no trace.
  package func text(_ text: @autoclosure () -> String) -> TextID {
    log?.intern(text()) ?? .empty
  }

  /// A call that blocks the whole program, `time.sleep`, of this many seconds.
  package func blockClock(for seconds: Double) {
    let start = clock.now
    clock.block(for: seconds)
    record(.clockBlocked(from: VirtualTime(seconds: start), to: VirtualTime(seconds: clock.now)))
  }

  /// The program looks whether time has passed: it reads the clock, or has the loop turn while timers are set.
  /// One that does nothing else waits for time to pass, and so it does.
  @inline(__always)
  package func look() {
    if clock.look() { record(.clockJumped(to: VirtualTime(seconds: clock.now))) }
  }

  /// The time in seconds, read by the program.
  package func readClock() -> Double {
    look()
    return clock.now
  }

  /// Makes another thread's loop the running one, or none.
  package func setRunningLoop(_ loop: EventLoop?) {
    runningLoop = loop
  }

  /// The time has come to a moment for which a thread waits: in a blocking call, or else in a loop's poll.
  package func advance(to moment: Double, isBlocking: Bool) {
    let start = clock.now
    guard moment > start else { return }
    clock.jump(to: moment)
    let (from, to) = (VirtualTime(seconds: start), VirtualTime(seconds: moment))
    record(isBlocking ? .clockBlocked(from: from, to: to) : .clockJumped(to: to))
  }

  /// The name of a task that was given none: `Task-1`, `Task-2`, ... over the whole life of the program.
  package func makeTaskName() -> String {
    unnamedTasks += 1
    return "Task-\(unnamedTasks)"
  }

  func makeTaskNumber() -> UInt32 {
    defer { nextTask &+= 1 }
    return nextTask
  }

  func makeFutureNumber() -> UInt32 {
    defer { nextFuture &+= 1 }
    return nextFuture
  }

  @inline(__always)
  func makeHandleID() -> HandleID {
    defer { nextHandle &+= 1 }
    return HandleID(nextHandle)
  }
}

/// Says how values of the guest language look in the trace.
package protocol GuestRenderer: AnyObject {
  /// The value as the trace keeps it.
  func traceValue(of value: GuestValue) -> TraceValue
  /// The exception as the last line of its traceback: `ValueError: no`.
  func traceText(of exception: GuestException) -> TextID
}
