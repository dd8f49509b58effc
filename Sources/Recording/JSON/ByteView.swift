/// Bytes that someone else holds, looked at with checked bounds; valid as long as that someone keeps them.
struct ByteView {
  private let buffer: UnsafeBufferPointer<UInt8>

  init(_ buffer: UnsafeBufferPointer<UInt8>) { self.buffer = buffer }

  var count: Int { buffer.count }

  /// The byte at an index. Traps when there is none, in release builds too.
  @inline(__always)
  subscript(index: Int) -> UInt8 {
    precondition(index >= 0 && index < buffer.count, "no byte at this index")
    return buffer[index]
  }

  /// The bytes of a range, which is cut to what there is.
  subscript(range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: buffer[range.clamped(to: 0..<buffer.count)])
  }
}
