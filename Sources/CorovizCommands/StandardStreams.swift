#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Standard output with a buffer. A reader that went away ends the process quietly, as it does other tools.
struct StandardOutput: ~Copyable {
  private var buffer: ContiguousArray<UInt8> = []
  private static let flushSize = 1 << 16

  mutating func write(_ bytes: some Sequence<UInt8>) {
    buffer.append(contentsOf: bytes)
    if buffer.count >= Self.flushSize { flush() }
  }

  mutating func write(_ text: String) { write(text.utf8) }

  mutating func flush() {
    FileWriting.writeAll(buffer, to: STDOUT_FILENO)
    buffer.removeAll(keepingCapacity: true)
  }

  deinit { FileWriting.writeAll(buffer, to: STDOUT_FILENO) }
}

/// Standard error, without a buffer.
enum StandardError {
  static func write(_ text: String) { write(text.utf8) }

  static func write(_ bytes: some Sequence<UInt8>) {
    FileWriting.writeAll(ContiguousArray(bytes), to: STDERR_FILENO)
  }
}

/// Bytes to a file descriptor.
enum FileWriting {
  /// Writes everything; gives up silently when nobody reads any more.
  static func writeAll(_ bytes: ContiguousArray<UInt8>, to descriptor: Int32) {
    bytes.withUnsafeBytes { buffer in
      var start = 0
      while start < buffer.count {
        guard let base = buffer.baseAddress else { return }
        #if canImport(Glibc)
          let count = Glibc.write(descriptor, base + start, buffer.count - start)
        #else
          let count = Darwin.write(descriptor, base + start, buffer.count - start)
        #endif
        if count < 0 && errno == EINTR { continue }
        if count <= 0 { return }
        start += count
      }
    }
  }
}
