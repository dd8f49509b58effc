/// The constants of a program that settings can override, and the program with other values in their places.
///
///     let constants = try ProgramConstants(source)
///     let changed = constants.substituting([(constant, value)])
///
/// The text itself is changed, before anything runs: what is shown, recorded and named in tracebacks is then the very
/// text that is executed. Every line keeps its number.
package struct ProgramConstants {
  /// In the order of the program.
  package private(set) var all: [TopLevelConstant] = []
  private let source: [UInt8]
  /// Where each line begins, in bytes.
  private let lineStarts: [Int]

  /// Reads a program of UTF-8.
  ///
  /// - Throws: `PythonSyntaxError` as running the program would.
  package init(_ source: [UInt8]) throws(PythonSyntaxError) {
    self.source = source
    lineStarts = Self.lineStarts(source)
    for statement in try Parser.parseModule(source).body {
      for constant in statement.constants where self[constant.name] == nil { all.append(constant) }
    }
  }

  /// The constant of this name.
  package subscript(name: String) -> TopLevelConstant? { all.first { $0.name == name } }

  /// A constant's value as the program writes it.
  package func text(of constant: TopLevelConstant) -> String {
    String(decoding: source[bytes(of: constant.range)], as: UTF8.self)
  }

  /// The program with these values in the places of the constants' own.
  package func substituting(_ settings: [(constant: TopLevelConstant, value: SettingValue)]) -> [UInt8] {
    var result = source
    // From the last to the first, so that the places before stay where they are.
    let places = settings.map { (bytes(of: $0.constant.range), $0.constant.range, $0.value.text) }
    for (bytes, range, text) in places.sorted(by: { $0.0.lowerBound > $1.0.lowerBound }) {
      let lines = Int(range.endLine - range.line)
      // A value over several lines leaves its line ends behind, within parentheses.
      let padded = lines > 0 ? "(\(text)\(String(repeating: "\n", count: lines)))" : text
      result.replaceSubrange(bytes, with: Array(padded.utf8))
    }
    return result
  }

  // MARK: Places

  private func bytes(of range: SourceRange) -> Range<Int> {
    let start = offset(line: range.line, column: range.column)
    return start..<max(start, offset(line: range.endLine, column: range.endColumn))
  }

  /// The byte at a line and a column, which counts characters.
  private func offset(line: Int32, column: Int32) -> Int {
    let index = Int(line) - 1
    guard lineStarts.indices.contains(index) else { return source.count }
    var offset = lineStarts[index]
    var left = column
    while left > 0, offset < source.count {
      offset += 1
      while offset < source.count, source[offset] & 0xC0 == 0x80 { offset += 1 }
      left -= 1
    }
    return offset
  }

  /// Lines end as Python has it: with a line feed, a carriage return, or both.
  private static func lineStarts(_ source: [UInt8]) -> [Int] {
    var starts = [0]
    for (index, byte) in source.enumerated() {
      let isEnd =
        byte == .newline
        || byte == .carriageReturn && !(index + 1 < source.count && source[index + 1] == .newline)
      if isEnd { starts.append(index + 1) }
    }
    return starts
  }
}
