#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A new empty folder that goes away, with the files in it, when the object does.
package final class TemporaryFolder {
  package let path: String

  package init() throws {
    let parent = environmentVariable("TMPDIR") ?? "/tmp"
    var template = Array("\(parent)/coroviz-test-XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else {
      throw ProgramRunError(description: "cannot make a folder in \(parent)")
    }
    path = String(cString: made)
  }

  deinit {
    for name in TextFile.names(in: path) { unlink(path + "/" + name) }
    rmdir(path)
  }
}

/// Whole files of text, and the names in folders.
package enum TextFile {
  /// The file's text; bytes that are no UTF-8 become U+FFFD.
  package static func read(_ path: String) throws -> String {
    guard let file = fopen(path, "r") else {
      throw ProgramRunError(description: "cannot read \(path)")
    }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65536)
    while case let count = fread(&chunk, 1, chunk.count, file), count > 0 { bytes += chunk[..<count] }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Writes a file anew.
  package static func write(_ text: String, to path: String) throws {
    let bytes = Array(text.utf8)
    guard let file = fopen(path, "w") else { throw ProgramRunError(description: "cannot write \(path)") }
    defer { fclose(file) }
    guard fwrite(bytes, 1, bytes.count, file) == bytes.count else {
      throw ProgramRunError(description: "cannot write \(path)")
    }
  }

  /// The file's text, or an empty one where there is no file.
  package static func readIfPresent(_ path: String) -> String { (try? read(path)) ?? "" }

  /// What is in a folder, in the order of the names; nothing for a folder that is not there.
  package static func names(in folder: String) -> [String] {
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }
}
