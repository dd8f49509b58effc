import Canvas

/// Text inside Markdown (CommonMark with GitHub's extensions): shown as it is, whatever marks it has.
enum MarkdownText {
  /// A text within a line.
  static func inline(_ text: String) -> String {
    var escaped = ""
    let scalars = Array(displaySafe(text).unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      switch scalar {
      case "\\", "`", "*", "[", "]", "<", "~", "|", "&", "$": escaped += "\\"
      case "_" where !isWithinWord(scalars, index): escaped += "\\"
      default: break
      }
      escaped.unicodeScalars.append(scalar == "\n" || scalar == "\t" ? " " : scalar)
      if breaksLink(scalars, index) { escaped += "<!-- -->" }
    }
    return escaped
  }

  /// A text that begins a line: nothing in it makes a heading, list, quote, rule or block of code.
  static func line(_ text: String) -> String {
    let body = text.drop { $0 == " " || $0 == "\t" }
    let indent = String(repeating: "&nbsp;", count: min(40, text.count - body.count))
    return indent + protectingStart(inline(String(body)))
  }

  private static func protectingStart(_ escaped: String) -> String {
    guard let first = escaped.first else { return escaped }
    if "#>+-=".contains(first) { return "\\" + escaped }
    let digits = escaped.prefix { $0.isASCII && $0.isNumber }
    if !digits.isEmpty, let mark = escaped[digits.endIndex...].first, mark == "." || mark == ")" {
      return digits + "\\" + escaped[digits.endIndex...]
    }
    return escaped
  }

  /// Underlines between letters, as in `worker_1`, mean nothing.
  private static func isWithinWord(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
    guard index > 0, index + 1 < scalars.count else { return false }
    return isWord(scalars[index - 1]) && isWord(scalars[index + 1])
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) || ("0"..."9").contains(scalar)
  }

  /// Whether an empty comment is needed here, so that GitHub makes no link or mention of the program's text: behind `@`,
  /// behind the `:` of `://`, behind `www`.
  private static func breaksLink(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
    switch scalars[index] {
    case "@": true
    case ":": scalars[(index + 1)...].starts(with: ["/", "/"])
    case "w", "W":
      index + 1 < scalars.count && scalars[index + 1] == "." && index >= 2
        && scalars[(index - 2)...index].allSatisfy { $0 == "w" || $0 == "W" }
    default: false
    }
  }

  /// A block of code. The fence is longer than any row of backticks in it.
  static func fenced(_ lines: [String], _ language: String = "text") -> String {
    var longest = 2
    for line in lines {
      var run = 0
      for byte in line.utf8 {
        run = byte == UInt8(ascii: "`") ? run + 1 : 0
        longest = max(longest, run)
      }
    }
    let fence = String(repeating: "`", count: longest + 1)
    return ([fence + language] + lines + [fence]).joined(separator: "\n") + "\n"
  }
}
