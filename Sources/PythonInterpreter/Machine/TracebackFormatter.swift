/// Tracebacks as Python prints them. (CPython: traceback.c, `Lib/traceback.py`)
package struct TracebackFormatter {
  private let machine: Machine

  package init(_ machine: Machine) { self.machine = machine }

  /// The whole report of an uncaught exception, with what caused it.
  package func format(_ exception: ExceptionObject) -> String {
    var report = TracebackReport()
    write(exception, into: &report)
    return report.text
  }

  private func write(_ exception: ExceptionObject, into report: inout TracebackReport) {
    report.seen.insert(ObjectIdentifier(exception))
    if let cause = exception.cause, !report.seen.contains(ObjectIdentifier(cause)) {
      write(cause, into: &report)
      report.emit("\nThe above exception was the direct cause of the following exception:\n\n")
    } else if let context = exception.context, !exception.suppressContext,
      !report.seen.contains(ObjectIdentifier(context))
    {
      write(context, into: &report)
      report.emit("\nDuring handling of the above exception, another exception occurred:\n\n")
    }
    if machine.matches(exception, "BaseExceptionGroup") {
      writeGroup(exception, into: &report)
    } else {
      writeSingle(exception, title: "Traceback (most recent call last):\n", into: &report)
    }
  }

  private func writeSingle(
    _ exception: ExceptionObject, title: String, margin: Character = "|", into report: inout TracebackReport
  ) {
    let entries = exception.traceback.reversed().filter { !$0.code.flags.contains(.hidden) }
    if !entries.isEmpty {
      report.emit(title, margin: margin)
      report.emit(format(Array(entries)))
    }
    report.emit(lastLines(exception))
  }

  /// A group, with a numbered box for each of its exceptions. (CPython: `TracebackException.format`)
  private func writeGroup(_ group: ExceptionObject, into report: inout TracebackReport) {
    guard report.depth <= 10 else { return report.emit("... (max_group_depth is 10)\n") }
    let isOutermost = report.depth == 0
    if isOutermost { report.depth = 1 }
    writeSingle(
      group, title: "Exception Group Traceback (most recent call last):\n", margin: isOutermost ? "+" : "|",
      into: &report)
    let members = ExceptionGroupMembers.members(of: group).compactMap {
      $0.cast(.exception, to: ExceptionObject.self)
    }
    let shown = members.count <= 15 ? members.count : 16
    for index in 0..<shown {
      let isLast = index == shown - 1
      if isLast { report.needsClosing = true }
      report.box(index < 15 ? String(index + 1) : "...", isFirst: index == 0)
      report.depth += 1
      if index < 15 {
        write(members[index], into: &report)
      } else {
        let rest = members.count - 15
        report.emit("and \(rest) more exception\(rest == 1 ? "" : "s")\n")
      }
      if isLast { report.close() }
      report.depth -= 1
    }
    if isOutermost { report.depth = 0 }
  }

  /// The frames, with runs of the same line folded.
  private func format(_ entries: [TracebackEntry]) -> String {
    var text = ""
    var previous: (file: String, line: Int, name: String)?
    var repeats = 0
    func repetition() -> String {
      repeats > 3 ? "  [Previous line repeated \(repeats - 3) more time\(repeats == 4 ? "" : "s")]\n" : ""
    }
    for entry in entries {
      let key = (entry.code.fileName, entry.code.line(at: entry.instruction), entry.code.name)
      if let last = previous, last == key {
        repeats += 1
      } else {
        text += repetition()
        previous = key
        repeats = 1
      }
      if repeats <= 3 { text += format(entry) }
    }
    return text + repetition()
  }

  private func format(_ entry: TracebackEntry) -> String {
    let line = entry.code.line(at: entry.instruction)
    var text = "  File \"\(entry.code.fileName)\", line \(line), in \(entry.code.name)\n"
    guard let source = machine.sourceLine(entry.code.fileName, line) else { return text }
    let stripped = source.drop { $0 == " " || $0 == "\t" || $0 == "\u{0C}" }
    text += "    \(stripped)\n"
    let position =
      entry.code.positions.indices.contains(entry.instruction) ? entry.code.positions[entry.instruction] : nil
    if let position,
      let carets = carets(position, source: String(source), indent: source.count - stripped.count)
    {
      text += "    \(carets)\n"
    }
    return text
  }

  /// The line of `^` under the part of the source that failed; nil when that is the whole line.
  private func carets(_ range: SourceRange, source: String, indent: Int) -> String? {
    guard range.line == range.endLine, range.endColumn > range.column else { return nil }
    let scalars = Array(source.unicodeScalars)
    let end = min(Int(range.endColumn), scalars.count)
    let start = Int(range.column)
    guard start >= indent, start < end else { return nil }
    let trimmedEnd =
      scalars.lastIndex { $0 != " " && $0 != "\t" && $0 != "\r" }.map { $0 + 1 } ?? scalars.count
    if start == indent && end >= trimmedEnd { return nil }
    return String(repeating: " ", count: start - indent) + String(repeating: "^", count: end - start)
  }

  /// `Type: message` with a hint, and notes.
  package func lastLines(_ exception: ExceptionObject) -> String {
    var text = header(exception) + (Suggestion.afterword(for: exception, machine) ?? "") + "\n"
    for note in exception.notes(machine) { text += note + "\n" }
    return text
  }

  /// `Type: message`.
  package func header(_ exception: ExceptionObject) -> String {
    guard let type = exception.type else { return "Exception" }
    let isPlain = type.moduleName == "builtins" || type.moduleName == "__main__"
    let name = isPlain ? type.qualifiedName : "\(type.moduleName).\(type.qualifiedName)"
    guard let message = try? machine.str(.object(exception)) else {
      return "\(name): <exception str() failed>"
    }
    return message.count == 0 ? name : "\(name): \(message.text)"
  }
}

