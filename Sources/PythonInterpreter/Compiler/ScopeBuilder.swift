/// Finds out, before anything is compiled, which names each function, class and comprehension binds and uses.
/// (CPython: symtable.c)
struct ScopeBuilder {
  /// Names a scope by the place of its syntax node.
  struct Key: Hashable {
    var range: SourceRange
    var kind: UInt8
    static func function(_ range: SourceRange) -> Key { Key(range: range, kind: 0) }
    static func lambda(_ range: SourceRange) -> Key { Key(range: range, kind: 1) }
    static func classBody(_ range: SourceRange) -> Key { Key(range: range, kind: 2) }
    static func comprehension(_ range: SourceRange) -> Key { Key(range: range, kind: 3) }
    static func typeParameters(_ range: SourceRange) -> Key { Key(range: range, kind: 4) }
    /// An expression that is evaluated when it is asked for: the bound of a type parameter, the value of an alias.
    static func deferred(_ range: SourceRange) -> Key { Key(range: range, kind: 5) }
  }

  private(set) var scopes: [Key: Scope] = [:]
  let module: Scope
  private var current: Scope

  /// Builds the scopes of a module.
  static func build(_ module: Module) -> ScopeBuilder {
    var builder = ScopeBuilder()
    builder.visit(module.body)
    builder.module.resolve()
    return builder
  }

  /// Builds the scopes of a function of a module, or of one of a class there.
  static func build(_ function: FunctionDefinition, inClass: Bool) -> ScopeBuilder {
    var builder = ScopeBuilder()
    if inClass {
      builder.inScope(.classBody, "", .classBody(function.nameRange)) {
        $0.current.bind("__class__")
        $0.visit(function)
      }
    } else {
      builder.visit(function)
    }
    builder.module.resolve()
    return builder
  }

  private init() {
    module = Scope(kind: .module, name: "<module>", parent: nil)
    current = module
  }

  private mutating func inScope(
    _ kind: Scope.Kind, _ name: String, _ key: Key, _ body: (inout ScopeBuilder) -> Void
  ) {
    let outer = current
    current = Scope(kind: kind, name: name, parent: outer)
    scopes[key] = current
    body(&self)
    current = outer
  }

  // MARK: Statements

  private mutating func visit(_ statements: [Statement]) {
    for statement in statements { visit(statement) }
  }

  private mutating func visit(_ statement: Statement) {
    switch statement.kind {
    case .expression(let value): visit(value)
    case .assign(let targets, let value):
      visit(value)
      for target in targets { visit(target: target) }
    case .augmentedAssign(let target, _, let value):
      visit(target)
      visit(value)
      visit(target: target)
    case .annotatedAssign(let target, let annotation, let value, _):
      if current.kind != .function { visit(annotation) }
      if let value { visit(value) }
      visit(target: target)
    case .return(let value): visit(optional: value)
    case .raise(let exception, let cause):
      visit(optional: exception)
      visit(optional: cause)
    case .assert(let test, let message):
      visit(test)
      visit(optional: message)
    case .delete(let targets): for target in targets { visit(deleted: target) }
    case .global(let names): current.declaredGlobal.formUnion(names)
    case .nonlocal(let names): current.declaredNonlocal.formUnion(names)
    case .import(let aliases):
      for alias in aliases { current.bind(alias.alias ?? String(alias.name.prefix { $0 != "." })) }
    case .importFrom(_, let names, _):
      for alias in names where alias.name != "*" { current.bind(alias.alias ?? alias.name) }
    case .pass, .break, .continue: break
    default: visitCompound(statement)
    }
  }

  private mutating func visitCompound(_ statement: Statement) {
    switch statement.kind {
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
      for handler in handlers { visit(handler) }
      visit(otherwise)
      visit(finally)
    case .with(let items, let body, _):
      for item in items {
        visit(item.context)
        if let target = item.target { visit(target: target) }
      }
      visit(body)
    case .functionDefinition(let definition): visit(definition)
    case .classDefinition(let definition): visit(definition, statement.range)
    case .match(let subject, let cases):
      visit(subject)
      for one in cases { visit(one) }
    case .typeAlias(let name, let parameters, let value):
      current.bind(name)
      inTypeParameters(parameters, of: name, statement.range) { $0.visit(deferred: value) }
    default: break
    }
  }

  private mutating func visit(_ handler: ExceptionHandler) {
    visit(optional: handler.type)
    if let name = handler.name {
      current.bind(name)
      current.deleted.insert(name)
    }
    visit(handler.body)
  }

