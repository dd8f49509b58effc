import TestSupport

/// Reads a Chrome trace as strictly as Perfetto's importer does, and more: what that one drops silently is an error here.
///
/// Rules: every event an object with `ph`, `name`, `pid`, and a finite `ts` unless it is metadata; no array as its direct
/// value; places in the order of the file; slices of a lane nested; `b` and `e` in pairs of the same category, id, name
/// and process; each arrow one `s` and one later `f` with `bp: e`, both within a slice of their lane that has begun by
/// then; counters and instants with what theirs need.
struct ChromeTraceCheck {
  private(set) var problems: [String] = []
  private(set) var events: [JSONValue] = []
  private var lastTime = -1.0
  /// The ends of the open slices of each lane.
  private var open: [Double: [Double]] = [:]
  private var spans: Set<String> = []
  private var usedSpans: Set<String> = []
  private var arrows: Set<String> = []
  private var usedArrows: Set<String> = []

  init(_ text: String) {
    guard let document = JSONValue(text) else {
      problems = ["not JSON"]
      return
    }
    guard let events = document["traceEvents"]?.elements else {
      problems = ["no list of events"]
      return
    }
    self.events = events
    for (index, event) in events.enumerated() { check(event, "event \(index)") }
    if !spans.isEmpty { problems.append("spans without an end: \(spans.sorted())") }
    if !arrows.isEmpty { problems.append("arrows without an end: \(arrows.sorted())") }
  }

  /// The events of a phase.
  func all(_ phase: String) -> [JSONValue] { events.filter { $0["ph"]?.string == phase } }

  private mutating func expect(_ isRight: Bool, _ problem: @autoclosure () -> String) {
    if !isRight { problems.append(problem()) }
  }

  private mutating func check(_ event: JSONValue, _ place: String) {
    guard let members = event.members, let phase = event["ph"]?.string else {
      problems.append("\(place) has no phase")
      return
    }
    for member in members { expect(member.value.elements == nil, "\(place): an array as \(member.key)") }
    expect(event["name"]?.string?.isEmpty == false, "\(place) has no name")
    expect(event["pid"]?.number == 1, "\(place) has no process")
    if phase == "M" {
      expect(event["args"]?.members?.count == 1, "\(place) has no value")
      return
    }
    guard let time = event["ts"]?.number, time.isFinite, time >= 0 else {
      problems.append("\(place) has no time")
      return
    }
    expect(time >= lastTime, "\(place) stands before the one before it")
    lastTime = time
    check(phase, event, at: time, place)
  }

  private mutating func check(_ phase: String, _ event: JSONValue, at time: Double, _ place: String) {
    switch phase {
    case "X": checkSlice(event, at: time, place)
    case "b", "e": checkSpan(phase, event, place)
    case "s", "f": checkArrow(phase, event, at: time, place)
    case "C":
      let values = event["args"]?.members ?? []
      expect(
        !values.isEmpty && values.allSatisfy { $0.value.number != nil }, "\(place): a counter of no numbers")
    case "i":
      let scope = event["s"]?.string
      expect(scope == "g" || scope == "t" && event["tid"]?.number != nil, "\(place): an instant of nothing")
    default: problems.append("\(place): unknown phase \(phase)")
    }
  }

  private mutating func checkSlice(_ event: JSONValue, at time: Double, _ place: String) {
    guard let lane = event["tid"]?.number, let length = event["dur"]?.number, length >= 1 else {
      problems.append("\(place): a slice without lane or length")
      return
    }
    closeSlices(of: lane, at: time)
    if let end = open[lane]?.last { expect(time + length <= end, "\(place) sticks out of its slice") }
    open[lane, default: []].append(time + length)
  }

  private mutating func closeSlices(of lane: Double, at time: Double) {
    while let end = open[lane]?.last, end <= time { open[lane]?.removeLast() }
  }

  private mutating func checkSpan(_ phase: String, _ event: JSONValue, _ place: String) {
    let category = event["cat"]?.string ?? ""
    guard let id = event["id"]?.string, !id.isEmpty, !category.isEmpty else {
      problems.append("\(place): a span without id")
      return
    }
    let key = "\(category) \(id) \(event["name"]?.string ?? "")"
    if phase == "b" {
      expect(usedSpans.insert("\(category) \(id)").inserted, "\(place): \(key) has begun before")
      spans.insert(key)
    } else {
      expect(spans.remove(key) != nil, "\(place): \(key) has not begun")
    }
  }

  private mutating func checkArrow(_ phase: String, _ event: JSONValue, at time: Double, _ place: String) {
    guard let id = event["id"]?.string, id.hasPrefix("0x"), UInt64(id.dropFirst(2), radix: 16) != nil,
      let lane = event["tid"]?.number
    else {
      problems.append("\(place): an arrow without id or lane")
      return
    }
    let key = "\(event["cat"]?.string ?? "") \(id) \(event["name"]?.string ?? "")"
    closeSlices(of: lane, at: time)
    expect(open[lane]?.isEmpty == false, "\(place): an arrow at no slice")
    if phase == "s" {
      expect(usedArrows.insert(id).inserted, "\(place): a second arrow \(id)")
      arrows.insert(key)
    } else {
      expect(arrows.remove(key) != nil, "\(place): the end of no arrow")
      expect(event["bp"]?.string == "e", "\(place): an end that is bound to the next slice")
    }
  }
}
