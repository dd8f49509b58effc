import Glibc
import TestSupport

/// Runs the built coroviz without a terminal: standard input is empty.
func coroviz(
  _ arguments: String..., in folder: TemporaryFolder? = nil, environment: [String: String] = [:]
) throws -> ProgramRun {
  try ProgramRun(BuiltProgram.coroviz, arguments, directory: folder?.path, environment: environment)
}

/// Runs a line of bash in which `coroviz` is the built one. The status is the line's own.
func shell(
  _ line: String, in folder: TemporaryFolder? = nil, environment: [String: String] = [:]
) throws -> ProgramRun {
  var environment = environment
  environment["PATH"] = "\(BuiltProgram.folder):/usr/bin:/bin"
  return try ProgramRun("/bin/bash", ["-c", line], directory: folder?.path, environment: environment)
}

extension BuiltProgram {
  /// The folder that the built coroviz is in.
  static var folder: String {
    coroviz.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
  }
}

extension TemporaryFolder {
  /// A folder with one file in it.
  convenience init(_ name: String, _ text: String) throws {
    try self.init()
    write(name, Array(text.utf8))
  }

  /// Puts a file into the folder.
  func write(_ name: String, _ bytes: [UInt8]) {
    guard let file = fopen(path + "/" + name, "w") else { return }
    defer { fclose(file) }
    fwrite(bytes, 1, bytes.count, file)
  }
}
