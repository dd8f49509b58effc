import PythonInterpreter

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Pieces of Python and what CPython 3.13 says about them, from the folder `Cases`. They are recorded by
/// `oracle/record_syntax.py`.
enum SyntaxCases {
  struct Case: Sendable, CustomStringConvertible {
    let source: String
    let expected: String

    var description: String { source }
  }

  /// The pieces of one file, separated by lines of three dashes.
  static func read(_ name: String, testFile: String = #filePath) -> [Case] {
    let folder = testFile.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    let text = String(decoding: bytes(of: folder.joined(separator: "/") + "/Cases/" + name), as: UTF8.self)
    var cases: [Case] = []
    var source = ""
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix(">>> ") {
        cases.append(Case(source: source, expected: String(line.dropFirst(4))))
      } else {
        source = line == "---" ? "" : source + line + "\n"
      }
    }
    return cases
  }

  static func bytes(of path: String) -> [UInt8] {
    guard let file = fopen(path, "r") else { return [] }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65536)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      if count == 0 { return bytes }
      bytes += buffer[..<count]
    }
  }
}

extension PythonSyntaxError {
  /// The error as the cases have it: type, range with offsets from 1, message.
  var record: String {
    let type =
      switch kind {
      case .syntax: "SyntaxError"
      case .indentation: "IndentationError"
      case .tab: "TabError"
      }
    return "\(type) \(range.line):\(range.column + 1)-\(range.endLine):\(range.endColumn + 1) \(message)"
  }
}

/// What is wrong with a program, as the cases have it, or `ok`.
func verdict(_ source: String) -> String {
  do throws(PythonSyntaxError) {
    try SyntaxChecker.check(try Parser.parseModule(Array(source.utf8)))
    return "ok"
  } catch {
    return error.record
  }
}

/// The tree of an expression, as text.
func tree(_ source: String, places: Bool = false) throws -> String {
  SyntaxPrinter.dump(try Parser.parseExpression(Array(source.utf8)), places: places)
}
