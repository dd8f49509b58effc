/// Functions, lambdas, classes, modules.
extension FunctionCompiler {
  func compileModule(_ module: Module) throws -> CodeObject {
    flags.insert(.module)
    if unit.hasSeparateLocals {
      flags.insert(.separateLocals)
      addLocal(".namespace")
    }
    if let docstring = module.body.docstring {
      documentation = docstring
      let register = temporary()
      emit(.loadConstant, register, constant(.object(docstring)), at: module.body[0].range)
      store("__doc__", from: register, at: module.body[0].range)
      release(to: register)
    }
    try compile(module.body)
    emitReturnNone(at: module.body.last?.range ?? SourceRange(line: 1, column: 0, endLine: 1, endColumn: 0))
    return finish(freeNames: [])
  }

  func emitReturnNone(at range: SourceRange) {
    let register = temporary()
    emit(.loadConstant, register, constant(Value.none), at: range)
    emit(.return, register, at: range)
  }

  /// The qualified name of something defined here.
  func qualified(_ inner: String) -> String {
    switch scope.kind {
    case .module: inner
    case .classBody: "\(qualifiedName).\(inner)"
    case .function, .comprehension: "\(qualifiedName).<locals>.\(inner)"
    }
  }

  /// Registers of parameters, other variables and cells, and the code that makes the cells.
  func beginFunction(parameters: [String]) {
    for name in parameters { addLocal(name, isCell: scope.cells.contains(name)) }
    for name in scope.bound where localRegisters[name] == nil && scope.binds(name) {
      addLocal(name, isCell: scope.cells.contains(name))
    }
    let range = SourceRange(line: Int32(firstLine), column: 0, endLine: Int32(firstLine), endColumn: 0)
    for name in scope.bound where scope.binds(name) && scope.cells.contains(name) {
      if let register = localRegisters[name] { emit(.makeCell, register, at: range) }
    }
    copyClosure(at: range)
    flow.assigned = Set(parameters.compactMap { localRegisters[$0] })
  }

  func copyClosure(at range: SourceRange) {
    guard !scope.free.isEmpty else { return }
    let first = localCount
    for name in scope.free { addLocal(name, isCell: true) }
    emit(.copyClosure, first, scope.free.count, at: range)
  }

  // MARK: Functions

  func compileDefinition(_ definition: FunctionDefinition, _ range: SourceRange) throws {
    let decorators = try compileDecorators(definition.decorators)
    let values = temporaries(4)
    let parts = try compileDefaults(definition.parameters, values: values, range)
    let qualifiedName =
      scope.declaredGlobal.contains(definition.boundName) ? definition.name : qualified(definition.name)
    let function: Int
    if definition.typeParameters.isEmpty {
      function = try compileFunction(definition, qualifiedName, parts: parts, values: values, range)
    } else {
      function = try compileGeneric(
        definition.typeParameters, of: definition.name, key: definition.nameRange, parts: parts,
        values: values,
        range
      ) { compiler in
        let inner = compiler.temporaries(4)
        compiler.loadDefaults(parts, into: inner, range)
        let function = try compiler.compileFunction(
          definition, qualifiedName, parts: parts, values: inner, range)
        compiler.storeTypeParameters(of: function, range)
        return function
      }
    }
    let result = applyDecorators(decorators, to: function, definition.decorators)
    store(definition.boundName, from: result, at: range)
    emit(.clear, result, at: range)
  }

  /// Makes the function object; its defaults are in the registers from `values`.
  private func compileFunction(
    _ definition: FunctionDefinition, _ qualifiedName: String, parts: Int, values: Int, _ range: SourceRange
  ) throws -> Int {
    guard let inner = unit.scopes[.function(definition.nameRange)] else { return values }
    let child = FunctionCompiler(
      unit: unit, scope: inner, name: definition.name, qualifiedName: qualifiedName)
    let firstLine = definition.decorators.first.map { Int(min($0.range.line, range.line)) } ?? Int(range.line)
    let code = try child.compileBody(of: definition, firstLine: firstLine, range)
    let function = temporary()
    let isAnnotated = try compileAnnotations(
      definition.parameters, definition.returns, into: values + 3, range)
    emitFunction(
      code, inner, into: function, parts: isAnnotated ? parts | 8 : parts, values: values, at: range)
    return function
  }

