extension Parser {
  /// The UTF-8 text of a file: without byte order mark, from Latin-1 if a coding comment says so.
  ///
  /// - Throws: `PythonSyntaxError` for text that is not UTF-8, unknown encodings and zero bytes, with the
  ///   messages of `python3 file`. Line 0 means that no place is shown, column -1 that no caret is.
  package static func decode(
    _ bytes: [UInt8], fileName: String = "<string>"
  ) throws(PythonSyntaxError) -> [UInt8] {
    let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    let text = hasMark ? Array(bytes[3...]) : bytes
    if let zero = text.firstIndex(of: 0) {
      throw error("source code cannot contain null bytes", line: line(of: zero, in: text))
    }
    guard let declaration = SourceEncoding.declaration(in: text) else {
      try checkUTF8(text, fileName)
      return text
    }
    guard let encoding = declaration.encoding else {
      throw error("encoding problem: \(declaration.name)\(hasMark ? " with BOM" : "")")
    }
    switch encoding {
    case .utf8:
      try checkUTF8(text, fileName)
      return text
    case .ascii:
      guard !text.contains(where: { $0 >= 0x80 }) else { throw error("encoding problem: ascii") }
      return text
    case .latin1:
      if hasMark { throw error("encoding problem: iso-8859-1 with BOM") }
      return text.flatMap { Array(String(Unicode.Scalar($0)).utf8) }
    }
  }

  private static func error(_ message: String, line: Int32 = 0) -> PythonSyntaxError {
    PythonSyntaxError(message, SourceRange(line: line, column: -1, endLine: line, endColumn: -1))
  }

  private static func line(of offset: Int, in text: [UInt8]) -> Int32 {
    Int32(text[..<offset].count { $0 == .newline }) + 1
  }

  private static func checkUTF8(_ text: [UInt8], _ fileName: String) throws(PythonSyntaxError) {
    guard text.contains(where: { $0 >= 0x80 }), let bad = firstInvalidOffset(text) else { return }
    let line = line(of: bad, in: text)
    let digits = String(text[bad], radix: 16)
    throw error(
      "Non-UTF-8 code starting with '\\x\(digits)' in file \(fileName) on line \(line), but no encoding "
        + "declared; see https://peps.python.org/pep-0263/ for details")
  }

  private static func firstInvalidOffset(_ text: [UInt8]) -> Int? {
    var offset = 0
    while offset < text.count {
      if text[offset] < 0x80 {
        offset += 1
        continue
      }
      var bytes = text[offset..<min(offset + 4, text.count)].makeIterator()
      var decoder = Unicode.UTF8()
      guard case .scalarValue(let scalar) = decoder.decode(&bytes) else { return offset }
      offset += UTF8.width(scalar)
    }
    return nil
  }
}

/// The encodings a source file may declare.
private enum SourceEncoding {
  case utf8, ascii, latin1

  /// What a comment in one of the first two lines says (PEP 263); the encoding is nil if it is not known here.
  static func declaration(in text: [UInt8]) -> (name: String, encoding: SourceEncoding?)? {
    let lines = text.split(
      separator: .newline, maxSplits: 2, omittingEmptySubsequences: false)
    for line in lines.prefix(2) {
      let comment = line.drop { $0 == .space || $0 == .tab || $0 == .formFeed }
      if let first = comment.first, first != UInt8(ascii: "#"), first != .carriageReturn { return nil }
      if let name = name(in: comment) { return (name, encoding(named: name)) }
    }
    return nil
  }

  /// The name after `coding:` or `coding=`.
  private static func name(in comment: ArraySlice<UInt8>) -> String? {
    var rest = comment
    while let found = rest.firstRange(of: Array("coding".utf8)) {
      rest = rest[found.upperBound...]
      guard let sign = rest.first, sign == UInt8(ascii: ":") || sign == UInt8(ascii: "=") else { continue }
      let word = rest.dropFirst().drop { $0 == .space || $0 == .tab }.prefix {
        $0.continuesName || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".")
      }
      if !word.isEmpty { return String(decoding: word, as: UTF8.self) }
    }
    return nil
  }

  private static func encoding(named name: String) -> SourceEncoding? {
    let normal = String(name.lowercased().map { $0 == "_" ? "-" : $0 })
    if normal == "utf-8" || normal == "utf8" || normal.hasPrefix("utf-8-") { return .utf8 }
    if normal == "ascii" || normal == "us-ascii" { return .ascii }
    let latin = ["latin-1", "iso-8859-1", "iso-latin-1", "latin1", "iso8859-1"]
    return latin.contains { normal == $0 || normal.hasPrefix($0 + "-") } ? .latin1 : nil
  }
}

extension ArraySlice<UInt8> {
  /// Where a pattern first occurs.
  fileprivate func firstRange(of pattern: [UInt8]) -> Range<Int>? {
    guard count >= pattern.count else { return nil }
    for start in startIndex...(endIndex - pattern.count)
    where self[start..<(start + pattern.count)].elementsEqual(pattern) {
      return start..<(start + pattern.count)
    }
    return nil
  }
}
