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
      ("math", MathModule.fill),
      ("_collections", SupportModules.fillCollections), ("_heapq", HeapqModule.fill),
      ("_types", SupportModules.fillTypes), ("_contextvars", ContextvarsModule.fill),
    ]
  }

  /// Modules written in Python.
  private static var preludeModules: [(String, String)] {
    [
      ("__future__", FuturePrelude.source), ("_builtins", BuiltinsPrelude.source), ("abc", AbcPrelude.source),
      ("bisect", BisectPrelude.source), ("collections", CollectionsPrelude.source),
      ("collections.abc", CollectionsAbcPrelude.source), ("contextlib", ContextlibPrelude.source),
      ("contextvars", ContextvarsPrelude.source), ("dataclasses", DataclassesPrelude.source),
      ("enum", EnumPrelude.source), ("functools", FunctoolsPrelude.source),
      ("_generics", GenericsPrelude.source),
      ("heapq", HeapqPrelude.source),
      ("inspect", InspectPrelude.source), ("itertools", ItertoolsPrelude.source),
      ("operator", OperatorPrelude.source), ("queue", QueuePrelude.source), ("string", StringPrelude.source),
      ("types", TypesPrelude.source), ("typing", TypingPrelude.source),
    ]
  }
}
