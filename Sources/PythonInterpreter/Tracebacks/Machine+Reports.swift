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
    return .object(TracebackObject(entries: exception.traceback))
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
    let text = "\(message): \(name)\n" + TracebackFormatter(self).format(exception)
    if (try? write(StrObject(text), toFile: standardError)) == nil {
      host.write(StrObject(text), to: .error, machine: self)
    }
  }

  /// `coroutine 'f' was never awaited`.
  func warnNeverAwaited(_ generator: GeneratorObject) {
    if let id = generator.traceID { trace?.log.append(.coroutineNeverAwaited(coroutine: id)) }
    warnNeverAwaited(generator.qualifiedName, origin: generator.origin)
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
