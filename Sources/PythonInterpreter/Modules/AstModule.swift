/// What the module `ast` takes from the parser: the tree of a text, as `SyntaxPrinter` writes it.
enum AstModule {
  static func fill(_ module: ModuleObject, _ machine: Machine) throws {
    module.namespace.define([("dump", dump)], module: "_ast_text", machine)
  }

  /// `dump(source, filename, mode)`.
  ///
  /// - Throws: SyntaxError.
  private static func dump(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    try arguments.expect("dump", 3...3, machine)
    let source: [UInt8]
    if let text = arguments[0].str {
      source = Array(text.utf8)
    } else if let bytes = arguments[0].cast(.bytes, to: BytesObject.self) {
      source = Array(bytes.bytes)
    } else {
      throw machine.typeError("compile() arg 1 must be a string, bytes or AST object")
    }
    let fileName = try machine.str(arguments[1]).text
    let isExpression = arguments[2].str?.text == "eval"
    do {
      let module = try isExpression ? Parser.parseEvaluation(source) : Parser.parseModule(source)
      try machine.warn(module.notices, fileName: fileName)
      if isExpression, case .expression(let value)? = module.body.first?.kind {
        return .string(SyntaxPrinter.dump(value, places: true))
      }
      return .string(SyntaxPrinter.dump(module, places: true))
    } catch let error as PythonSyntaxError {
      throw machine.syntaxError(error, fileName: fileName, source: source, isExpression: isExpression)
    }
  }
}
