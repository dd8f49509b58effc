/// A statement of the program, with its place. Node names follow CPython's `ast` module.
package struct Statement {
  package var kind: Kind
  package var range: SourceRange

  package init(_ kind: Kind, _ range: SourceRange) {
    self.kind = kind
    self.range = range
  }

  /// What a statement is.
  package indirect enum Kind {
    case expression(Expression)
    /// `a = b = value` has two targets.
    case assign(targets: [Expression], value: Expression)
    case augmentedAssign(target: Expression, BinaryOperator, value: Expression)
    /// `target: annotation = value`; `simple` when the target is a bare name without parentheses.
    case annotatedAssign(target: Expression, annotation: Expression, value: Expression?, simple: Bool)
    case `return`(Expression?)
    case raise(Expression?, cause: Expression?)
    case assert(Expression, message: Expression?)
    case delete([Expression])
    case pass
    case `break`
    case `continue`
    case global([String])
    case nonlocal([String])
    case `import`([ImportAlias])
    /// `from ..module import names`; `level` counts the dots; the one alias named `*` imports all.
    case importFrom(module: String?, names: [ImportAlias], level: Int)
    case `if`(Expression, body: [Statement], otherwise: [Statement])
    case `while`(Expression, body: [Statement], otherwise: [Statement])
    case `for`(
      target: Expression, iterable: Expression, body: [Statement], otherwise: [Statement], isAsync: Bool)
    case `try`(
      body: [Statement], handlers: [ExceptionHandler], otherwise: [Statement], finally: [Statement],
      isStar: Bool)
    case with(items: [WithItem], body: [Statement], isAsync: Bool)
    case functionDefinition(FunctionDefinition)
    case classDefinition(ClassDefinition)
    case match(subject: Expression, cases: [MatchCase])
    case typeAlias(name: String, parameters: [TypeParameter], value: Expression)
  }
}

/// A whole file.
package struct Module {
  package var body: [Statement]
  /// Errors for keyword arguments given twice. CPython finds them late, so the parser only notes them.
  package var repeatedKeywords: [PythonSyntaxError]
  /// What CPython warns about while it reads the text: `"\d"`, `1if`.
  package var notices: [SyntaxNotice]

  package init(
    body: [Statement], repeatedKeywords: [PythonSyntaxError] = [], notices: [SyntaxNotice] = []
  ) {
    self.body = body
    self.repeatedKeywords = repeatedKeywords
    self.notices = notices
  }
}

/// `name as alias`; `name` may be dotted.
package struct ImportAlias {
  package var name: String
  package var alias: String?
  package var range: SourceRange

  package init(name: String, alias: String?, range: SourceRange) {
    self.name = name
    self.alias = alias
    self.range = range
  }
}

/// `except type as name:`.
package struct ExceptionHandler {
  package var type: Expression?
  package var name: String?
  package var body: [Statement]
  package var range: SourceRange

  package init(type: Expression?, name: String?, body: [Statement], range: SourceRange) {
    self.type = type
    self.name = name
    self.body = body
    self.range = range
  }
}

/// `context as target` of a `with` statement.
package struct WithItem {
  package var context: Expression
  package var target: Expression?

  package init(context: Expression, target: Expression?) {
    self.context = context
    self.target = target
  }
}

/// `def` and `async def`. A class, because the compiler keeps facts about it by identity.
package final class FunctionDefinition {
  package let name: String
  package let parameters: Parameters
  package let body: [Statement]
  package let decorators: [Expression]
  package let returns: Expression?
  package let typeParameters: [TypeParameter]
  package let isAsync: Bool
  /// The range of the `def` line's name, for messages.
  package let nameRange: SourceRange
  /// The variable it is bound to: its name, mangled if that is private to a class around.
  package let boundName: String

  package init(
    name: String, parameters: Parameters, body: [Statement], decorators: [Expression], returns: Expression?,
    typeParameters: [TypeParameter], isAsync: Bool, nameRange: SourceRange, boundName: String? = nil
  ) {
    self.boundName = boundName ?? name
    self.name = name
    self.parameters = parameters
    self.body = body
    self.decorators = decorators
    self.returns = returns
    self.typeParameters = typeParameters
    self.isAsync = isAsync
    self.nameRange = nameRange
  }
}

/// `class name(bases, keyword=value):`.
package final class ClassDefinition {
  package let name: String
  package let arguments: [CallArgument]
  package let body: [Statement]
  package let decorators: [Expression]
  package let typeParameters: [TypeParameter]
  /// The variable it is bound to: its name, mangled if that is private to a class around.
  package let boundName: String

  package init(
    name: String, arguments: [CallArgument], body: [Statement], decorators: [Expression],
    typeParameters: [TypeParameter], boundName: String? = nil
  ) {
    self.boundName = boundName ?? name
    self.name = name
    self.arguments = arguments
    self.body = body
    self.decorators = decorators
    self.typeParameters = typeParameters
  }
}

/// The parameters of a function or lambda, in order of declaration within each kind.
package final class Parameters {
  package let positionalOnly: [Parameter]
  package let positional: [Parameter]
  /// `*args`.
  package let variadic: Parameter?
  package let keywordOnly: [Parameter]
  /// `**kwargs`.
  package let variadicKeywords: Parameter?

  package init(
    positionalOnly: [Parameter] = [], positional: [Parameter] = [], variadic: Parameter? = nil,
    keywordOnly: [Parameter] = [], variadicKeywords: Parameter? = nil
  ) {
    self.positionalOnly = positionalOnly
    self.positional = positional
    self.variadic = variadic
    self.keywordOnly = keywordOnly
    self.variadicKeywords = variadicKeywords
  }
}

/// One parameter.
package struct Parameter {
  package var name: String
  package var annotation: Expression?
  package var defaultValue: Expression?
  package var range: SourceRange

  package init(name: String, annotation: Expression?, defaultValue: Expression?, range: SourceRange) {
    self.name = name
    self.annotation = annotation
    self.defaultValue = defaultValue
    self.range = range
  }
}

/// `T`, `*Ts` or `**P` in `def f[T: bound = default]`.
package struct TypeParameter {
  package enum Kind { case variable, tuple, specification }
  package var name: String
  package var kind: Kind
  package var bound: Expression?
  package var defaultValue: Expression?
  package var range: SourceRange

  package init(
    name: String, kind: Kind, bound: Expression?, defaultValue: Expression?, range: SourceRange
  ) {
    self.name = name
    self.kind = kind
    self.bound = bound
    self.defaultValue = defaultValue
    self.range = range
  }
}

/// `case pattern if guard:`.
package struct MatchCase {
  package var pattern: Pattern
  package var condition: Expression?
  package var body: [Statement]

  package init(pattern: Pattern, condition: Expression?, body: [Statement]) {
    self.pattern = pattern
    self.condition = condition
    self.body = body
  }
}

/// A pattern of `match`, with its place.
package struct Pattern {
  package indirect enum Kind {
    case value(Expression)
    /// `None`, `True`, `False`: compared by identity.
    case singleton(Constant)
    case sequence([Pattern])
    /// `*name` inside a sequence; nil is `*_`.
    case star(String?)
    case mapping(keys: [Expression], patterns: [Pattern], rest: String?)
    case `class`(Expression, positional: [Pattern], keywords: [(name: String, pattern: Pattern)])
    /// `pattern as name`; no pattern is a capture, neither is the wildcard `_`.
    case `as`(Pattern?, name: String?)
    case or([Pattern])
  }
  package var kind: Kind
  package var range: SourceRange

  package init(_ kind: Kind, _ range: SourceRange) {
    self.kind = kind
    self.range = range
  }
}
