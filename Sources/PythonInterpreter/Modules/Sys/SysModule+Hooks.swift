/// What `sys` lets a program put in the place of the interpreter's own: how values are shown at the prompt, and what
/// is done with exceptions that nobody catches.
extension SysModule {
  static var hooks: [NativeEntry] {
    [
      (
        "displayhook",
        { machine, arguments in try machine.display(arguments.only("sys.displayhook", machine)) }
      ),
      ("excepthook", excepthook), ("unraisablehook", unraisablehook),
      (
        "breakpointhook",
        refused("breakpointhook", "there is no debugger: coroviz itself steps through the program")
      ),
      ("settrace", refused("settrace", "trace functions are not there")),
      ("setprofile", refused("setprofile", "profile functions are not there")),
      ("getprofile", { _, _ in .none }), ("gettrace", { _, _ in .none }),
    ]
  }

  private static func refused(_ function: String, _ reason: String) -> NativeBody {
    { machine, arguments in
      if function != "breakpointhook", arguments.at(0)?.isNone == true { return .none }
      throw machine.error("NotImplementedError", "coroviz: sys.\(function)(): \(reason)")
    }
  }

  /// `sys.excepthook(type, value, traceback)`: prints what an uncaught exception prints.
  private static func excepthook(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    try arguments.expect("excepthook", 3...3, machine)
    guard let exception = arguments[1].cast(.exception, to: ExceptionObject.self) else {
      throw machine.typeError(
        "print_exception(): Exception expected for value, \(machine.typeName(arguments[1])) found")
    }
    try machine.write(StrObject(TracebackFormatter(machine).format(exception)), toFile: machine.standardError)
    return .none
  }

  /// `sys.unraisablehook(unraisable)`.
  private static func unraisablehook(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    let facts = try arguments.only("unraisablehook", machine)
    func fact(_ name: String) throws -> Value { try machine.getAttribute(facts, machine.names.intern(name)) }
    guard let exception = try fact("exc_value").cast(.exception, to: ExceptionObject.self) else {
      return .none
    }
    let message = try fact("err_msg").str?.text ?? "Exception ignored in"
    machine.printUnraisable(exception, message: message, in: try fact("object"))
    return .none
  }
}

extension Machine {
  /// Shows a value as the prompt does, and keeps it as `_`.
  fileprivate func display(_ value: Value) throws -> Value {
    if value.isNone { return .none }
    let shown = try repr(value)
    builtins[names.intern("_")] = Value.none
    try write(StrObject(shown + "\n"), toFile: standardOutput)
    builtins[names.intern("_")] = value
    return .none
  }

  /// What code compiled for the prompt calls with the value of each statement: `sys.displayhook`, whatever that is now.
  var displayFunction: NativeFunction {
    NativeFunction(name: "displayhook", moduleName: "sys") { machine, arguments in
      let sys = try machine.importModule("sys")
      guard let hook = sys.namespace[machine.names.intern("displayhook")] else {
        throw machine.runtimeError("lost sys.displayhook")
      }
      return try machine.call(hook, [arguments[0]])
    }
  }

  /// A hook of `sys` that the program has replaced; nil while it is the interpreter's own.
  func replacedHook(_ name: String) -> Value? {
    guard let sys = modules["sys"], let hook = sys.namespace[names.intern(name)],
      hook.cast(.nativeFunction, to: NativeFunction.self)?.name != name
    else { return nil }
    return hook
  }

  /// Ctrl-C, when the program has a handler of its own for it (`signal.signal`). Whether it had.
  package func callSignalHandler() throws -> Bool {
    guard let signal = modules["signal"] else { return false }
    return try isTrue(callMethod(.object(signal), names.intern("_interrupted"), []))
  }

  /// Has the program's own `sys.excepthook` deal with the exception that ends the program. Whether it did.
  package func callExceptHook(_ exception: ExceptionObject) -> Bool {
    guard let hook = replacedHook("excepthook") else { return false }
    let value = Value.object(exception)
    do {
      _ = try call(hook, [.object(type(of: value)), value, tracebackObject(value)])
    } catch let error as PythonError {
      if matches(error.exception, "SystemExit") { return true }
      let formatter = TracebackFormatter(self)
      let text =
        "Error in sys.excepthook:\n" + formatter.format(error.exception) + "\nOriginal exception was:\n"
        + formatter.format(exception)
      host.write(StrObject(text), to: .error, machine: self)
    } catch {}
    return true
  }
}
