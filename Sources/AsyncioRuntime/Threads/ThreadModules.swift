import PythonInterpreter

/// The modules about threads: `threading`, `concurrent.futures`, `_thread`, and the hidden module `_threads` under them.
extension LoopRuntime {
  /// Makes them known to the machine's `import`.
  func installThreadModules() {
    machine.moduleFactories["_threads"] = { [unowned self] _ in makeThreadsModule() }
    let preludes = [
      ("threading", ThreadingPrelude.source), ("_thread_locks", ThreadLocksPrelude.source),
      ("queue", ThreadQueuePrelude.source), ("concurrent.futures", ConcurrentFuturesPrelude.source),
      (
        "_thread",
        "from threading import Lock as LockType, get_ident, get_native_id\nallocate_lock = LockType\n"
      ),
    ]
    for (name, source) in preludes {
      machine.moduleFactories[name] = { machine in try machine.loadPrelude(name, source) }
    }
    machine.moduleFactories["concurrent"] = { _ in
      let module = ModuleObject(name: "concurrent")
      module.namespace[.dunderName] = .object(StrObject("concurrent"))
      module.namespace[.dunderPath] = .object(ListObject())
      return module
    }
    for part in ["thread", "process", "_base"] {
      machine.moduleFactories["concurrent.futures.\(part)"] = { machine in
        try machine.loadPrelude("concurrent.futures.\(part)", "from concurrent.futures import *\n")
      }
    }
  }

  private func makeThreadsModule() -> ModuleObject {
    let module = ModuleMembers(ModuleObject(name: "_threads"), machine)
    module.set("Deadlock", types.deadlock)
    module.deferringFunction("start") { [unowned self] machine, arguments in
      let values = arguments[1].cast(.tuple, to: TupleObject.self)?.elements ?? []
      var first: Int?
      if case .int(let identifier) = arguments[4] { first = identifier }
      return threads.start(
        arguments[0], values, now: try machine.isTrue(arguments[2]), name: arguments[3].str?.text,
        first: first, machine)
    }
    module.function("idle") { [unowned self] _, _ in
      threads.current.isIdle = true
      return .none
    }
    module.deferringFunction("park") { [unowned self] machine, arguments in
      threads.park(until: arguments[0].isNone ? nil : try machine.seconds(arguments[0]), machine)
    }
    module.function("unpark") { [unowned self] _, arguments in
      if case .int(let identifier) = arguments[0] { threads.wake(identifier) }
      return .none
    }
    module.function("current") { [unowned self] _, _ in .int(threads.current.identifier) }
    module.function("current_main") { _, _ in .int(ThreadScheduler.mainIdentifier) }
    module.function("deadline") { [unowned self] _, arguments in
      guard case .int(let identifier) = arguments[0] else { return .none }
      return threads.deadline(of: identifier).map { .float($0) } ?? .none
    }
    module.function("report") { machine, arguments in
      var report = try machine.str(arguments[0]).text + "\n"
      if let exception = arguments[1].cast(.exception, to: ExceptionObject.self) {
        report += TracebackFormatter(machine).format(exception)
      }
      try machine.write(StrObject(report), toFile: machine.standardError)
      return .none
    }
    return module.module
  }
}
