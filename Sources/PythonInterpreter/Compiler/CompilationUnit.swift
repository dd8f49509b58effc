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
  /// `exec(source, globals, locals)`: the names of the module's own code live in a mapping, as those of a class body do.
  var hasSeparateLocals = false
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

  /// The slot in which a built-in name is found: of the machine's, unless the globals have `__builtins__` of their own.
  func builtinSlot(for name: NameID) -> Int {
    guard let own = globals.ownBuiltins else { return machine.builtins.slot(for: name) }
    let value = own.get(name: machine.names.string(name))
    if let value, machine.builtins[name]?.isIdentical(to: value) == true {
      return machine.builtins.slot(for: name)
    }
    // Names that no program can write, so that the slots of others are not touched.
    let hidden = machine.names.intern(".\(machine.identity(of: own)).\(machine.names.text(name))")
    machine.builtins[hidden] = value
    return machine.builtins.slot(for: hidden)
  }
}

/// Turns a syntax tree into code.
package enum Compiler {
  /// Compiles a whole file. Its global variables are slots of `globals`.
  ///
  /// - Throws: `PythonSyntaxError` for what the grammar allows but the language does not.
  package static func compile(
    _ module: Module, source: [UInt8], fileName: String, globals: Namespace, machine: Machine, traced: Bool,
    hidden: Bool = false, interactive: Bool = false, separateLocals: Bool = false
  ) throws -> CodeObject {
    let scopes = ScopeBuilder.build(module)
    let unit = CompilationUnit(
      machine: machine, globals: globals, scopes: scopes.scopes, fileName: fileName, source: source,
      traced: traced && !hidden, hidden: hidden)
    unit.isInteractive = interactive
    unit.hasSeparateLocals = separateLocals
    let compiler = FunctionCompiler(
      unit: unit, scope: scopes.module, name: "<module>", qualifiedName: "<module>")
    return try compiler.compileModule(module)
  }
}