/// The text of a report while it grows: indented with bars inside groups.
private struct TracebackReport {
  private(set) var text = ""
  /// How many groups are open around what is written.
  var depth = 0
  /// Whether the box that is open last still lacks its bottom line.
  var needsClosing = false
  /// The exceptions that have been told.
  var seen: Set<ObjectIdentifier> = []

  private var indent: String { String(repeating: " ", count: 2 * depth) }

  /// Writes whole lines.
  mutating func emit(_ lines: String, margin: Character = "|") {
    if depth == 0 {
      text += lines
    } else {
      for line in lines.dropLast().split(separator: "\n", omittingEmptySubsequences: false) {
        text += "\(indent)\(margin) \(line)\n"
      }
    }
  }

  /// The top of a box.
  mutating func box(_ title: String, isFirst: Bool) {
    text += "\(indent)\(isFirst ? "+-" : "  ")+---------------- \(title) ----------------\n"
  }

  /// The bottom of a box, unless one inside has it already.
  mutating func close() {
    if needsClosing { text += "\(indent)+------------------------------------\n" }
    needsClosing = false
  }
}

extension ExceptionObject {
  fileprivate func notes(_ machine: Machine) -> [String] {
    guard let notes = attributes?.get(.dunderNotes, machine)?.cast(.list, to: ListObject.self) else {
      return []
    }
    return notes.elements.compactMap { $0.str?.text }
  }
}

extension Machine {
  /// A line of a source file that is being run, from 1.
  func sourceLine(_ file: String, _ line: Int) -> Substring? {
    guard let lines = sources[file], lines.indices.contains(line - 1) else { return nil }
    return lines[line - 1]
  }

  /// Keeps a file's source for tracebacks.
  package func addSource(_ file: String, _ source: [UInt8]) {
    sources[file] = String(decoding: source, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
  }

  package func tracebackObject(_ exception: Value) -> Value {
    guard let exception = exception.cast(.exception, to: ExceptionObject.self), !exception.traceback.isEmpty
    else {
      return .none
    }
    return .object(TracebackObject(entries: exception.traceback))
  }

  /// An exception that nobody can catch, in a finalizer: it is printed and forgotten.
  func reportUnraisable(_ exception: ExceptionObject, in source: Value) {
    let name = (try? repr(source)) ?? "<object>"
    let text = "Exception ignored in: \(name)\n" + TracebackFormatter(self).format(exception)
    host.write(StrObject(text), to: .error, machine: self)
  }

  /// `coroutine 'f' was never awaited`.
  func warnNeverAwaited(_ generator: GeneratorObject) {
    if let id = generator.traceID { trace?.log.append(.coroutineNeverAwaited(coroutine: id)) }
    warn("RuntimeWarning", "coroutine '\(generator.qualifiedName)' was never awaited")
    host.write(
      StrObject("RuntimeWarning: Enable tracemalloc to get the object allocation traceback\n"), to: .error,
      machine: self)
  }

  /// Prints a warning that names the line of the program being run.
  package func warn(_ category: String, _ message: String) {
    var place = "sys:1"
    var shown = ""
    var index = frameCount - 1
    while index >= 0 {
      let frame = frames + index
      if !frame.pointee.code.flags.contains(.hidden) {
        let line = frame.pointee.code.line(at: max(0, frame.pointee.instruction - 1))
        place = "\(frame.pointee.code.fileName):\(line)"
        if let source = sourceLine(frame.pointee.code.fileName, line) {
          shown = "  \(source.drop { $0 == " " || $0 == "\t" })\n"
        }
        break
      }
      index -= 1
    }
    host.write(StrObject("\(place): \(category): \(message)\n\(shown)"), to: .error, machine: self)
  }
}

/// A `traceback` object.
package final class TracebackObject: PyObject {
  /// Innermost first.
  package let entries: [TracebackEntry]

  package init(entries: [TracebackEntry]) {
    self.entries = entries
    super.init(kind: .traceback)
  }
}
