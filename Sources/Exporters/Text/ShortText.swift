import Canvas

/// A program's own text in one short line: what diagrams, lanes and headings show of it.
enum ShortText {
  /// The text on one line, without anything that could steer a terminal or a viewer, cut to so many characters.
  static func oneLine(_ text: String, limit: Int) -> String {
    var line = ""
    var count = 0
    // Cut by scalars: one "character" may have thousands of marks stacked upon it.
    for scalar in text.unicodeScalars {
      if count == limit { return displaySafe(line) + "…" }
      line.unicodeScalars.append(scalar == "\n" || scalar == "\r" || scalar == "\t" ? " " : scalar)
      count += 1
    }
    return displaySafe(line)
  }

  /// The same for what a `print` wrote: without the line's end.
  static func printed(_ text: String, limit: Int) -> String {
    let isLine = text.unicodeScalars.last == "\n"
    return oneLine(isLine ? String(text.unicodeScalars.dropLast()) : text, limit: limit)
  }
}
