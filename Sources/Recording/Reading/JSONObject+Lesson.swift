/// The records that are about the file and about what was done with it.
extension JSONObject {
  func header() throws(JSONProblem) -> RecordingHeader {
    guard try string("format", limit: 64) == RecordingHeader.format else {
      throw JSONProblem("its format is another one")
    }
    var header = RecordingHeader(
      id: try string("id", limit: 64), tool: try string("tool", limit: 200),
      created: try string("created", limit: 64))
    header.version = Int(try integer("version", in: 1...1_000_000))
    header.minReader = Int(try integer("minReader", in: 1...1_000_000))
    return header
  }

  /// The program but for its text.
  func programFacts() throws(JSONProblem) -> RecordedSource {
    guard let seed = UInt64(try string("seed", limit: 20)) else {
      throw JSONProblem("\"seed\" must be a text of digits")
    }
    var facts = RecordedSource(
      programName: try string("name", limit: 4_096), fileName: "", bytes: [], seed: seed)
    for value in try array("arguments", limit: 100_000) { facts.arguments.append(try text(of: value)) }
    for value in try array("settings", limit: 10_000) {
      let pair = try array(of: value, "settings", limit: 2)
      guard let name = pair.first, let value = pair.last, pair.count == 2 else {
        throw JSONProblem("a setting must be a name and a value")
      }
      facts.settings.append(RecordedSource.Setting(name: try text(of: name), value: try text(of: value)))
    }
    return facts
  }

  /// A position that is there: after at most so many events.
  private func position(_ key: StaticString, _ events: Int) throws(JSONProblem) -> Int {
    Int(try integer(key, in: 0...Int64(events)))
  }

  func move(_ events: Int) throws(JSONProblem) -> Move {
    Move(
      position: try position("to", events), focus: try stringIfPresent("focus", limit: 64),
      zoomed: try stringIfPresent("zoomed", limit: 64))
  }

  func note(_ events: Int, _ limit: Int) throws(JSONProblem) -> LessonFact {
    let id = AnnotationID(try string("id", limit: 64))
    let revision = try revision()
    if try flagIfPresent("del") { return .noteDeleted(id, revision: revision) }
    return .note(
      Note(
        id: id, revision: revision, position: try position("at", events),
        text: try string("text", limit: limit)))
  }

  func marker(_ events: Int, _ limit: Int) throws(JSONProblem) -> LessonFact {
    let id = AnnotationID(try string("id", limit: 64))
    let revision = try revision()
    if try flagIfPresent("del") { return .markerDeleted(id, revision: revision) }
    // A kind that a later version has is a place here.
    let kind = Marker.Kind(rawValue: try stringIfPresent("kind", limit: 64) ?? "") ?? .place
    return .marker(
      Marker(
        id: id, revision: revision, position: try position("at", events),
        label: try string("label", limit: limit), kind: kind))
  }

  private func revision() throws(JSONProblem) -> Int { Int(try integer("rev", in: 1...1_000_000_000)) }

  func answer(_ events: Int, _ limit: Int) throws(JSONProblem) -> Answer {
    Answer(
      position: try position("at", events), question: try string("question", limit: 200),
      choice: try string("choice", limit: limit), isRight: try flag("right"))
  }
}
