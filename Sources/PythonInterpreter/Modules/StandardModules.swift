extension Machine {
  /// Registers the modules that have nothing to do with scheduling. Each is made when it is first imported.
  func installModules() {
    for (name, fill) in Machine.nativeModules { registerModule(name, fill) }
    for (name, source) in Machine.preludeModules {
      moduleFactories[name] = { machine in try machine.loadPrelude(name, source) }
    }
    moduleFactories["builtins"] = { machine in ModuleObject(name: "builtins", namespace: machine.builtins) }
  }

  private static var nativeModules: [(String, (ModuleObject, Machine) throws -> Void)] {
    [
      ("time", TimeModule.fill), ("sys", SysModule.fill), ("random", RandomModule.fill),
    ]
  }

  /// Modules written in Python.
  private static var preludeModules: [(String, String)] {
    []
  }
}
