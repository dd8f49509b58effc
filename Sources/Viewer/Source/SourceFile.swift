/// The program's text, cut into lines, with what colouring needs to know about each.
package struct SourceFile: Sendable {
  /// The file's name as the screen shows it, without folders.
  package let name: String
  /// The lines, without their line ends. Line 1 is `lines[0]`.
  package let lines: [String]
  private let openings: [PythonHighlighter.Opening]

  /// The most characters of a line that are kept: longer lines are data, not code.
  private static let longestLine = 2_000

  package init(name: String, text: String) {
    self.name = name
    // Python's line ends only: a form feed or U+2028 ends no line there.
    var lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" || $0 == "\r" }
      .map { String($0.prefix(Self.longestLine)).replacingTabs() }
    if lines.last == "" { lines.removeLast() }
    self.lines = lines
    openings = PythonHighlighter.openings(of: lines)
  }

  package var lineCount: Int { lines.count }

  /// The text of a line counted from 1; empty when there is no such line.
  package func line(_ number: Int) -> String {
    lines.indices.contains(number - 1) ? lines[number - 1] : ""
  }

  /// The coloured stretches of a line counted from 1.
  package func spans(ofLine number: Int) -> [PythonSpan] {
    guard lines.indices.contains(number - 1) else { return [] }
    return PythonHighlighter.spans(of: lines[number - 1], opening: openings[number - 1])
  }
}

extension String {
  /// Tabs as spaces up to the next multiple of eight, as Python counts them for indentation.
  fileprivate func replacingTabs() -> String {
    guard contains("\t") else { return self }
    var result = ""
    var column = 0
    for character in self {
      let width = character == "\t" ? 8 - column % 8 : 1
      result += character == "\t" ? String(repeating: " ", count: width) : String(character)
      column += width
    }
    return result
  }
}
