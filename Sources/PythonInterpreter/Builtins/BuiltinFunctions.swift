extension Machine {
  /// Fills `builtins`: functions, types, exceptions and constants. Members of types are added when a type is
  /// first looked into, modules are made when they are first imported.
  func installBuiltinFunctions() {
    for table in Machine.functionTables { builtins.define(table, module: "builtins", self) }
    let deferring: [NativeEntry] = [("next", IterationFunctions.next), ("input", PrintingFunctions.input)]
    for (name, body) in deferring {
      let function = NativeFunction(name: name, moduleName: "builtins", body: body)
      function.defers = true
      builtins.define(name, .object(function), self)
    }
    installConstants()
    installTypeMembers()
    ExceptionMembers.install(self)
    installModules()
  }

  private static var functionTables: [[NativeEntry]] {
    [
      PrintingFunctions.table, NumberFunctions.table, AggregateFunctions.table, IterationFunctions.table,
      AttributeFunctions.table, ClassFunctions.table, EvaluationFunctions.table,
    ]
  }

  private func installConstants() {
    builtins.define("NotImplemented", notImplemented, self)
    builtins.define("Ellipsis", ellipsis, self)
    builtins.define("__debug__", .bool(true), self)
    builtins.define("__name__", .string("builtins"), self)
    let named = [
      types.object, types.type, types.int, types.bool, types.float, types.complex, types.str, types.bytes,
      types.bytearray, types.list, types.tuple, types.dict, types.set, types.frozenset, types.range,
      types.slice,
      types.property, types.staticMethod, types.classMethod, types.superProxy,
    ]
    for type in named { builtins.define(type.name, .object(type), self) }
  }

  private func installTypeMembers() {
    TypeConstruction.install(self)
    FunctionMembers.install(self)
    GeneratorMembers.install(self)
    DescriptorMembers.install(self)
    SuperMembers.install(self)
    ModuleMembers.install(self)
    IteratorTypes.install(self)
    SmallTypes.install(self)
    types.frame.addLoader(FrameMembers.load)
    types.traceback.addLoader(TracebackMembers.load)
  }
}
