/// Type parameters: `def f[T](x: T)`, `class C[T: int]`, `type Pair[T] = tuple[T, T]`.
///
/// What has type parameters is made inside a function of its own, whose variables they are. Their bounds and defaults and
/// the values of aliases are functions too, called when somebody asks.
extension FunctionCompiler {
  /// Makes something inside the function of its type parameters, and calls that; the register of what it returns.
  ///
  /// The defaults of a function's parameters are computed outside, in the registers from `values`, and handed in.
  func compileGeneric(
    _ parameters: [TypeParameter], of name: String, key: SourceRange, parts: Int, values: Int,
    _ range: SourceRange, _ body: (FunctionCompiler) throws -> Int
  ) throws -> Int {
    let callee = temporaries(3)
    guard let inner = unit.scopes[.typeParameters(key)] else { return callee }
    let title = "<generic parameters of \(name)>"
    let child = FunctionCompiler(unit: unit, scope: inner, name: title, qualifiedName: title)
    let code = try child.compileTypeParameters(parameters, range, body)
    emitFunction(code, inner, into: callee, parts: 0, values: callee, at: range)
    for (position, bit) in [1, 2].enumerated() {
      if parts & bit != 0 {
        emit(.move, callee + 1 + position, values + position, at: range)
      } else {
        emit(.loadConstant, callee + 1 + position, constant(Value.none), at: range)
      }
    }
    emit(.call, callee, 2, callee, at: range)
    return callee
  }

  private func compileTypeParameters(
    _ parameters: [TypeParameter], _ range: SourceRange, _ body: (FunctionCompiler) throws -> Int
  ) throws -> CodeObject {
    firstLine = Int(range.line)
    flags.insert(.hidden)
    positionalCount = TypeParameter.defaultNames.count
    beginFunction(parameters: TypeParameter.defaultNames)
    for parameter in parameters { try compileTypeParameter(parameter) }
    let mark = temporaryMark
    let first = temporaries(parameters.count)
    for (position, parameter) in parameters.enumerated() {
      let value = load(parameter.name, into: first + position, at: range)
      if value != first + position { emit(.move, first + position, value, at: range) }
    }
    emit(.buildTuple, first, first, parameters.count, at: range)
    store(TypeParameter.tupleName, from: first, at: range)
    release(to: mark)
    emit(.return, try body(self), at: range)
    return finish(freeNames: scope.free)
  }

  /// `T: bound = value` becomes a call of the function that makes type variables.
  private func compileTypeParameter(_ parameter: TypeParameter) throws {
    let range = parameter.range
    let mark = temporaryMark
    let callee = temporaries(5)
    emitMaker(parameter.kind.maker, into: callee, at: range)
    emit(.loadConstant, callee + 1, constant(parameter.name), at: range)
    try compileDeferred(parameter.bound, into: callee + 2, range)
    let isConstrained = if case .tuple? = parameter.bound?.kind { true } else { false }
    emit(.loadConstant, callee + 3, constant(Value.bool(isConstrained)), at: range)
    try compileDeferred(parameter.defaultValue, into: callee + 4, range)
    emit(.call, callee, 4, callee, at: range)
    store(parameter.name, from: callee, at: range)
    release(to: mark)
  }

  /// Gets a function of the module that makes type parameters and aliases.
  private func emitMaker(_ name: String, into target: Int, at range: SourceRange) {
    emit(.importModule, target, unit.name("_generics"), 0, at: range)
    emit(.importFrom, target, target, unit.name(name), at: range)
  }

  /// A function that computes an expression when it is called; None where there is no expression.
  private func compileDeferred(_ expression: Expression?, into target: Int, _ range: SourceRange) throws {
    guard let expression, let inner = unit.scopes[.deferred(expression.range)] else {
      return emit(.loadConstant, target, constant(Value.none), at: range)
    }
    let child = FunctionCompiler(
      unit: unit, scope: inner, name: "<deferred>", qualifiedName: qualified("<deferred>"))
    let code = try child.compileDeferredBody(expression)
    emitFunction(code, inner, into: target, parts: 0, values: target, at: range)
  }

