/// Where a match may stand, without taking a character.
enum RegexAnchor: UInt8 {
  case textStart, lineStart, textEnd, lineEnd, lastLineEnd, boundary, notBoundary
}

/// How often a repeat tries: as often as possible first, as seldom as possible first, or as often as possible only.
enum RegexGreed: UInt8 {
  case greedy, lazy, possessive
}

/// The syntax tree of a regular expression. Flags are resolved: each leaf knows how it compares.
indirect enum RegexNode {
  case literal(UInt32, RegexFolding)
  /// `.`
  case any(dotAll: Bool)
  case set(RegexSet)
  case sequence([RegexNode])
  case branch([RegexNode])
  /// A group in brackets; the number is nil when it takes nothing down.
  case group(Int?, RegexNode)
  case atomic(RegexNode)
  case `repeat`(RegexNode, minimum: Int, maximum: Int, RegexGreed)
  case anchor(RegexAnchor, isASCII: Bool)
  case backreference(Int, RegexFolding)
  case conditional(group: Int, yes: RegexNode, no: RegexNode?)
  case look(RegexNode, isBehind: Bool, isNegated: Bool)
  case failure

  /// No upper bound of a repeat.
  static let unlimited = Int(UInt32.max)
}

extension RegexNode {
  /// Whether it is empty by its text: `(?:)`.
  var isEmpty: Bool {
    if case .sequence(let nodes) = self { return nodes.isEmpty }
    return false
  }

  /// Whether it always takes exactly one character and makes no choice.
  var isUnit: Bool {
    switch self {
    case .literal, .any, .set: true
    default: false
    }
  }
}

/// How many characters a part of a pattern takes at least and at most.
struct RegexWidth: Equatable {
  var least: Int
  var most: Int

  static let zero = RegexWidth(least: 0, most: 0)
  static let one = RegexWidth(least: 1, most: 1)
  /// Widths grow no further than this.
  private static let limit = 1 << 60

  static func + (a: RegexWidth, b: RegexWidth) -> RegexWidth {
    RegexWidth(least: min(limit, a.least + b.least), most: min(limit, a.most + b.most))
  }

  func times(_ minimum: Int, _ maximum: Int) -> RegexWidth {
    RegexWidth(least: RegexWidth.product(least, minimum), most: RegexWidth.product(most, maximum))
  }

  func union(_ other: RegexWidth) -> RegexWidth {
    RegexWidth(least: min(least, other.least), most: max(most, other.most))
  }

  private static func product(_ a: Int, _ b: Int) -> Int {
    let (product, overflow) = a.multipliedReportingOverflow(by: b)
    return overflow ? limit : min(limit, product)
  }
}

extension RegexNode {
  /// How many characters it takes; the widths of numbered groups are known already.
  func width(_ groups: [RegexWidth?]) -> RegexWidth {
    switch self {
    case .literal, .any, .set: return .one
    case .sequence(let nodes): return nodes.reduce(.zero) { $0 + $1.width(groups) }
    case .branch(let nodes):
      guard let first = nodes.first else { return .zero }
      return nodes.dropFirst().reduce(first.width(groups)) { $0.union($1.width(groups)) }
    case .group(let number?, let body):
      return (groups.indices.contains(number) ? groups[number] : nil) ?? body.width(groups)
    case .group(nil, let body), .atomic(let body): return body.width(groups)
    case .repeat(let body, let minimum, let maximum, _):
      return body.width(groups).times(minimum, maximum)
    case .backreference(let number, _):
      return (groups.indices.contains(number) ? groups[number] : nil) ?? .zero
    case .conditional(_, let yes, let no):
      return yes.width(groups).union(no?.width(groups) ?? .zero)
    case .anchor, .look, .failure: return .zero
    }
  }
}
