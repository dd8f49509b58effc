import TraceModel

/// A text to look for in the texts of a trace. Capital and small letters (of ASCII) are the same unless the pattern has
/// a capital letter.
///
/// Every distinct text is looked at once: the verdict is remembered by its identifier, so a pattern serves one log.
package struct TextPattern: Sendable {
  private let bytes: [UInt8]
  private let isCaseSensitive: Bool
  /// By text: 0 not looked at yet, 1 no, 2 yes.
  private var verdicts: ContiguousArray<UInt8> = []

  /// A pattern that is found wherever this text is; the empty one is found nowhere.
  package init(_ text: String) {
    isCaseSensitive = text.utf8.contains { (0x41...0x5A).contains($0) }
    bytes = Array(text.utf8)
  }

  /// Whether a text of the trace contains it.
  @inline(__always)
  mutating func isFound(in text: TextID, of log: TraceLog) -> Bool {
    let index = Int(text.rawValue)
    if index >= verdicts.count || verdicts[index] == 0 { look(at: text, of: log) }
    return index < verdicts.count && verdicts[index] == 2
  }

  private mutating func look(at text: TextID, of log: TraceLog) {
    let index = Int(text.rawValue)
    let count = log.texts.count
    guard index < count else { return }
    if index >= verdicts.count {
      verdicts.append(contentsOf: repeatElement(0, count: count - verdicts.count))
    }
    verdicts[index] = isFound(in: log.text(text)) ? 2 : 1
  }

  /// Whether a text contains it.
  package func isFound(in text: String) -> Bool {
    guard !bytes.isEmpty else { return false }
    var text = text
    return text.withUTF8 { buffer in
      guard buffer.count >= bytes.count else { return false }
      return (0...(buffer.count - bytes.count)).contains { matches(buffer, at: $0) }
    }
  }

  private func matches(_ buffer: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
    for offset in bytes.indices where bytes[offset] != folded(buffer[start + offset]) { return false }
    return true
  }

  private func folded(_ byte: UInt8) -> UInt8 {
    !isCaseSensitive && (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
  }
}
