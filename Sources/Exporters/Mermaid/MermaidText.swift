import Canvas

/// Text inside a Mermaid sequence diagram.
///
/// Of ASCII only letters, digits and a few marks that mean nothing to Mermaid stay as they are; everything else becomes an
/// entity code, `#59;` for a semicolon. So no text can end its statement (`;`, line feed), begin a comment or
/// directive (`%%`), an entity (`#`), HTML (`<`), a formula (`$$`), a line break (`\n`) or a keyword followed by a colon (`wrap:`).
/// The word `end`, which older versions take for the end of a block wherever it stands, gets an entity for its first letter.
/// Mermaid's own placeholders for entities (ﬂ°°59¶ß) are written as entities, too, so that they show as they are.
enum MermaidText {
  /// The text in one line, cut to so many characters before it is escaped; never empty.
  static func escaped(_ text: String, limit: Int) -> String {
    let line = ShortText.oneLine(text, limit: limit)
    let words = line.split(separator: " ", omittingEmptySubsequences: true).map(word)
    return words.isEmpty ? "#8203;" : words.joined(separator: " ")
  }

  private static func word(_ word: Substring) -> String {
    var escaped = ""
    let letters = word.unicodeScalars.filter(\.isLetter)
    var protectsFirstLetter = String(String.UnicodeScalarView(letters)).lowercased() == "end"
    for scalar in word.unicodeScalars {
      if protectsFirstLetter, scalar.isLetter {
        escaped += entity(scalar)
        protectsFirstLetter = false
      } else if isPlain(scalar) {
        escaped.unicodeScalars.append(scalar)
      } else {
        escaped += entity(scalar)
      }
    }
    return escaped
  }

  private static func entity(_ scalar: Unicode.Scalar) -> String { "#\(scalar.value);" }

  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", ".", ",", "_", "(", ")", "/", "'", "!", "?", "+", "-", "=": true
    case "ﬂ", "°", "¶", "ß": false
    default: scalar.value >= 0x80
    }
  }
}

extension Unicode.Scalar {
  fileprivate var isLetter: Bool { ("a"..."z").contains(self) || ("A"..."Z").contains(self) }
}
