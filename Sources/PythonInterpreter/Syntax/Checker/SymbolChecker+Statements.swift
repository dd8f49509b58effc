extension SymbolChecker {
  mutating func visit(_ body: [Statement]) throws(PythonSyntaxError) {
    for statement in body { try visit(statement) }
  }

  private mutating func visit(_ statement: Statement) throws(PythonSyntaxError) {
    switch statement.kind {
    case .functionDefinition(let definition): try visit(definition, statement.range)
    case .classDefinition(let definition): try visit(definition, statement.range)
    case .if, .while, .for, .try, .with, .match: try visit(block: statement)
    case .import, .importFrom: try visit(imports: statement)
    case .global(let names): try declare(names, .global, at: statement.range)
    case .nonlocal(let names): try declare(names, .nonlocal, at: statement.range)
    default: try visit(simple: statement)
    }
  }

  private mutating func visit(simple statement: Statement) throws(PythonSyntaxError) {
    switch statement.kind {
    case .expression(let value): try visit(value)
    case .assign(let targets, let value):
      for target in targets { try bind(target) }
      try visit(value)
    case .augmentedAssign(let target, _, let value):
      try bind(target)
      try visit(value)
    case .annotatedAssign(let target, let annotation, let value, let isSimple):
      try visit(annotated: target, isSimple: isSimple, hasValue: value != nil, statement.range)
      try visit(annotation)
      try visit(value)
    case .return(let value): try visit(value)
    case .raise(let exception, let cause):
      try visit(exception)
      try visit(cause)
    case .assert(let test, let message):
      try visit(test)
      try visit(message)
    case .delete(let targets):
      for target in targets { try bind(target) }
    case .typeAlias(let name, let parameters, let value):
      try define(name, at: statement.range)
      try withinGeneric(parameters) { (checker) throws(PythonSyntaxError) in
        try checker.within(.restricted("a type alias")) { (checker) throws(PythonSyntaxError) in
          try checker.visit(value)
        }
      }
    default: break
    }
  }

  private mutating func visit(
    annotated target: Expression, isSimple: Bool, hasValue: Bool, _ range: SourceRange
  ) throws(PythonSyntaxError) {
    guard case .name(let name) = target.kind else { return try bind(target) }
    let uses = uses(of: name)
    if isSimple, scope.kind != .module, !uses.isDisjoint(with: [.global, .nonlocal]) {
      let word = uses.contains(.global) ? "global" : "nonlocal"
      throw PythonSyntaxError("annotated name '\(name)' can't be \(word)", range)
    }
    if isSimple {
      try define(name, [.annotated, .local], at: target.range)
    } else if hasValue {
      try define(name, at: target.range)
    }
  }

  private mutating func visit(imports statement: Statement) throws(PythonSyntaxError) {
    switch statement.kind {
    case .import(let aliases):
      for alias in aliases {
        let root = alias.name.prefix { $0 != "." }
        try define(alias.alias ?? String(root), .imported, at: alias.range)
      }
    case .importFrom(_, let aliases, _):
      for alias in aliases {
        if alias.name != "*" {
          try define(alias.alias ?? alias.name, .imported, at: alias.range)
        } else if scope.kind != .module {
          throw PythonSyntaxError("import * only allowed at module level", alias.range)
        }
      }
    default: break
    }
  }

  private mutating func visit(block statement: Statement) throws(PythonSyntaxError) {
    switch statement.kind {
    case .if(let test, let body, let otherwise), .while(let test, let body, let otherwise):
      try visit(test)
      try visit(body)
      try visit(otherwise)
    case .for(let target, let iterable, let body, let otherwise, _):
      try bind(target)
      try visit(iterable)
      try visit(body)
      try visit(otherwise)
    case .with(let items, let body, _):
      for item in items {
        try visit(item.context)
        if let target = item.target { try bind(target) }
      }
      try visit(body)
    case .try(let body, let handlers, let otherwise, let finally, _):
      try visit(body)
      for handler in handlers {
        try visit(handler.type)
        if let name = handler.name { try define(name, at: handler.range) }
        try visit(handler.body)
      }
      try visit(otherwise)
      try visit(finally)
    case .match(let subject, let cases):
      try visit(subject)
      for matchCase in cases {
        try bind(matchCase.pattern)
        try visit(matchCase.condition)
        try visit(matchCase.body)
      }
    default: break
    }
  }
}

