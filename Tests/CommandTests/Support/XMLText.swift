/// A small check that a text is well-formed XML: tags nest, attributes are quoted, entities are known, characters are
/// allowed. Enough for what we write ourselves; no DTD, no CDATA.
enum XMLText {
  /// What is wrong, nil when nothing is.
  static func problem(_ text: String) -> String? {
    var open: [Substring] = []
    var rest = text[...]
    if let bad = text.unicodeScalars.first(where: { $0.value < 32 && !"\t\n\r".unicodeScalars.contains($0) })
    {
      return "the character \(bad.value)"
    }
    while let start = rest.firstIndex(of: "<") {
      if let problem = textProblem(rest[..<start]) { return problem }
      guard let end = rest[start...].firstIndex(of: ">") else { return "a tag without end" }
      let tag = rest[rest.index(after: start)..<end]
      rest = rest[rest.index(after: end)...]
      if tag.hasPrefix("?") || tag.hasPrefix("!--") { continue }
      if tag.hasPrefix("/") {
        guard open.popLast() == tag.dropFirst() else { return "</\(tag.dropFirst())> closes nothing" }
        continue
      }
      if let problem = tagProblem(tag) { return problem }
      if !tag.hasSuffix("/") { open.append(tag.prefix { $0 != " " && $0 != "\n" }) }
    }
    return open.last.map { "<\($0)> is not closed" } ?? textProblem(rest)
  }

  private static func tagProblem(_ tag: Substring) -> String? {
    let pieces = tag.split(separator: "\"", omittingEmptySubsequences: false)
    guard pieces.count % 2 == 1 else { return "an odd number of quotes in <\(tag)>" }
    for (index, piece) in pieces.enumerated() {
      if index % 2 == 1 {
        if let problem = textProblem(piece) { return problem }
      } else if index + 1 < pieces.count, !piece.hasSuffix("=") {
        return "an attribute without = in <\(tag)>"
      }
    }
    return nil
  }

  private static func textProblem(_ text: Substring) -> String? {
    if text.contains("]]>") { return "a bare end of CDATA" }
    for piece in text.split(separator: "&", omittingEmptySubsequences: false).dropFirst() {
      let name = piece.prefix { $0 != ";" }
      let isKnown = ["lt", "gt", "amp", "quot", "apos"].contains(name) || name.hasPrefix("#")
      guard isKnown, name.count < piece.count else { return "&\(name)" }
    }
    return nil
  }
}
