import TraceModel

/// The lanes of the picture: Chrome's "threads".
enum ChromeLane: Hashable {
  /// The program outside of the loop, and the loop as a whole.
  case program
  /// Callbacks that are no task's.
  case callbacks
  case task(TaskID)

  /// The number of the lane: its `tid`. Not 0, which Perfetto takes for the idle thread.
  var number: Int {
    switch self {
    case .program: 1
    case .callbacks: 2
    case .task(let id): 10 + Int(id.rawValue)
    }
  }
}

/// A value in an event's `args`.
enum ChromeValue {
  case number(Int)
  case seconds(Double)
  case text(String)

  var json: String {
    switch self {
    case .number(let value): "\(value)"
    // JSON has no infinities.
    case .seconds(let value): value.isFinite ? "\(value)" : JSONText.quoted("\(value)")
    case .text(let text): JSONText.quoted(text)
    }
  }
}

/// One event of the Chrome Trace Event Format.
///
/// Never an array as a direct value: Perfetto's importer gives up on the whole file then.
struct ChromeEvent {
  enum Phase: String {
    case slice = "X"
    case asyncBegin = "b"
    case asyncEnd = "e"
    case flowStart = "s"
    case flowEnd = "f"
    case counter = "C"
    case instant = "i"
    case metadata = "M"
  }

  /// What it is called: a text, or a task by the name that it has at the end.
  enum Name {
    case text(String)
    case task(TaskID)
  }

  var phase: Phase
  var name: Name
  var category: String?
  /// In microseconds; metadata have none.
  var time: Int?
  /// The length of a slice, in microseconds.
  var duration: Int?
  /// The number of its lane; counters and what concerns all lanes have none.
  var lane: Int?
  /// What joins two events: a begin and its end, both ends of an arrow.
  var id: String?
  /// Whether an instant concerns its lane alone (`t`) or everything (`g`).
  var scope: String?
  var arguments: [(key: String, value: ChromeValue)] = []

  /// The event as a JSON object on one line.
  func json(_ taskName: (TaskID) -> String) -> String {
    let text =
      switch name {
      case .text(let text): text
      case .task(let id): taskName(id)
      }
    var json = "{\"ph\":\"\(phase.rawValue)\",\"name\":\(JSONText.quoted(text))"
    if let category { json += ",\"cat\":\"\(category)\"" }
    if let time { json += ",\"ts\":\(time)" }
    if let duration { json += ",\"dur\":\(duration)" }
    json += ",\"pid\":1"
    if let lane { json += ",\"tid\":\(lane)" }
    if let id { json += ",\"id\":\"\(id)\"" }
    if let scope { json += ",\"s\":\"\(scope)\"" }
    if phase == .flowEnd { json += ",\"bp\":\"e\"" }
    if !arguments.isEmpty {
      json += ",\"args\":{"
      json += arguments.map { "\"\($0.key)\":\($0.value.json)" }.joined(separator: ",")
      json += "}"
    }
    return json + "}"
  }
}