  private func compileBody(of definition: FunctionDefinition, firstLine: Int, _ range: SourceRange) throws
    -> CodeObject
  {
    self.firstLine = firstLine
    isAsync = definition.isAsync
    switch (definition.isAsync, scope.hasYield) {
    case (true, true): flags.insert(.asyncGenerator)
    case (true, false): flags.insert(.coroutine)
    case (false, true): flags.insert(.generator)
    case (false, false): break
    }
    setParameters(definition.parameters)
    documentation = definition.body.docstring
    try compile(documentation == nil ? definition.body : Array(definition.body.dropFirst()))
    if flow.isReachable { emitReturnNone(at: definition.body.last?.range ?? range) }
    return finish(freeNames: scope.free)
  }

  private func setParameters(_ parameters: Parameters) {
    positionalOnlyCount = parameters.positionalOnly.count
    positionalCount = positionalOnlyCount + parameters.positional.count
    keywordOnlyCount = parameters.keywordOnly.count
    if parameters.variadic != nil { flags.insert(.variadic) }
    if parameters.variadicKeywords != nil { flags.insert(.variadicKeywords) }
    beginFunction(parameters: parameters.inRegisterOrder.map(\.name))
  }

  func compileLambda(
    _ parameters: Parameters, _ body: Expression, into target: Int, _ range: SourceRange
  ) throws {
    guard let inner = unit.scopes[.lambda(range)] else { return }
    let child = FunctionCompiler(
      unit: unit, scope: inner, name: "<lambda>", qualifiedName: qualified("<lambda>"))
    let code = try child.compileLambdaBody(parameters, body, range)
    let values = temporaries(4)
    let parts = try compileDefaults(parameters, values: values, range)
    emitFunction(code, inner, into: target, parts: parts, values: values, at: range)
  }

  private func compileLambdaBody(_ parameters: Parameters, _ body: Expression, _ range: SourceRange) throws
    -> CodeObject
  {
    firstLine = Int(range.line)
    if scope.hasYield { flags.insert(.generator) }
    setParameters(parameters)
    emitLine(body.range.line, body.range)
    emit(.return, try operand(body), at: body.range)
    return finish(freeNames: scope.free)
  }

  /// Computes defaults into the first two of the four registers from `values`; the bits say which are there.
  private func compileDefaults(_ parameters: Parameters, values: Int, _ range: SourceRange) throws -> Int {
    var parts = 0
    let defaults = (parameters.positionalOnly + parameters.positional).compactMap(\.defaultValue)
    if !defaults.isEmpty {
      let mark = temporaryMark
      let first = temporaries(defaults.count)
      for (position, value) in defaults.enumerated() { try compile(value, into: first + position) }
      emit(.buildTuple, values, first, defaults.count, at: range)
      release(to: mark)
      parts |= 1
    }
    let keywordDefaults = parameters.keywordOnly.filter { $0.defaultValue != nil }
    if !keywordDefaults.isEmpty {
      emit(.buildDictionary, values + 1, values + 1, 0, at: range)
      for parameter in keywordDefaults {
        try setEntry(values + 1, parameter.name, parameter.defaultValue, range)
      }
      parts |= 2
    }
    return parts
  }

  private func setEntry(_ dictionary: Int, _ key: String, _ value: Expression?, _ range: SourceRange) throws {
    guard let value else { return }
    let mark = temporaryMark
    let pair = temporaries(2)
    emit(.loadConstant, pair, constant(key), at: range)
    try compile(value, into: pair + 1)
    emit(.dictionarySet, dictionary, pair, pair + 1, at: range)
    release(to: mark)
  }

  private func compileAnnotations(
    _ parameters: Parameters, _ returns: Expression?, into target: Int, _ range: SourceRange
  ) throws -> Bool {
    let annotated = parameters.all.filter { $0.annotation != nil }
    if annotated.isEmpty && returns == nil { return false }
    emit(.buildDictionary, target, target, 0, at: range)
    for parameter in annotated {
      if let annotation = parameter.annotation {
        try setAnnotation(target, parameter.name, annotation, range)
      }
    }
    if let returns { try setAnnotation(target, "return", returns, range) }
    return true
  }

