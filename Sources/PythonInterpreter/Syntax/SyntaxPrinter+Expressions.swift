extension SyntaxPrinter {
  mutating func print(_ expression: Expression) {
    switch expression.kind {
    case .constant(let constant):
      node("Constant", expression.range) { $0.field("value") { $0.print(constant) } }
    case .name(let id): node("Name", expression.range) { $0.field("id", id) }
    case .tuple(let elements): node("Tuple", expression.range) { $0.field("elts", elements) }
    case .list(let elements): node("List", expression.range) { $0.field("elts", elements) }
    case .set(let elements): node("Set", expression.range) { $0.field("elts", elements) }
    case .dictionary(let items): print(dictionary: items, expression.range)
    case .joinedString(let parts): print(joined: parts, expression.range)
    case .call(let function, let arguments):
      node("Call", expression.range) {
        $0.field("func", function)
        $0.print(arguments, positionalLabel: "args")
      }
    case .unary, .binary, .boolean, .comparison, .conditional, .named:
      print(operation: expression)
    case .attribute, .subscript, .slice, .starred, .lambda: print(access: expression)
    case .listComprehension, .setComprehension, .dictionaryComprehension, .generator:
      print(comprehension: expression)
    case .await(let value): node("Await", expression.range) { $0.field("value", value) }
    case .yield(let value): node("Yield", expression.range) { $0.field("value", value) }
    case .yieldFrom(let value): node("YieldFrom", expression.range) { $0.field("value", value) }
    }
  }

  mutating func print(_ constant: Constant) {
    switch constant {
    case .none: write("None")
    case .bool(let value): write(value ? "True" : "False")
    case .ellipsis: write("Ellipsis")
    case .int(let value): write(String(value))
    case .bigInt(let value): write(String(value, radix: 10))
    case .float(let value): write("\(value)")
    case .imaginary(let value): write("\(value)j")
    case .string(let value): quote(value)
    case .bytes(let value): quote(value, isBytes: true)
    }
  }

  private mutating func print(dictionary items: [(key: Expression?, value: Expression)], _ range: SourceRange)
  {
    node("Dict", range) {
      $0.field("keys", items) { printer, item in
        if let key = item.key { printer.print(key) } else { printer.write("None") }
      }
      $0.field("values", items.map(\.value))
    }
  }

  private mutating func print(operation: Expression) {
    node(Self.operationName(operation.kind), operation.range) {
      switch operation.kind {
      case .unary(let sign, let operand):
        $0.field("op") { $0.write("\(sign)") }
        $0.field("operand", operand)
      case .binary(let left, let sign, let right):
        $0.field("left", left)
        $0.field("op") { $0.write("\(sign)") }
        $0.field("right", right)
      case .boolean(let sign, let operands):
        $0.field("op") { $0.write("\(sign)") }
        $0.field("values", operands)
      case .comparison(let left, let rest):
        $0.field("left", left)
        $0.field("ops", rest) { $0.write("\($1.relation)") }
        $0.field("comparators", rest.map(\.operand))
      case .conditional(let test, let body, let otherwise):
        $0.field("test", test)
        $0.field("body", body)
        $0.field("orelse", otherwise)
      case .named(let name, let value):
        $0.field("target", name)
        $0.field("value", value)
      default: break
      }
    }
  }

  private static func operationName(_ kind: Expression.Kind) -> String {
    switch kind {
    case .unary: "UnaryOp"
    case .binary: "BinOp"
    case .boolean: "BoolOp"
    case .comparison: "Compare"
    case .conditional: "IfExp"
    default: "NamedExpr"
    }
  }

  private mutating func print(access expression: Expression) {
    let range = expression.range
    switch expression.kind {
    case .attribute(let value, let name):
      node("Attribute", range) {
        $0.field("value", value)
        $0.field("attr", name)
      }
    case .subscript(let value, let index):
      node("Subscript", range) {
        $0.field("value", value)
        $0.field("slice", index)
      }
    case .slice(let lower, let upper, let step):
      node("Slice", range) {
        $0.field("lower", lower)
        $0.field("upper", upper)
        $0.field("step", step)
      }
    case .starred(let value): node("Starred", range) { $0.field("value", value) }
    case .lambda(let parameters, let body):
      node("Lambda", range) {
        $0.field("args") { $0.print(parameters) }
        $0.field("body", body)
      }
    default: break
    }
  }

  private mutating func print(comprehension expression: Expression) {
    let range = expression.range
    switch expression.kind {
    case .listComprehension(let element, let clauses): print("ListComp", range, element, clauses)
    case .setComprehension(let element, let clauses): print("SetComp", range, element, clauses)
    case .generator(let element, let clauses): print("GeneratorExp", range, element, clauses)
    case .dictionaryComprehension(let key, let value, let clauses):
      node("DictComp", range) {
        $0.field("key", key)
        $0.field("value", value)
        $0.field("generators", clauses) { $0.print($1) }
      }
    default: break
    }
  }

  private mutating func print(
    _ name: String, _ range: SourceRange, _ element: Expression, _ clauses: [Comprehension]
  ) {
    node(name, range) {
      $0.field("elt", element)
      $0.field("generators", clauses) { $0.print($1) }
    }
  }

  private mutating func print(_ clause: Comprehension) {
    node("comprehension") {
      $0.field("target", clause.target)
      $0.field("iter", clause.iterable)
      $0.field("ifs", clause.conditions)
      $0.field("is_async", clause.isAsync ? 1 : 0)
    }
  }

  /// The arguments in CPython's two lists.
  mutating func print(_ arguments: [CallArgument], positionalLabel: String) {
    label(positionalLabel)
    list(arguments.filter(\.isPositional)) { $0.print($1) }
    label("keywords")
    list(arguments.filter { !$0.isPositional }) { $0.print($1) }
  }

  private mutating func print(_ argument: CallArgument) {
    switch argument {
    case .positional(let value): print(value)
    case .starred(let value): node("Starred") { $0.field("value", value) }
    case .keyword(let name, let value):
      node("keyword") {
        $0.field("arg", name)
        $0.field("value", value)
      }
    case .doubleStarred(let value): node("keyword") { $0.field("value", value) }
    }
  }

  private mutating func print(joined parts: [JoinedStringPart], _ range: SourceRange?) {
    node("JoinedStr", range) { $0.field("values", parts) { $0.print($1) } }
  }

  private mutating func print(_ part: JoinedStringPart) {
    switch part {
    case .literal(let text): node("Constant") { $0.field("value") { $0.quote(text) } }
    case .formatted(let value, let conversion, let spec, let range):
      node("FormattedValue", range) {
        $0.field("value", value)
        $0.field("conversion") { $0.write("\(conversion)") }
        if let spec { $0.field("format_spec") { $0.print(joined: spec, nil) } }
      }
    }
  }
}

extension CallArgument {
  fileprivate var isPositional: Bool {
    switch self {
    case .positional, .starred: true
    case .keyword, .doubleStarred: false
    }
  }
}
