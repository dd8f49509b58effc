import PythonInterpreter

/// What Python prints when a file can't be compiled.
struct SyntaxErrorReport {
  private let error: PythonSyntaxError
  private let fileName: String
  private let source: [UInt8]

  init(_ error: PythonSyntaxError, fileName: String, source: [UInt8]) {
    self.error = error
    self.fileName = fileName
    self.source = source
  }

  /// The report, ending in a line feed.
  var text: String {
    var text = "  File \"\(fileName)\", line \(error.range.line)\n"
    if let line = sourceLine {
      let stripped = line.drop { $0 == " " || $0 == "\t" || $0 == "\u{0C}" }
      text += "    \(String(String.UnicodeScalarView(stripped)))\n"
      text += "    \(carets(under: line, indent: line.count - stripped.count))\n"
    }
    return text + "\(typeName): \(error.message)\n"
  }

  private var sourceLine: [Unicode.Scalar]? {
    let lines = String(decoding: source, as: UTF8.self).unicodeScalars
      .split(separator: "\n", omittingEmptySubsequences: false)
    let index = Int(error.range.line) - 1
    return lines.indices.contains(index) ? Array(lines[index]) : nil
  }

  private func carets(under line: [Unicode.Scalar], indent: Int) -> String {
    let start = max(0, Int(error.range.column) - indent)
    let end =
      error.range.endLine == error.range.line ? Int(error.range.endColumn) - indent : line.count - indent
    return String(repeating: " ", count: start) + String(repeating: "^", count: max(1, end - start))
  }

  private var typeName: String {
    switch error.kind {
    case .syntax: "SyntaxError"
    case .indentation: "IndentationError"
    case .tab: "TabError"
    }
  }
}
