import Canvas
import TestSupport

/// A recording of a terminal read back: the events, and what a terminal shows after them.
struct CastReading {
  struct Event: Equatable {
    /// As the file has it: from the beginning in version 2, from the event before in version 3.
    var seconds: Double
    var code: String
    var text: String
  }

  let header: String
  let events: [Event]

  /// Reads what `CastExporter` writes; nil for anything else.
  init?(_ file: String) {
    guard file.hasSuffix("\n") else { return nil }
    let lines = file.dropLast().split(separator: "\n", omittingEmptySubsequences: false)
    header = lines.first.map(String.init) ?? ""
    var events: [Event] = []
    for line in lines.dropFirst() {
      guard let event = Self.event(line) else { return nil }
      events.append(event)
    }
    self.events = events
  }

  private static func event(_ line: Substring) -> Event? {
    guard line.hasPrefix("["), line.hasSuffix("\"]") else { return nil }
    let parts = line.dropFirst().dropLast().split(separator: ", ", maxSplits: 2)
    guard parts.count == 3, let seconds = Double(parts[0]), let text = unquoted(parts[2]) else { return nil }
    return Event(seconds: seconds, code: String(parts[1].dropFirst().dropLast()), text: text)
  }

  /// The text of a JSON string.
  private static func unquoted(_ quoted: Substring) -> String? {
    var text = ""
    var rest = quoted.dropFirst().dropLast()
    while let first = rest.popFirst() {
      guard first == "\\" else {
        text.append(first)
        continue
      }
      switch rest.popFirst() {
      case "n": text += "\n"
      case "r": text += "\r"
      case "t": text += "\t"
      case "u":
        guard let scalar = UInt32(rest.prefix(4), radix: 16).flatMap(Unicode.Scalar.init) else { return nil }
        text.unicodeScalars.append(scalar)
        rest = rest.dropFirst(4)
      case let other?: text.append(other)
      case nil: return nil
      }
    }
    return text
  }

  /// Everything a terminal is sent.
  var output: String { events.filter { $0.code == "o" }.map(\.text).joined() }
  var markers: [Event] { events.filter { $0.code == "m" } }

  /// What a terminal shows at each marker, and at last at the end.
  func screens(_ size: Size) -> [VirtualTerminal] {
    var terminal = VirtualTerminal(size: size)
    var screens: [VirtualTerminal] = []
    for event in events {
      if event.code == "o" { terminal.feed(event.text.utf8) }
      if event.code == "m" { screens.append(terminal) }
    }
    return screens + [terminal]
  }
}
