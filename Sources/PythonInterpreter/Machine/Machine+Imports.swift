/// Modules.
extension Machine {
  /// `import a.b.c`: the module named last when `leaf`, else the first (`a`).
  func importModule(_ name: NameID, leaf: Bool, level: Int) throws -> Value {
    let text = names.text(name)
    if frameCount > 0, isMissingBuiltin("__import__", frames[frameCount - 1].globals) {
      throw error("ImportError", "__import__ not found")
    }
    if level > 0 { throw error("ImportError", "attempted relative import with no known parent package") }
    let module = try importModule(text)
    if leaf { return .object(module) }
    return .object(try importModule(String(text.prefix { $0 != "." })))
  }

  /// Whether the globals have built-in names of their own, and not this one.
  func isMissingBuiltin(_ name: String, _ globals: Namespace) -> Bool {
    globals.ownBuiltins.map { $0.get(name: StrObject(name)) == nil } ?? false
  }

  /// The module with this dotted name.
  ///
  /// - Throws: ModuleNotFoundError, in CPython's words, for what coroviz does not have.
  package func importModule(_ name: String) throws -> ModuleObject {
    if let module = modules[name] { return module }
    if let dot = name.lastIndex(of: ".") {
      let parent = try importModule(String(name[..<dot]))
      if let module = modules[name] { return module }
      if moduleFactories[name] == nil {
        throw moduleNotFound(name, "; '\(parent.name)' is not a package", ofPackage: !isPackage(parent))
      }
    }
    guard let make = moduleFactories[name] else { throw moduleNotFound(name, "", ofPackage: false) }
    let module = try make(self)
    modules[name] = module
    if let dot = name.lastIndex(of: ".") {
      modules[String(name[..<dot])]?.namespace[names.intern(String(name[name.index(after: dot)...]))] =
        .object(module)
    }
    return module
  }

  private func isPackage(_ module: ModuleObject) -> Bool {
    moduleFactories.keys.contains { $0.hasPrefix(module.name + ".") }
  }

  private func moduleNotFound(_ name: String, _ detail: String, ofPackage: Bool) -> PythonError {
    let error = self.error("ModuleNotFoundError", "No module named '\(name)'\(ofPackage ? detail : "")")
    ExceptionFields.set("name", of: error.exception, .string(name))
    return error
  }

  /// `from module import name`.
  func importName(_ module: Value, _ name: NameID) throws -> Value {
    if let value = try findAttribute(module, name) { return value }
    guard let source = module.cast(.module, to: ModuleObject.self) else { throw attributeError(module, name) }
    let text = names.text(name)
    if moduleFactories["\(source.name).\(text)"] != nil {
      return .object(try importModule("\(source.name).\(text)"))
    }
    let failure = error(
      "ImportError", "cannot import name '\(text)' from '\(source.name)' (unknown location)")
    ExceptionFields.set("name", of: failure.exception, .string(source.name))
    ExceptionFields.set("name_from", of: failure.exception, .string(text))
    throw failure
  }

  func importAll(_ module: Value, into frame: UnsafeMutablePointer<Frame>) throws {
    guard frame.pointee.code.flags.contains(.separateLocals) else {
      return try importAll(module, into: frame.pointee.globals)
    }
    let names = Namespace()
    try importAll(module, into: names)
    for (name, value) in names.entries {
      try setItem(frame.pointee.registers[0], .object(self.names.string(name)), value)
    }
  }

  private func importAll(_ module: Value, into globals: Namespace) throws {
    guard let source = module.cast(.module, to: ModuleObject.self) else { return }
    if let listed = try findAttribute(module, .dunderAll) {
      for item in try collect(listed) {
        guard let text = item.str else { continue }
        let name = names.intern(text.text)
        globals[name] = try getAttribute(module, name)
      }
      return
    }
    for (name, value) in source.namespace.entries where !names.text(name).hasPrefix("_") {
      globals[name] = value
    }
  }

  /// Compiles Python source that belongs to coroviz and runs it as a module. Its frames stay out of the trace.
  ///
  /// - Throws: `PythonSyntaxError` and `PythonError` for mistakes in the source.
  package func loadPrelude(_ name: String, _ source: String) throws -> ModuleObject {
    let module = ModuleObject(name: name)
    modules[name] = module
    try runPrelude(name, source, in: module)
    return module
  }

  /// Runs more Python source that belongs to coroviz in a module that exists.
  package func runPrelude(_ name: String, _ source: String, in module: ModuleObject) throws {
    let bytes = Array(source.utf8)
    let tree = try Parser.parseModule(bytes)
    module.namespace[.dunderName] = .string(module.name)
    let code = try Compiler.compile(
      tree, source: bytes, fileName: "<coroviz \(name)>", globals: module.namespace, machine: self,
      traced: false,
      hidden: true)
    _ = try runModule(code, globals: module.namespace)
  }

  /// Runs module code to its end, inside the Swift function that asks for it.
  ///
  /// - Parameter locals: the mapping for the names of code that was compiled for one.
  package func runModule(_ code: CodeObject, globals: Namespace, locals: Value? = nil) throws -> Value {
    try nested { machine in
      try machine.push(code: code, function: nil, globals: globals, completion: .store, keepAlive: code)
      if let locals, code.flags.contains(.separateLocals) {
        (machine.frames + (machine.frameCount - 1)).pointee.registers[0] = locals
      }
      return .unbound
    }
  }
}