  private func setAnnotation(_ dictionary: Int, _ key: String, _ annotation: Expression, _ range: SourceRange)
    throws
  {
    let mark = temporaryMark
    let name = temporary()
    emit(.loadConstant, name, constant(key), at: range)
    emit(
      .dictionarySet, dictionary, name, try compileAnnotation(annotation, asText: unit.annotationsAreText),
      at: range)
    release(to: mark)
  }

  /// An annotation's value: the expression's, or its text after `from __future__ import annotations`.
  func compileAnnotation(_ annotation: Expression, asText: Bool) throws -> Int {
    let target = temporary()
    if asText {
      let text = AnnotationText.of(annotation) ?? unit.sourceText(annotation.range)
      emit(.loadConstant, target, constant(text), at: annotation.range)
    } else if case .starred(let tuple) = annotation.kind {
      // `*args: *Ts`: the one item that the tuple of types gives.
      try compile(tuple, into: target)
      emit(.unpack, target, 1, target, at: annotation.range)
    } else {
      try compile(annotation, into: target)
    }
    return target
  }

  /// Makes a function of code, with the cells it shares with this one.
  func emitFunction(
    _ code: CodeObject, _ inner: Scope, into target: Int, parts: Int, values: Int, at range: SourceRange
  ) {
    var parts = parts
    var values = values
    if !inner.free.isEmpty {
      let mark = temporaryMark
      let first = temporaries(inner.free.count)
      for (position, name) in inner.free.enumerated() {
        emit(.move, first + position, cellRegister(of: name), at: range)
      }
      if parts == 0 && values == target { values = temporaries(4) }
      emit(.buildTuple, values + 2, first, inner.free.count, at: range)
      parts |= 4
      emit(.makeFunction, target, constant(.object(code)), values, extra: parts, at: range)
      release(to: mark)
      return
    }
    emit(.makeFunction, target, constant(.object(code)), values, extra: parts, at: range)
  }

  private func cellRegister(of name: String) -> Int {
    for inline in inlineScopes.reversed() {
      if let register = inline.registers[name] { return register }
    }
    return localRegisters[name] ?? 0
  }

  private func compileDecorators(_ decorators: [Expression]) throws -> [Int] {
    try decorators.map { decorator in
      let base = temporaries(2)
      try compile(decorator, into: base)
      return base
    }
  }

  /// Calls the decorators from the innermost out; the register of the result.
  private func applyDecorators(_ bases: [Int], to value: Int, _ decorators: [Expression]) -> Int {
    var current = value
    for (base, decorator) in zip(bases, decorators).reversed() {
      emit(.move, base + 1, current, at: decorator.range)
      emit(.clear, current, at: decorator.range)
      emit(.call, base, 1, base, at: decorator.range)
      current = base
    }
    return current
  }

  // MARK: Classes

  func compileClass(_ definition: ClassDefinition, _ range: SourceRange) throws {
    let decorators = try compileDecorators(definition.decorators)
    let qualifiedName =
      scope.declaredGlobal.contains(definition.boundName) ? definition.name : qualified(definition.name)
    let result: Int
    if definition.typeParameters.isEmpty {
      result = try compileClassObject(definition, qualifiedName, definition.arguments, range)
    } else {
      result = try compileGeneric(
        definition.typeParameters, of: definition.name, key: range, parts: 0, values: 0, range
      ) { compiler in
        compiler.storeGenericBase(range)
        return try compiler.compileClassObject(
          definition, qualifiedName, definition.argumentsWithGeneric(range), range)
      }
    }
    let decorated = applyDecorators(decorators, to: result, definition.decorators)
    store(definition.boundName, from: decorated, at: range)
    emit(.clear, decorated, at: range)
  }

  private func compileClassObject(
    _ definition: ClassDefinition, _ qualifiedName: String, _ arguments: [CallArgument], _ range: SourceRange
  ) throws -> Int {
    guard let inner = unit.scopes[.classBody(range)] else { return temporary() }
    let child = FunctionCompiler(
      unit: unit, scope: inner, name: definition.name, qualifiedName: qualifiedName)
    let firstLine = definition.decorators.first.map { Int(min($0.range.line, range.line)) } ?? Int(range.line)
    let code = try child.compileClassBody(definition, firstLine: firstLine, range)
    return try arguments.contains(where: \.isSpread)
      ? compileSpreadClass(definition, arguments, code, inner, range)
      : compilePlainClass(definition, arguments, code, inner, range)
  }

