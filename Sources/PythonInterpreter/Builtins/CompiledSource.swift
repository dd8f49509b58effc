/// What `compile()` gives. Code is bound to the names of a module, so it is made when it is known where it will run.
package final class CompiledSource: NativeObject {
  enum Mode: String { case exec, eval, single }

  private let source: [UInt8]
  private let fileName: String
  private let mode: Mode

  /// The code as it would run in a module without names, for those who look at its attributes.
  private(set) var sample: CodeObject?
  /// Whether it was told what looks wrong: it is told once.
  private var isNoticed = false

  init(source: [UInt8], fileName: String, mode: Mode, type: TypeObject) {
    self.source = source
    self.fileName = fileName
    self.mode = mode
    super.init(type: type)
  }

  package override func representation(_ machine: Machine) throws -> String? {
    "<code object <module> at \(machine.address(of: self)), file \"\(fileName)\", line 1>"
  }

  /// Reads the text and keeps a sample of its code.
  ///
  /// - Throws: SyntaxError.
  func prepare(_ machine: Machine) throws { sample = try code(for: Namespace(), machine) }

  /// The code for a module. Code for `eval` returns the value of its expression.
  ///
  /// - Throws: SyntaxError.
  func code(
    for namespace: Namespace, separateLocals: Bool = false, _ machine: Machine
  ) throws -> CodeObject {
    do {
      return try Compiler.compile(
        tree(machine), source: source, fileName: fileName, globals: namespace, machine: machine,
        traced: false,
        interactive: mode == .single, separateLocals: separateLocals)
    } catch let error as PythonSyntaxError {
      throw machine.syntaxError(
        error, fileName: fileName, source: source, isExpression: mode == .eval)
    }
  }

  private func tree(_ machine: Machine) throws -> Module {
    let module = try mode == .eval ? Parser.parseEvaluation(source) : Parser.parseModule(source)
    try SyntaxChecker.check(module)
    if !isNoticed {
      isNoticed = true
      try machine.warn(SyntaxChecker.notices(in: module), fileName: fileName)
    }
    switch mode {
    case .exec: return module
    case .single: return interactive(module)
    case .eval:
      guard let statement = module.body.first, case .expression(let value) = statement.kind else {
        return module
      }
      return Module(body: [Statement(.return(value), value.range)])
    }
  }

  /// As at the prompt, where the values of expressions are shown.
  private func interactive(_ module: Module) -> Module {
    var shown = module
    shown.body = module.body.map { statement in
      guard case .expression(let value) = statement.kind else { return statement }
      let range = value.range
      let show = Expression(.name(CompiledSource.showName), range)
      return Statement(.expression(Expression(.call(show, [.positional(value)]), range)), statement.range)
    }
    return shown
  }

  /// The function that shows a value; no program can write its name.
  static let showName = ".show"

  /// What the prompt does with the value of an expression: `sys.displayhook` decides.
  static func show(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    let value = arguments[0]
    let system = try machine.importModule("sys")
    if let hook = try machine.findAttribute(.object(system), machine.names.intern("displayhook")) {
      return try machine.call(hook, [value])
    }
    if value.isNone { return .none }
    try machine.write(
      StrObject(try machine.repr(value) + "\n"),
      toFile: machine.getAttribute(
        .object(system), machine.names.intern("stdout")))
    machine.builtins[machine.names.intern("_")] = value
    return .none
  }
}

extension Machine {
  var compiledSourceType: TypeObject { types.code }

  /// A mistake in source text as the exception a program can catch.
  ///
  /// The text of an expression does not end a line: what is missing at its end is missing at column 0.
  package func syntaxError(
    _ error: PythonSyntaxError, fileName: String, source: [UInt8], isExpression: Bool = false
  ) -> PythonError {
    let lines = String(decoding: source, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    let line = Int(error.range.line)
    var text: Value = lines.indices.contains(line - 1) ? .string(lines[line - 1] + "\n") : .none
    var (start, end) = (Int(error.range.column) + 1, Int(error.range.endColumn) + 1)
    if isExpression, line == lines.count, let last = lines.last {
      text = .string(String(last))
      if start > last.unicodeScalars.count { (start, end) = (0, 0) }
    }
    let place: ContiguousArray<Value> = [
      .string(fileName), .int(source.isEmpty ? 0 : line), .int(start), text,
      .int(source.isEmpty ? 0 : Int(error.range.endLine)), .int(end),
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
