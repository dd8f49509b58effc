import TraceModel

/// A place in a trace as a person names it.
///
///     try Position("turn:3"), try Position("time:1.5"), try Position("end")
package enum Position: Hashable, Sendable {
  case start, end
  /// After this many events.
  case event(Int)
  /// Where the n-th turn has begun, counted from 1.
  case turn(Int)
  /// Where the n-th tick has begun, counted from 1.
  case tick(Int)
  /// The first position at this time in seconds; between two times, the last position before it.
  case time(Double)
  /// The first arrival at this line.
  case line(Int32)
  /// Where the n-th output has been printed, counted from 1.
  case output(Int)
  /// This part, from 0 to 100, of the events that are known.
  case percent(Double)
}

/// Why a text is no position, in one sentence.
package enum PositionError: Error, Hashable, Sendable, CustomStringConvertible {
  /// It has none of the forms.
  case unknownForm(String)
  /// What follows the colon is no number that fits.
  case badNumber(String, form: String, example: String)

  package var description: String {
    switch self {
    case .unknownForm(let text):
      "'\(text)' is not a position: write event:N, turn:N, tick:N, time:S, line:N, output:N, N%, start or end"
    case .badNumber(let text, let form, let example):
      "'\(text)' is not a position: \(form), as in \(example)"
    }
  }
}

extension Position {
  /// Reads a position. A bare number is an event's.
  package init(_ text: String) throws(PositionError) {
    switch text {
    case "start": self = .start
    case "end": self = .end
    case _ where text.hasSuffix("%"): self = .percent(try Self.percent(text))
    case _ where Int(text) != nil: self = .event(try Self.whole(text[...], in: text, "event"))
    default: self = try Self.named(text)
    }
  }

  private static func named(_ text: String) throws(PositionError) -> Position {
    guard let colon = text.firstIndex(of: ":") else { throw .unknownForm(text) }
    let number = text[text.index(after: colon)...]
    switch text[..<colon] {
    case "event": return .event(try whole(number, in: text, "event"))
    case "turn": return .turn(try whole(number, in: text, "turn"))
    case "tick": return .tick(try whole(number, in: text, "tick"))
    case "output": return .output(try whole(number, in: text, "output"))
    case "line": return .line(Int32(clamping: try whole(number, in: text, "line")))
    case "time": return .time(try seconds(number, in: text))
    default: throw .unknownForm(text)
    }
  }

  private static func whole(
    _ number: Substring, in text: String, _ name: String
  ) throws(PositionError) -> Int {
    guard let value = Int(number), value >= 0 else {
      throw .badNumber(text, form: "after '\(name):' comes a whole number", example: "\(name):3")
    }
    return value
  }

  private static func seconds(_ number: Substring, in text: String) throws(PositionError) -> Double {
    let digits = number.hasSuffix("s") ? number.dropLast() : number
    guard let value = Double(digits), value.isFinite, value >= 0 else {
      throw .badNumber(text, form: "after 'time:' come seconds", example: "time:1.5")
    }
    return value
  }

  private static func percent(_ text: String) throws(PositionError) -> Double {
    guard let value = Double(text.dropLast()), (0...100).contains(value) else {
      throw .badNumber(text, form: "a percentage lies between 0 and 100", example: "50%")
    }
    return value
  }
}

extension Position: CustomStringConvertible {
  /// The text that reads as this position.
  package var description: String {
    switch self {
    case .start: "start"
    case .end: "end"
    case .event(let number): "event:\(number)"
    case .turn(let number): "turn:\(number)"
    case .tick(let number): "tick:\(number)"
    case .time(let seconds): "time:\(seconds)"
    case .line(let number): "line:\(number)"
    case .output(let number): "output:\(number)"
    case .percent(let part): "\(part)%"
    }
  }
}
