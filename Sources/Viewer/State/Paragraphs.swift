import Canvas

/// Texts as docstrings hold them: lines broken by hand, paragraphs parted by an empty line.
package enum Paragraphs {
  /// The text with each paragraph on one line, for breaking it anew at another width. Chinese lines are joined without
  /// a blank, except where a Latin word begins or ends.
  package static func unwrapped(_ text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.split { $0.allSatisfy { $0 == " " } }
      .map { $0.reduce("") { joined($0, String($1)) } }
      .joined(separator: "\n\n")
  }

  private static func joined(_ head: String, _ line: String) -> String {
    guard let left = head.last, let right = line.first else { return head + line }
    let isOneText = isChinese(left) == isChinese(right)
    let isWord = isOneText ? !isChinese(left) : [left, right].allSatisfy { $0.isASCII || $0.isLetter }
    return head + (isWord ? " " : "") + line
  }

  private static func isChinese(_ character: Character) -> Bool {
    CharacterWidth.standard.columns(of: String(character)) == 2
  }
}
