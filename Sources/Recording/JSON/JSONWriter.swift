/// Puts JSON together, byte by byte.
///
/// Texts are escaped so that a line can be shown by any tool: no control character of either block, no line separator
/// of any kind.
package struct JSONWriter {
  package private(set) var bytes: ContiguousArray<UInt8> = []

  package init() {}

  package mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

  @inline(__always)
  package mutating func raw(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  package mutating func raw(_ more: some Sequence<UInt8>) { bytes.append(contentsOf: more) }

  @inline(__always)
  package mutating func integer(_ number: some FixedWidthInteger) {
    if number >= 0, number < 10 {
      bytes.append(.zero &+ UInt8(truncatingIfNeeded: number))
      return
    }
    var rest = UInt64(truncatingIfNeeded: number.magnitude)
    if number < 0 { bytes.append(.minus) }
    let start = bytes.count
    repeat {
      bytes.append(.zero &+ UInt8(truncatingIfNeeded: rest % 10))
      rest /= 10
    } while rest > 0
    bytes[start...].reverse()
  }

  /// The shortest decimal that gives the same number again. JSON has no infinities and no NaN: they are texts.
  package mutating func real(_ number: Double) {
    if number.isFinite { raw("\(number)".utf8) } else { quoted(number.isNaN ? "nan" : "\(number)") }
  }

  package mutating func flag(_ flag: Bool) { flag ? raw("true") : raw("false") }

  /// A comma, a key and a colon.
  @inline(__always)
  package mutating func key(_ name: StaticString) {
    raw(",\"")
    raw(name)
    raw("\":")
  }

  package mutating func quoted(_ text: String) {
    bytes.append(.quote)
    var text = text
    text.withUTF8 { escape($0) }
    bytes.append(.quote)
  }

  private mutating func escape(_ text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    var index = 0
    while index < text.count {
      let length = lengthToEscape(text, index)
      guard length > 0 else {
        index += 1
        continue
      }
      bytes.append(contentsOf: text[start..<index])
      escape(text[index..<(index + length)])
      index += length
      start = index
    }
    bytes.append(contentsOf: text[start...])
  }

  /// How many bytes, from an index on, are a character that must not stand as it is; 0 when it may.
  private func lengthToEscape(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int {
    switch text[index] {
    case 0..<0x20, .quote, .backslash, 0x7F: return 1
    // The second block of control characters.
    case 0xC2: return index + 1 < text.count && text[index + 1] < 0xA0 ? 2 : 0
    // U+2028 and U+2029, which end a line in some languages.
    case 0xE2:
      guard index + 2 < text.count, text[index + 1] == 0x80 else { return 0 }
      return text[index + 2] == 0xA8 || text[index + 2] == 0xA9 ? 3 : 0
    default: return 0
    }
  }

  private mutating func escape(_ character: Slice<UnsafeBufferPointer<UInt8>>) {
    switch character.first ?? 0 {
    case .quote: raw("\\\"")
    case .backslash: raw("\\\\")
    case .lineFeed: raw("\\n")
    case .carriageReturn: raw("\\r")
    case .tab: raw("\\t")
    default:
      let code = String(decoding: character, as: UTF8.self).unicodeScalars.first?.value ?? 0xFFFD
      let digits = String(code, radix: 16)
      raw("\\u")
      raw(String(repeating: "0", count: max(0, 4 - digits.count)).utf8)
      raw(digits.utf8)
    }
  }
}
