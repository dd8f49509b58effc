import BigInt

/// A `memoryview`: a window on the bytes of a `bytes` or `bytearray`.
package final class MemoryViewObject: NativeObject {
  /// What it looks at.
  package let exporter: BytesObject
  package let format: MemoryFormat
  /// Where the first item begins, in bytes.
  package let offset: Int
  /// How many items there are.
  package let count: Int
  /// From one item to the next, in bytes.
  package let stride: Int
  package let isReadOnly: Bool
  package private(set) var isReleased = false

  package init(
    _ exporter: BytesObject, format: MemoryFormat = .bytes, offset: Int = 0, count: Int? = nil,
    stride: Int = 1,
    isReadOnly: Bool? = nil, type: TypeObject
  ) {
    self.exporter = exporter
    self.format = format
    self.offset = offset
    self.count = count ?? exporter.bytes.count
    self.stride = stride
    self.isReadOnly = isReadOnly ?? !exporter.isMutable
    super.init(type: type)
    exporter.exports += 1
  }

  deinit { release() }

  /// Lets go of the bytes, which then may change their length again.
  package func release() {
    if isReleased { return }
    isReleased = true
    exporter.exports -= 1
  }

  /// Where an item begins.
  func place(of index: Int) -> Int { offset + index * stride }

  /// Whether the items lie behind each other without gaps.
  var isContiguous: Bool { stride == format.size || count <= 1 }

  /// The bytes of all items, in order.
  package var content: ContiguousArray<UInt8> {
    if isContiguous, offset >= 0, offset + count * format.size <= exporter.bytes.count {
      return ContiguousArray(exporter.bytes[offset..<(offset + count * format.size)])
    }
    var bytes = ContiguousArray<UInt8>()
    for index in 0..<count { bytes += self.bytes(of: index) }
    return bytes
  }

  /// The bytes of one item.
  func bytes(of index: Int) -> ArraySlice<UInt8> {
    let place = place(of: index)
    guard place >= 0, place + format.size <= exporter.bytes.count else { return [] }
    return ArraySlice(exporter.bytes[place..<(place + format.size)])
  }

  /// Writes one item.
  func write(_ bytes: some Collection<UInt8>, at index: Int) {
    var place = place(of: index)
    for byte in bytes where exporter.bytes.indices.contains(place) {
      exporter.bytes[place] = byte
      place += 1
    }
  }
}

/// What the items of a memoryview are: a letter of the `struct` module.
package struct MemoryFormat: Equatable {
  package let letter: Character
  package let size: Int

  /// Bytes as numbers, which is what a view of `bytes` begins with.
  static let bytes = MemoryFormat(letter: "B", size: 1)

  private static let sizes: [Character: Int] = [
    "B": 1, "b": 1, "c": 1, "?": 1, "h": 2, "H": 2, "i": 4, "I": 4, "l": 8, "L": 8, "q": 8, "Q": 8, "n": 8,
    "N": 8,
    "f": 4, "d": 8,
  ]

  private init(letter: Character, size: Int) { (self.letter, self.size) = (letter, size) }

  /// From `"H"` or `"@H"`; nil for anything else.
  init?(_ text: String) {
    let name = text.hasPrefix("@") ? text.dropFirst() : text[...]
    guard name.count == 1, let letter = name.first, let size = MemoryFormat.sizes[letter] else { return nil }
    self.init(letter: letter, size: size)
  }

  /// Whether an item is one byte without more.
  var isByte: Bool { size == 1 && letter != "?" }

  private var isSigned: Bool { "bhilqn".contains(letter) }

  /// The value of an item's bytes, which come in the machine's order.
  func value(of bytes: ArraySlice<UInt8>) -> Value {
    let bits = bytes.reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    switch letter {
    case "c": return .object(BytesObject(ContiguousArray(bytes)))
    case "?": return .bool(bits != 0)
    case "d": return .float(Double(bitPattern: bits))
    case "f": return .float(Double(Float(bitPattern: UInt32(truncatingIfNeeded: bits))))
    default: break
    }
    if !isSigned { return Int(exactly: bits).map { .int($0) } ?? .integer(.init(bits)) }
    let shift = UInt64(64 - 8 * size)
    return .int(Int(truncatingIfNeeded: Int64(bitPattern: bits << shift) >> Int64(shift)))
  }

  /// The bytes of a value.
  ///
  /// - Throws: TypeError `memoryview: invalid type for format 'B'`, ValueError `memoryview: invalid value for format 'B'`.
  func bytes(of value: Value, _ machine: Machine) throws -> ContiguousArray<UInt8> {
    let wrongType = machine.typeError("memoryview: invalid type for format '\(letter)'")
    let wrongValue = machine.valueError("memoryview: invalid value for format '\(letter)'")
    let bits: UInt64
    switch letter {
    case "c":
      guard let bytes = value.cast(.bytes, to: BytesObject.self), !bytes.isMutable else { throw wrongType }
      guard bytes.bytes.count == 1 else { throw wrongValue }
      return bytes.bytes
    case "?": bits = try machine.isTrue(value) ? 1 : 0
    case "d", "f":
      guard value.number?.isReal == true || machine.hasClass(value) else { throw wrongType }
      let number = try machine.double(value).withoutIdentity
      bits = letter == "d" ? number.bitPattern : UInt64(Float(number).bitPattern)
    default:
      guard value.bigInteger != nil || machine.specialMethod(value, .dunderIndex) != nil else {
        throw wrongType
      }
      guard let number = try machine.index(value).bigInteger, number.fits(bits: 8 * size, isSigned: isSigned)
      else {
        throw wrongValue
      }
      bits = UInt64(truncatingIfNeeded: number)
    }
    return ContiguousArray((0..<size).map { UInt8(truncatingIfNeeded: bits >> UInt64(8 * $0)) })
  }
}

extension BigInt {
  /// Whether the number has room in so many bits.
  func fits(bits: Int, isSigned: Bool) -> Bool {
    let bound = BigInt(1) << (isSigned ? bits - 1 : bits)
    return self < bound && self >= (isSigned ? -bound : 0)
  }
}
