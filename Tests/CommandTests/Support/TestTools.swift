import Glibc
import TestSupport
import Testing

/// Programs that are not ours and read back what was exported.
enum TestTools {
  /// The real asciinema; a failure that says how to get it where it is missing.
  static func asciinema() throws -> String { try tool("asciinema") }

  /// A Python with its standard library: its JSON and XML parsers.
  static func python() throws -> String { try tool("python3") }

  private static func tool(_ name: String) throws -> String {
    let path = folder + name
    guard access(path, X_OK) == 0 else {
      throw MissingTool(description: "\(path) is missing: `make test-tools` installs it")
    }
    return path
  }

  /// `.build/test-tools/bin/` of the package.
  private static var folder: String {
    let path = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(4)
    return path.joined(separator: "/") + "/.build/test-tools/bin/"
  }
}

/// Why an export cannot be read back.
private struct MissingTool: Error, CustomStringConvertible {
  let description: String
}
