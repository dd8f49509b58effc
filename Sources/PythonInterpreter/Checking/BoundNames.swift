/// What the names of a program are bound to, wherever in it that happens.
final class BoundNames: SyntaxVisitor {
  /// How a name gets a value.
  enum Binding {
    /// A module, or with a second name what a module calls that.
    case imported(module: String, name: String?)
    /// By an assignment of this.
    case assigned(Expression)
    case otherwise
  }

  private(set) var bindings: [String: [Binding]] = [:]
  /// Modules of which all names are imported.
  private(set) var starImports: [String] = []
  /// Whether names may come about that nobody can see here: `exec`, `globals()["x"] = 1`.
  private(set) var isOpen = false
  /// Whether annotations are kept and not evaluated.
  private(set) var postponesAnnotations = false

  init(_ module: Module) { visit(module.body) }

  /// How a name gets its value, if that is in one place only.
  func only(_ name: String) -> Binding? {
    guard let all = bindings[name], all.count == 1 else { return nil }
    return all[0]
  }

  private func bind(_ name: String, _ binding: Binding = .otherwise) {
    bindings[name, default: []].append(binding)
  }

  func visit(_ statement: Statement) {
    switch statement.kind {
    case .import(let aliases):
      for alias in aliases {
        let first = String(alias.name.prefix { $0 != "." })
        bind(alias.alias ?? first, .imported(module: alias.alias == nil ? first : alias.name, name: nil))
      }
    case .importFrom(let module, let aliases, _):
      for alias in aliases {
        guard alias.name != "*" else {
          starImports.append(module ?? "")
          continue
        }
        if module == "__future__", alias.name == "annotations" { postponesAnnotations = true }
        bind(alias.alias ?? alias.name, .imported(module: module ?? "", name: alias.name))
      }
    case .assign(let targets, let value) where targets.count == 1:
      if case .name(let name) = targets[0].kind {
        bind(name, .assigned(value))
        return visit(value)
      }
    case .annotatedAssign(let target, _, let value?, _):
      if case .name(let name) = target.kind {
        bind(name, .assigned(value))
        return visit(value)
      }
    case .augmentedAssign(let target, _, _):
      if case .name(let name) = target.kind { bind(name) }
    case .global(let names), .nonlocal(let names): for name in names { bind(name) }
    case .functionDefinition(let function):
      bind(function.name)
      bind(function.typeParameters)
      bind(function.parameters)
    case .classDefinition(let definition):
      bind(definition.name)
      bind(definition.typeParameters)
      // Every class body knows these.
      bind("__class__")
      bind("__qualname__")
      bind("__module__")
    case .typeAlias(let name, let parameters, _):
      bind(name)
      bind(parameters)
    case .try(_, let handlers, _, _, _): for handler in handlers { handler.name.map { bind($0) } }
    default: break
    }
    visitParts(of: statement)
  }

  private func bind(_ parameters: [TypeParameter]) {
    for parameter in parameters { bind(parameter.name) }
  }

  private func bind(_ parameters: Parameters) {
    for parameter in parameters.all { bind(parameter.name) }
  }

  func visit(_ expression: Expression) {
    switch expression.kind {
    case .named(let name, _): bind(name)
    case .lambda(let parameters, _): bind(parameters)
    case .name("exec"), .name("globals"), .name("vars"), .name("__builtins__"): isOpen = true
    default: break
    }
    visitParts(of: expression)
  }

  func visit(target: Expression) {
    switch target.kind {
    case .name(let name): bind(name)
    case .tuple(let items), .list(let items): for item in items { visit(target: item) }
    case .starred(let inner): visit(target: inner)
    default: visit(target)
    }
  }

  func visit(_ pattern: Pattern) {
    switch pattern.kind {
    case .as(_, let name?), .star(let name?), .mapping(_, _, let name?): bind(name)
    default: break
    }
    visitParts(of: pattern)
  }
}
