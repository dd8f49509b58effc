import PythonInterpreter

/// What Python prints when a file can't be compiled.
package struct SyntaxErrorReport {
  private let error: PythonSyntaxError
  private let fileName: String
  private let source: [UInt8]

  package init(_ error: PythonSyntaxError, fileName: String, source: [UInt8]) {
    self.error = error
    self.fileName = fileName
    self.source = source
  }

  /// The report, ending in a line feed. A problem of the file as a whole (line 0) has no place, and a line that
  /// can't be read as text (column -1) has no caret.
  package var text: String { place + "\(typeName): \(error.message)\n" }

  private var place: String {
    guard error.range.line > 0 else { return "" }
    let heading = "  File \"\(fileName)\", line \(error.range.line)\n"
    guard let line = sourceLine else { return heading }
    let stripped = line.drop { $0 == " " || $0 == "\t" || $0 == "\u{0C}" }
    let shown = "    \(String(String.UnicodeScalarView(stripped.prefix { $0 != "\0" })))\n"
    guard error.range.column >= 0 else { return heading + shown }
    return heading + shown + "    \(carets(under: line, indent: line.count - stripped.count))\n"
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
