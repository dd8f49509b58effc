/// Where variables live.
extension FunctionCompiler {
  /// Where a name is found from the point being compiled.
  enum Place {
    case register(Int)
    /// In the cell that this register holds.
    case cell(Int)
    case global
    /// A name of the class body being compiled; with the register of an outer function's cell, or -1.
    case classNamespace(cell: Int)
  }

  func place(of name: String) -> Place {
    for inline in inlineScopes.reversed() {
      guard let register = inline.registers[name] else { continue }
      return inline.scope.cells.contains(name) ? .cell(register) : .register(register)
    }
    if scope.declaredGlobal.contains(name) { return .global }
    switch scope.kind {
    case .module: return unit.hasSeparateLocals ? .classNamespace(cell: -1) : .global
    case .classBody:
      // A name the body binds itself is not looked for in the functions around.
      let cell = scope.isFree(name) && !scope.binds(name) ? localRegisters[name] ?? -1 : -1
      if cell >= 0, scope.declaredNonlocal.contains(name) { return .cell(cell) }
      if !inlineScopes.isEmpty { return cell >= 0 ? .cell(cell) : .global }
      return .classNamespace(cell: cell)
    case .function, .comprehension:
      guard let register = localRegisters[name] else { return .global }
      return scope.cells.contains(name) || scope.isFree(name) ? .cell(register) : .register(register)
    }
  }

  /// Gets a variable's value; the register may be the variable's own.
  func load(_ name: String, into target: Int?, at range: SourceRange) -> Int {
    switch place(of: name) {
    case .register(let register):
      if needsCheck(name, register) { emit(.checkBound, register, unit.name(name), at: range) }
      guard let target, target != register else { return register }
      emit(.move, target, register, at: range)
      return target
    case .cell(let register):
      let target = target ?? temporary()
      emit(.loadCell, target, register, unit.name(name), at: range)
      return target
    case .global:
      let target = target ?? temporary()
      let id = unit.machine.names.intern(name)
      emit(
        .loadGlobal, target, unit.globals.slot(for: id), unit.builtinSlot(for: id), at: range)
      return target
    case .classNamespace(let cell):
      let target = target ?? temporary()
      emit(.loadClassName, target, unit.name(name), cell, at: range)
      return target
    }
  }

  private func needsCheck(_ name: String, _ register: Int) -> Bool {
    if inlineScopes.contains(where: { $0.registers[name] == register }) { return false }
    return !flow.assigned.contains(register) || scope.deleted.contains(name)
  }

  /// Sets a variable from a register.
  func store(_ name: String, from source: Int, at range: SourceRange) {
    switch place(of: name) {
    case .register(let register):
      if source != register { emit(.move, register, source, at: range) }
      flow.assigned.insert(register)
    case .cell(let register): emit(.storeCell, source, register, at: range)
    case .global:
      emit(.storeGlobal, source, unit.globals.slot(for: unit.machine.names.intern(name)), at: range)
    case .classNamespace: emit(.storeClassName, source, unit.name(name), at: range)
    }
  }

  func delete(_ name: String, at range: SourceRange) {
    switch place(of: name) {
    case .register(let register):
      emit(.deleteLocal, register, unit.name(name), at: range)
      flow.assigned.remove(register)
    case .cell(let register): emit(.deleteCell, 0, register, unit.name(name), at: range)
    case .global:
      let id = unit.machine.names.intern(name)
      emit(.deleteGlobal, 0, unit.globals.slot(for: id), Int(id.rawValue), at: range)
    case .classNamespace: emit(.deleteClassName, 0, unit.name(name), at: range)
    }
  }

  /// The register a simple local variable can be computed straight into, when nothing can be seen of it half way.
  func directRegister(of target: Expression) -> Int? {
    guard case .name(let name) = target.kind, case .register(let register) = place(of: name) else {
      return nil
    }
    return register
  }
}
