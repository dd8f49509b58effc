/// How a program's own texts are quoted in sentences.
enum Quoting {
  /// The most characters that are shown.
  static let limit = 60

  /// A text on one line, cut to a bounded length, without anything that could steer a terminal.
  static func oneLine(_ text: String, limit: Int = Quoting.limit) -> String {
    var result = ""
    var count = 0
    for scalar in text.unicodeScalars {
      if count == limit { return result + "…" }
      result.unicodeScalars.append(isSafe(scalar) ? scalar : scalar == "\n" ? "⏎" : "\u{FFFD}")
      count += 1
    }
    return result
  }

  /// What a `print` wrote: without the newline at its end.
  static func printed(_ text: String) -> String {
    oneLine(text.last == "\n" || text.last == "\r\n" ? String(text.dropLast()) : text)
  }

  /// Control characters (C0, DEL, C1), line separators and those that turn the direction of writing are not.
  private static func isSafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069: false
    default: true
    }
  }
}