// MARK: - Patterns

extension SymbolChecker {
  private mutating func bind(_ pattern: Pattern) throws(PythonSyntaxError) {
    switch pattern.kind {
    case .value(let value): try visit(value)
    case .singleton: break
    case .sequence(let patterns), .or(let patterns):
      for pattern in patterns { try bind(pattern) }
    case .star(let name):
      if let name { try define(name, at: pattern.range) }
    case .mapping(let keys, let patterns, let rest):
      for key in keys { try visit(key) }
      for pattern in patterns { try bind(pattern) }
      if let rest { try define(rest, at: pattern.range) }
    case .class(let type, let positional, let keywords):
      try visit(type)
      for pattern in positional { try bind(pattern) }
      for keyword in keywords { try bind(keyword.pattern) }
    case .as(let inner, let name):
      if let inner { try bind(inner) }
      if let name { try define(name, at: pattern.range) }
    }
  }
}

// MARK: - Definitions

extension SymbolChecker {
  private mutating func visit(
    _ definition: FunctionDefinition, _ range: SourceRange
  ) throws(PythonSyntaxError) {
    try define(definition.boundName, at: range)
    try visitDefaults(definition.parameters)
    for decorator in definition.decorators { try visit(decorator) }
    try withinGeneric(definition.typeParameters) { (checker) throws(PythonSyntaxError) in
      for parameter in definition.parameters.inRegisterOrder { try checker.visit(parameter.annotation) }
      try checker.visit(definition.returns)
      try checker.within(.function) { (checker) throws(PythonSyntaxError) in
        try checker.define(definition.parameters)
        try checker.visit(definition.body)
      }
    }
  }

  private mutating func visit(
    _ definition: ClassDefinition, _ range: SourceRange
  ) throws(PythonSyntaxError) {
    try define(definition.boundName, at: range)
    for decorator in definition.decorators { try visit(decorator) }
    try withinGeneric(definition.typeParameters) { (checker) throws(PythonSyntaxError) in
      for argument in definition.arguments { try checker.visit(argument.value) }
      try checker.within(.class) { (checker) throws(PythonSyntaxError) in
        try checker.visit(definition.body)
      }
    }
  }

  /// Type parameters have a scope around the definition they belong to.
  private mutating func withinGeneric(
    _ parameters: [TypeParameter], _ visit: (inout SymbolChecker) throws(PythonSyntaxError) -> Void
  ) throws(PythonSyntaxError) {
    if parameters.isEmpty { return try visit(&self) }
    try within(.restricted("the definition of a generic")) { (checker) throws(PythonSyntaxError) in
      for parameter in parameters { try checker.define(parameter) }
      try visit(&checker)
    }
  }

  private mutating func define(_ parameter: TypeParameter) throws(PythonSyntaxError) {
    try define(parameter.name, [.typeParameter], at: parameter.range)
    let kind =
      switch parameter.kind {
      case .variable: "TypeVar"
      case .tuple: "TypeVarTuple"
      case .specification: "ParamSpec"
      }
    try within(.restricted("a \(kind) bound")) { (checker) throws(PythonSyntaxError) in
      try checker.visit(parameter.bound)
    }
    try within(.restricted("a \(kind) default")) { (checker) throws(PythonSyntaxError) in
      try checker.visit(parameter.defaultValue)
    }
  }

  mutating func visitDefaults(_ parameters: Parameters) throws(PythonSyntaxError) {
    for parameter in parameters.inRegisterOrder { try visit(parameter.defaultValue) }
  }

  mutating func define(_ parameters: Parameters) throws(PythonSyntaxError) {
    for parameter in parameters.inRegisterOrder {
      try define(parameter.name, .parameter, at: parameter.range)
    }
  }
}
