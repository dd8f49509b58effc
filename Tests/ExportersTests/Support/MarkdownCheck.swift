/// Reads Markdown that an exporter has written: blocks of code end, and outside of them nothing is markup but what a written
/// lesson is made of.
struct MarkdownCheck {
  private(set) var problems: [String] = []
  /// The lines outside of blocks of code.
  private(set) var lines: [String] = []
  private(set) var headings: [String] = []
  /// The fences that open blocks of code.
  private(set) var fences: [String] = []

  init(_ text: String) {
    if Hostile.holdsControls(text) { problems.append("controls") }
    if text.last != "\n" { problems.append("the last line has no end") }
    var fence: String?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if let open = fence {
        if line == open { fence = nil }
      } else if line.hasPrefix("```") {
        fence = String(line.prefix { $0 == "`" })
        fences.append(line)
      } else {
        lines.append(line)
        check(line)
      }
    }
    if fence != nil { problems.append("a block of code without an end") }
  }

  private mutating func check(_ line: String) {
    if line.hasPrefix("#") { headings.append(line) }
    let bare = Self.withoutEscapes(line)
    for mark in ["`", "[", "]", "<", "~", "|", "://", "www."] where bare.lowercased().contains(mark) {
      problems.append("\(mark) in: \(line)")
    }
    if line.hasPrefix(" ") || line.hasPrefix("\t") { problems.append("indented: \(line)") }
  }

  /// The line without what a backslash protects, and without the empty comments that part links.
  private static func withoutEscapes(_ line: String) -> String {
    var bare = ""
    var isEscaped = false
    for character in line {
      if isEscaped {
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else {
        bare.append(character)
      }
    }
    let parts = bare.split(separator: "<!-- -->", omittingEmptySubsequences: false)
    return parts.joined(separator: "\u{FFFC}")
  }
}
