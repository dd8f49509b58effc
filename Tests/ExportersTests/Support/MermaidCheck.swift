/// Reads a Mermaid sequence diagram by a grammar that is a small part of Mermaid's own: what it accepts, every version reads
/// as it is meant.
///
///     sequenceDiagram
///       title TEXT
///       participant ID as TEXT
///       ID->>ID: TEXT      ID--)ID: TEXT      Note over ID: TEXT      Note over ID,ID: TEXT
///
/// An ID is declared once, before it is used. A TEXT has no ASCII characters but letters, digits, blanks, `.,_()/'!?+-=` and
/// entities (`#59;`), nothing invisible, and no word `end`.
struct MermaidCheck {
  private(set) var problems: [String] = []
  /// The participants' names by their ids.
  private(set) var names: [String: String] = [:]
  /// The rows after the participants.
  private(set) var rows: [String] = []

  init(_ text: String) {
    if text.utf16.count > 50_000 { problems.append("longer than Mermaid takes") }
    if text.last != "\n" { problems.append("the last line has no end") }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
    if lines.first != "sequenceDiagram" { problems.append("no diagram") }
    for line in lines.dropFirst() { check(line) }
    if Set(names.values).count != names.count { problems.append("two participants of one name") }
  }

  private mutating func check(_ line: String) {
    guard line.hasPrefix("  "), !line.hasPrefix("   ") else {
      problems.append("not indented: \(line)")
      return
    }
    let body = String(line.dropFirst(2))
    if body.hasPrefix("title ") {
      check(text: String(body.dropFirst(6)), line)
    } else if body.hasPrefix("participant ") {
      checkParticipant(body, line)
    } else {
      rows.append(body)
      checkRow(body, line)
    }
  }

  private mutating func checkParticipant(_ body: String, _ line: String) {
    let parts = body.dropFirst("participant ".count).split(separator: " ", maxSplits: 2).map(String.init)
    guard parts.count == 3, parts[1] == "as", isID(parts[0]), names[parts[0]] == nil, rows.isEmpty else {
      problems.append("no participant: \(line)")
      return
    }
    names[parts[0]] = parts[2]
    check(text: parts[2], line)
  }

  private mutating func checkRow(_ body: String, _ line: String) {
    guard let colon = body.firstIndex(of: ":"), body[colon...].hasPrefix(": ") else {
      problems.append("no text: \(line)")
      return
    }
    check(text: String(body[colon...].dropFirst(2)), line)
    let head = String(body[..<colon])
    let ids: [Substring]
    if head.hasPrefix("Note over ") {
      ids = head.dropFirst("Note over ".count).split(separator: ",", omittingEmptySubsequences: false)
    } else if let arrow = ["->>", "--)"].first(where: { head.contains($0) }) {
      ids = head.split(separator: arrow, omittingEmptySubsequences: false)
      if ids.count != 2 { problems.append("no two ends: \(line)") }
    } else {
      ids = []
    }
    if ids.isEmpty || ids.count > 2 || !ids.allSatisfy({ names[String($0)] != nil }) {
      problems.append("unknown statement or participant: \(line)")
    }
  }

  private func isID(_ text: String) -> Bool {
    text == "el" || text == "more"
      || text.first == "t" && text.dropFirst().allSatisfy(\.isASCIIDigit)
        && text.count > 1
  }

  private mutating func check(text: String, _ line: String) {
    let plain = Self.withoutEntities(text)
    let allowed = Set(".,_()/'!?+-= ")
    let isHarmless = plain.allSatisfy { character in
      character.isASCII
        ? character.isLetter || character.isASCIIDigit || allowed.contains(character)
        : !"ﬂ°¶ß".contains(character)
    }
    if text.isEmpty || text.hasPrefix(" ") || !isHarmless { problems.append("text: \(line)") }
    let words = plain.lowercased().split { !$0.isASCII || !$0.isLetter }
    if words.contains("end") { problems.append("the word end: \(line)") }
    if Hostile.holdsControls(text) { problems.append("controls: \(line)") }
  }

  /// The text without `#59;` and its like, each of which counts for a letter: it may stand within a word.
  private static func withoutEntities(_ text: String) -> String {
    var plain = ""
    var rest = Substring(text)
    while let sign = rest.firstIndex(of: "#") {
      plain += rest[..<sign]
      let digits = rest[sign...].dropFirst().prefix(while: \.isASCIIDigit)
      let end = digits.endIndex
      guard !digits.isEmpty, end < rest.endIndex, rest[end] == ";" else { return plain + "#" }
      plain += "x"
      rest = rest[end...].dropFirst()
    }
    return plain + rest
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}
