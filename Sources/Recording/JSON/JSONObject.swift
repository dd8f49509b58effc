/// The keys and values of one JSON object: a record of a recording, or a part of one.
///
///     var record = JSONObject()
///     try record.scan(bytes, 0..<bytes.count)
///     let line = try record.integer("line", in: 1...100)
///
/// What is asked for must be there and be of the right kind, or else a `JSONProblem` says what is wrong; what is not
/// asked for is ignored.
struct JSONObject {
  private var bytes = ByteView(UnsafeBufferPointer(start: nil, count: 0))
  private var fields: ContiguousArray<JSONField> = []

  init() {}

  /// Takes the object that a range of bytes is. The memory of the object before it is used again.
  @inline(__always)
  mutating func scan(_ bytes: ByteView, _ range: Range<Int>) throws(JSONProblem) {
    self.bytes = bytes
    fields.removeAll(keepingCapacity: true)
    var cursor = JSONCursor(bytes, range)
    try cursor.fields(into: &fields)
    guard cursor.isAtEnd() else { throw JSONProblem("there is something behind the object") }
  }

  /// The value of a key, nil when there is no such key.
  @inline(__always)
  func value(_ name: JSONName) -> JSONValue? {
    for field in fields where field.name == name { return field.value }
    return nil
  }

  func has(_ name: JSONName) -> Bool { value(name) != nil }
}

// The names are literals, so that the message can say them.
extension JSONObject {
  private func needed(_ key: StaticString) throws(JSONProblem) -> JSONValue {
    guard let value = value(JSONName(stringLiteral: key)) else { throw JSONProblem("\"\(key)\" is missing") }
    return value
  }

  /// A whole number within bounds.
  @inline(__always)
  func integer(_ key: StaticString, in bounds: ClosedRange<Int64>) throws(JSONProblem) -> Int64 {
    let value = try needed(key)
    guard value.kind == .integer, bounds.contains(value.integer) else {
      throw JSONProblem(
        "\"\(key)\" must be a whole number from \(bounds.lowerBound) to \(bounds.upperBound)")
    }
    return value.integer
  }

  /// The number of something: a task, a text.
  @inline(__always)
  func number(_ key: StaticString) throws(JSONProblem) -> UInt32 {
    UInt32(truncatingIfNeeded: try integer(key, in: 0...Int64(UInt32.max)))
  }

  /// The same, nil when the key is missing.
  @inline(__always)
  func numberIfPresent(_ key: StaticString) throws(JSONProblem) -> UInt32? {
    has(JSONName(stringLiteral: key)) ? try number(key) : nil
  }

  /// A text of at most so many bytes.
  func string(_ key: StaticString, limit: Int) throws(JSONProblem) -> String {
    let value = try needed(key)
    guard value.kind == .string || value.kind == .escapedString else {
      throw JSONProblem("\"\(key)\" must be a text")
    }
    let text = try JSONString.text(of: value, in: bytes)
    guard text.utf8.count <= limit else { throw JSONProblem("\"\(key)\" is longer than \(limit) bytes") }
    return text
  }

  /// The same, nil when the key is missing.
  func stringIfPresent(_ key: StaticString, limit: Int) throws(JSONProblem) -> String? {
    has(JSONName(stringLiteral: key)) ? try string(key, limit: limit) : nil
  }

  /// True or false.
  func flag(_ key: StaticString) throws(JSONProblem) -> Bool {
    let value = try needed(key)
    guard value.kind == .yes || value.kind == .no else {
      throw JSONProblem("\"\(key)\" must be true or false")
    }
    return value.kind == .yes
  }

  /// True or false; false when the key is missing.
  func flagIfPresent(_ key: StaticString) throws(JSONProblem) -> Bool {
    has(JSONName(stringLiteral: key)) ? try flag(key) : false
  }

  /// The name that a short text is; `unknown` for one with escapes.
  @inline(__always)
  func name(_ key: StaticString) throws(JSONProblem) -> JSONName {
    let value = try needed(key)
    guard value.kind == .string || value.kind == .escapedString else {
      throw JSONProblem("\"\(key)\" must be a text")
    }
    return value.kind == .string ? JSONName(bytes[value.range]) : .unknown
  }

  /// An object within this one.
  func object(_ key: StaticString) throws(JSONProblem) -> JSONObject {
    try object(of: try needed(key), key)
  }

  func object(of value: JSONValue, _ key: StaticString) throws(JSONProblem) -> JSONObject {
    guard value.kind == .object else { throw JSONProblem("\"\(key)\" must be an object") }
    var object = JSONObject()
    try object.scan(bytes, value.range)
    return object
  }

  /// The values of an array, at most so many; none when the key is missing.
  func array(_ key: StaticString, limit: Int) throws(JSONProblem) -> [JSONValue] {
    guard let value = value(JSONName(stringLiteral: key)) else { return [] }
    return try array(of: value, key, limit: limit)
  }

  func array(of value: JSONValue, _ key: StaticString, limit: Int) throws(JSONProblem) -> [JSONValue] {
    guard value.kind == .array else { throw JSONProblem("\"\(key)\" must be an array") }
    var cursor = JSONCursor(bytes, value.range)
    var items: [JSONValue] = []
    try cursor.expect(.openBracket)
    if cursor.take(.closeBracket) { return [] }
    repeat {
      guard items.count < limit else { throw JSONProblem("\"\(key)\" has more than \(limit) parts") }
      items.append(try cursor.value())
    } while cursor.take(.comma)
    return items
  }

  /// The text that a value is.
  func text(of value: JSONValue) throws(JSONProblem) -> String {
    guard value.kind == .string || value.kind == .escapedString else {
      throw JSONProblem("a text is missing")
    }
    return try JSONString.text(of: value, in: bytes)
  }

  /// The bytes of a value, as they stand.
  func raw(_ value: JSONValue) -> UnsafeBufferPointer<UInt8> { bytes[value.range] }

  /// A place within the line, for those who go through a part of it themselves.
  func cursor(over value: JSONValue) -> JSONCursor { JSONCursor(bytes, value.range) }
}
