import TestSupport

/// What tests look for in an exported page, read from its text alone.
enum HTMLDocument {
  /// The JSON that the page's script is given.
  static func data(of page: String) -> JSONValue? {
    guard let start = page.range(of: "id=\"walk\">"),
      let end = page[start.upperBound...].range(of: "</script>")
    else { return nil }
    return JSONValue(String(page[start.upperBound..<end.lowerBound]))
  }

  /// The text of every step's picture, row by row without blanks at the ends.
  static func pictures(_ data: JSONValue) -> [[String]] {
    let rows = Int(data["rows"]?.number ?? 0)
    let parts = Int(data["parts"]?.number ?? 0)
    let pieces = (data["pieces"]?.elements ?? []).map { piece in
      (piece.elements ?? []).compactMap(\.string).joined()
    }
    var places = Array(repeating: 0, count: rows * parts)
    return (data["steps"]?.elements ?? []).map { step in
      let changes = (step.elements?[4].elements ?? []).map { Int($0.number ?? 0) }
      for index in stride(from: 0, to: changes.count - 1, by: 2) {
        places[changes[index]] = changes[index + 1]
      }
      return (0..<rows).map { row in
        let text = places[row * parts..<(row + 1) * parts].map { pieces[$0] }.joined()
        return String(text.reversed().drop { $0 == " " }.reversed())
      }
    }
  }

  /// The page with what stands in every element of a name left out; `name` may end in `>` to mean those without
  /// attributes.
  static func emptied(_ page: String, of name: String, replacement: String) -> String {
    let opening = name.hasSuffix(">") ? "<\(name)" : "<\(name)>"
    let closing = "</\(name.filter { $0 != ">" })>"
    guard let start = page.range(of: opening),
      let end = page[start.upperBound...].range(of: closing)
    else { return page }
    return page.replacingCharacters(in: start.upperBound..<end.lowerBound, with: replacement)
  }

  /// The elements that the page may consist of.
  private static let names = Set(
    """
    html head meta title style body header p h1 h2 div button span kbd main section input aside ol li details summary \
    noscript pre blockquote dialog table thead tbody tr th td script
    """.split(separator: " ").map(String.init))

  /// What looks like a tag but is none that the exporter writes, or has an attribute that could run something.
  static func strangeTags(_ page: String) -> [String] {
    let text = emptied(emptied(page, of: "style", replacement: ""), of: "script>", replacement: "")
    return text.split(separator: "<", omittingEmptySubsequences: false).dropFirst().compactMap { piece in
      let tag = String(piece.prefix { $0 != ">" })
      if tag == "!DOCTYPE html" { return nil }
      let name = String(tag.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber })
      // Every other piece between quotes is a value.
      let parts = tag.split(separator: "\"", omittingEmptySubsequences: false)
      let attributes = stride(from: 0, to: parts.count, by: 2).flatMap { parts[$0].split(separator: " ") }
      let isStrange = attributes.dropFirst().contains { attribute in
        let name = attribute.lowercased()
        return ["on", "style", "src", "href"].contains { name.hasPrefix($0) }
      }
      return names.contains(name) && !isStrange ? nil : tag
    }
  }
}

// What Foundation has and the tests do without.
extension StringProtocol {
  /// The first place where a text stands in this one.
  func range(of text: String) -> Range<Index>? { firstRange(of: text) }

  func components(of separator: String) -> [SubSequence] {
    split(separator: separator, omittingEmptySubsequences: false)
  }
}

extension String {
  func replacingCharacters(in range: Range<Index>, with text: String) -> String {
    self[..<range.lowerBound] + text + self[range.upperBound...]
  }
}
