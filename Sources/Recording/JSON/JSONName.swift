/// The key of a JSON object in three machine words, so that two are compared without looking at memory.
///
/// Longer keys than 24 bytes are none that coroviz knows: they are all `unknown`, which equals no name.
struct JSONName: Hashable {
  private var first: UInt64 = 0
  private var second: UInt64 = 0
  private var third: UInt64 = 0

  /// A key that nobody asks for.
  static let unknown: JSONName = {
    var name = JSONName()
    name.first = .max
    return name
  }()

  private init() {}

  @inline(__always)
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard bytes.count <= 24 else {
      self = .unknown
      return
    }
    for (index, byte) in bytes.enumerated() { put(byte, at: index) }
  }

  @inline(__always)
  private mutating func put(_ byte: UInt8, at index: Int) {
    let shifted = UInt64(byte) << UInt64((index & 7) * 8)
    switch index >> 3 {
    case 0: first |= shifted
    case 1: second |= shifted
    default: third |= shifted
    }
  }
}

extension JSONName: ExpressibleByStringLiteral {
  @inline(__always)
  init(stringLiteral text: StaticString) {
    self.init()
    text.withUTF8Buffer { self = JSONName($0) }
  }
}
