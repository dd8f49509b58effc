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
    return list.parameters
  }

  private mutating func readParameter(
    into list: inout ParameterList, until end: TokenKind
  ) throws(PythonSyntaxError) {
    switch kind {
    case .slash: try readSlash(into: &list)
    case .star: try readStar(into: &list, until: end)
    case .doubleStar: try readDoubleStar(into: &list, until: end)
    case .leftParenthesis: throw parenthesizedParameters(list, until: end)
    default: try readOrdinaryParameter(into: &list, until: end)
    }
  }

  private mutating func readSlash(into list: inout ParameterList) throws(PythonSyntaxError) {
    if list.hasSlash { throw here("/ may appear only once") }
    if list.hasStar { throw here("/ must be ahead of *") }
    if list.positional.isEmpty {
      throw kind(ahead: 1) == .comma ? here("at least one argument must precede /") : unexpected()
    }
    advance()
    if kind == .star { throw here("expected comma between / and *") }
    list.hasSlash = true
    list.positionalOnly = list.positional
    list.positional = []
  }

  private mutating func readStar(
    into list: inout ParameterList, until end: TokenKind
  ) throws(PythonSyntaxError) {
    if list.hasStar { throw here("* argument may appear only once") }
    let star = position
    advance()
    list.hasStar = true
    let isBare = kind == .comma
    if kind == end || isBare && (kind(ahead: 1) == end || kind(ahead: 1) == .doubleStar) {
      throw bareStar(star, until: end)
    }
    if !isBare { list.variadic = try parameter(list.allowsAnnotations, allowsStarAnnotation: true) }
    if kind == .equal { throw here("var-positional argument cannot have default value") }
  }

  /// For lambdas, CPython points at the last token it has read.
  private mutating func bareStar(_ star: Int, until end: TokenKind) -> PythonSyntaxError {
    if end == .rightParenthesis { position = star } else if kind == .comma { position += 1 }
    return here("named arguments must follow bare *")
  }

  private mutating func readDoubleStar(
    into list: inout ParameterList, until end: TokenKind
  ) throws(PythonSyntaxError) {
    advance()
    list.variadicKeywords = try parameter(list.allowsAnnotations)
    if kind == .equal { throw here("var-keyword argument cannot have default value") }
    guard kind == .comma, kind(ahead: 1) != end else { return }
    advance()
    let start = position
    switch kind {
    case .star, .doubleStar, .slash: throw here("arguments cannot follow var-keyword argument")
    default:
      _ = try parameter(list.allowsAnnotations)
      throw PythonSyntaxError("arguments cannot follow var-keyword argument", range(from: start))
    }
  }

  private mutating func readOrdinaryParameter(
    into list: inout ParameterList, until end: TokenKind
  ) throws(PythonSyntaxError) {
    let start = position
    var new = try parameter(list.allowsAnnotations)
    if kind == .equal {
      advance()
      if kind == .comma || kind == .rightParenthesis {
        position -= 1
        throw here("expected default value expression")
      }
      new.defaultValue = try expression()
    }
    if list.hasStar {
      list.keywordOnly.append(new)
    } else if new.defaultValue == nil, list.hasDefault {
      guard kind == .comma || kind == end else { throw unexpected() }
      throw PythonSyntaxError(
        "parameter without a default follows parameter with a default", range(from: start))
    } else {
      list.hasDefault = list.hasDefault || new.defaultValue != nil
      list.positional.append(new)
    }
  }

  /// `def f((a, b))`, as Python 2 had it.
  private mutating func parenthesizedParameters(
    _ list: ParameterList, until end: TokenKind
  ) -> PythonSyntaxError {
    let start = position
    guard reportsDetails, !list.hasDefault, !list.hasStar, !list.hasSlash else { return unexpected() }
    advance()
    while kind == .name {
      advance()
      guard accept(.comma) else { break }
    }
    guard position > start + 1, accept(.rightParenthesis) else {
      position = start
      return unexpected()
    }
    let what = end == .colon ? "Lambda expression" : "Function"
    return PythonSyntaxError("\(what) parameters cannot be parenthesized", range(from: start))
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
    if kind == .rightBracket {
      throw error("Type parameter list cannot be empty", from: current.range, upTo: position)
    }
    var parameters = [try typeParameter()]
    while accept(.comma), kind != .rightBracket { parameters.append(try typeParameter()) }
    try expect(.rightBracket)
    return parameters
  }

  /// `type_param`.
  private mutating func typeParameter() throws(PythonSyntaxError) -> TypeParameter {
    let start = position
    var kind = TypeParameter.Kind.variable
    if accept(.star) { kind = .tuple } else if accept(.doubleStar) { kind = .specification }
    let name = try name()
    if kind != .variable, self.kind == .colon { throw try misplacedBound(kind) }
    let bound = kind == .variable && accept(.colon) ? try expression() : nil
    var defaultValue: Expression?
    if accept(.equal) { defaultValue = kind == .tuple ? try starExpression() : try expression() }
    return TypeParameter(
      name: name, kind: kind, bound: bound, defaultValue: defaultValue, range: range(from: start))
  }
}

extension Parser {
  /// `*T: int`.
  private mutating func misplacedBound(
    _ kind: TypeParameter.Kind
  ) throws(PythonSyntaxError) -> PythonSyntaxError {
    let colon = current.range
    advance()
    let bound = try expression()
    let isTuple = if case .tuple = bound.kind { true } else { false }
    let what = kind == .tuple ? "TypeVarTuple" : "ParamSpec"
    return error(
      "cannot use \(isTuple ? "constraints" : "bound") with \(what)", from: colon, upTo: position)
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

  init(allowsAnnotations: Bool) { self.allowsAnnotations = allowsAnnotations }

  var parameters: Parameters {
    Parameters(
      positionalOnly: positionalOnly, positional: positional, variadic: variadic,
      keywordOnly: keywordOnly, variadicKeywords: variadicKeywords)
  }
}
