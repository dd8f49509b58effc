import Canvas
import Story
import TraceModel

/// Texts of the program, made fit for a question: one line, not too long, harmless to show.
enum QuizText {
  /// The most characters of a program's own text in a question or an answer.
  static let limit = 70

  /// What one write prints, if that is one whole line with something in it.
  static func line(of text: String) -> String? {
    guard text.utf8.last == UInt8(ascii: "\n"), text.utf8.count <= 2_000 else { return nil }
    let body = text.dropLast()
    guard !body.utf8.contains(UInt8(ascii: "\n")), !body.utf8.contains(UInt8(ascii: "\r")) else { return nil }
    let line = oneLine(String(body))
    return line.isEmpty ? nil : line
  }

  /// A text without blanks around it and with single ones inside, cut to the limit.
  static func oneLine(_ text: String) -> String {
    let words = displaySafe(text).split { $0 == " " || $0 == "\t" || $0 == "\n" }
    let line = words.joined(separator: " ")
    return line.count <= limit ? line : line.prefix(limit - 1) + "…"
  }

  /// A line of Python without the comment at its end. A number sign inside quotes begins none; quotes that go over
  /// several lines are not looked for.
  static func withoutComment(_ line: String) -> String {
    var quote: Character?
    var isEscaped = false
    for (index, character) in zip(line.indices, line) {
      if isEscaped {
        isEscaped = false
      } else if let open = quote {
        isEscaped = character == "\\"
        if character == open { quote = nil }
      } else if character == "\"" || character == "'" {
        quote = character
      } else if character == "#" {
        return String(line[..<index])
      }
    }
    return line
  }

  /// A value as Python writes it.
  static func value(_ value: TraceValue, _ log: TraceLog) -> String {
    switch value {
    case .none: "None"
    case .bool(let value): value ? "True" : "False"
    case .int(let value): "\(value)"
    case .float(let value): "\(value)"
    case .text(let id): oneLine(log.text(id))
    }
  }

  /// The text of a message in both languages: two answers are different if these have nothing in common.
  static func shown(_ message: Message) -> [String] {
    Language.allCases.map { oneLine(message.text(in: $0)) }
  }
}