  private func compilePlainClass(
    _ definition: ClassDefinition, _ arguments: [CallArgument], _ code: CodeObject, _ inner: Scope,
    _ range: SourceRange
  ) throws -> Int {
    let base = temporaries(arguments.count + 2)
    emitFunction(code, inner, into: base, parts: 0, values: base, at: range)
    emit(.loadConstant, base + 1, constant(definition.name), at: range)
    for (position, argument) in arguments.enumerated() {
      switch argument {
      case .positional(let value), .keyword(_, let value): try compile(value, into: base + 2 + position)
      case .starred, .doubleStarred: break
      }
    }
    let keywords = arguments.compactMap(\.keyword)
    emit(
      .buildClass, base, arguments.count, base,
      extra: keywords.isEmpty ? 0xFFFF : namesTuple(keywords),
      at: range)
    return base
  }

  /// `class C(*bases, **keywords)`: bases in a list, keywords in a dict, marked by extra 0xFFFE.
  private func compileSpreadClass(
    _ definition: ClassDefinition, _ arguments: [CallArgument], _ code: CodeObject, _ inner: Scope,
    _ range: SourceRange
  ) throws -> Int {
    let base = temporaries(4)
    emitFunction(code, inner, into: base, parts: 0, values: base, at: range)
    emit(.loadConstant, base + 1, constant(definition.name), at: range)
    try gatherArguments(arguments, callee: base, list: base + 2, dictionary: base + 3, range)
    emit(.buildClass, base, 2, base, extra: 0xFFFE, at: range)
    return base
  }

  /// A class body runs with its namespace in register 0 and returns the cell of `__class__`, or None.
  private func compileClassBody(_ definition: ClassDefinition, firstLine: Int, _ range: SourceRange) throws
    -> CodeObject
  {
    self.firstLine = firstLine
    flags.insert(.classBody)
    addLocal(".namespace")
    if scope.cells.contains("__class__") {
      let cell = addLocal("__class__", isCell: true)
      emit(.makeCell, cell, at: range)
    }
    copyClosure(at: range)
    if !unit.hidden { storeInClass("__firstlineno__", .int(firstLine), range) }
    if !definition.typeParameters.isEmpty {
      let parameters = load(TypeParameter.tupleName, into: nil, at: range)
      emit(.storeClassName, parameters, unit.name("__type_params__"), at: range)
    }
    var body = definition.body
    if let docstring = body.docstring {
      documentation = docstring
      let register = temporary()
      emit(.loadConstant, register, constant(.object(docstring)), at: range)
      emit(.storeClassName, register, unit.name("__doc__"), at: range)
      body.removeFirst()
    }
    try compile(body)
    if !unit.hidden {
      let names = scope.staticAttributes.sorted().map { Value.string($0) }
      storeInClass("__static_attributes__", .object(TupleObject(ContiguousArray(names))), range)
    }
    let result = temporary()
    if scope.cells.contains("__class__"), let cell = localRegisters["__class__"] {
      emit(.move, result, cell, at: range)
    } else {
      emit(.loadConstant, result, constant(Value.none), at: range)
    }
    emit(.return, result, at: range)
    return finish(freeNames: scope.free)
  }
}

extension FunctionCompiler {
  /// Sets a name of the class body that the program does not set itself.
  private func storeInClass(_ name: String, _ value: Value, _ range: SourceRange) {
    let register = temporary()
    emit(.loadConstant, register, constant(value), at: range)
    emit(.storeClassName, register, unit.name(name), at: range)
    release(to: register)
  }
}

extension Array where Element == Statement {
  /// The text a body opens with.
  fileprivate var docstring: StrObject? {
    guard case .expression(let value)? = first?.kind, case .constant(.string(let bytes)) = value.kind else {
      return nil
    }
    return StrObject(utf8: ContiguousArray(bytes))
  }
}
