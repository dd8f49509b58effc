#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Golden files: long expected texts that live beside the tests, in `Snapshots/`.
///
///     #expect(Snapshot.mismatch(frame.text, "menu-80x24.txt") == nil)
///
/// With RECORD_SNAPSHOTS=1 in the environment the files are written anew and every such expectation fails, so that
/// a recording never passes unseen.
package enum Snapshot {
  /// What differs between `text` and the golden file `name` in the folder `Snapshots` beside the source file of the
  /// test; nil when nothing does.
  package static func mismatch(_ text: String, _ name: String, testFile: String = #filePath) -> String? {
    let folder = testFile.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    let path = folder.joined(separator: "/") + "/Snapshots/" + name
    if environmentVariable("RECORD_SNAPSHOTS") == "1" {
      return write(text, to: path)
        ? "\(name) was recorded; run again without recording" : "cannot write \(path)"
    }
    guard let expected = read(path) else {
      return "there is no \(name); record it with RECORD_SNAPSHOTS=1. It would be:\n\(text)"
    }
    return expected == text ? nil : difference(expected, text, name)
  }

  /// The first line that differs, then the whole new text.
  private static func difference(_ expected: String, _ actual: String, _ name: String) -> String {
    let old = expected.split(separator: "\n", omittingEmptySubsequences: false)
    let new = actual.split(separator: "\n", omittingEmptySubsequences: false)
    let line = zip(old, new).prefix { $0 == $1 }.count
    let was = line < old.count ? old[line] : "(nothing)"
    let now = line < new.count ? new[line] : "(nothing)"
    return
      "\(name) differs from line \(line + 1) on:\n  was \(was)\n  is  \(now)\nThe whole is now:\n\(actual)"
  }

  private static func read(_ path: String) -> String? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65536)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      if count == 0 { return String(decoding: bytes, as: UTF8.self) }
      bytes += buffer[..<count]
    }
  }

  private static func write(_ text: String, to path: String) -> Bool {
    guard let file = fopen(path, "w") else { return false }
    defer { fclose(file) }
    let bytes = Array(text.utf8)
    return fwrite(bytes, 1, bytes.count, file) == bytes.count
  }
}
