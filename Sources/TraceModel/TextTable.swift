/// Interned texts: each distinct text is stored once and named by its index.
package struct TextTable: Sendable {
  private var texts: [String] = [""]
  private var index: [ByteKey: TextID] = [ByteKey(text: ""): .empty]

  package init() {}

  /// How many distinct texts there are.
  package var count: Int { texts.count }

  /// The identifier of a text, which is added if it is new.
  package mutating func intern(_ text: String) -> TextID {
    let key = ByteKey(text: text)
    if let known = index[key] { return known }
    let id = TextID(UInt32(truncatingIfNeeded: texts.count))
    texts.append(text)
    index[key] = id
    return id
  }

  /// The text behind an identifier; empty when the identifier is not from this table.
  package subscript(id: TextID) -> String {
    let position = Int(id.rawValue)
    return texts.indices.contains(position) ? texts[position] : ""
  }
}

/// A text compared byte by byte: Swift's own equality holds composed and decomposed letters for the same,
/// Python does not.
private struct ByteKey: Hashable, Sendable {
  var text: String

  static func == (a: ByteKey, b: ByteKey) -> Bool {
    a.text.utf8.elementsEqual(b.text.utf8)
  }

  func hash(into hasher: inout Hasher) {
    var copy = text
    copy.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }
}
