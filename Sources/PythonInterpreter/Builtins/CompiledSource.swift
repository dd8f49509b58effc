/// What `compile()` gives. Code is bound to the names of a module, so it is made when it is known where it will run.
package final class CompiledSource: NativeObject {
  enum Mode: String { case exec, eval, single }

  private let source: [UInt8]
  private let fileName: String
  private let mode: Mode

  init(source: [UInt8], fileName: String, mode: Mode, type: TypeObject) {
    self.source = source
    self.fileName = fileName
    self.mode = mode
    super.init(type: type)
  }

  package override func representation(_ machine: Machine) throws -> String? {
    "<code object <module> at \(machine.address(of: self)), file \"\(fileName)\", line 1>"
  }

  /// The code for a module. Code for `eval` returns the value of its expression.
  ///
  /// - Throws: SyntaxError.
  func code(for namespace: Namespace, _ machine: Machine) throws -> CodeObject {
    do {
      return try Compiler.compile(
        tree(), source: source, fileName: fileName, globals: namespace, machine: machine, traced: false,
        interactive: mode == .single)
    } catch let error as PythonSyntaxError {
      throw machine.syntaxError(error, fileName: fileName, source: source)
    }
  }

  private func tree() throws -> Module {
    guard mode == .eval else {
      let module = try Parser.parseModule(source)
      try SyntaxChecker.check(module)
      return module
    }
    let expression = try Parser.parseExpression(source)
    try SyntaxChecker.check(Module(body: [Statement(.expression(expression), expression.range)]))
    return Module(body: [Statement(.return(expression), expression.range)])
  }
}

/// The names that `eval` and `exec` see.
struct EvaluationScope {
  let namespace: Namespace
  /// The dictionary that gets what is assigned, when the names are a copy of one.
  private let target: DictObject?
  /// The names as they were before.
  private var before: [NameID: Value] = [:]

  init(globals: Value?, locals: Value?, _ function: String, _ machine: Machine) throws {
    guard let globals else {
      if let frame = machine.callerFrame, locals == nil, frame.code.flags.contains(.module) {
        namespace = frame.globals
        target = nil
        return
      }
      let outer = machine.callerFrame.map { machine.namespaceCopy($0.globals) } ?? Namespace()
      let inner = try locals ?? machine.currentLocals()
      namespace = outer
      target = inner.cast(.dict, to: DictObject.self)
      machine.add(target, to: outer)
      noteNames()
      return
    }
    guard let dictionary = globals.cast(.dict, to: DictObject.self) else {
      throw machine.typeError("\(function)() globals must be a dict, not \(machine.typeName(globals))")
    }
    if let module = dictionary.mirrored, locals == nil {
      namespace = module
      target = nil
      return
    }
    namespace = Namespace()
    target = locals?.cast(.dict, to: DictObject.self) ?? dictionary
    machine.add(dictionary, to: namespace)
    machine.add(target, to: namespace)
    noteNames()
  }

  private mutating func noteNames() {
    for (name, value) in namespace.entries { before[name] = value }
  }

  /// Puts what was assigned into the program's dictionary.
  func writeBack(_ machine: Machine) throws {
    guard let target else { return }
    for (name, value) in namespace.entries where before[name]?.isIdentical(to: value) != true {
      target.set(name: machine.names.string(name), value)
    }
  }
}

extension Machine {
  fileprivate func namespaceCopy(_ namespace: Namespace) -> Namespace {
    let copy = Namespace()
    for (name, value) in namespace.entries { copy[name] = value }
    return copy
  }

  fileprivate func add(_ dictionary: DictObject?, to namespace: Namespace) {
    for (key, value) in dictionary?.items ?? [] {
      if let name = key.str { namespace[names.intern(name.text)] = value }
    }
  }

  var compiledSourceType: TypeObject {
    types.minor.type(named: "code", module: "builtins", kind: .native, base: types.object) { _, _ in }
  }

  /// A mistake in source text as the exception a program can catch.
  package func syntaxError(_ error: PythonSyntaxError, fileName: String, source: [UInt8]) -> PythonError {
    let lines = String(decoding: source, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    let line = Int(error.range.line)
    let text: Value = lines.indices.contains(line - 1) ? .string(lines[line - 1] + "\n") : .none
    let place: ContiguousArray<Value> = [
      .string(fileName), .int(line), .int(Int(error.range.column) + 1), text, .int(Int(error.range.endLine)),
      .int(Int(error.range.endColumn) + 1),
    ]
    let name =
      switch error.kind {
      case .syntax: "SyntaxError"
      case .indentation: "IndentationError"
      case .tab: "TabError"
      }
    let made = exception(name, [.string(error.message), .object(TupleObject(place))])
    try? ExceptionFields.takeSyntaxError(made, self)
    return PythonError(made)
  }
}
