/// Tracebacks as Python prints them: the exceptions that led to one another, oldest first, the parts of groups
/// indented. (CPython: `TracebackException.format` in `Lib/traceback.py`)
package struct TracebackFormatter {
  private let machine: Machine
  /// How many parts of a group are shown, and how deep groups in groups.
  private let groupWidth = 15
  private let groupDepth = 10
  /// Whether marks under the lines show which part of them ran.
  private let hasMarks: Bool

  package init(_ machine: Machine, hasMarks: Bool = true) {
    self.machine = machine
    self.hasMarks = hasMarks
  }

  /// The whole report of an uncaught exception, with what caused it.
  package func format(_ exception: ExceptionObject) -> String {
    var report = Report()
    var seen: Set<ObjectIdentifier> = [ObjectIdentifier(exception)]
    write(exception, to: &report, seen: &seen)
    return report.text
  }

  // MARK: Chains

  private enum Link: String {
    case cause = "\nThe above exception was the direct cause of the following exception:\n\n"
    case context = "\nDuring handling of the above exception, another exception occurred:\n\n"
  }

  private func write(_ last: ExceptionObject, to report: inout Report, seen: inout Set<ObjectIdentifier>) {
    var chain: [(exception: ExceptionObject, link: Link?)] = []
    var next: ExceptionObject? = last
    while let exception = next {
      let (previous, link) = predecessor(of: exception, seen: &seen)
      chain.append((exception, link))
      next = previous
    }
    for (exception, link) in chain.reversed() {
      if let link { report.emit(link.rawValue) }
      writeSingle(exception, to: &report, seen: &seen)
    }
  }

  private func predecessor(
    of exception: ExceptionObject, seen: inout Set<ObjectIdentifier>
  ) -> (ExceptionObject?, Link?) {
    if let cause = exception.cause, seen.insert(ObjectIdentifier(cause)).inserted { return (cause, .cause) }
    if let context = exception.context, exception.cause == nil, !exception.suppressContext,
      seen.insert(ObjectIdentifier(context)).inserted
    {
      return (context, .context)
    }
    return (nil, nil)
  }

  private func writeSingle(
    _ exception: ExceptionObject, to report: inout Report, seen: inout Set<ObjectIdentifier>
  ) {
    let frames = FrameLines(machine, hasMarks: hasMarks).format(exception.traceback)
    let lines = ExceptionLines(machine).format(exception)
    guard machine.matches(exception, "BaseExceptionGroup") else {
      if let frames { report.emit("Traceback (most recent call last):\n" + frames) }
      return report.emit(lines)
    }
    if report.depth > groupDepth { return report.emit("... (max_group_depth is \(groupDepth))\n") }
    let isOutermost = report.depth == 0
    if isOutermost { report.depth = 1 }
    if let frames {
      report.emit("Exception Group Traceback (most recent call last):\n", margin: isOutermost ? "+" : "|")
      report.emit(frames)
    }
    report.emit(lines)
    writeMembers(of: exception, to: &report, seen: &seen)
    if isOutermost { report.depth = 0 }
  }

  // MARK: Groups

  private func writeMembers(
    of group: ExceptionObject, to report: inout Report, seen: inout Set<ObjectIdentifier>
  ) {
    let members = ExceptionGroupMembers.members(of: group).compactMap {
      $0.cast(.exception, to: ExceptionObject.self)
    }
    let shown = members.count <= groupWidth ? members.count : groupWidth + 1
    report.needsClosing = false
    for index in 0..<shown {
      let isLast = index == shown - 1
      if isLast { report.needsClosing = true }
      let title = index < groupWidth ? "\(index + 1)" : "..."
      report.append((index == 0 ? "+-" : "  ") + "+---------------- \(title) ----------------\n")
      report.depth += 1
      if index < groupWidth {
        seen.insert(ObjectIdentifier(members[index]))
        write(members[index], to: &report, seen: &seen)
      } else {
        let rest = members.count - groupWidth
        report.emit("and \(rest) more exception\(rest > 1 ? "s" : "")\n")
      }
      if isLast && report.needsClosing {
        report.append("+------------------------------------\n")
        report.needsClosing = false
      }
      report.depth -= 1
    }
  }
}

/// The text of a report, with the margin of the group it is in.
private struct Report {
  private(set) var text = ""
  var depth = 0
  /// Whether the line that closes a group is still to be drawn.
  var needsClosing = false

  private var indentation: String { String(repeating: " ", count: 2 * depth) }

  /// Adds lines, each behind the margin.
  mutating func emit(_ lines: String, margin: String = "|") {
    if depth == 0 {
      text += lines
      return
    }
    var parts = lines.split(separator: "\n", omittingEmptySubsequences: false)
    if parts.last?.isEmpty == true { parts.removeLast() }
    for part in parts { text += "\(indentation)\(margin) \(part)\n" }
  }

  /// Adds a line of the frame around groups.
  mutating func append(_ line: String) { text += indentation + line }
}
