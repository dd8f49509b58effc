extension ContiguousArray where Element == UInt8 {
  /// Where another run of bytes begins first, at or after `start`; nil when it does not occur. The empty one
  /// occurs everywhere.
  func firstOffset(of other: ContiguousArray<UInt8>, from start: Int = 0, to end: Int? = nil) -> Int? {
    let end = end ?? count
    if other.isEmpty { return start <= end ? start : nil }
    guard start <= end - other.count else { return nil }
    return withUnsafeBufferPointer { bytes in
      other.withUnsafeBufferPointer { ByteSearch(bytes, for: $0).first(from: start, to: end) }
    }
  }

  /// Where another run of bytes begins last, between `start` and `end`; nil when it does not occur.
  func lastOffset(of other: ContiguousArray<UInt8>, from start: Int = 0, to end: Int? = nil) -> Int? {
    let end = end ?? count
    if other.isEmpty { return start <= end ? end : nil }
    guard start <= end - other.count else { return nil }
    return withUnsafeBufferPointer { bytes in
      other.withUnsafeBufferPointer { ByteSearch(bytes, for: $0).last(from: start, to: end) }
    }
  }
}

/// The search for one run of bytes in another: place by place as long as that is quick, and in linear time when the two
/// have so much in common that it is not.
private struct ByteSearch {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let wanted: UnsafeBufferPointer<UInt8>
  /// So many bytes may be compared in vain, beside a few for each that is passed.
  private static let patience = 1 << 16

  init(_ bytes: UnsafeBufferPointer<UInt8>, for wanted: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    self.wanted = wanted
  }

  func first(from start: Int, to end: Int) -> Int? {
    let last = end - wanted.count
    let head = wanted[0]
    var offset = start
    var effort = 0
    while offset <= last {
      if bytes[offset] == head {
        var length = 1
        while length < wanted.count, bytes[offset &+ length] == wanted[length] { length &+= 1 }
        if length == wanted.count { return offset }
        effort &+= length
        if effort > Self.patience, effort > 8 * (offset - start) {
          return firstInLinearTime(from: offset, to: end)
        }
      }
      offset &+= 1
    }
    return nil
  }

  func last(from start: Int, to end: Int) -> Int? {
    var offset = end - wanted.count
    var effort = 0
    while offset >= start {
      var length = 0
      while length < wanted.count, bytes[offset &+ length] == wanted[length] { length &+= 1 }
      if length == wanted.count { return offset }
      effort &+= length
      if effort > Self.patience, effort > 8 * (end - offset) {
        // It is the first one in what is read backwards.
        let rest = ContiguousArray(bytes[start..<(offset + wanted.count)].reversed())
        let found = rest.firstOffset(of: ContiguousArray(wanted.reversed()))
        return found.map { offset - $0 }
      }
      offset &-= 1
    }
    return nil
  }

  /// Knuth, Morris and Pratt's way: what has been compared is never compared again.
  private func firstInLinearTime(from start: Int, to end: Int) -> Int? {
    let borders = self.borders
    var length = 0
    for place in start..<end {
      while length > 0, bytes[place] != wanted[length] { length = borders[length - 1] }
      if bytes[place] == wanted[length] { length += 1 }
      if length == wanted.count { return place - length + 1 }
    }
    return nil
  }

  /// For each beginning of what is wanted, how long the longest part is that it both begins and ends with.
  private var borders: [Int] {
    var borders = [0]
    borders.reserveCapacity(wanted.count)
    var length = 0
    for place in 1..<max(1, wanted.count) {
      while length > 0, wanted[place] != wanted[length] { length = borders[length - 1] }
      if wanted[place] == wanted[length] { length += 1 }
      borders.append(length)
    }
    return borders
  }
}