  private func compileDeferredBody(_ expression: Expression) throws -> CodeObject {
    firstLine = Int(expression.range.line)
    flags.insert(.hidden)
    beginFunction(parameters: [])
    emit(.return, try compileAnnotation(expression, asText: false), at: expression.range)
    return finish(freeNames: scope.free)
  }

  /// `type Name[parameters] = value`.
  func compileTypeAlias(
    _ name: String, _ parameters: [TypeParameter], _ value: Expression, _ range: SourceRange
  ) throws {
    let alias: Int
    if parameters.isEmpty {
      alias = try compileAliasObject(name, value, isGeneric: false, range)
    } else {
      alias = try compileGeneric(parameters, of: name, key: range, parts: 0, values: 0, range) { compiler in
        try compiler.compileAliasObject(name, value, isGeneric: true, range)
      }
    }
    store(name, from: alias, at: range)
    emit(.clear, alias, at: range)
  }

  private func compileAliasObject(
    _ name: String, _ value: Expression, isGeneric: Bool, _ range: SourceRange
  ) throws -> Int {
    let callee = temporaries(5)
    emitMaker("alias", into: callee, at: range)
    emit(.loadConstant, callee + 1, constant(name), at: range)
    try compileDeferred(value, into: callee + 2, range)
    if isGeneric {
      let parameters = load(TypeParameter.tupleName, into: callee + 3, at: range)
      if parameters != callee + 3 { emit(.move, callee + 3, parameters, at: range) }
    } else {
      emit(.buildTuple, callee + 3, callee + 3, 0, at: range)
    }
    emit(.loadGlobal, callee + 4, moduleNameSlot, builtinModuleNameSlot, at: range)
    emit(.call, callee, 4, callee, at: range)
    return callee
  }

  private var moduleNameSlot: Int { unit.globals.slot(for: .dunderName) }
  private var builtinModuleNameSlot: Int { unit.machine.builtins.slot(for: .dunderName) }

  /// Takes the defaults that were handed in; the bits say which there are.
  func loadDefaults(_ parts: Int, into values: Int, _ range: SourceRange) {
    for (position, name) in TypeParameter.defaultNames.enumerated() where parts & (1 << position) != 0 {
      let value = load(name, into: values + position, at: range)
      if value != values + position { emit(.move, values + position, value, at: range) }
    }
  }

  /// Makes `Generic[T]`.
  func storeGenericBase(_ range: SourceRange) {
    let callee = temporaries(2)
    emitMaker("generic_base", into: callee, at: range)
    let parameters = load(TypeParameter.tupleName, into: callee + 1, at: range)
    if parameters != callee + 1 { emit(.move, callee + 1, parameters, at: range) }
    emit(.call, callee, 1, callee, at: range)
    store(TypeParameter.genericBaseName, from: callee, at: range)
  }

  /// Tells a function its type parameters.
  func storeTypeParameters(of function: Int, _ range: SourceRange) {
    let parameters = load(TypeParameter.tupleName, into: nil, at: range)
    emit(.storeAttribute, function, unit.name("__type_params__"), parameters, at: range)
  }
}

extension TypeParameter {
  /// The variable that holds all type parameters; no program can write its name.
  static let tupleName = ".type_params"
  /// The variable that holds `Generic[T]`, the last base of a generic class.
  static let genericBaseName = ".generic_base"
  /// The variables that hold the defaults of a function's parameters.
  static let defaultNames = [".defaults", ".kwdefaults"]
}

extension TypeParameter.Kind {
  /// The function that makes one.
  var maker: String {
    switch self {
    case .variable: "variable"
    case .tuple: "variable_tuple"
    case .specification: "specification"
    }
  }
}

extension ClassDefinition {
  /// The bases and keywords of a generic class, with its generic base as the last of the bases.
  func argumentsWithGeneric(_ range: SourceRange) -> [CallArgument] {
    let generic = CallArgument.positional(Expression(.name(TypeParameter.genericBaseName), range))
    let keywords = arguments.filter(\.isKeyword)
    return arguments.filter { !$0.isKeyword } + [generic] + keywords
  }
}

extension CallArgument {
  fileprivate var isKeyword: Bool {
    switch self {
    case .keyword, .doubleStarred: true
    case .positional, .starred: false
    }
  }
}
