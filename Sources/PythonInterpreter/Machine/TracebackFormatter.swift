/// Tracebacks as Python prints them. (CPython: traceback.c, `Lib/traceback.py`)
package struct TracebackFormatter {
  private let machine: Machine

  package init(_ machine: Machine) { self.machine = machine }

  /// The whole report of an uncaught exception, with what caused it.
  package func format(_ exception: ExceptionObject) -> String {
    var seen: Set<ObjectIdentifier> = []
    return format(exception, seen: &seen)
  }

  private func format(_ exception: ExceptionObject, seen: inout Set<ObjectIdentifier>) -> String {
    seen.insert(ObjectIdentifier(exception))
    var text = ""
    if let cause = exception.cause, !seen.contains(ObjectIdentifier(cause)) {
      text += format(cause, seen: &seen)
      text += "\nThe above exception was the direct cause of the following exception:\n\n"
    } else if let context = exception.context, !exception.suppressContext,
      !seen.contains(ObjectIdentifier(context))
    {
      text += format(context, seen: &seen)
      text += "\nDuring handling of the above exception, another exception occurred:\n\n"
    }
    return text + formatSingle(exception)
  }

  private func formatSingle(_ exception: ExceptionObject) -> String {
    var text = ""
    let entries = exception.traceback.reversed().filter { !$0.code.flags.contains(.hidden) }
    if !entries.isEmpty {
      text += "Traceback (most recent call last):\n"
      text += format(Array(entries))
    }
    return text + lastLines(exception)
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

  /// `Type: message`, notes, and the parts of a group.
  package func lastLines(_ exception: ExceptionObject) -> String {
    var text = header(exception) + "\n"
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
