/// Sources that tracebacks show, and reports of what nobody can catch.
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
    if let known = exception.tracebackObject, known.entries.count == exception.traceback.count {
      return .object(known)
    }
    let made = TracebackObject(entries: exception.traceback)
    exception.tracebackObject = made
    return .object(made)
  }

  /// An exception that nobody can catch, in a finalizer: it is printed and forgotten.
  func reportUnraisable(_ exception: ExceptionObject, in source: Value) {
    let name = (try? repr(source)) ?? "<object>"
    let text = "Exception ignored in: \(name)\n" + TracebackFormatter(self, hasMarks: false).format(exception)
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

  /// `coroutine method 'aclose' of 'f' was never awaited`.
  func warnNeverAwaited(_ step: AsyncGeneratorStep) {
    guard !isTearingDown else { return }
    let method = step.stepKind == .next ? "asend" : step.functionName
    warn(
      "RuntimeWarning",
      "coroutine method '\(method)' of '\(step.generator.qualifiedName)' was never awaited")
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
