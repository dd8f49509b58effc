import BigInt

/// An expression of the program, with its place. Node names follow CPython's `ast` module.
package struct Expression {
  package var kind: Kind
  package var range: SourceRange

  package init(_ kind: Kind, _ range: SourceRange) {
    self.kind = kind
    self.range = range
  }

  /// What an expression is.
  package indirect enum Kind {
    case constant(Constant)
    case name(String)
    case tuple([Expression])
    case list([Expression])
    case set([Expression])
    /// A nil key stands for `**value`.
    case dictionary([(key: Expression?, value: Expression)])
    case unary(UnaryOperator, Expression)
    case binary(Expression, BinaryOperator, Expression)
    /// `a and b and c` is one node with three operands.
    case boolean(BooleanOperator, [Expression])
    /// `a < b <= c` is one node; the operators stand between the operands.
    case comparison(Expression, [(relation: ComparisonOperator, operand: Expression)])
    case call(Expression, [CallArgument])
    case attribute(Expression, String)
    case `subscript`(Expression, Expression)
    /// Only inside a subscript.
    case slice(lower: Expression?, upper: Expression?, step: Expression?)
    case starred(Expression)
    case conditional(test: Expression, body: Expression, otherwise: Expression)
    case lambda(Parameters, Expression)
    /// `name := value`.
    case named(String, Expression)
    case listComprehension(Expression, [Comprehension])
    case setComprehension(Expression, [Comprehension])
    case dictionaryComprehension(key: Expression, value: Expression, [Comprehension])
    case generator(Expression, [Comprehension])
    case await(Expression)
    case yield(Expression?)
    case yieldFrom(Expression)
    /// An f-string, or adjacent strings of which at least one is an f-string.
    case joinedString([JoinedStringPart])
  }
}

/// A literal.
package enum Constant {
  case none
  case bool(Bool)
  case ellipsis
  case int(Int)
  /// An integer that does not fit into 64 bits.
  case bigInt(BigInt)
  case float(Double)
  /// `2j`.
  case imaginary(Double)
  /// UTF-8, in which a lone surrogate (`"\ud800"`) stands as the three bytes UTF-8 would give it.
  case string([UInt8])
  case bytes([UInt8])
}

package enum UnaryOperator { case plus, minus, invert, not }

package enum BinaryOperator: Int32 {
  case add, subtract, multiply, matrixMultiply, divide, floorDivide, modulo, power
  case leftShift, rightShift, bitAnd, bitOr, bitXor
}

package enum BooleanOperator { case and, or }

package enum ComparisonOperator: Int32 {
  case equal, notEqual, less, lessOrEqual, greater, greaterOrEqual
  case `is`, isNot, `in`, notIn
}

/// One argument of a call.
package enum CallArgument {
  case positional(Expression)
  /// `*expression`.
  case starred(Expression)
  case keyword(String, Expression)
  /// `**expression`.
  case doubleStarred(Expression)
}

/// `for target in iterable if condition ...` of a comprehension.
package struct Comprehension {
  package var target: Expression
  package var iterable: Expression
  package var conditions: [Expression]
  package var isAsync: Bool

  package init(target: Expression, iterable: Expression, conditions: [Expression], isAsync: Bool) {
    self.target = target
    self.iterable = iterable
    self.conditions = conditions
    self.isAsync = isAsync
  }
}

/// A part of an f-string.
package enum JoinedStringPart {
  /// Literal text, with escapes and doubled braces resolved.
  case literal([UInt8])
  /// `{value!r:spec}`; `{value=}` has been turned into a literal and a value by the parser.
  /// The range is that of the field with its braces.
  case formatted(
    value: Expression, conversion: FormatConversion, spec: [JoinedStringPart]?, range: SourceRange)
}

/// `!s`, `!r` or `!a` of a replacement field.
package enum FormatConversion: Int32 { case none, string, representation, ascii }
