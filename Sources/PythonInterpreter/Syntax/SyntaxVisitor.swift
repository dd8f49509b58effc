/// Something that goes through a whole program: it looks at what interests it and has `visitParts` go on to the rest.
protocol SyntaxVisitor: AnyObject {
  func visit(_ statement: Statement)
  func visit(_ expression: Expression)
  /// What a value is stored in: `x`, `x.name`, `x[0]`, `(x, *y)`.
  func visit(target: Expression)
  func visit(_ pattern: Pattern)
  func visit(annotation: Expression)
}

extension SyntaxVisitor {
  func visit(_ statements: [Statement]) {
    for statement in statements { visit(statement) }
  }

  func visit(annotation: Expression) { visit(annotation) }

  /// A target's parts that are evaluated; names alone are not.
  func visit(target: Expression) {
    switch target.kind {
    case .name: break
    case .tuple(let items), .list(let items): for item in items { visit(target: item) }
    case .starred(let inner): visit(target: inner)
    case .attribute(let owner, _): visit(owner)
    default: visit(target)
    }
  }

  private func visit(_ expression: Expression?) {
    if let expression { visit(expression) }
  }

  // MARK: Statements

  func visitParts(of statement: Statement) {
    switch statement.kind {
    case .expression(let value): visit(value)
    case .assign(let targets, let value):
      visit(value)
      for target in targets { visit(target: target) }
    case .augmentedAssign(let target, _, let value):
      visit(target)
      visit(value)
    case .annotatedAssign(let target, let annotation, let value, _):
      visit(annotation: annotation)
      visit(value)
      visit(target: target)
    case .return(let value): visit(value)
    case .raise(let value, let cause):
      visit(value)
      visit(cause)
    case .assert(let test, let message):
      visit(test)
      visit(message)
    case .delete(let targets): for target in targets { visit(target: target) }
    case .pass, .break, .continue, .global, .nonlocal, .import, .importFrom: break
    case .if(let test, let body, let otherwise), .while(let test, let body, let otherwise):
      visit(test)
      visit(body)
      visit(otherwise)
    case .for(let target, let iterable, let body, let otherwise, _):
      visit(iterable)
      visit(target: target)
      visit(body)
      visit(otherwise)
    case .try(let body, let handlers, let otherwise, let finally, _):
      visit(body)
      for handler in handlers { visitParts(of: handler) }
      visit(otherwise)
      visit(finally)
    case .with(let items, let body, _):
      for item in items {
        visit(item.context)
        if let target = item.target { visit(target: target) }
      }
      visit(body)
    case .functionDefinition(let function): visitParts(of: function)
    case .classDefinition(let definition): visitParts(of: definition)
    case .match(let subject, let cases):
      visit(subject)
      for item in cases {
        visit(item.pattern)
        visit(item.condition)
        visit(item.body)
      }
    case .typeAlias(_, let parameters, let value):
      visitParts(of: parameters)
      visit(annotation: value)
    }
  }

  func visitParts(of handler: ExceptionHandler) {
    visit(handler.type)
    visit(handler.body)
  }

  private func visitParts(of function: FunctionDefinition) {
    for decorator in function.decorators { visit(decorator) }
    visitParts(of: function.typeParameters)
    visitParts(of: function.parameters)
    if let returns = function.returns { visit(annotation: returns) }
    visit(function.body)
  }

  private func visitParts(of definition: ClassDefinition) {
    for decorator in definition.decorators { visit(decorator) }
    visitParts(of: definition.typeParameters)
    for argument in definition.arguments { visit(argument.value) }
    visit(definition.body)
  }

  private func visitParts(of parameters: [TypeParameter]) {
    for parameter in parameters {
      visit(parameter.bound)
      visit(parameter.defaultValue)
    }
  }

  func visitParts(of parameters: Parameters) {
    for parameter in parameters.all {
      if let annotation = parameter.annotation { visit(annotation: annotation) }
      visit(parameter.defaultValue)
    }
  }

  func visitParts(of pattern: Pattern) {
    switch pattern.kind {
    case .value(let value): visit(value)
    case .singleton, .star: break
    case .sequence(let patterns), .or(let patterns): for part in patterns { visit(part) }
    case .mapping(let keys, let patterns, _):
      for key in keys { visit(key) }
      for part in patterns { visit(part) }
    case .class(let type, let positional, let keywords):
      visit(type)
      for part in positional + keywords.map(\.pattern) { visit(part) }
    case .as(let inner, _): if let inner { visit(inner) }
    }
  }

  // MARK: Expressions

  func visitParts(of expression: Expression) {
    if let (elements, clauses, _) = expression.kind.comprehension {
      for clause in clauses {
        visit(clause.iterable)
        visit(target: clause.target)
        for condition in clause.conditions { visit(condition) }
      }
      for element in elements { visit(element) }
      return
    }
    if case .lambda(let parameters, let body) = expression.kind {
      visitParts(of: parameters)
      return visit(body)
    }
    // What visits throws nothing.
    try? expression.forEachPart { part throws(PythonSyntaxError) in visit(part) }
  }
}
