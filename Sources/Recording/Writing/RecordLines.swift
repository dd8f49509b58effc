import TraceModel

/// The lines of a recording that are not events, each with its line feed.
struct RecordLines {
  private(set) var json = JSONWriter()

  /// Pieces of at most so many bytes stay below the longest line, whatever has to be escaped in them: every byte may
  /// become six.
  static let pieceBytes = 160_000

  mutating func removeAll() { json.removeAll() }

  @inline(__always)
  private mutating func begin(_ kind: StaticString) {
    json.raw("{\"t\":\"")
    json.raw(kind)
    json.raw("\"")
  }

  private mutating func end() { json.raw("}\n") }

  private mutating func text(_ key: StaticString, _ text: String) {
    json.key(key)
    json.quoted(text)
  }

  private mutating func integer(_ key: StaticString, _ number: some FixedWidthInteger) {
    json.key(key)
    json.integer(number)
  }
}

// MARK: The program

extension RecordLines {
  mutating func header(_ header: RecordingHeader, _ source: RecordedSource) {
    begin("header")
    text("format", RecordingHeader.format)
    integer("version", header.version)
    integer("minReader", header.minReader)
    text("id", header.id)
    text("tool", header.tool)
    text("created", header.created)
    json.raw(",\"program\":{\"name\":")
    json.quoted(source.programName)
    list("arguments", source.arguments) { $0.quoted($1) }
    text("seed", "\(source.seed)")
    list("settings", source.settings) { json, setting in
      json.raw("[")
      json.quoted(setting.name)
      json.raw(",")
      json.quoted(setting.value)
      json.raw("]")
    }
    json.raw("}")
    end()
  }

  private mutating func list<Item>(
    _ key: StaticString, _ items: [Item], _ write: (inout JSONWriter, Item) -> Void
  ) {
    json.key(key)
    json.raw("[")
    for (index, item) in items.enumerated() {
      if index > 0 { json.raw(",") }
      write(&json, item)
    }
    json.raw("]")
  }

  /// The program's text: as it is where it is UTF-8, else as Base64. Returns how many lines it took.
  mutating func source(_ source: RecordedSource) -> Int {
    let isText = String(validating: source.bytes, as: UTF8.self) != nil
    let pieces = Self.pieces(of: source.bytes[...])
    for (index, piece) in pieces.enumerated() {
      begin("source")
      text("name", source.fileName)
      if isText {
        text("text", String(decoding: piece, as: UTF8.self))
      } else {
        text("base64", Base64.encoded(piece))
      }
      part(index, of: pieces.count)
      end()
    }
    return pieces.count
  }

  /// A text of the table. Returns how many lines it took.
  mutating func text(_ id: Int, _ content: String) -> Int {
    let pieces =
      content.utf8.count <= Self.pieceBytes ? [] : Self.pieces(of: Array(content.utf8)[...])
    for index in 0..<max(1, pieces.count) {
      begin("text")
      integer("id", id)
      text("s", pieces.isEmpty ? content : String(decoding: pieces[index], as: UTF8.self))
      part(index, of: pieces.count)
      end()
    }
    return max(1, pieces.count)
  }

  private mutating func part(_ index: Int, of count: Int) {
    guard count > 1 else { return }
    integer("part", index + 1)
    if index + 1 < count { json.raw(",\"more\":true") }
  }

  /// Pieces that don't cut a character in two; one empty piece of nothing.
  private static func pieces(of bytes: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    var pieces: [ArraySlice<UInt8>] = []
    var rest = bytes
    while rest.count > pieceBytes {
      var end = rest.startIndex + pieceBytes
      while end > rest.startIndex + pieceBytes - 4, rest[end] & 0xC0 == 0x80 { end -= 1 }
      pieces.append(rest[..<end])
      rest = rest[end...]
    }
    return pieces + [rest]
  }

  mutating func code(_ id: Int, _ code: CodeInfo) {
    begin("code")
    integer("id", id)
    integer("name", code.name.rawValue)
    json.raw(",\"kind\":\"")
    json.raw(code.kind.recordedName)
    json.raw("\"")
    integer("line", code.firstLine)
    end()
  }
}

// MARK: What was done with it

extension RecordLines {
  mutating func entry(_ entry: LessonEntry) {
    switch entry.fact {
    case .move(let move):
      begin("nav", entry.wall)
      integer("to", move.position)
      if let focus = move.focus { text("focus", focus) }
      if let zoomed = move.zoomed { text("zoomed", zoomed) }
    case .note(let note):
      annotation("note", entry.wall, note.id, note.revision)
      integer("at", note.position)
      text("text", note.text)
    case .marker(let marker):
      annotation("marker", entry.wall, marker.id, marker.revision)
      integer("at", marker.position)
      text("label", marker.label)
      text("kind", marker.kind.rawValue)
    case .noteDeleted(let id, let revision):
      annotation("note", entry.wall, id, revision)
      json.raw(",\"del\":true")
    case .markerDeleted(let id, let revision):
      annotation("marker", entry.wall, id, revision)
      json.raw(",\"del\":true")
    case .answer(let answer):
      begin("answer", entry.wall)
      integer("at", answer.position)
      text("question", answer.question)
      text("choice", answer.choice)
      json.key("right")
      json.flag(answer.isRight)
    }
    end()
  }

  private mutating func begin(_ kind: StaticString, _ wall: Int) {
    begin(kind)
    integer("wall", wall)
  }

  private mutating func annotation(_ kind: StaticString, _ wall: Int, _ id: AnnotationID, _ revision: Int) {
    begin(kind, wall)
    text("id", id.name)
    integer("rev", revision)
  }

  mutating func end(events: Int, lines: Int, checksum: String) {
    begin("end")
    integer("events", events)
    integer("lines", lines)
    text("sha256", checksum)
    end()
  }
}
