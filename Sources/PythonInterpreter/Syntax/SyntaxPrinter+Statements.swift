extension SyntaxPrinter {
  mutating func print(_ statement: Statement) {
    let range = statement.range
    switch statement.kind {
    case .expression(let value): node("Expr", range) { $0.field("value", value) }
    case .return(let value): node("Return", range) { $0.field("value", value) }
    case .delete(let targets): node("Delete", range) { $0.field("targets", targets) }
    case .pass: node("Pass", range)
    case .break: node("Break", range)
    case .continue: node("Continue", range)
    case .global(let names): node("Global", range) { $0.field("names", names) { $0.quote(Array($1.utf8)) } }
    case .nonlocal(let names):
      node("Nonlocal", range) { $0.field("names", names) { $0.quote(Array($1.utf8)) } }
    case .assign, .augmentedAssign, .annotatedAssign, .typeAlias, .raise, .assert, .import, .importFrom:
      print(simple: statement)
    case .functionDefinition(let definition): print(definition, range)
    case .classDefinition(let definition): print(definition, range)
    case .match(let subject, let cases):
      node("Match", range) {
        $0.field("subject", subject)
        $0.field("cases", cases) { $0.print($1) }
      }
    case .if, .while, .for, .try, .with: print(block: statement)
    }
  }

  private mutating func print(simple statement: Statement) {
    node(Self.simpleName(statement.kind), statement.range) {
      switch statement.kind {
      case .assign(let targets, let value):
        $0.field("targets", targets)
        $0.field("value", value)
      case .augmentedAssign(let target, let operation, let value):
        $0.field("target", target)
        $0.field("op") { $0.write("\(operation)") }
        $0.field("value", value)
      case .annotatedAssign(let target, let annotation, let value, let simple):
        $0.field("target", target)
        $0.field("annotation", annotation)
        $0.field("value", value)
        $0.field("simple", simple ? 1 : 0)
      case .typeAlias(let name, let parameters, let value):
        $0.field("name", name)
        $0.field("type_params", parameters) { $0.print($1) }
        $0.field("value", value)
      case .raise(let exception, let cause):
        $0.field("exc", exception)
        $0.field("cause", cause)
      case .assert(let test, let message):
        $0.field("test", test)
        $0.field("msg", message)
      case .import(let names): $0.field("names", names) { $0.print($1) }
      case .importFrom(let module, let names, let level):
        $0.field("module", module)
        $0.field("names", names) { $0.print($1) }
        $0.field("level", level)
      default: break
      }
    }
  }

  private static func simpleName(_ kind: Statement.Kind) -> String {
    switch kind {
    case .assign: "Assign"
    case .augmentedAssign: "AugAssign"
    case .annotatedAssign: "AnnAssign"
    case .typeAlias: "TypeAlias"
    case .raise: "Raise"
    case .assert: "Assert"
    case .import: "Import"
    default: "ImportFrom"
    }
  }

  private mutating func print(_ alias: ImportAlias) {
    node("alias", alias.range) {
      $0.field("name", alias.name)
      $0.field("asname", alias.alias)
    }
  }

  private mutating func print(block statement: Statement) {
    let range = statement.range
    switch statement.kind {
    case .if(let test, let body, let otherwise):
      node("If", range) {
        $0.field("test", test)
        $0.field("body", body)
        $0.field("orelse", otherwise)
      }
    case .while(let test, let body, let otherwise):
      node("While", range) {
        $0.field("test", test)
        $0.field("body", body)
        $0.field("orelse", otherwise)
      }
    case .for(let target, let iterable, let body, let otherwise, let isAsync):
      node(isAsync ? "AsyncFor" : "For", range) {
        $0.field("target", target)
        $0.field("iter", iterable)
        $0.field("body", body)
        $0.field("orelse", otherwise)
      }
    case .with(let items, let body, let isAsync):
      node(isAsync ? "AsyncWith" : "With", range) {
        $0.field("items", items) { $0.print($1) }
        $0.field("body", body)
      }
    case .try(let body, let handlers, let otherwise, let finally, let isStar):
      node(isStar ? "TryStar" : "Try", range) {
        $0.field("body", body)
        $0.field("handlers", handlers) { $0.print($1) }
        $0.field("orelse", otherwise)
        $0.field("finalbody", finally)
      }
    default: break
    }
  }

  private mutating func print(_ item: WithItem) {
    node("withitem") {
      $0.field("context_expr", item.context)
      $0.field("optional_vars", item.target)
    }
  }

  private mutating func print(_ handler: ExceptionHandler) {
    node("ExceptHandler", handler.range) {
      $0.field("type", handler.type)
      $0.field("name", handler.name)
      $0.field("body", handler.body)
    }
  }

  private mutating func print(_ definition: FunctionDefinition, _ range: SourceRange) {
    node(definition.isAsync ? "AsyncFunctionDef" : "FunctionDef", range) {
      $0.field("name", definition.name)
      $0.field("args") { $0.print(definition.parameters) }
      $0.field("body", definition.body)
      $0.field("decorator_list", definition.decorators)
      $0.field("returns", definition.returns)
      $0.field("type_params", definition.typeParameters) { $0.print($1) }
    }
  }

  private mutating func print(_ definition: ClassDefinition, _ range: SourceRange) {
    node("ClassDef", range) {
      $0.field("name", definition.name)
      $0.print(definition.arguments, positionalLabel: "bases")
      $0.field("body", definition.body)
      $0.field("decorator_list", definition.decorators)
      $0.field("type_params", definition.typeParameters) { $0.print($1) }
    }
  }

  /// Defaults stand with their parameters, not in lists of their own as in CPython.
  mutating func print(_ parameters: Parameters) {
    node("arguments") {
      $0.field("posonlyargs", parameters.positionalOnly) { $0.print($1) }
      $0.field("args", parameters.positional) { $0.print($1) }
      if let variadic = parameters.variadic { $0.field("vararg") { $0.print(variadic) } }
      $0.field("kwonlyargs", parameters.keywordOnly) { $0.print($1) }
      if let keywords = parameters.variadicKeywords { $0.field("kwarg") { $0.print(keywords) } }
    }
  }

  private mutating func print(_ parameter: Parameter) {
    node("arg", parameter.range) {
      $0.field("arg", parameter.name)
      $0.field("annotation", parameter.annotation)
      $0.field("default", parameter.defaultValue)
    }
  }

  private mutating func print(_ parameter: TypeParameter) {
    let name =
      switch parameter.kind {
      case .variable: "TypeVar"
      case .tuple: "TypeVarTuple"
      case .specification: "ParamSpec"
      }
    node(name, parameter.range) {
      $0.field("name", parameter.name)
      $0.field("bound", parameter.bound)
      $0.field("default_value", parameter.defaultValue)
    }
  }
}
