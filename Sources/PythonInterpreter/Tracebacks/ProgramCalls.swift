extension Machine {
  /// The calls of the program that are open, outermost first; of more than `limit` the innermost ones.
  package func programCalls(limit: Int) -> [(file: String, line: Int, function: String, source: String)] {
    var calls: [(file: String, line: Int, function: String, source: String)] = []
    for index in (0..<frameCount).reversed() where calls.count < limit {
      let frame = frames[index]
      if frame.code === trampoline || frame.code.flags.contains(.hidden) { continue }
      let line = frame.code.line(at: max(0, frame.instruction - 1))
      calls.append((frame.code.fileName, line, frame.code.name, sourceText(frame.code.fileName, line)))
    }
    return calls.reversed()
  }

  /// A line of a source file, without white space around; empty when there is none.
  package func sourceText(_ file: String, _ line: Int) -> String {
    let text = sourceLine(file, line) ?? ""
    let start = text.drop { $0 == " " || $0 == "\t" }
    return String(start.reversed().drop { $0.isWhitespace }.reversed())
  }
}
