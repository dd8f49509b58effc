/// A value that a `JSONCursor` has passed: what it is, and where it stands.
struct JSONValue {
  enum Kind: UInt8 {
    case null, no, yes
    /// A whole number that fits into 64 bits; `integer` is it.
    case integer
    /// Any other number.
    case number
    case string
    /// A string with a backslash in it.
    case escapedString
    case array, object
  }

  var kind: Kind
  /// Where it begins and ends. For a string, without the quotes.
  var start: Int
  var end: Int
  var integer: Int64 = 0

  var range: Range<Int> { start..<max(start, end) }
}

/// A key and its value.
struct JSONField {
  var name: JSONName
  var value: JSONValue
}

/// Why some bytes are no JSON, or not the JSON that was expected.
struct JSONProblem: Error {
  var text: String
  init(_ text: String) { self.text = text }
}