  private mutating func visit(_ definition: FunctionDefinition) {
    for decorator in definition.decorators { visit(decorator) }
    visitOutside(definition.parameters)
    current.bind(definition.boundName)
    inTypeParameters(definition.typeParameters, of: definition.name, definition.nameRange) {
      for parameter in definition.parameters.all { $0.visit(optional: parameter.annotation) }
      $0.visit(optional: definition.returns)
      $0.inScope(.function, definition.name, .function(definition.nameRange)) {
        $0.bind(definition.parameters)
        $0.visit(definition.body)
        if let deferred = definition.deferredBody { $0.visit(deferred) }
      }
    }
  }

  /// What is known of a body without reading it.
  private mutating func visit(_ deferred: DeferredBody) {
    current.hasYield = deferred.hasYield
    if deferred.usesClass { current.use("__class__") }
  }

  private mutating func visit(_ definition: ClassDefinition, _ range: SourceRange) {
    for decorator in definition.decorators { visit(decorator) }
    current.bind(definition.boundName)
    inTypeParameters(definition.typeParameters, of: definition.name, range) {
      for argument in definition.arguments { $0.visit(argument) }
      $0.inScope(.classBody, definition.name, .classBody(range)) {
        if !definition.typeParameters.isEmpty { $0.current.use(TypeParameter.tupleName) }
        $0.current.bind("__class__")
        $0.visit(definition.body)
      }
    }
  }

  /// Type parameters are variables of a function of their own, around what they belong to.
  private mutating func inTypeParameters(
    _ parameters: [TypeParameter], of name: String, _ range: SourceRange,
    _ body: (inout ScopeBuilder) -> Void
  ) {
    if parameters.isEmpty { return body(&self) }
    inScope(.function, "<generic parameters of \(name)>", .typeParameters(range)) {
      for parameter in TypeParameter.defaultNames { $0.current.bind(parameter) }
      for parameter in parameters { $0.current.bind(parameter.name) }
      for own in [TypeParameter.tupleName, TypeParameter.genericBaseName] { $0.current.bind(own) }
      for parameter in parameters {
        if let bound = parameter.bound { $0.visit(deferred: bound) }
        if let value = parameter.defaultValue { $0.visit(deferred: value) }
      }
      body(&$0)
    }
  }

  private mutating func visit(deferred expression: Expression) {
    inScope(.function, "<deferred>", .deferred(expression.range)) { $0.visit(expression) }
  }

  private mutating func visitOutside(_ parameters: Parameters) {
    for parameter in parameters.all { visit(optional: parameter.defaultValue) }
  }

  private mutating func bind(_ parameters: Parameters) {
    for parameter in parameters.inRegisterOrder { current.bind(parameter.name) }
  }

  // MARK: Targets

  private mutating func visit(target: Expression) {
    switch target.kind {
    case .name(let name): current.bind(name)
    case .tuple(let items), .list(let items): for item in items { visit(target: item) }
    case .starred(let inner): visit(target: inner)
    case .attribute(let object, let name):
      if case .name("self") = object.kind { current.setsOnSelf(name) }
      visit(target)
    default: visit(target)
    }
  }

  private mutating func visit(deleted target: Expression) {
    switch target.kind {
    case .name(let name):
      current.bind(name)
      current.deleted.insert(name)
    case .tuple(let items), .list(let items): for item in items { visit(deleted: item) }
    default: visit(target)
    }
  }

  // MARK: Expressions

  private mutating func visit(optional expression: Expression?) {
    if let expression { visit(expression) }
  }

  private mutating func visit(_ items: [Expression]) {
    for item in items { visit(item) }
  }

  private mutating func visit(_ argument: CallArgument) {
    switch argument {
    case .positional(let value), .starred(let value), .keyword(_, let value), .doubleStarred(let value):
      visit(value)
    }
  }

  private mutating func visit(_ expression: Expression) {
    switch expression.kind {
    case .constant: break
    case .name(let name): use(name)
    case .tuple(let items), .list(let items), .set(let items): visit(items)
    case .dictionary(let pairs):
      for pair in pairs {
        visit(optional: pair.key)
        visit(pair.value)
      }
    case .unary(_, let operand), .starred(let operand): visit(operand)
    case .binary(let left, _, let right):
      visit(left)
      visit(right)
    case .boolean(_, let operands): visit(operands)
    case .comparison(let first, let rest):
      visit(first)
      for next in rest { visit(next.operand) }
    case .call(let callee, let arguments):
      visit(callee)
      for argument in arguments { visit(argument) }
    case .attribute(let object, _): visit(object)
    case .subscript(let object, let key):
      visit(object)
      visit(key)
    case .slice(let lower, let upper, let step):
      visit(optional: lower)
      visit(optional: upper)
      visit(optional: step)
    case .conditional(let test, let body, let otherwise):
      visit(test)
      visit(body)
      visit(otherwise)
    case .joinedString(let parts): visit(parts)
    default: visitScoped(expression)
    }
  }

