/// Running a program from its first line to its end.
extension Machine {
  /// The module `__main__`.
  package func makeMainModule(fileName: String) -> ModuleObject {
    let module = ModuleObject(name: "__main__")
    module.namespace[.dunderName] = .string("__main__")
    module.namespace[.dunderDoc] = Value.none
    for name in ["__package__", "__loader__", "__spec__"] {
      module.namespace[names.intern(name)] = Value.none
    }
    module.namespace[names.intern("__builtins__")] = .object(
      ModuleObject(name: "builtins", namespace: builtins))
    module.namespace[.dunderFile] = .string(fileName)
    module.namespace[names.intern("__cached__")] = Value.none
    modules["__main__"] = module
    return module
  }

  /// Pushes the program's first frame.
  package func startProgram(_ code: CodeObject, globals: Namespace) throws {
    try push(code: code, function: nil, globals: globals, completion: .boundary, keepAlive: code)
  }

  /// Pushes the frame of a function without arguments, written in Python, that is to run after the program.
  package func startCall(_ function: Value) throws {
    guard let function = function.cast(.function, to: FunctionObject.self) else { return }
    try complete(function)
    try push(
      code: function.code, function: function, globals: function.globals, completion: .boundary,
      keepAlive: function)
  }

  /// Runs until the budget is used up or the program has ended. Whether it has ended.
  ///
  /// - Throws: `PythonError` with the exception that ended it.
  package func runProgram() throws -> Bool {
    guard let _ = try run(floor: 0) else { return false }
    return true
  }

  /// Gives the machine a budget of instructions.
  package func refuel(_ instructions: Int) {
    if fuel < 0 && (pendingFuel > 0 || interrupt != nil) {
      pendingFuel = instructions
    } else {
      fuel = instructions
    }
  }

  /// Has something done at the program's next safe point, as a signal handler would; it may raise.
  package func requestInterrupt(_ action: @escaping (Machine) throws -> Void) {
    interrupt = action
    if fuel >= 0 {
      pendingFuel = max(1, fuel)
      fuel = -1
    }
  }

  /// What Python does at exit: what was registered for that is called, the program's variables are dropped, its
  /// generators closed.
  /// `abandoning` is done while the variables are still there.
  package func endProgram(abandoning: () -> Void = {}) {
    while frameCount > 0 { discardTopFrame() }
    fuel = 1_000_000
    callExitFunctions()
    abandoning()
    finalizeTheDead()
    guard let main = modules["__main__"] else { return }
    // The names alone: the values must go when they are taken out. What a finalizer may want to look at, classes,
    // numbers, texts, goes last: CPython calls finalizers while all of it is there.
    let variables = main.namespace.entries.filter { !names.isDunder($0.name) }.map {
      (name: $0.name, turn: turnToGo($0.value))
    }
    for turn in 0...2 {
      for variable in variables where variable.turn == turn {
        main.namespace[variable.name] = nil
        finalizeTheDead()
      }
    }
    hasEnded = true
  }

  private func turnToGo(_ value: Value) -> Int {
    switch value.object?.kind {
    case .instance, .generator: 0
    case .list, .dict, .tuple, .set: 1
    default: 2
    }
  }

  /// Calls what the program registered with `atexit`.
  private func callExitFunctions() {
    guard let atexit = modules["atexit"] else { return }
    do {
      _ = try callMethod(.object(atexit), names.intern("_run_exitfuncs"), [])
    } catch let error as PythonError {
      reportUnraisable(error.exception, in: .object(atexit))
    } catch {}
  }
}
