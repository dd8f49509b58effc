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
    guard let exception = exception.cast(.exception, to: ExceptionObject.self) else { return .none }
    let visible = exception.traceback.filter { !$0.code.flags.contains(.hidden) }
    // The library's own code sees itself.
    let entries = visible.isEmpty ? exception.traceback : visible
    guard !entries.isEmpty else { return .none }
    if let known = exception.tracebackObject, known.entries.count == entries.count { return .object(known) }
    let made = TracebackObject(entries: entries)
    exception.tracebackObject = made
    return .object(made)
  }

  /// An exception that nobody can catch, in a finalizer: it is printed and forgotten.
  func reportUnraisable(_ exception: ExceptionObject, in source: Value) {
    if let hook = replacedHook("unraisablehook") {
      let value = Value.object(exception)
      let facts = PlainObject(type: simpleNamespaceType)
      let parts: [(String, Value)] = [
        ("exc_type", .object(type(of: value))), ("exc_value", value),
        ("exc_traceback", tracebackObject(value)),
        ("err_msg", .none), ("object", source),
      ]
      for (name, part) in parts { storage(of: facts).set(names.intern(name), part, self) }
      if (try? call(hook, [.object(facts)])) != nil { return }
    }
    printUnraisable(exception, message: "Exception ignored in", in: source)
  }

  func printUnraisable(_ exception: ExceptionObject, message: String, in source: Value) {
    let name = (try? repr(source)) ?? "<object>"
    let text = "\(message): \(name)\n" + TracebackFormatter(self, hasMarks: false).format(exception)
    if (try? write(StrObject(text), toFile: standardError)) == nil {
      host.write(StrObject(text), to: .error, machine: self)
    }
  }

  /// `coroutine 'f' was never awaited`.
  func warnNeverAwaited(_ generator: GeneratorObject) {
    if let id = generator.traceID { trace?.log.append(.coroutineNeverAwaited(coroutine: id)) }
    warnNeverAwaited(generator.qualifiedName, origin: generator.origin)
  }

  /// `coroutine method 'aclose' of 'f' was never awaited`.
  func warnNeverAwaited(_ step: AsyncGeneratorStep) {
    guard !isTearingDown else { return }
    let method = step.stepKind == .next ? "asend" : step.functionName
    warn(
      "RuntimeWarning", "coroutine method '\(method)' of '\(step.generator.qualifiedName)' was never awaited",
      hint: true)
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
