/// One line of an asciicast after its header.
struct CastEvent: Hashable {
  /// What kind of event it is, by asciicast's letter.
  enum Code: String {
    case output = "o"
    case marker = "m"
    case exit = "x"
  }

  /// Milliseconds from the beginning.
  var time: Int
  var code: Code
  var text: String
}

/// The two versions of the format, as https://docs.asciinema.org/manual/asciicast/v2/ and .../v3/ describe them.
enum CastVersion: Int {
  /// Times count from the beginning. Every tool reads it.
  case two = 2
  /// Times count from the event before.
  case three = 3

  /// An event as a line. Times are whole milliseconds, so that neither version rounds.
  func line(_ event: CastEvent, after previous: Int) -> String {
    let milliseconds = self == .two ? event.time : max(0, event.time - previous)
    return "[\(Self.seconds(milliseconds)), \"\(event.code.rawValue)\", \(JSONText.quoted(event.text))]\n"
  }

  /// "1.200".
  private static func seconds(_ milliseconds: Int) -> String {
    let rest = String(milliseconds % 1_000)
    return "\(milliseconds / 1_000)." + String(repeating: "0", count: 3 - rest.count) + rest
  }
}
