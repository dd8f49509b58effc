extension FlowChecker {
  mutating func visit(_ body: [Statement]) throws(PythonSyntaxError) {
    for statement in body { try visit(statement) }
  }

  private mutating func visit(_ statement: Statement) throws(PythonSyntaxError) {
    let range = statement.range
    switch statement.kind {
    case .expression(let value): try visit(value)
    case .return(let value): try visit(return: value, range)
    case .break: try checkJump("'break' outside loop", range)
    case .continue: try checkJump("'continue' not properly in loop", range)
    case .functionDefinition(let definition): try visit(definition, range)
    case .classDefinition(let definition): try visit(definition, range)
    case .if, .while, .for, .with: try visit(block: statement)
    case .try(let body, let handlers, let otherwise, let finally, let isStar):
      try deeper(by: finally.isEmpty ? 0 : 1, range) { (checker) throws(PythonSyntaxError) in
        try checker.deeper(by: handlers.isEmpty ? 0 : 1, range) { (checker) throws(PythonSyntaxError) in
          try checker.visit(body)
        }
        try checker.visit(handlers, isStar: isStar)
        try checker.visit(otherwise)
      }
      try deeper(by: finally.isEmpty ? 0 : 1, range) { (checker) throws(PythonSyntaxError) in
        try checker.visit(finally)
      }
    case .match(let subject, let cases):
      try visit(subject)
      try visit(cases)
    case .import(let aliases):
      for alias in aliases { try checkName(alias.alias ?? alias.name, range) }
    case .importFrom(let module, let aliases, _):
      if module == "__future__", range.line > lastFutureLine {
        throw PythonSyntaxError(
          "from __future__ imports must occur at the beginning of the file", range)
      }
      for alias in aliases { try checkName(alias.alias ?? alias.name, range) }
    default: try visit(simple: statement)
    }
  }

  private mutating func visit(simple statement: Statement) throws(PythonSyntaxError) {
    switch statement.kind {
    case .assign(let targets, let value):
      try visit(value)
      for target in targets { try assign(to: target) }
    case .augmentedAssign(let target, _, let value):
      try assign(to: target)
      try visit(value)
    case .annotatedAssign(let target, let annotation, let value, let isSimple):
      try visit(value)
      try assign(to: target)
      // Functions do not evaluate the annotations of their variables.
      if !isSimple || !context.isFunction { try visit(annotation) }
    case .raise(let exception, let cause):
      try visit(exception)
      try visit(cause)
    case .assert(let test, let message):
      try visit(test)
      try visit(message)
    case .delete(let targets):
      for target in targets { try delete(target) }
    case .typeAlias(_, _, let value): try visit(value)
    default: break
    }
  }

  private mutating func visit(return value: Expression?, _ range: SourceRange) throws(PythonSyntaxError) {
    guard context.isFunction else { throw PythonSyntaxError("'return' outside function", range) }
    if value != nil { noteReturn(range) }
    try visit(value)
    guard context.blocks.contains(.exceptStar) else { return }
    let isConstant = if case .constant = value?.kind { true } else { false }
    throw Self.jumpFromExceptStar(isConstant ? value?.range ?? range : range)
  }

  private static func jumpFromExceptStar(_ range: SourceRange) -> PythonSyntaxError {
    PythonSyntaxError("'break', 'continue' and 'return' cannot appear in an except* block", range)
  }

  private func checkJump(_ message: String, _ range: SourceRange) throws(PythonSyntaxError) {
    switch context.blocks.last {
    case .loop: return
    case .exceptStar: throw Self.jumpFromExceptStar(range)
    case nil: throw PythonSyntaxError(message, range)
    }
  }

  private mutating func visit(block statement: Statement) throws(PythonSyntaxError) {
    switch statement.kind {
    case .if(let test, let body, let otherwise):
      try visit(test)
      try visit(body)
      try visit(otherwise)
    case .while(let test, let body, let otherwise):
      try visit(test)
      try deeper(statement.range) { (checker) throws(PythonSyntaxError) in
        try checker.within(.loop) { (checker) throws(PythonSyntaxError) in try checker.visit(body) }
      }
      try visit(otherwise)
    case .for(let target, let iterable, let body, let otherwise, let isAsync):
      if isAsync { try checkAsync("async for", statement.range) }
      try visit(iterable)
      try deeper(statement.range) { (checker) throws(PythonSyntaxError) in
        try checker.within(.loop) { (checker) throws(PythonSyntaxError) in
          try checker.assign(to: target)
          try checker.visit(body)
        }
      }
      try visit(otherwise)
    case .with(let items, let body, let isAsync):
      if isAsync { try checkAsync("async with", statement.range) }
      try visit(items, body)
    default: break
    }
  }

  /// The items of a `with` statement lie in each other.
  private mutating func visit(
    _ items: [WithItem], _ body: [Statement]
  ) throws(PythonSyntaxError) {
    for item in items {
      try visit(item.context)
      try deeper(item.context.range) { (checker) throws(PythonSyntaxError) in
        if let target = item.target { try checker.assign(to: target) }
      }
      contexts[contexts.count - 1].depth += 1
    }
    try visit(body)
    contexts[contexts.count - 1].depth -= items.count
  }

  private func checkAsync(_ what: String, _ range: SourceRange) throws(PythonSyntaxError) {
    if context.kind != .asyncFunction {
      throw PythonSyntaxError("'\(what)' outside async function", range)
    }
  }

  private mutating func visit(
    _ handlers: [ExceptionHandler], isStar: Bool
  ) throws(PythonSyntaxError) {
    for (index, handler) in handlers.enumerated() {
      if handler.type == nil, index < handlers.count - 1 {
        throw PythonSyntaxError("default 'except:' must be last", handler.range)
      }
      try visit(handler.type)
      if let name = handler.name { try checkName(name, handler.range) }
      try deeper(by: 2, handler.range) { (checker) throws(PythonSyntaxError) in
        if isStar {
          try checker.within(.exceptStar) { (checker) throws(PythonSyntaxError) in
            try checker.visit(handler.body)
          }
        } else {
          try checker.visit(handler.body)
        }
      }
    }
  }
}

