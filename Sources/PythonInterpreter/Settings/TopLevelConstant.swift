/// A name to which a program's top level assigns a value: what a setting can override.
///
/// Only plain assignments count, `N = 3`, `N: int = 3` and `N, M = 3, 4`, and only those that stand by themselves: not in
/// an `if`, a loop or a function. A name that is assigned several times has the first assignment here, which is where
/// a program says what it starts with; later ones stay as they are.
package struct TopLevelConstant {
  package let name: String
  /// The value's place in the program.
  package let range: SourceRange
  /// Whether the value is made of literals alone.
  package let isLiteral: Bool
  /// Whether the value is a string.
  package let isString: Bool

  init(name: String, value: Expression) {
    self.name = name
    range = value.range
    isLiteral = value.isLiteral
    isString = if case .constant(.string) = value.kind { true } else { false }
  }
}

extension Expression {
  /// Whether it is made of literals alone: numbers, strings, `True`, `False`, `None`, lists, tuples, sets and dictionaries
  /// of these, and arithmetic with them.
  var isLiteral: Bool {
    switch kind {
    case .constant: true
    case .unary(_, let operand): operand.isLiteral
    case .binary(let left, _, let right): left.isLiteral && right.isLiteral
    case .tuple(let elements), .list(let elements), .set(let elements): elements.allSatisfy(\.isLiteral)
    case .dictionary(let items): items.allSatisfy { $0.key?.isLiteral == true && $0.value.isLiteral }
    default: false
    }
  }
}

extension Statement {
  /// The names that it assigns, each with its value, when it is a plain assignment.
  var constants: [TopLevelConstant] {
    switch kind {
    case .assign(let targets, let value) where targets.count == 1: Self.pairs(targets[0], value)
    case .annotatedAssign(let target, _, let value?, true): Self.pairs(target, value)
    default: []
    }
  }

  private static func pairs(_ target: Expression, _ value: Expression) -> [TopLevelConstant] {
    switch (target.kind, value.kind) {
    case (.name(let name), _): [TopLevelConstant(name: name, value: value)]
    case (.tuple(let names), .tuple(let values))
    where names.count == values.count && !(names + values).contains(where: \.isStarred):
      zip(names, values).flatMap { pairs($0, $1) }
    default: []
    }
  }
}
