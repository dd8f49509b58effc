import Canvas
import Story
import TraceModel

/// Source lines with their numbers, as the story refers to them.
struct NumberedLines {
  let lines: [String]

  init(_ source: [String]) {
    let width = "\(source.count)".count
    lines = source.enumerated().map { index, line in
      let number = "\(index + 1)"
      let padding = String(repeating: " ", count: width - number.count)
      return line.isEmpty ? padding + number : "\(padding)\(number)  \(line)"
    }
  }
}

/// What was printed, line by line, each with its virtual time, and those to standard error marked in words.
struct OutputTable {
  let lines: [String]

  init(_ output: [OutputLine], _ language: Language) {
    let width = output.map(\.clock.count).max() ?? 0
    lines = output.map { line in
      let padding = String(repeating: " ", count: width - line.clock.count)
      let stream = line.stream == .error ? "\(DocumentWords.onError.text(in: language)): " : ""
      return "[\(padding)\(line.clock)] \(stream)\(line.text)"
    }
  }
}
