#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Golden files: what a test made, against what it made when somebody last looked at it.
///
///     #expect(Snapshot.difference(of: text, named: "workers-en.txt") == nil)
///
/// The files are in `Snapshots` beside the test's source. With `RECORD_SNAPSHOTS=1` in the environment they are
/// written anew; read the difference before you commit it.
package enum Snapshot {
  /// How a text differs from the golden file: its first line that does, or nil when the two are equal.
  package static func difference(of text: String, named name: String, test: String = #filePath) -> String? {
    let path = folder(of: test) + "/" + name
    if environmentVariable("RECORD_SNAPSHOTS") == "1" { return record(text, at: path) }
    guard let golden = try? TextFile.read(path) else {
      return "there is no \(name) yet: run the tests once with RECORD_SNAPSHOTS=1"
    }
    return firstDifference(text, golden)
  }

  private static func folder(of test: String) -> String {
    let slash = test.lastIndex(of: "/") ?? test.startIndex
    return test[..<slash] + "/Snapshots"
  }

  private static func record(_ text: String, at path: String) -> String? {
    mkdir(folderOnly(path), 0o755)
    guard let file = fopen(path, "w") else { return "cannot write \(path)" }
    defer { fclose(file) }
    let bytes = Array(text.utf8)
    return fwrite(bytes, 1, bytes.count, file) == bytes.count ? nil : "cannot write all of \(path)"
  }

  private static func folderOnly(_ path: String) -> String {
    String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)])
  }

  private static func firstDifference(_ text: String, _ golden: String) -> String? {
    guard text != golden else { return nil }
    let made = text.split(separator: "\n", omittingEmptySubsequences: false)
    let kept = golden.split(separator: "\n", omittingEmptySubsequences: false)
    for (number, (new, old)) in zip(made, kept).enumerated() where new != old {
      return "line \(number + 1)\n  golden: \(old)\n  now:    \(new)"
    }
    return
      "line \(min(made.count, kept.count) + 1): golden has \(kept.count) lines, now there are \(made.count)"
  }
}
