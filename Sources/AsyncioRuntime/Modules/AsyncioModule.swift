import PythonInterpreter

/// The package `asyncio` and its modules.
///
/// A name is looked up when a program first asks for it: native ones are made by this runtime, the others come from the
/// prelude, whose modules are compiled only then.
extension LoopRuntime {
  /// Makes `asyncio` known to the machine's `import`.
  package func install() {
    addTypeMembers()
    machine.moduleFactories["_coroviz"] = { [unowned self] _ in makeCorovizModule() }
    machine.moduleFactories["asyncio"] = { [unowned self] _ in makeAsyncioModule() }
    installThreadModules()
    for name in Prelude.modules {
      machine.moduleFactories[name] = { machine in try Prelude.load(name, machine) }
    }
    machine.moduleFactories["asyncio.exceptions"] = { [unowned self] _ in makeExceptionsModule() }
  }

  private func addTypeMembers() {
    let fillers: [(TypeObject, (LoopRuntime) -> (TypeMembers) -> Void)] = [
      (types.future, LoopRuntime.addFutureMembers), (types.task, LoopRuntime.addTaskMembers),
      (types.taskStep, LoopRuntime.addTaskStepMembers),
      (types.handle, LoopRuntime.addHandleMembers), (types.timerHandle, LoopRuntime.addTimerHandleMembers),
      (types.loop, LoopRuntime.addLoopMembers), (types.sleep, LoopRuntime.addSleepMembers),
    ]
    for (type, fill) in fillers {
      type.loadMembers = { [unowned self] type, machine in
        fill(self)(TypeMembers(type: type, machine: machine))
      }
    }
  }

  private func makeAsyncioModule() -> ModuleObject {
    let module = ModuleObject(name: "asyncio")
    module.namespace[.dunderName] = .object(StrObject("asyncio"))
    module.namespace[.dunderPath] = .object(ListObject())
    module.lazyNames = { AsyncioNames.all + AsyncioNames.submodules.sorted() }
    let exported = AsyncioNames.exported.map { Value.object(StrObject($0)) }
    module.namespace[.dunderAll] = .object(TupleObject(ContiguousArray(exported)))
    module.loadMember = { [unowned self] name, machine in
      let text = machine.names.text(name)
      guard let home = AsyncioNames.home(of: text) else {
        return AsyncioNames.submodules.contains(text)
          ? .object(try machine.importModule("asyncio.\(text)")) : nil
      }
      let source = try machine.importModule(home)
      let value = try machine.getAttribute(.object(source), name)
      machine.modules["asyncio"]?.namespace[name] = value
      _ = self
      return value
    }
    return module
  }

  private func makeExceptionsModule() -> ModuleObject {
    let module = ModuleMembers(ModuleObject(name: "asyncio.exceptions"), machine)
    for type in [
      types.cancelledError, types.invalidStateError, types.brokenBarrierError,
      types.sendfileNotAvailableError,
    ] {
      module.set(type.name, type)
    }
    if let timeout = machine.types.exceptions["TimeoutError"] { module.set("TimeoutError", timeout) }
    // Two are written in Python, and made when somebody asks for them.
    let rare = module.module
    rare.loadMember = { [unowned rare] name, machine in
      guard ["IncompleteReadError", "LimitOverrunError"].contains(machine.names.text(name)) else {
        return nil
      }
      try machine.runPrelude("asyncio.exceptions", ExceptionsPrelude.source, in: rare)
      return rare.namespace[name]
    }
    return rare
  }
}
