import Canvas
import Story
import Timeline
import TraceModel

/// What a program printed, in lines, each with the virtual time at which it was begun.
struct DocumentOutput {
  private(set) var lines: [OutputLine] = []
  /// How many lines there are beyond the limit.
  private(set) var left = 0
  /// Whether the last line's end has not been printed yet.
  private var isOpen = false

  init(_ walk: ExportWalk, limit: Int) {
    let state = walk.history.frontier
    for index in 0..<state.output.count {
      guard let entry = state.output.element(at: index) else { continue }
      let clock = Message.statusTime(entry.time.seconds).text(in: walk.language)
      add(walk.history.log.text(entry.text), entry.stream, clock, limit)
    }
  }

  private mutating func add(_ text: String, _ stream: StandardStream, _ clock: String, _ limit: Int) {
    // The parts between line feeds; a line feed at the end leaves an empty part behind it, which is no line yet.
    let parts = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, part) in parts.enumerated() {
      let isLast = index + 1 == parts.count
      if !(isLast && part.isEmpty) { add(piece: displaySafe(String(part)), stream, clock, limit) }
      isOpen = isLast ? isOpen && part.isEmpty || !part.isEmpty : false
    }
  }

  private mutating func add(piece: String, _ stream: StandardStream, _ clock: String, _ limit: Int) {
    if isOpen, let last = lines.indices.last, lines[last].stream == stream {
      lines[last].text += piece
    } else if lines.count < limit {
      lines.append(OutputLine(clock: clock, stream: stream, text: piece))
    } else {
      left += 1
    }
  }
}
