/// A warning of the machine's own: it was not the program that called `warnings.warn`.
struct MachineWarning: Hashable {
  let category: String
  let message: String
  let file: String
  /// From 1.
  let line: Int
  /// Whether the advice follows that one can find out where the object was made.
  let hasHint: Bool
}

/// Warnings.
extension Machine {
  /// Warns about the line of the program that is being run. Before the program has imported `warnings`, CPython's
  /// default filters hold: one report for each line and text, and none of the kinds that only developers want.
  package func warn(_ category: String, _ message: String, hint: Bool = false) {
    let place = currentPlace
    tell(
      MachineWarning(category: category, message: message, file: place.file, line: place.line, hasHint: hint))
  }

  /// Warns about a line of a file: what the compiler has to say.
  package func warn(_ category: String, _ message: String, file: String, line: Int) {
    tell(MachineWarning(category: category, message: message, file: file, line: line, hasHint: false))
  }

  /// Warns about what looks wrong in a text that is being compiled.
  ///
  /// - Throws: `PythonSyntaxError` where a filter makes an error of a warning; another exception that the program's own
  ///   way of showing warnings raises.
  func warn(_ notices: [SyntaxNotice], fileName: String) throws {
    for notice in notices {
      warn("SyntaxWarning", notice.message, file: fileName, line: Int(notice.range.line))
      do {
        try flushWarnings()
      } catch let error as PythonError where matches(error.exception, "SyntaxWarning") {
        throw PythonSyntaxError(notice.message, notice.range)
      }
    }
  }

  /// Warns where an exception may be raised: a filter may make one of the warning.
  package func warnNow(_ category: String, _ message: String) throws {
    warn(category, message)
    try flushWarnings()
  }

  /// `coroutine 'f' was never awaited`.
  package func warnNeverAwaited(_ name: String, origin: TupleObject? = nil) {
    var message = "coroutine '\(name)' was never awaited"
    if let origin { message += "\nCoroutine created at (most recent call last)\n" + originLines(origin) }
    warn("RuntimeWarning", message, hint: true)
  }

  private func originLines(_ origin: TupleObject) -> String {
    let frames = origin.elements.reversed().compactMap { $0.cast(.tuple, to: TupleObject.self)?.elements }
    let lines = frames.flatMap { parts -> [String] in
      guard parts.count == 3, let file = parts[0].str?.text, let line = parts[1].smallInteger,
        let name = parts[2].str?.text
      else { return [] }
      let source = sourceLine(file, line).map { "    \($0.trimmed)" }
      return ["  File \"\(file)\", line \(line), in \(name)"] + (source.map { [$0] } ?? [])
    }
    return lines.joined(separator: "\n")
  }

  /// Where the program is: the innermost line that is its own.
  private var currentPlace: (file: String, line: Int) {
    for index in (0..<frameCount).reversed() where !frames[index].code.flags.contains(.hidden) {
      let code = frames[index].code
      if code === trampoline { continue }
      return (code.fileName, code.line(at: max(0, frames[index].instruction - 1)))
    }
    return ("<sys>", 0)
  }

  private func tell(_ warning: MachineWarning) {
    guard !isTearingDown else { return }
    if hasEnded {
      guard shownWarnings.insert(warning).inserted else { return }
      let text = "\(warning.file):\(warning.line): \(warning.category): \(warning.message)\n"
      return host.write(StrObject(text), to: .error, machine: self)
    }
    if modules["warnings"] != nil {
      // What died may have died in the middle of an instruction: no Python code can run here.
      pendingWarnings.append(warning)
      return interruptForFinalizers()
    }
    let ignored = ["PendingDeprecationWarning", "ImportWarning", "ResourceWarning"]
    guard !ignored.contains(warning.category) else { return }
    // Nothing remembers what was said about a text that is compiled.
    guard warning.category == "SyntaxWarning" || shownWarnings.insert(warning).inserted else { return }
    host.write(StrObject(text(of: warning)), to: .error, machine: self)
  }

  private func text(of warning: MachineWarning) -> String {
    var text = "\(warning.file):\(warning.line): \(warning.category): \(warning.message)\n"
    if let source = sourceLine(warning.file, warning.line), !source.trimmed.isEmpty {
      text += "  \(source.trimmed)\n"
    }
    if warning.hasHint {
      text += "\(warning.category): Enable tracemalloc to get the object allocation traceback\n"
    }
    return text
  }

  /// Tells the module `warnings` what came up where no Python code could run. What it raises nobody can catch.
  func tellPendingWarnings() {
    do {
      try flushWarnings()
    } catch let error as PythonError {
      reportUnraisable(error.exception, in: .none)
    } catch {}
  }

  private func flushWarnings() throws {
    while !pendingWarnings.isEmpty {
      let warning = pendingWarnings.removeFirst()
      guard let module = modules["warnings"],
        let handler = module.namespace[names.intern("_machine_warning")]
      else { continue }
      let category = types.exceptions[warning.category] ?? types.object
      _ = try call(
        handler,
        [
          .string(warning.message), .object(category), .string(warning.file), .int(warning.line),
          .bool(warning.hasHint),
        ])
    }
  }
}

extension Substring {
  /// Without white space around.
  fileprivate var trimmed: Substring {
    var part = self
    while let first = part.first, first.isWhitespace { part.removeFirst() }
    while let last = part.last, last.isWhitespace { part.removeLast() }
    return part
  }
}
