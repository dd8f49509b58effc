/// Finds what is Python but hardly meant: `x is 5`, `assert (x, "text")`, `(1, 2)(3)`, `"a"["b"]`.
///
/// CPython: `check_compare`, `check_caller`, `check_subscripter`, `check_index` and `codegen_assert` of its compiler.
final class SuspectExpressions: SyntaxVisitor {
  private var notices: [SyntaxNotice] = []
  /// `from __future__ import annotations`: annotations are text, nobody compiles them.
  private let annotationsAreText: Bool

  /// All of a file, in the order in which CPython's compiler comes upon them.
  static func notices(in module: Module) -> [SyntaxNotice] {
    let finder = SuspectExpressions(module)
    finder.visit(module.body)
    return finder.notices
  }

  private init(_ module: Module) {
    annotationsAreText = module.body.contains { statement in
      guard case .importFrom("__future__", let names, _) = statement.kind else { return false }
      return names.contains { $0.name == "annotations" }
    }
  }

  private func warn(_ message: String, at range: SourceRange) { notices.append(SyntaxNotice(message, range)) }

  // MARK: The walk

  func visit(_ statement: Statement) {
    if case .assert(let test, _) = statement.kind, case .tuple(let items) = test.kind, !items.isEmpty {
      warn("assertion is always true, perhaps remove parentheses?", at: statement.range)
    }
    visitParts(of: statement)
    // CPython compiles what stands after `finally` once for each of the two ways that lead there.
    if case .try(_, _, _, let finally, _) = statement.kind { visit(finally) }
  }

  func visit(_ expression: Expression) {
    switch expression.kind {
    case .comparison(let first, let rest): checkIdentity(first, rest, at: expression.range)
    case .call(let callee, _): checkCallee(callee)
    case .subscript(let owner, let index): checkSubscript(owner, index)
    default: break
    }
    visitParts(of: expression)
  }

  func visit(target: Expression) {
    switch target.kind {
    case .name: break
    case .tuple(let items), .list(let items): for item in items { visit(target: item) }
    case .starred(let inner): visit(target: inner)
    case .attribute(let owner, _): visit(owner)
    default: visitParts(of: target)
    }
  }

  func visit(_ pattern: Pattern) { visitParts(of: pattern) }

  func visit(annotation: Expression) {
    if !annotationsAreText { visit(annotation) }
  }

  // MARK: Checks

  private func checkIdentity(
    _ first: Expression, _ rest: [(relation: ComparisonOperator, operand: Expression)], at range: SourceRange
  ) {
    var left = first
    for (relation, right) in rest {
      if relation == .is || relation == .isNot,
        let type = left.literalWithoutIdentity ?? right.literalWithoutIdentity
      {
        let text =
          relation == .is
          ? #""is" with '\#(type)' literal. Did you mean "=="?"#
          : #""is not" with '\#(type)' literal. Did you mean "!="?"#
        return warn(text, at: range)
      }
      left = right
    }
  }

  private func checkCallee(_ callee: Expression) {
    if case .lambda = callee.kind { return }
    guard let type = callee.displayedType else { return }
    warn("'\(type)' object is not callable; perhaps you missed a comma?", at: callee.range)
  }

  private func checkSubscript(_ owner: Expression, _ index: Expression) {
    guard let type = owner.displayedType else { return }
    switch type {
    case "str", "bytes", "tuple", "list":
      guard let key = index.displayedType, key != "int", key != "bool" else { return }
      warn(
        "\(type) indices must be integers or slices, not \(key); perhaps you missed a comma?", at: owner.range
      )
    case "dict": break
    default: warn("'\(type)' object is not subscriptable; perhaps you missed a comma?", at: owner.range)
    }
  }
}

extension Expression {
  /// The type of what the expression displays or writes out; nil where only the run can tell.
  fileprivate var displayedType: String? {
    switch kind {
    case .tuple: "tuple"
    case .list, .listComprehension: "list"
    case .dictionary, .dictionaryComprehension: "dict"
    case .set, .setComprehension: "set"
    case .generator: "generator"
    case .lambda: "function"
    case .joinedString: "str"
    default: foldedType
    }
  }

  /// The type of a literal that `is` should not be asked about: of all constants but the ones there is only one of.
  fileprivate var literalWithoutIdentity: String? {
    guard let type = foldedType, !["NoneType", "bool", "ellipsis"].contains(type) else { return nil }
    return type
  }

  /// The type of what CPython computes before the program runs.
  private var foldedType: String? {
    switch kind {
    case .constant(let constant): return constant.typeName
    case .tuple(let items): return items.allSatisfy { $0.foldedType != nil } ? "tuple" : nil
    case .unary(.not, let operand): return operand.foldedType == nil ? nil : "bool"
    case .unary(_, let operand):
      return operand.foldedType.flatMap { $0 == "bool" ? "int" : numbers[$0] == nil ? nil : $0 }
    case .binary(let left, let operation, let right): return Self.folded(left, operation, right)
    default: return nil
    }
  }

  private static func folded(_ left: Expression, _ operation: BinaryOperator, _ right: Expression) -> String?
  {
    guard let a = left.foldedType, let b = right.foldedType else { return nil }
    if let first = numbers[a], let second = numbers[b] {
      let rank = max(first, second)
      switch operation {
      case .divide, .floorDivide, .modulo:
        if right.isZero { return nil }
        return operation == .divide && rank < 2 ? "float" : names[rank]
      case .matrixMultiply: return nil
      default: return names[rank]
      }
    }
    let sequences: Set = ["str", "bytes", "tuple"]
    switch operation {
    case .add where a == b && sequences.contains(a): return a
    case .multiply where sequences.contains(a) && b == "int": return a
    case .multiply where sequences.contains(b) && a == "int": return b
    default: return nil
    }
  }

  private var isZero: Bool {
    switch kind {
    case .constant(.int(0)), .constant(.float(0)), .constant(.bool(false)): true
    default: false
    }
  }
}

/// How far a type of numbers reaches.
private let numbers = ["bool": 1, "int": 1, "float": 2, "complex": 3]
private let names = [1: "int", 2: "float", 3: "complex"]

extension Constant {
  fileprivate var typeName: String {
    switch self {
    case .none: "NoneType"
    case .bool: "bool"
    case .ellipsis: "ellipsis"
    case .int, .bigInt: "int"
    case .float: "float"
    case .imaginary: "complex"
    case .string: "str"
    case .bytes: "bytes"
    }
  }
}
