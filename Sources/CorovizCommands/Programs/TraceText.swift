import TraceModel

/// The events of a trace as JSON Lines, one object an event: `{"n":1,"event":"taskCreated",...}`.
struct TraceText {
  private let log: TraceLog

  init(_ log: TraceLog) { self.log = log }

  var jsonLines: String {
    var text = ""
    for (index, event) in log.events.enumerated() {
      let fields = EventFields(event, log)
      text += "{\"n\":\(index + 1),\"event\":\"\(fields.name)\""
      for (key, value) in fields.fields { text += ",\"\(key)\":\(value)" }
      text += "}\n"
    }
    return text
  }
}

/// An event's name and fields as JSON, found by looking at the case itself: a new event needs no line here.
private struct EventFields {
  let name: String
  private(set) var fields: [(key: String, json: String)] = []
  private let log: TraceLog

  init(_ event: TraceEvent, _ log: TraceLog) {
    self.log = log
    let mirror = Mirror(reflecting: event)
    guard let payload = mirror.children.first else {
      name = "\(event)"
      return
    }
    name = payload.label ?? "event"
    let inner = Mirror(reflecting: payload.value)
    if inner.displayStyle == .tuple {
      for child in inner.children { add(child.label ?? "value", child.value) }
    } else {
      add("value", payload.value)
    }
  }

  private mutating func add(_ key: String, _ value: Any) {
    let key = key.hasPrefix(".") ? "value" : key
    if let span = value as? VariableSpan {
      if span.count > 0 { fields.append((key, variables(span))) }
      return
    }
    fields.append((key, json(value)))
  }

  private func variables(_ span: VariableSpan) -> String {
    let entries = log.variables(span).map { change in
      "\(quoted(log.text(change.name))):\(change.value.map { json($0) } ?? "null")"
    }
    return "{\(entries.joined(separator: ","))}"
  }

  private func json(_ value: Any) -> String {
    switch value {
    case let id as TextID: quoted(log.text(id))
    case let id as CodeID: quoted(log.code(id).map { log.text($0.name) } ?? "")
    case let id as TaskID: "\(id.rawValue)"
    case let id as FutureID: "\(id.rawValue)"
    case let id as HandleID: "\(id.rawValue)"
    case let id as CoroutineID: "\(id.rawValue)"
    case let id as ResourceID: "\(id.rawValue)"
    case let time as VirtualTime: number(time.seconds)
    case let value as TraceValue: json(value)
    case let number as any FixedWidthInteger: "\(number)"
    case let flag as Bool: flag ? "true" : "false"
    case let stream as StandardStream: stream == .output ? "\"stdout\"" : "\"stderr\""
    default: compound(value)
    }
  }

  private func json(_ value: TraceValue) -> String {
    switch value {
    case .none: "\"None\""
    case .bool(let flag): flag ? "true" : "false"
    case .int(let number): "\(number)"
    case .float(let number): self.number(number)
    case .text(let id): quoted(log.text(id))
    }
  }

  /// JSON has no infinities.
  private func number(_ value: Double) -> String { value.isFinite ? "\(value)" : "\"\(value)\"" }

  /// An optional, or an enum with a payload of its own: `{"sleep":{"until":1.0}}`.
  private func compound(_ value: Any) -> String {
    let mirror = Mirror(reflecting: value)
    if mirror.displayStyle == .optional { return mirror.children.first.map { json($0.value) } ?? "null" }
    guard let payload = mirror.children.first, let label = payload.label else { return quoted("\(value)") }
    let inner = Mirror(reflecting: payload.value)
    guard inner.displayStyle == .tuple else { return "{\(quoted(label)):\(json(payload.value))}" }
    let parts = inner.children.map { child in
      "\(quoted(child.label.map { $0.hasPrefix(".") ? "value" : $0 } ?? "value")):\(json(child.value))"
    }
    return "{\(quoted(label)):{\(parts.joined(separator: ","))}}"
  }

  private func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      default:
        if scalar.value < 32 || (127..<160).contains(scalar.value) {
          let hex = String(scalar.value, radix: 16)
          result += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
        } else {
          result.unicodeScalars.append(scalar)
        }
      }
    }
    return result + "\""
  }
}
