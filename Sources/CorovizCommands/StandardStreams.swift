#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Standard output with a buffer. A reader that went away ends the process quietly, as it does other tools; a disk that
/// is full ends it with a message.
struct StandardOutput: ~Copyable {
  private var buffer: ContiguousArray<UInt8> = []
  private static let flushSize = 1 << 16

  mutating func write(_ bytes: some Sequence<UInt8>) {
    buffer.append(contentsOf: bytes)
    if buffer.count >= Self.flushSize { flush() }
  }

  mutating func write(_ text: String) { write(text.utf8) }

  mutating func flush() {
    Self.put(buffer)
    buffer.removeAll(keepingCapacity: true)
  }

  deinit { Self.put(buffer) }

  private static func put(_ bytes: ContiguousArray<UInt8>) {
    switch FileWriting.writeAll(bytes, to: STDOUT_FILENO) {
    // Closed on purpose, as in `coroviz run workers >&-`: nobody wants to read it.
    case nil, EBADF: break
    // Only where someone has had SIGPIPE ignored; 141 is what shells call a death of it.
    case EPIPE: exit(141)
    case let error?:
      let reason = String(cString: strerror(error)).lowercasedFirst
      StandardError.write("coroviz: can't write to standard output: \(reason)\n")
      exit(1)
    }
  }
}

/// Standard error, without a buffer.
enum StandardError {
  static func write(_ text: String) { write(text.utf8) }

  static func write(_ bytes: some Sequence<UInt8>) {
    _ = FileWriting.writeAll(ContiguousArray(bytes), to: STDERR_FILENO)
  }
}

/// Bytes to a file descriptor.
enum FileWriting {
  /// Writes everything; the system's error number when that could not be done.
  static func writeAll(_ bytes: ContiguousArray<UInt8>, to descriptor: Int32) -> Int32? {
    bytes.withUnsafeBytes { buffer in
      var start = 0
      while start < buffer.count {
        guard let base = buffer.baseAddress else { return nil }
        #if canImport(Glibc)
          let count = Glibc.write(descriptor, base + start, buffer.count - start)
        #else
          let count = Darwin.write(descriptor, base + start, buffer.count - start)
        #endif
        if count < 0 && errno == EINTR { continue }
        if count <= 0 { return count < 0 ? errno : EIO }
        start += count
      }
      return nil
    }
  }
}
