#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// An open file of a recording: a regular one, nothing else.
final class RecordingFile {
  let path: String
  private let descriptor: Int32
  /// Its size when it was opened.
  let size: Int

  private init(_ path: String, flags: Int32) throws(RecordingError) {
    self.path = path
    // A pipe must not make us wait for someone to open its other end.
    let descriptor = open(path, flags | O_CLOEXEC | O_NONBLOCK | O_NOCTTY, 0o644)
    guard descriptor >= 0 else { throw Self.failure(path, flags) }
    var facts = stat()
    guard fstat(descriptor, &facts) == 0 else {
      let error = errno
      close(descriptor)
      throw Self.system(error, path, flags)
    }
    guard facts.st_mode & S_IFMT == S_IFREG else {
      close(descriptor)
      throw Self.notAFile(path, isFolder: facts.st_mode & S_IFMT == S_IFDIR)
    }
    self.descriptor = descriptor
    size = Int(facts.st_size)
  }

  deinit { close(descriptor) }

  convenience init(reading path: String) throws(RecordingError) {
    try self.init(path, flags: O_RDONLY)
  }

  /// A new file.
  convenience init(creating path: String) throws(RecordingError) {
    try self.init(path, flags: O_WRONLY | O_APPEND | O_CREAT | O_EXCL)
    try lock()
  }

  /// A file that is there, to write behind what it holds.
  convenience init(appendingTo path: String) throws(RecordingError) {
    try self.init(path, flags: O_WRONLY | O_APPEND)
    try lock()
  }

  /// Two processes that write to one recording would leave a heap of lines.
  private func lock() throws(RecordingError) {
    guard flock(descriptor, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK else { return }
    throw RecordingError(.inUse, path, "another coroviz is recording into it; choose another name")
  }
}

extension RecordingFile {
  /// Lets another writer have it.
  func unlock() { _ = flock(descriptor, LOCK_UN) }
}

// MARK: Bytes

extension RecordingFile {
  /// Reads bytes and returns how many; 0 at the end.
  func read(into buffer: UnsafeMutableBufferPointer<UInt8>) throws(RecordingError) -> Int {
    while true {
      #if canImport(Glibc)
        let count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
      #else
        let count = Darwin.read(descriptor, buffer.baseAddress, buffer.count)
      #endif
      if count >= 0 { return count }
      guard errno == EINTR else { throw Self.system(errno, path, O_RDONLY) }
    }
  }

  /// Writes all of some bytes at the end, in one call to the system where it takes them.
  func append(_ bytes: ContiguousArray<UInt8>) throws(RecordingError) {
    var start = 0
    while start < bytes.count {
      let count = bytes.withUnsafeBufferPointer { buffer in
        #if canImport(Glibc)
          Glibc.write(descriptor, buffer.baseAddress.map { $0 + start }, buffer.count - start)
        #else
          Darwin.write(descriptor, buffer.baseAddress.map { $0 + start }, buffer.count - start)
        #endif
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw Self.system(count < 0 ? errno : EIO, path, O_WRONLY) }
      start += count
    }
  }

  /// Takes away what stands behind a number of bytes.
  func cut(to size: Int) throws(RecordingError) {
    guard ftruncate(descriptor, off_t(size)) == 0 else { throw Self.system(errno, path, O_WRONLY) }
  }

  /// Has the system put everything on the disk.
  func synchronize() throws(RecordingError) {
    // Where it can't (a network disk, say), the bytes are with the system all the same.
    guard fsync(descriptor) != 0, errno != EINVAL, errno != ENOTSUP else { return }
    throw Self.system(errno, path, O_WRONLY)
  }
}

extension RecordingFile {
  /// Copies bytes of it into a new file beside it, `NAME.bak`, and returns that one's name.
  func keep(from start: Int, count: Int) throws(RecordingError) -> String {
    let source = try RecordingFile(reading: path)
    lseek(source.descriptor, off_t(start), SEEK_SET)
    let copy = try Self.backup(of: path)
    let buffer = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: max(1, count))
    defer { buffer.deallocate() }
    let length = try source.read(into: buffer)
    try copy.append(ContiguousArray(buffer[..<length]))
    return copy.path
  }

  /// A new file of the first name that is free: `NAME.bak`, `NAME.bak2`, `NAME.bak3` ...
  private static func backup(of path: String) throws(RecordingError) -> RecordingFile {
    for number in 1..<100 {
      do throws(RecordingError) {
        return try RecordingFile(creating: "\(path).bak\(number > 1 ? "\(number)" : "")")
      } catch  where error.kind == .exists {
        continue
      }
    }
    throw RecordingError(.exists, path, "there are a hundred copies of its end beside it; take some away")
  }
}

// MARK: Problems

extension RecordingFile {
  private static func failure(_ path: String, _ flags: Int32) -> RecordingError {
    let error = errno
    switch error {
    case EEXIST:
      return RecordingError(
        .exists, path, "there is a file of that name already; choose another name, or have it replaced")
    case EISDIR: return notAFile(path, isFolder: true)
    // A pipe that nobody reads, a socket, a device that is not there.
    case ENXIO, ENODEV: return notAFile(path, isFolder: false)
    default: return system(error, path, flags)
    }
  }

  private static func notAFile(_ path: String, isFolder: Bool) -> RecordingError {
    RecordingError(
      .notAFile, path,
      isFolder
        ? "it is a folder; name a recording in it" : "it is a device or a pipe; a recording is a plain file")
  }

  static func system(_ error: Int32, _ path: String, _ flags: Int32) -> RecordingError {
    let reason = String(cString: strerror(error))
    let action = flags & O_ACCMODE == O_RDONLY ? "read" : "write"
    return RecordingError(
      .system(error), path, "can't \(action) it: \(reason.prefix(1).lowercased() + reason.dropFirst())")
  }
}
