// Parameters of functions and lambdas, and type parameters.

extension Parser {
  /// `parameters` (until `)`) or `lambda_parameters` (until `:`, without annotations).
  mutating func parameters(until end: TokenKind) throws(PythonSyntaxError) -> Parameters {
    var list = ParameterList(allowsAnnotations: end == .rightParenthesis)
    while kind != end {
      try readParameter(into: &list, until: end)
      guard accept(.comma) else { break }
      if list.variadicKeywords != nil { break }
    }
    if list.isBareStarLast { throw unexpected() }
    return list.parameters
  }

  private mutating func readParameter(
    into list: inout ParameterList, until end: TokenKind
  ) throws(PythonSyntaxError) {
    switch kind {
    case .slash:
      guard !list.hasSlash, !list.hasStar, !list.positional.isEmpty else { throw unexpected() }
      advance()
      list.hasSlash = true
      list.positionalOnly = list.positional
      list.positional = []
    case .star:
      guard !list.hasStar else { throw unexpected() }
      advance()
      list.hasStar = true
      if kind == .comma {
        list.isBareStarLast = true
      } else {
        list.variadic = try parameter(list.allowsAnnotations, allowsStarAnnotation: true)
      }
    case .doubleStar:
      advance()
      list.variadicKeywords = try parameter(list.allowsAnnotations)
      if list.isBareStarLast { throw unexpected() }
    default:
      try readOrdinaryParameter(into: &list)
    }
  }

  private mutating func readOrdinaryParameter(into list: inout ParameterList) throws(PythonSyntaxError) {
    let start = position
    var new = try parameter(list.allowsAnnotations)
    if accept(.equal) { new.defaultValue = try expression() }
    if list.hasStar {
      list.isBareStarLast = false
      list.keywordOnly.append(new)
      return
    }
    if new.defaultValue != nil {
      list.hasDefault = true
    } else if list.hasDefault {
      position = start
      throw unexpected()
    }
    list.positional.append(new)
  }

  /// `param`: a name with its annotation.
  private mutating func parameter(
    _ allowsAnnotation: Bool, allowsStarAnnotation: Bool = false
  ) throws(PythonSyntaxError) -> Parameter {
    let start = position
    let name = try name()
    var annotation: Expression?
    if allowsAnnotation, accept(.colon) {
      annotation = allowsStarAnnotation ? try starExpression() : try expression()
    }
    return Parameter(
      name: name, annotation: annotation, defaultValue: nil, range: range(from: start))
  }

  /// `type_params`, if there are any.
  mutating func typeParameters() throws(PythonSyntaxError) -> [TypeParameter] {
    guard accept(.leftBracket) else { return [] }
    var parameters = [try typeParameter()]
    while accept(.comma), kind != .rightBracket { parameters.append(try typeParameter()) }
    try expect(.rightBracket)
    return parameters
  }

  /// `type_param`.
  private mutating func typeParameter() throws(PythonSyntaxError) -> TypeParameter {
    var kind = TypeParameter.Kind.variable
    if accept(.star) { kind = .tuple } else if accept(.doubleStar) { kind = .specification }
    let name = try name()
    let bound = kind == .variable && accept(.colon) ? try expression() : nil
    var defaultValue: Expression?
    if accept(.equal) { defaultValue = kind == .tuple ? try starExpression() : try expression() }
    return TypeParameter(name: name, kind: kind, bound: bound, defaultValue: defaultValue)
  }
}

/// Parameters while they are being read.
private struct ParameterList {
  let allowsAnnotations: Bool
  var positionalOnly: [Parameter] = []
  var positional: [Parameter] = []
  var variadic: Parameter?
  var keywordOnly: [Parameter] = []
  var variadicKeywords: Parameter?
  var hasSlash = false
  var hasStar = false
  var hasDefault = false
  /// Whether a lone `*` still waits for the parameter that must follow it.
  var isBareStarLast = false

  init(allowsAnnotations: Bool) { self.allowsAnnotations = allowsAnnotations }

  var parameters: Parameters {
    Parameters(
      positionalOnly: positionalOnly, positional: positional, variadic: variadic,
      keywordOnly: keywordOnly, variadicKeywords: variadicKeywords)
  }
}