// MARK: - Definitions

extension FlowChecker {
  private mutating func visit(
    _ definition: FunctionDefinition, _ range: SourceRange
  ) throws(PythonSyntaxError) {
    for decorator in definition.decorators { try visit(decorator) }
    for parameter in definition.parameters.inRegisterOrder {
      try checkName(parameter.name, parameter.range)
      try visit(parameter.defaultValue)
    }
    for parameter in definition.parameters.inRegisterOrder { try visit(annotation: parameter.annotation) }
    try visit(definition.returns)
    try within(definition.isAsync ? .asyncFunction : .function) { (checker) throws(PythonSyntaxError) in
      try checker.visit(definition.body)
    }
    try checkName(definition.name, range)
  }

  /// `*args: *Ts` is the one annotation that may be starred.
  private mutating func visit(annotation: Expression?) throws(PythonSyntaxError) {
    if case .starred(let value) = annotation?.kind { try visit(value) } else { try visit(annotation) }
  }

  private mutating func visit(
    _ definition: ClassDefinition, _ range: SourceRange
  ) throws(PythonSyntaxError) {
    for decorator in definition.decorators { try visit(decorator) }
    try within(.class) { (checker) throws(PythonSyntaxError) in try checker.visit(definition.body) }
    let header = definition.body.first.map { first in
      SourceRange(
        line: range.line, column: range.column, endLine: first.range.line, endColumn: first.range.column)
    }
    try checkKeywords(definition.arguments, header ?? range)
    for argument in definition.arguments { try visit(argument.value) }
    try checkName(definition.name, range)
  }
}
