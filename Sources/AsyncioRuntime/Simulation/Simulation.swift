import EventLoop
import PythonInterpreter
import TraceModel

/// A run of one program: Python source and a seed go in, events come out, on demand and within budgets.
///
///     let simulation = Simulation(program, SimulationOptions(isTraced: true))
///     while !simulation.isFinished { simulation.advance(within: .slice) }
///     print(simulation.exitStatus ?? 0, simulation.log.count)
///
/// Two simulations of the same program with the same options do the same things in the same order, on every machine.
package final class Simulation: TraceProducer {
  package let log = TraceLog()
  private let program: Program
  private let options: SimulationOptions
  private let machine: Machine
  private let host: SimulationHost
  private let context: LoopContext
  private let runtime: LoopRuntime
  private var stage = Stage.notStarted
  /// The status the main thread ended with, while other threads still run.
  private var joinStatus: Int32?
  /// The status the program ended with, once it has.
  package private(set) var exitStatus: Int32?
  /// The exception that ended the program.
  private var uncaught: ExceptionObject?

  /// How far the program is.
  private enum Stage {
    /// The state while nothing of the program has run.
    case notStarted
    /// The state while its frames are on the machine's stack.
    case running
    /// The state once it has ended and said so.
    case finished
  }

  package init(_ program: Program, _ options: SimulationOptions) {
    self.program = program
    self.options = options
    context = LoopContext()
    host = SimulationHost(program, options, context, log)
    machine = Machine(host: host)
    runtime = LoopRuntime(machine: machine, context: context)
    runtime.install()
    if options.isTraced {
      context.log = log
      context.renderer = runtime
      let tracer = Tracer(log: log)
      let discarded = DiscardedResults(
        machine: machine, context: context, cancelledError: runtime.types.cancelledError)
      tracer.discarded = { discarded.note($0, isAwaited: $1) }
      machine.trace = tracer
    }
    if let schedule = options.schedule { context.schedule = ScheduleLog(write: schedule) }
  }

  /// To be called when the process starts: makes room for programs that call deep through built-in functions.
  package static func prepareProcess() { StackRoom.enlarge() }

  deinit {
    runtime.isEnding = true
    machine.shutDown()
    runtime.threads.dropAll()
  }

  package var isFinished: Bool { stage == .finished }
  package var canInterrupt: Bool { stage == .running }

  /// Whether the program waits for a line: nothing goes on before `answer` or `interrupt`.
  package var awaitsInput: Bool { host.isAwaitingInput && stage == .running }

  /// Gives the program the line it waits for, without its end; nil is the end of the input.
  package func answer(_ line: String?) {
    if awaitsInput { host.answer(line) }
  }

  /// Seconds on the virtual clock.
  package var now: Double { context.clock.now }

  /// The program's `random` seed and whether lines are told are fixed; what is left is to run.
  package func advance(within budget: TraceBudget) {
    guard stage != .finished, !awaitsInput else { return }
    if options.isTraced { machine.trace?.eventLimit = log.count + max(1, budget.events) }
    machine.refuel(budget.instructions)
    host.sliceStart = ContinuousClock.now
    do {
      if stage == .notStarted { try start() }
      if stage == .running, try machine.runProgram() { finish(status: 0) }
    } catch let error as PythonError {
      finish(with: error.exception)
    } catch let error as PythonSyntaxError {
      reportSyntaxError(error)
      finish(status: 1)
    } catch {
      finish(status: 1)
    }
    if stage == .running { checkMemory() }
  }

  /// Ctrl-C. While `asyncio.run` runs, the first one cancels its main task, as CPython's `Runner` does; otherwise, and the
  /// second time, KeyboardInterrupt is raised.
  package func interrupt() {
    guard canInterrupt else { return }
    host.stopWaiting()
    let runtime = runtime
    machine.requestInterrupt { machine in
      if try machine.callSignalHandler() { return }
      guard !runtime.interruptHandler.isNone else { throw machine.keyboardInterrupt }
      _ = try machine.call(runtime.interruptHandler, [])
    }
  }

  private func start() throws {
    stage = .running
    machine.addSource(program.fileName, program.source)
    let source = try Parser.decode(program.source, fileName: program.fileName)
    let tree = try Parser.parseModule(source)
    try SyntaxChecker.check(tree)
    let module = machine.makeMainModule(fileName: program.fileName)
    let code = try Compiler.compile(
      tree, source: source, fileName: program.fileName, globals: module.namespace, machine: machine,
      traced: options.isTraced)
    if options.isTraced { log.append(.programStarted) }
    for notice in SyntaxChecker.notices(in: tree) {
      machine.warn("SyntaxWarning", notice.message, file: program.fileName, line: Int(notice.range.line))
    }
    try machine.startProgram(code, globals: module.namespace)
  }

  private func checkMemory() {
    guard host.isOutOfMemory else { return }
    let limit = options.memoryLimit
    machine.requestInterrupt { machine in
      throw machine.error("MemoryError", "coroviz lets a program use \(limit >> 20) MiB")
    }
  }

  // MARK: The end

  private func finish(with exception: ExceptionObject) {
    uncaught = exception
    switch exception.type {
    case let type? where type === runtime.types.deadlock:
      host.write(runtime.deadlockReport, to: .error)
      finish(status: 86)
    case let type? where machine.matches(exception, "SystemExit") && type.name == "SystemExit":
      finish(status: exitStatus(of: exception))
    default:
      if !machine.callExceptHook(exception) {
        if let hint = MissingHint.text(for: exception, fileName: program.fileName, machine) {
          host.write(hint, to: .error)
        }
        host.write(TracebackFormatter(machine).format(exception), to: .error)
      }
      finish(status: machine.matches(exception, "KeyboardInterrupt") ? 130 : 1)
    }
  }

  /// What Python does when the main thread has ended: it waits for the others. False if there are none.
  private func joinThreads() -> Bool {
    guard runtime.threads.hasOthers, let threading = machine.modules["threading"],
      let join = try? machine.getAttribute(.object(threading), machine.names.intern("_shutdown"))
    else { return false }
    return (try? machine.startCall(join)) != nil
  }

  /// `sys.exit(value)`: a number is the status, any other value is printed and means failure.
  private func exitStatus(of exception: ExceptionObject) -> Int32 {
    let value = exception.payload.isNone ? exception.args.first ?? .none : exception.payload
    if value.isNone { return 0 }
    if let number = value.smallInteger { return Int32(truncatingIfNeeded: number & 0xFF) }
    if value.bigInteger != nil { return 255 }
    host.write(((try? machine.str(value).text) ?? "") + "\n", to: .error)
    return 1
  }

  private func finish(status: Int32) {
    guard stage != .finished else { return }
    if joinStatus == nil, status != 86, joinThreads() {
      joinStatus = status
      return
    }
    let status = joinStatus ?? status
    machine.endProgram { if status != 86 { runtime.abandonTasks() } }
    try? runtime.reportDropped()
    // An exception that nobody caught goes last of all.
    uncaught?.dropRemains()
    uncaught = nil
    exitStatus = status
    stage = .finished
    if options.isTraced { log.append(.programEnded(status: status)) }
  }

  private func reportSyntaxError(_ error: PythonSyntaxError) {
    host.write(SyntaxErrorReport(error, fileName: program.fileName, source: program.source).text, to: .error)
  }
}
