import Canvas

extension StyledText {
  /// The text without blanks at its beginning.
  func droppingLeadingBlanks() -> StyledText {
    var spans = self.spans
    while let first = spans.first {
      let kept = first.text.drop { $0 == " " }
      if kept.isEmpty {
        spans.removeFirst()
      } else {
        spans[0].text = String(kept)
        break
      }
    }
    return StyledText(spans)
  }

  /// The text from a column on, for scrolling to the right. Wide characters cut in half become a blank.
  func dropping(columns: Int, width: CharacterWidth) -> StyledText {
    guard columns > 0 else { return self }
    var left = columns
    var result = StyledText()
    for span in spans {
      for character in span.text {
        let size = width.columns(of: String(character))
        if left <= 0 {
          result.append(String(character), span.style)
        } else {
          left -= size
          if left < 0 { result.append(" ", span.style) }
        }
      }
    }
    return result
  }

  /// The same text with more attributes on every piece.
  func with(_ attributes: Attributes) -> StyledText {
    StyledText(spans.map { Span($0.text, $0.style.with(attributes)) })
  }

  /// The same text in one role.
  func inRole(_ role: StyleRole) -> StyledText {
    StyledText(spans.map { Span($0.text, Style(role, $0.style.attributes)) })
  }
}

extension StyledText {
  /// The text with every occurrence of `pattern` in the look of something found. Capital and small letters are the
  /// same unless the pattern has a capital.
  func highlighting(_ pattern: String) -> StyledText {
    guard !pattern.isEmpty else { return self }
    let hits = Self.hits(of: Array(pattern), in: Array(string))
    guard !hits.isEmpty else { return self }
    var result = StyledText()
    var index = 0
    for span in spans {
      for character in span.text {
        let isHit = hits.contains { $0.contains(index) }
        result.append(String(character), isHit ? Style(.searchHit) : span.style)
        index += 1
      }
    }
    return result
  }

  private static func hits(of pattern: [Character], in text: [Character]) -> [Range<Int>] {
    guard text.count >= pattern.count else { return [] }
    let isExact = pattern.contains(where: \.isUppercase)
    let text = isExact ? text : text.map { Character($0.lowercased().first.map(String.init) ?? " ") }
    return (0...text.count - pattern.count).filter { text[$0..<$0 + pattern.count].elementsEqual(pattern) }
      .map { $0..<$0 + pattern.count }
  }
}
