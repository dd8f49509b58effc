/// One of the Python programs that are built into coroviz.
///
/// Everything a menu needs to know stands in the program's docstring, so that the file is complete by
/// itself: the title in English, the title in Chinese, and after an empty line what to watch for, first in
/// English, then in Chinese.
package struct Scenario: Sendable {
  /// What a person types: the file's name without `.py`.
  package let name: String
  /// The file's bytes, as they were when coroviz was built.
  let bytes: [UInt8]

  /// The file's name, which is also the name that tracebacks and reprs show.
  package var fileName: String { name + ".py" }

  /// The program's text.
  package var source: String { String(decoding: bytes, as: UTF8.self) }

  /// The docstring, taken apart. Parsed at each call: a menu asks once, and a run never does.
  package var introduction: Introduction { Introduction(source: source) }

  /// What the docstring at the top of a scenario says about it.
  package struct Introduction: Sendable, Equatable {
    package var title = ""
    package var titleChinese = ""
    /// What to watch for: lines as in the file, paragraphs parted by an empty line.
    package var description = ""
    package var descriptionChinese = ""
  }
}

extension Scenario.Introduction {
  /// Reads the docstring that `source` begins with. Without one every field stays empty, so that the same
  /// reading serves a person's own file.
  package init(source: String) {
    let quotes = "\"\"\""
    guard source.hasPrefix(quotes) else { return }
    let lines = source.dropFirst(quotes.count).split(separator: "\n", omittingEmptySubsequences: false)
    guard let end = lines.firstIndex(where: { $0.contains(quotes) }) else { return }
    let paragraphs = Self.paragraphs(lines[..<end] + [lines[end].prefix { $0 != "\"" }])

    let titles = paragraphs.first ?? []
    title = titles.first ?? ""
    titleChinese = titles.dropFirst().first ?? ""
    let texts = paragraphs.dropFirst().map { $0.joined(separator: "\n") }
    description = texts.filter { !Self.isChinese($0) }.joined(separator: "\n\n")
    descriptionChinese = texts.filter(Self.isChinese).joined(separator: "\n\n")
  }

  private static func paragraphs(_ lines: ArraySlice<Substring>) -> [[String]] {
    lines.split(omittingEmptySubsequences: true) { $0.allSatisfy(\.isWhitespace) }
      .map { $0.map(String.init) }
  }

  /// Whether the text holds a CJK ideograph; an English text may hold accents and arrows, but none of these.
  private static func isChinese(_ text: String) -> Bool {
    text.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }
  }
}
