/// What the compilers of all functions of one file share.
final class CompilationUnit {
  let machine: Machine
  let globals: Namespace
  let scopes: [ScopeBuilder.Key: Scope]
  let fileName: String
  /// Whether line events are compiled in.
  let traced: Bool
  /// Whether the code belongs to coroviz and stays out of the trace.
  let hidden: Bool
  /// `from __future__ import annotations`: annotations are kept as text.
  var annotationsAreText = false
  /// `compile(..., 'single')`: what the module's expression statements give is shown.
  var isInteractive = false
  let source: [UInt8]

  init(
    machine: Machine, globals: Namespace, scopes: [ScopeBuilder.Key: Scope], fileName: String,
    source: [UInt8],
    traced: Bool, hidden: Bool
  ) {
    self.machine = machine
    self.globals = globals
    self.scopes = scopes
    self.fileName = fileName
    self.source = source
    self.traced = traced
    self.hidden = hidden
  }

  func name(_ text: String) -> Int { Int(machine.names.intern(text).rawValue) }
}

/// Turns a syntax tree into code.
package enum Compiler {
  /// Compiles a whole file. Its global variables are slots of `globals`.
  ///
  /// - Throws: `PythonSyntaxError` for what the grammar allows but the language does not.
  package static func compile(
    _ module: Module, source: [UInt8], fileName: String, globals: Namespace, machine: Machine, traced: Bool,
    hidden: Bool = false, interactive: Bool = false
  ) throws -> CodeObject {
    let scopes = ScopeBuilder.build(module)
    let unit = CompilationUnit(
      machine: machine, globals: globals, scopes: scopes.scopes, fileName: fileName, source: source,
      traced: traced && !hidden, hidden: hidden)
    unit.isInteractive = interactive
    let compiler = FunctionCompiler(
      unit: unit, scope: scopes.module, name: "<module>", qualifiedName: "<module>")
    return try compiler.compileModule(module)
  }
}
