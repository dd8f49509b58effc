extension StrObject {
  /// The character at a position that exists.
  func character(at index: Int) -> StrObject {
    if isASCII { return StrObject(utf8: [utf8[index]], count: 1) }
    return StrObject(scalars: CollectionOfOne(scalars[index]))
  }

  /// All characters, as strings.
  var characters: ContiguousArray<Value> {
    if isASCII { return ContiguousArray(utf8.map { .object(StrObject(utf8: [$0], count: 1)) }) }
    return ContiguousArray(scalars.map { .object(StrObject(scalars: CollectionOfOne($0))) })
  }
}

extension ContiguousArray where Element == UInt8 {
  /// Where another run of bytes begins first, at or after `start`; nil when it does not occur. The empty one
  /// occurs everywhere.
  func firstOffset(of other: ContiguousArray<UInt8>, from start: Int = 0, to end: Int? = nil) -> Int? {
    let end = end ?? count
    guard let head = other.first else { return start <= end ? start : nil }
    let last = end - other.count
    if start > last { return nil }
    return withUnsafeBufferPointer { bytes in
      other.withUnsafeBufferPointer { wanted in
        var offset = start
        while offset <= last {
          if bytes[offset] == head, bytes.matches(wanted, at: offset) { return offset }
          offset &+= 1
        }
        return nil
      }
    }
  }

  /// Where another run of bytes begins last, between `start` and `end`; nil when it does not occur.
  func lastOffset(of other: ContiguousArray<UInt8>, from start: Int = 0, to end: Int? = nil) -> Int? {
    var offset = (end ?? count) - other.count
    while offset >= start {
      if withUnsafeBufferPointer({ bytes in other.withUnsafeBufferPointer { bytes.matches($0, at: offset) } })
      {
        return offset
      }
      offset -= 1
    }
    return nil
  }
}

extension UnsafeBufferPointer where Element == UInt8 {
  fileprivate func matches(_ other: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
    for index in 0..<other.count where self[offset &+ index] != other[index] { return false }
    return true
  }
}
