/// The part of a failed expression that is marked with `^`, the rest with `~`: the operator, or the brackets of a call
/// or subscript. (CPython: `_extract_caret_anchors_from_line_segment`)
struct CaretAnchors {
  /// A place within a segment: its line and column, both from 0.
  struct Place {
    var line: Int
    var column: Int
  }

  /// Where the marked part begins, and where it has ended.
  let left: Place
  let right: Place

  /// - Returns: nil when the segment is no such expression.
  init?(_ segment: [[Unicode.Scalar]]) {
    // In brackets, an expression may go over several lines.
    let text = "(\n" + segment.map(String.init(scalars:)).joined(separator: "\n") + "\n)"
    guard let module = try? Parser.parseModule(Array(text.utf8)), module.body.count == 1,
      case .expression(let expression) = module.body[0].kind
    else { return nil }
    let search = AnchorSearch(lines: segment)
    switch expression.kind {
    case .binary(let operand, _, let other):
      guard let found = search.binaryOperator(between: operand.range, and: other.range) else { return nil }
      (left, right) = found
    case .subscript(let value, _):
      guard let bracket = search.first("[", after: value.range) else { return nil }
      (left, right) = (bracket, search.end(of: expression.range))
    case .call(let function, _):
      guard let bracket = search.first("(", after: function.range) else { return nil }
      (left, right) = (bracket, search.end(of: expression.range))
    default: return nil
    }
  }

  /// Whether lines are nothing but `return f(...)` or `name = f(...)`, and the call is what failed: then marks say nothing.
  static func isPlainCall(_ lines: [[Unicode.Scalar]], start: Int, end: Int) -> Bool {
    let text = lines.map(String.init(scalars:)).joined(separator: "\n")
    guard let statement = try? Parser.parseModule(Array(text.utf8)).body.first, let call = call(in: statement)
    else {
      return false
    }
    return call.line == 1 && call.endLine == lines.count && call.column == start && call.endColumn == end
  }

  private static func call(in statement: Statement) -> SourceRange? {
    switch statement.kind {
    case .return(let value?):
      if case .call(let function, _) = value.kind, case .name = function.kind { return value.range }
    case .assign(let targets, let value):
      if targets.count == 1, case .name = targets[0].kind, case .call = value.kind { return value.range }
    default: break
    }
    return nil
  }
}

/// Looks for characters in the lines of a segment.
private struct AnchorSearch {
  let lines: [[Unicode.Scalar]]

  /// The end of an expression. The parsed text has one line more, before the segment.
  func end(of range: SourceRange) -> CaretAnchors.Place {
    CaretAnchors.Place(line: Int(range.endLine) - 2, column: Int(range.endColumn))
  }

  func first(_ wanted: Unicode.Scalar, after range: SourceRange) -> CaretAnchors.Place? {
    place(from: end(of: range)) { $0 == wanted }
  }

  /// The operator's one or two characters.
  func binaryOperator(
    between left: SourceRange, and right: SourceRange
  ) -> (CaretAnchors.Place, CaretAnchors.Place)? {
    guard let first = place(from: end(of: left), { !$0.properties.isWhitespace && $0 != ")" }) else {
      return nil
    }
    var after = CaretAnchors.Place(line: first.line, column: first.column + 1)
    let rightLine = Int(right.line) - 2
    if after.column < lines[first.line].count, rightLine > first.line || after.column < Int(right.column) {
      let next = lines[first.line][after.column]
      if !next.properties.isWhitespace && next != "\\" && next != "#" { after.column += 1 }
    }
    return (first, after)
  }

  /// The first character from a place on that is wanted; comments and line ends are passed over.
  private func place(from start: CaretAnchors.Place, _ isWanted: (Unicode.Scalar) -> Bool) -> CaretAnchors
    .Place?
  {
    var place = start
    while lines.indices.contains(place.line) {
      guard place.column < lines[place.line].count else {
        place = CaretAnchors.Place(line: place.line + 1, column: 0)
        continue
      }
      let character = lines[place.line][place.column]
      if character == "\\" || character == "#" {
        place = CaretAnchors.Place(line: place.line + 1, column: 0)
      } else if isWanted(character) {
        return place
      } else {
        place.column += 1
      }
    }
    return nil
  }
}
