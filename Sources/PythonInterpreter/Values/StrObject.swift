/// A `str`: UTF-8, where a lone surrogate stands as the three bytes UTF-8 would give it.
///
/// Python indexes by code point. Text that is all ASCII indexes its bytes; other text gets
/// an array of its code points when it is first indexed.
package final class StrObject: PyObject {
  /// The text, in UTF-8.
  package private(set) var utf8: ContiguousArray<UInt8>
  /// How many code points: Python's `len`.
  package private(set) var count: Int
  private var cachedScalars: ContiguousArray<UInt32>?
  private var cachedHash: Int?

  package init(utf8: ContiguousArray<UInt8>, classOverride: TypeObject? = nil) {
    self.utf8 = utf8
    count = StrObject.countScalars(utf8)
    super.init(kind: .str, classOverride: classOverride)
  }

  /// The two texts behind each other.
  init(joining a: StrObject, _ b: StrObject) {
    var bytes = ContiguousArray<UInt8>()
    bytes.reserveCapacity(a.utf8.count + b.utf8.count)
    bytes += a.utf8
    bytes += b.utf8
    utf8 = bytes
    count = a.count + b.count
    super.init(kind: .str)
  }

  /// Appends a text. Only for an object that nobody else refers to: to a program a string never changes.
  func append(_ other: StrObject) {
    utf8 += other.utf8
    count += other.count
    cachedScalars = nil
    cachedHash = nil
  }

  /// Bytes of which it is known how many code points they are.
  init(utf8: ContiguousArray<UInt8>, count: Int) {
    self.utf8 = utf8
    self.count = count
    super.init(kind: .str)
  }

  package convenience init(_ text: String) {
    self.init(utf8: ContiguousArray(text.utf8))
  }

  package convenience init(scalars: some Sequence<UInt32>) {
    var bytes = ContiguousArray<UInt8>()
    for scalar in scalars { StrObject.encode(scalar, into: &bytes) }
    self.init(utf8: bytes)
  }

  /// Whether every character is one byte.
  package var isASCII: Bool { count == utf8.count }

  /// The text as a Swift string; a lone surrogate becomes U+FFFD.
  package var text: String { String(decoding: utf8, as: UTF8.self) }

  /// The code points.
  package var scalars: ContiguousArray<UInt32> {
    if let cachedScalars { return cachedScalars }
    let decoded = StrObject.decode(utf8)
    cachedScalars = decoded
    return decoded
  }

  /// A hash that is the same in every run and on every machine (FNV-1a): nothing that
  /// can be seen may depend on chance.
  package var hashCode: Int {
    if let cachedHash { return cachedHash }
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    let code = Int(truncatingIfNeeded: hash ^ (hash >> 29))
    cachedHash = code
    return code
  }

  /// Same text, byte by byte.
  package func equals(_ other: StrObject) -> Bool {
    self === other || utf8 == other.utf8
  }

  private static func countScalars(_ bytes: ContiguousArray<UInt8>) -> Int {
    var count = 0
    for byte in bytes where byte & 0xC0 != 0x80 { count &+= 1 }
    return count
  }

  /// Decodes UTF-8 with surrogates into code points; trusts the bytes to be well formed otherwise.
  package static func decode(_ bytes: ContiguousArray<UInt8>) -> ContiguousArray<UInt32> {
    var result = ContiguousArray<UInt32>()
    result.reserveCapacity(bytes.count)
    var index = 0
    func continuation(_ offset: Int) -> UInt32 {
      index + offset < bytes.count ? UInt32(bytes[index + offset] & 0x3F) : 0
    }
    while index < bytes.count {
      let first = UInt32(bytes[index])
      switch first {
      case 0..<0x80:
        result.append(first)
        index += 1
      case 0x80..<0xE0:
        result.append((first & 0x1F) << 6 | continuation(1))
        index += 2
      case 0xE0..<0xF0:
        result.append((first & 0x0F) << 12 | continuation(1) << 6 | continuation(2))
        index += 3
      default:
        result.append((first & 0x07) << 18 | continuation(1) << 12 | continuation(2) << 6 | continuation(3))
        index += 4
      }
    }
    return result
  }

  /// Appends a code point in UTF-8.
  package static func encode(_ scalar: UInt32, into bytes: inout ContiguousArray<UInt8>) {
    func tail(_ shift: UInt32) -> UInt8 { UInt8(truncatingIfNeeded: (scalar >> shift) & 0x3F | 0x80) }
    switch scalar {
    case 0..<0x80: bytes.append(UInt8(truncatingIfNeeded: scalar))
    case 0x80..<0x800: bytes += [UInt8(truncatingIfNeeded: scalar >> 6 | 0xC0), tail(0)]
    case 0x800..<0x10000: bytes += [UInt8(truncatingIfNeeded: scalar >> 12 | 0xE0), tail(6), tail(0)]
    default: bytes += [UInt8(truncatingIfNeeded: scalar >> 18 | 0xF0), tail(12), tail(6), tail(0)]
    }
  }
}
