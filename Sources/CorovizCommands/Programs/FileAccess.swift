#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Files on disk: reading whole ones, writing whole ones.
enum FileAccess {
  /// The largest program that is read, in bytes.
  static let programLimit = 8 << 20

  /// All bytes of a file.
  ///
  /// - Throws: `CommandFailure` that says why not and what to do.
  static func read(_ path: String, limit: Int = programLimit) throws(CommandFailure) -> [UInt8] {
    var facts = stat()
    guard stat(path, &facts) == 0 else { throw cannotRead(path, errno) }
    if facts.st_mode & S_IFMT == S_IFDIR {
      throw CommandFailure(
        "\(path) is a folder: name a Python file in it, as in `coroviz \(path)/program.py`",
        chinese: "\(path) 是目录：请写出其中的 Python 文件名")
    }
    if facts.st_size > limit {
      throw CommandFailure("\(path) is too large to be a program: more than \(limit >> 20) MiB")
    }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw cannotRead(path, errno) }
    defer { close(descriptor) }
    return try readAll(descriptor, path, limit)
  }

  private static func readAll(_ descriptor: Int32, _ path: String, _ limit: Int) throws(CommandFailure)
    -> [UInt8]
  {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = systemRead(descriptor, &buffer)
      if count < 0 && errno == EINTR { continue }
      if count < 0 { throw cannotRead(path, errno) }
      if count == 0 { return bytes }
      bytes += buffer[..<count]
      if bytes.count > limit {
        throw CommandFailure("\(path) is too large to be a program: more than \(limit >> 20) MiB")
      }
    }
  }

  private static func systemRead(_ descriptor: Int32, _ buffer: inout [UInt8]) -> Int {
    buffer.withUnsafeMutableBytes { bytes in
      #if canImport(Glibc)
        Glibc.read(descriptor, bytes.baseAddress, bytes.count)
      #else
        Darwin.read(descriptor, bytes.baseAddress, bytes.count)
      #endif
    }
  }

  /// Whether there is something of that name.
  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// A file's length in bytes; 0 when there is none.
  static func size(of path: String) -> Int {
    var facts = stat()
    return stat(path, &facts) == 0 ? Int(facts.st_size) : 0
  }

  /// Takes a file away, if it is there.
  static func remove(_ path: String) { unlink(path) }

  /// Writes a whole file: beside its name first, then renamed, so that no half file is left. A device or a pipe, as in
  /// `-o /dev/null`, is written to and stays what it is.
  ///
  /// - Throws: `CommandFailure` that says why not.
  static func write(_ text: String, to path: String) throws(CommandFailure) {
    if isDevice(path) { return try writeDirectly(text, to: path) }
    let temporary = "\(path).\(getpid()).part"
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw cannotWrite(path, errno) }
    var problem = FileWriting.writeAll(ContiguousArray(text.utf8), to: descriptor)
    if close(descriptor) != 0, problem == nil { problem = errno }
    if problem == nil, rename(temporary, path) != 0 { problem = errno }
    if let problem {
      unlink(temporary)
      throw cannotWrite(path, problem)
    }
  }

  private static func isDevice(_ path: String) -> Bool {
    var facts = stat()
    guard stat(path, &facts) == 0 else { return false }
    return ![S_IFREG, S_IFDIR].contains(facts.st_mode & S_IFMT)
  }

  private static func writeDirectly(_ text: String, to path: String) throws(CommandFailure) {
    let descriptor = open(path, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw cannotWrite(path, errno) }
    let problem = FileWriting.writeAll(ContiguousArray(text.utf8), to: descriptor)
    close(descriptor)
    if let problem { throw cannotWrite(path, problem) }
  }

  /// A folder for this process's own files, made when it is first asked for.
  static func temporaryFolder() throws(CommandFailure) -> String {
    let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = ContiguousArray("\(parent)/coroviz-XXXXXX".utf8CString)
    let made = template.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) }
    }
    guard let made else { throw CommandFailure("can't make a folder in \(parent): \(systemMessage())") }
    return made
  }

  private static func cannotRead(_ path: String, _ error: Int32) -> CommandFailure {
    CommandFailure(
      "can't read \(path): \(systemMessage(error))", chinese: "无法读取 \(path)：\(chineseMessage(error))")
  }

  private static func cannotWrite(_ path: String, _ error: Int32) -> CommandFailure {
    CommandFailure(
      "can't write \(path): \(systemMessage(error))", chinese: "无法写入 \(path)：\(chineseMessage(error))")
  }

  private static func systemMessage(_ error: Int32 = errno) -> String {
    String(cString: strerror(error)).lowercasedFirst
  }

  private static func chineseMessage(_ error: Int32) -> String {
    switch error {
    case ENOENT: "没有这个文件或目录"
    case EACCES, EPERM: "没有权限"
    case EISDIR: "这是一个目录"
    case ENOTDIR: "路径中有一段不是目录"
    case ENOSPC: "磁盘已满"
    case EROFS: "文件系统是只读的"
    default: systemMessage(error)
    }
  }
}

extension String {
  /// With a small first letter, to stand inside a sentence.
  var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
