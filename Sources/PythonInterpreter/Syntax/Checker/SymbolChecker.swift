/// Checks how names are declared and bound.
///
/// CPython: Python/symtable.c.
struct SymbolChecker {
  private(set) var scopes = [SymbolScope(.module, parent: nil)]
  private(set) var current = 0

  init() {}

  mutating func check(_ module: Module) throws(PythonSyntaxError) {
    try visit(module.body)
    try checkDirectives()
  }

  var scope: SymbolScope { scopes[current] }

  /// Visits what belongs to a new scope within the current one.
  mutating func within(
    _ kind: SymbolScope.Kind, _ visit: (inout SymbolChecker) throws(PythonSyntaxError) -> Void
  ) throws(PythonSyntaxError) {
    var new = SymbolScope(kind, parent: current)
    new.iterableDepth = scope.iterableDepth
    scopes.append(new)
    let outer = current
    current = scopes.count - 1
    try visit(&self)
    current = outer
  }

  func uses(of name: String) -> SymbolUses { scopes[current].symbols[name] ?? [] }

  mutating func read(_ name: String) { scopes[current].symbols[name, default: []].insert(.read) }

  /// CPython: symtable_add_def.
  mutating func define(
    _ name: String, _ new: SymbolUses = .local, at range: SourceRange
  ) throws(PythonSyntaxError) {
    var uses = uses(of: name)
    if uses.contains(.parameter), new.contains(.parameter) {
      throw PythonSyntaxError("duplicate argument '\(name)' in function definition", range)
    }
    if uses.contains(.typeParameter), new.contains(.typeParameter) {
      throw PythonSyntaxError("duplicate type parameter '\(name)'", range)
    }
    uses.formUnion(new)
    if scope.isInTarget {
      guard uses.isDisjoint(with: [.global, .nonlocal]) else {
        throw PythonSyntaxError(
          "comprehension inner loop cannot rebind assignment expression target '\(name)'", range)
      }
      uses.insert(.iteration)
    }
    scopes[current].symbols[name] = uses
  }

  /// `global` and `nonlocal`.
  mutating func declare(
    _ names: [String], _ use: SymbolUses, at range: SourceRange
  ) throws(PythonSyntaxError) {
    let word = use == .global ? "global" : "nonlocal"
    for name in names {
      let uses = uses(of: name)
      if uses.contains(.parameter) {
        throw PythonSyntaxError("name '\(name)' is parameter and \(word)", range)
      }
      if uses.contains(.read) {
        throw PythonSyntaxError("name '\(name)' is used prior to \(word) declaration", range)
      }
      if uses.contains(.annotated) {
        throw PythonSyntaxError("annotated name '\(name)' can't be \(word)", range)
      }
      if uses.contains(.local) {
        throw PythonSyntaxError("name '\(name)' is assigned to before \(word) declaration", range)
      }
      scopes[current].symbols[name, default: []].insert(use)
      scopes[current].directives.append((name, range))
    }
  }

  /// `name := value` within a comprehension binds the name in the function around it.
  ///
  /// CPython: symtable_extend_namedexpr_scope.
  mutating func defineAroundComprehension(
    _ name: String, at range: SourceRange
  ) throws(PythonSyntaxError) {
    var index: Int? = current
    while let outer = index {
      let uses = scopes[outer].symbols[name] ?? []
      switch scopes[outer].kind {
      case .comprehension:
        if uses.contains(.iteration) {
          throw PythonSyntaxError(
            "assignment expression cannot rebind comprehension iteration variable '\(name)'", range)
        }
        index = scopes[outer].parent
      case .class:
        throw PythonSyntaxError(
          "assignment expression within a comprehension cannot be used in a class body", range)
      case .restricted(let place):
        throw PythonSyntaxError(
          "assignment expression within a comprehension cannot be used within \(place)", range)
      case .function, .module:
        let isGlobal = scopes[outer].kind == .module || uses.contains(.global)
        scopes[current].symbols[name, default: []].insert(isGlobal ? .global : .nonlocal)
        if !isGlobal { scopes[outer].symbols[name, default: []].insert(.local) }
        return
      }
    }
  }

  mutating func setIsInTarget(_ value: Bool) { scopes[current].isInTarget = value }

  mutating func changeIterableDepth(by change: Int) { scopes[current].iterableDepth += change }
}

// MARK: - Declarations

extension SymbolChecker {
  /// Checks `nonlocal` and `global` once all names are known.
  ///
  /// CPython: analyze_name.
  private func checkDirectives() throws(PythonSyntaxError) {
    for scope in scopes {
      for (name, range) in scope.directives {
        let uses = scope.symbols[name] ?? []
        guard uses.contains(.nonlocal) else { continue }
        if uses.contains(.global) {
          throw PythonSyntaxError("name '\(name)' is nonlocal and global", range)
        }
        guard let parent = scope.parent else {
          throw PythonSyntaxError("nonlocal declaration not allowed at module level", range)
        }
        try checkBinding(of: name, from: parent, range)
      }
    }
  }

  private func checkBinding(
    of name: String, from start: Int, _ range: SourceRange
  ) throws(PythonSyntaxError) {
    var index: Int? = start
    while let outer = index {
      let uses = scopes[outer].symbols[name] ?? []
      index = scopes[outer].parent
      if scopes[outer].kind == .module { break }
      if scopes[outer].kind == .class {
        if name == "__class__" { return }
        continue
      }
      if uses.contains(.global) { break }
      if uses.contains(.nonlocal) { continue }
      if uses.contains(.typeParameter), uses.isDisjoint(with: [.local, .parameter, .imported]) {
        throw PythonSyntaxError("nonlocal binding not allowed for type parameter '\(name)'", range)
      }
      if !uses.isDisjoint(with: .bound) { return }
    }
    throw PythonSyntaxError("no binding for nonlocal '\(name)' found", range)
  }
}
