/// The frames an exception passed through, outermost first. (CPython: `StackSummary.format`)
struct FrameLines {
  let machine: Machine
  /// So many frames that stand at the same place are shown one by one.
  private let repetitionLimit = 3

  private let hasMarks: Bool

  init(_ machine: Machine, hasMarks: Bool = true) {
    self.machine = machine
    self.hasMarks = hasMarks
  }

  /// Nil when there is none to show.
  func format(_ traceback: [TracebackEntry]) -> String? {
    var text = ""
    var place: Place?
    var count = 0
    for entry in traceback.reversed() where !entry.code.flags.contains(.hidden) {
      let here = Place(entry)
      if here != place {
        text += repetitions(count)
        place = here
        count = 0
      }
      count += 1
      if count <= repetitionLimit { text += format(entry, here) }
    }
    return place == nil ? nil : text + repetitions(count)
  }

  private func repetitions(_ count: Int) -> String {
    let more = count - repetitionLimit
    return more > 0 ? "  [Previous line repeated \(more) more time\(more == 1 ? "" : "s")]\n" : ""
  }

  private func format(_ entry: TracebackEntry, _ place: Place) -> String {
    let text = "  File \"\(place.file)\", line \(place.line), in \(place.name)\n"
    guard hasMarks, entry.code.positions.indices.contains(entry.instruction) else {
      let line = machine.sourceLine(place.file, place.line)?.drop { $0 == " " || $0 == "\t" } ?? ""
      return line.isEmpty ? text : text + "    \(line)\n"
    }
    let excerpt = SourceExcerpt(entry.code.positions[entry.instruction]) {
      machine.sourceLine(place.file, $0).map(String.init)
    }
    return text + (excerpt?.text ?? "")
  }

  private struct Place: Equatable {
    let file: String
    let line: Int
    let name: String

    init(_ entry: TracebackEntry) {
      file = entry.code.fileName
      line = entry.code.line(at: entry.instruction)
      name = entry.code.name
    }
  }
}
