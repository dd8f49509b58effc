import DequeModule
import EventLoop
import PythonInterpreter

/// Says which thread of the program runs.
///
/// A thread that is started runs at once, up to its first blocking call; CPython's interpreter lock has the same effect,
/// nearly always. A thread that was woken, or whose time has come, runs when the running one blocks. Nothing is
/// ever interrupted in between.
///
/// The threads that run are stacked on the machine's one stack: the one that blocks or starts another stays where it is
/// as the other's *host*, and goes on once that has blocked or ended. All but the main thread are taken off the
/// stack when they block; a thread that blocks inside a built-in function, which can't be left, becomes a host as well.
package final class ThreadScheduler {
  private unowned(unsafe) let runtime: LoopRuntime
  var context: LoopContext { runtime.context }
  private(set) lazy var current = makeMainThread()
  private var hosts: [Host] = []
  private var ready = Deque<SimulatedThread>()
  /// Those that block until a moment, soonest first.
  private var sleeping: [SimulatedThread] = []
  /// All threads that have not ended, but the main thread.
  private var threads: [Int: SimulatedThread] = [:]
  private var made = mainIdentifier
  /// What the trace knows.
  var telling = Telling()
  private var blocked = 0

  static let mainIdentifier = 1

  /// A thread on whose calls those of another one stand.
  private struct Host {
    let thread: SimulatedThread
    /// The register of its innermost call that gets what `resume` gives.
    let register: Int
    let resume: (Machine, ExceptionObject?) throws -> Value
  }

  init(runtime: LoopRuntime) { self.runtime = runtime }

  private func makeMainThread() -> SimulatedThread {
    let thread = SimulatedThread(identifier: Self.mainIdentifier, scheduler: self)
    thread.traceID = .main
    return thread
  }

  // MARK: What a program asks for

  /// Makes a thread. With `now` it runs before the call returns: then this gives `.unbound`. For `name` and `first` see
  /// `tellStart`.
  func start(
    _ function: Value, _ arguments: ContiguousArray<Value>, now: Bool, name: String?, first: Int?,
    _ machine: Machine
  ) -> Value {
    made += 1
    let thread = SimulatedThread(identifier: made, scheduler: self)
    thread.beginning = (function, arguments)
    threads[thread.identifier] = thread
    takeCharge(machine)
    tellStart(of: thread, name: name, first: first)
    let result = Value.int(thread.identifier)
    guard now else {
      ready.append(thread)
      return result
    }
    let register = machine.resultRegister
    machine.switchFrames { [self] machine in
      let starter = current
      let host = Host(thread: starter, register: register) { [self] _, failure in
        tellEntry(of: starter)
        if let failure { throw PythonError(failure) }
        return result
      }
      try enter(thread, host, machine)
    }
    return .unbound
  }

  /// Blocks the running thread until it is woken, or until a moment. Gives `.unbound`; the call returns whether it was woken.
  func park(until deadline: Double?, _ machine: Machine) -> Value {
    let register = machine.resultRegister
    machine.switchFrames { [self] machine in
      try block(until: deadline, register: register, machine) { [self] _, awakening in
        switch awakening {
        case .woken: return .bool(true)
        case .timeUp: return .bool(false)
        case .deadlock: throw deadlock(nil, machine)
        case .failed(let exception): throw PythonError(exception)
        }
      }
    }
    return .unbound
  }

  /// Wakes a thread that blocks, or that will block next.
  func wake(_ identifier: Int) {
    let thread = identifier == current.identifier ? current : find(identifier)
    guard let thread else { return }
    wake(thread)
  }

  /// Until when a thread blocks, if it does.
  func deadline(of identifier: Int) -> Double? { threads[identifier]?.deadline?.moment }

  /// Whether there are threads besides the main one.
  var hasOthers: Bool { !threads.isEmpty }

  // MARK: Loops

  /// A loop has nothing to do before a moment: its thread blocks until then, or until another thread wakes the loop up.
  func wait(
    in loop: LoopObject, until deadline: Double?, register: Int, _ machine: Machine,
    then resume: @escaping (Machine, Awakening) throws -> Value
  ) -> Value {
    machine.switchFrames { [self] machine in
      loop.waitingThread = current
      try block(until: deadline, register: register, isLoop: true, machine) { machine, awakening in
        loop.waitingThread = nil
        return try resume(machine, awakening)
      }
    }
    return .unbound
  }

  /// Another thread wants a loop's attention.
  private func wokenUp(_ loop: EventLoop) {
    guard let object = loop.guest as? LoopObject, let thread = object.waitingThread else { return }
    wake(thread)
  }

  /// What is raised where nothing can ever happen again.
  func deadlock(_ loop: LoopObject?, _ machine: Machine) -> PythonError {
    let tasks = loop?.loop.pendingTasks.map(\.task) ?? []
    runtime.deadlockReport =
      loop == nil
      ? "coroviz: every thread waits for another one: nothing can ever happen again\ndeadlock\n"
      : DeadlockReport(tasks, machine).text
    return PythonError(ExceptionObject(type: runtime.types.deadlock))
  }

  // MARK: Blocking

  /// How a blocking call ends.
  enum Awakening {
    /// Another thread woke the one that blocked.
    case woken
    /// The moment has come.
    case timeUp
    /// All threads block, and no moment will come.
    case deadlock
    /// An exception that no thread keeps for itself came out of another thread.
    case failed(ExceptionObject)
  }

  /// Blocks the running thread. `resume` gives what its blocking call returns.
  private func block(
    until deadline: Double?, register: Int, isLoop: Bool = false, isSleep: Bool = false, _ machine: Machine,
    then resume: @escaping (Machine, Awakening) throws -> Value
  ) throws {
    let thread = current
    thread.isDeaf = isSleep
    if let deadline { fallAsleep(thread, until: deadline) }
    if !isLoop, !thread.hearsCall { tellBlock(of: thread, until: deadline, isSleep: isSleep) }
    guard let host = hosts.last, thread.base.nesting == machine.nesting else {
      let value = try runOthers(for: thread, register: register, isLoop: isLoop, machine, then: resume)
      if !value.isUnbound { machine.setResult(value, in: register) }
      return
    }
    thread.chain = machine.detachFrames(from: thread.base.frame, registersFrom: thread.base.register)
    thread.register = register
    thread.resume = resume
    if thread.hearsCall { makeReady(thread) }
    leave(to: host, machine)
    let value = try host.resume(machine, nil)
    if !value.isUnbound { machine.setResult(value, in: host.register) }
  }

  /// Runs other threads on top of one that blocks, until that can go on. Gives what its blocking call returns, or
  /// `.unbound` when calls of another thread stand on top now.
  private func runOthers(
    for thread: SimulatedThread, register: Int, isLoop: Bool, _ machine: Machine,
    then resume: @escaping (Machine, Awakening) throws -> Value
  ) throws -> Value {
    while true {
      if thread.hearsCall {
        thread.isWoken = false
        wakeUp(thread)
        tellEntry(of: thread)
        return try resume(machine, .woken)
      }
      if let next = ready.popFirst() {
        let host = Host(thread: thread, register: register) { [self] machine, failure in
          if let failure {
            wakeUp(thread)
            tellEntry(of: thread)
            return try resume(machine, .failed(failure))
          }
          return try runOthers(for: thread, register: register, isLoop: isLoop, machine, then: resume)
        }
        try enter(next, host, machine)
        return .unbound
      }
      guard let first = sleeping.first, let moment = first.deadline?.moment else {
        context.record(.deadlockDetected)
        tellEntry(of: thread)
        return try resume(machine, .deadlock)
      }
      context.advance(to: moment, isBlocking: !isLoop)
      wakeUp(first)
      if first === thread {
        thread.isDeaf = false
        tellEntry(of: thread)
        return try resume(machine, .timeUp)
      }
      ready.append(first)
    }
  }

  private func fallAsleep(_ thread: SimulatedThread, until deadline: Double) {
    blocked += 1
    let moment = deadline.isNaN ? .infinity : deadline
    thread.deadline = (moment, blocked)
    let index = sleeping.firstIndex { ($0.deadline?.moment ?? 0) > moment } ?? sleeping.endIndex
    sleeping.insert(thread, at: index)
  }

  private func wakeUp(_ thread: SimulatedThread) {
    guard thread.deadline != nil else { return }
    thread.deadline = nil
    sleeping.removeAll { $0 === thread }
  }

  private func wake(_ thread: SimulatedThread) {
    thread.isWoken = true
    if thread.chain != nil, !thread.isDeaf, !ready.contains(where: { $0 === thread }) { makeReady(thread) }
  }

  private func makeReady(_ thread: SimulatedThread) {
    wakeUp(thread)
    ready.append(thread)
  }

  private func find(_ identifier: Int) -> SimulatedThread? {
    threads[identifier] ?? hosts.first { $0.thread.identifier == identifier }?.thread
  }

  // MARK: Switching

  /// Puts a thread's calls on top.
  private func enter(_ thread: SimulatedThread, _ host: Host, _ machine: Machine) throws {
    host.thread.belongings = takeBelongings(machine)
    hosts.append(host)
    current = thread
    give(thread.belongings, machine)
    tellEntry(of: thread)
    thread.base = (machine.frameCount, machine.stackTop, machine.nesting)
    if let (function, arguments) = thread.beginning {
      thread.beginning = nil
      machine.resultRegister = host.register
      if let value = try machine.begin(function, arguments, thread) {
        let result = try ended(thread, .returned(value), machine)
        if !result.isUnbound { machine.setResult(result, in: host.register) }
      }
      return
    }
    guard let chain = thread.chain, let resume = thread.resume else { return }
    thread.chain = nil
    thread.resume = nil
    let isWoken = thread.hearsCall
    if isWoken { thread.isWoken = false }
    thread.isDeaf = false
    let register = thread.register
    try machine.attachFrames(chain, result: host.register)
    let value = try resume(machine, isWoken ? .woken : .timeUp)
    if !value.isUnbound { machine.setResult(value, in: register) }
  }

  /// A thread's first call has returned.
  func ended(_ thread: SimulatedThread, _ outcome: FrameOutcome, _ machine: Machine) throws -> Value {
    threads[thread.identifier] = nil
    guard let host = hosts.last, current === thread else { return .none }
    tellPause(of: thread, thread.isIdle ? .idle : .end)
    leave(to: host, machine)
    if threads.isEmpty && hosts.isEmpty { resign(machine) }
    if case .raised(let exception) = outcome { return try host.resume(machine, exception) }
    return try host.resume(machine, nil)
  }

  private func leave(to host: Host, _ machine: Machine) {
    current.belongings = takeBelongings(machine)
    hosts.removeLast()
    current = host.thread
    give(host.thread.belongings, machine)
  }

  private func takeBelongings(_ machine: Machine) -> SimulatedThread.Belongings {
    SimulatedThread.Belongings(
      context: machine.currentContext, hooks: machine.asyncGeneratorHooks, loop: context.runningLoop)
  }

  private func give(_ belongings: SimulatedThread.Belongings, _ machine: Machine) {
    machine.currentContext = belongings.context
    machine.asyncGeneratorHooks = belongings.hooks
    context.setRunningLoop(belongings.loop)
  }

  // MARK: Beginning and end

  /// From now on blocking calls and loops leave the clock to the threads.
  private func takeCharge(_ machine: Machine) {
    guard machine.blockingCall == nil else { return }
    context.hasThreads = true
    context.whenWokenUp = { [unowned self] loop in wokenUp(loop) }
    machine.blockingCall = { [unowned self] machine, seconds in
      let register = machine.resultRegister
      let deadline = context.clock.now + seconds
      machine.switchFrames { [self] machine in
        try block(until: deadline, register: register, isSleep: true, machine) { _, awakening in
          if case .failed(let exception) = awakening { throw PythonError(exception) }
          return .none
        }
      }
      return .unbound
    }
  }

  /// There is one thread again: everything is as fast as before.
  private func resign(_ machine: Machine) {
    context.hasThreads = false
    machine.blockingCall = nil
  }

  /// Drops the calls of all threads: the machine is going away.
  func dropAll() {
    for thread in threads.values {
      thread.chain = nil
      thread.resume = nil
      thread.beginning = nil
    }
    threads = [:]
    ready = []
    sleeping = []
    hosts = []
  }
}