  private mutating func visitScoped(_ expression: Expression) {
    switch expression.kind {
    case .named(let name, let value):
      visit(value)
      bindNamed(name)
    case .await(let value): visit(value)
    case .yield(let value):
      current.hasYield = true
      visit(optional: value)
    case .yieldFrom(let value):
      current.hasYield = true
      visit(value)
    case .lambda(let parameters, let body):
      visitOutside(parameters)
      inScope(.function, "<lambda>", .lambda(expression.range)) {
        $0.bind(parameters)
        $0.visit(body)
      }
    case .generator(let element, let parts): visitGenerator([element], parts, expression.range)
    case .listComprehension(let element, let parts), .setComprehension(let element, let parts):
      visitComprehension([element], parts, expression.range)
    case .dictionaryComprehension(let key, let value, let parts):
      visitComprehension([key, value], parts, expression.range)
    default: break
    }
  }

  /// `super()` without arguments needs the class it stands in.
  private mutating func use(_ name: String) {
    current.use(name)
    if name == "super" { current.use("__class__") }
  }

  /// An assignment expression binds in the function around the comprehensions it stands in.
  private mutating func bindNamed(_ name: String) {
    var scope = current
    var crossed: [Scope] = []
    while scope.kind == .comprehension || scope.isGeneratorExpression, let outer = scope.parent {
      if scope.kind == .function { crossed.append(scope) }
      scope = outer
    }
    for generator in crossed {
      if scope.kind == .module || scope.declaredGlobal.contains(name) {
        generator.declaredGlobal.insert(name)
      } else {
        generator.declaredNonlocal.insert(name)
      }
      generator.hasNamedExpression = true
    }
    scope.bind(name)
    scope.hasNamedExpression = true
    current.hasNamedExpression = true
    if scope !== current { current.use(name) }
  }

  private mutating func visit(_ parts: [JoinedStringPart]) {
    for part in parts {
      if case .formatted(let value, _, let spec, _) = part {
        visit(value)
        if let spec { visit(spec) }
      }
    }
  }

  /// The first iterable is evaluated outside.
  private mutating func visitComprehension(
    _ elements: [Expression], _ parts: [Comprehension], _ range: SourceRange
  ) {
    guard let first = parts.first else { return }
    visit(first.iterable)
    inScope(.comprehension, "<comprehension>", .comprehension(range)) { $0.visitInside(elements, parts) }
  }

  private mutating func visitGenerator(
    _ elements: [Expression], _ parts: [Comprehension], _ range: SourceRange
  ) {
    guard let first = parts.first else { return }
    visit(first.iterable)
    inScope(.function, "<genexpr>", .comprehension(range)) {
      $0.current.bind(".0")
      $0.current.hasYield = true
      $0.visitInside(elements, parts)
    }
  }

  private mutating func visitInside(_ elements: [Expression], _ parts: [Comprehension]) {
    for (position, part) in parts.enumerated() {
      if position > 0 { visit(part.iterable) }
      visit(target: part.target)
      visit(part.conditions)
    }
    visit(elements)
  }

  // MARK: Patterns

  private mutating func visit(_ one: MatchCase) {
    visit(one.pattern)
    visit(optional: one.condition)
    visit(one.body)
  }

  private mutating func visit(_ pattern: Pattern) {
    switch pattern.kind {
    case .value(let value): visit(value)
    case .singleton: break
    case .sequence(let items), .or(let items): for item in items { visit(item) }
    case .star(let name): if let name { current.bind(name) }
    case .mapping(let keys, let patterns, let rest):
      visit(keys)
      for item in patterns { visit(item) }
      if let rest { current.bind(rest) }
    case .class(let type, let positional, let keywords):
      visit(type)
      for item in positional { visit(item) }
      for item in keywords { visit(item.pattern) }
    case .as(let inner, let name):
      if let inner { visit(inner) }
      if let name { current.bind(name) }
    }
  }
}

extension Parameters {
  /// Every parameter, in order of declaration.
  var all: [Parameter] {
    positionalOnly + positional + [variadic].compactMap { $0 } + keywordOnly
      + [variadicKeywords].compactMap { $0 }
  }

  /// Every parameter in the order of the frame's registers: by position, keyword-only, `*args`, `**kwargs`.
  var inRegisterOrder: [Parameter] {
    positionalOnly + positional + keywordOnly + [variadic, variadicKeywords].compactMap { $0 }
  }
}
