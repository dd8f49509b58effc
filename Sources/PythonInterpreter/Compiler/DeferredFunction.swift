/// A function of coroviz's own modules whose body is compiled when it is first called.
package final class DeferredFunction {
  private let definition: FunctionDefinition
  private let body: DeferredBody
  private let range: SourceRange
  private let fileName: String
  private let qualifiedName: String
  private let firstLine: Int

  init(
    _ definition: FunctionDefinition, _ body: DeferredBody, _ range: SourceRange, fileName: String,
    qualifiedName: String, firstLine: Int
  ) {
    self.definition = definition
    self.body = body
    self.range = range
    self.fileName = fileName
    self.qualifiedName = qualifiedName
    self.firstLine = firstLine
  }

  /// Reads and compiles the body.
  ///
  /// - Throws: `PythonSyntaxError` for a mistake in it.
  func compile(globals: Namespace, machine: Machine) throws -> CodeObject {
    let whole = definition.with(body: try body.statements())
    let scopes = ScopeBuilder.build(whole, inClass: body.usesClass)
    let unit = CompilationUnit(
      machine: machine, globals: globals, scopes: scopes.scopes, fileName: fileName, source: body.bytes,
      traced: false, hidden: true)
    let scope = scopes.scopes[.function(whole.nameRange)] ?? scopes.module
    let compiler = FunctionCompiler(
      unit: unit, scope: scope, name: whole.name, qualifiedName: qualifiedName)
    return try compiler.compileBody(of: whole, firstLine: firstLine, range)
  }
}

extension FunctionCompiler {
  /// Code that knows all about a function but what it does.
  func shell(
    of definition: FunctionDefinition, _ body: DeferredBody, firstLine: Int, _ range: SourceRange
  ) -> CodeObject {
    begin(definition, firstLine: firstLine)
    documentation = definition.body.docstring
    return finish(
      freeNames: scope.free,
      deferred: DeferredFunction(
        definition, body, range, fileName: unit.fileName, qualifiedName: qualifiedName, firstLine: firstLine))
  }
}

extension Machine {
  /// Compiles what a function does, if that has not been done yet.
  ///
  /// - Throws: `PythonSyntaxError` for a mistake in a module of coroviz's own.
  package func complete(_ function: FunctionObject) throws {
    guard let deferred = function.code.deferred else { return }
    let code = try deferred.compile(globals: function.globals, machine: self)
    code.flags = function.code.flags
    function.code = code
  }
}
