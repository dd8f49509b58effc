import Canvas

extension SourceFile {
  /// A line counted from 1 in its colours.
  func styledLine(_ number: Int) -> StyledText {
    let characters = Array(line(number))
    var result = StyledText()
    var at = 0
    for span in spans(ofLine: number) {
      if span.range.lowerBound > at { result.append(String(characters[at..<span.range.lowerBound])) }
      result.append(String(characters[span.range]), span.token.role)
      at = span.range.upperBound
    }
    if at < characters.count { result.append(String(characters[at...])) }
    return result
  }
}

extension PythonToken {
  /// The role that gives a token its colour.
  var role: StyleRole {
    switch self {
    case .keyword: .keyword
    case .definition, .decorator: .definition
    case .number: .number
    case .string: .string
    case .comment: .comment
    case .name, .builtin, .symbol: .text
    }
  }
}
