/// What a traceback ends with: `Type: message`, a suggestion, notes.
/// (CPython: `TracebackException.format_exception_only`)
struct ExceptionLines {
  let machine: Machine
  /// Variables that may have been meant are looked for in the frame of the error: without one there are none to suggest.
  let hasTraceback: Bool

  init(_ machine: Machine, hasTraceback: Bool = true) {
    self.machine = machine
    self.hasTraceback = hasTraceback
  }

  func format(_ exception: ExceptionObject) -> String { pieces(exception).joined() }

  /// The same in pieces: type and message, however many lines those are, then each line of the notes.
  func pieces(_ exception: ExceptionObject) -> [String] {
    let notes = notes(of: exception).flatMap { $0.split(separator: "\n", omittingEmptySubsequences: false) }
    return head(exception) + notes.map { $0 + "\n" }
  }

  private func head(_ exception: ExceptionObject) -> [String] {
    guard machine.matches(exception, "SyntaxError") else { return [header(exception) + "\n"] }
    return syntaxError(exception).split(separator: "\n").map { $0 + "\n" }
  }

  private func header(_ exception: ExceptionObject) -> String {
    let name = typeName(exception)
    guard let message = try? machine.str(.object(exception)) else {
      return "\(name): <exception str() failed>"
    }
    let text =
      message.text + (Suggestion.afterword(for: exception, hasTraceback: hasTraceback, machine) ?? "")
    return text.isEmpty ? name : "\(name): \(text)"
  }

  private func typeName(_ exception: ExceptionObject) -> String {
    guard let type = exception.type else { return "Exception" }
    let isPlain = type.moduleName == "builtins" || type.moduleName == "__main__"
    return isPlain ? type.qualifiedName : "\(type.moduleName).\(type.qualifiedName)"
  }

  private func notes(of exception: ExceptionObject) -> [String] {
    guard let notes = exception.attributes?.get(.dunderNotes, machine), !notes.isNone else { return [] }
    guard notes.str == nil, notes.object?.kind == .list || notes.object?.kind == .tuple,
      let items = try? machine.collect(notes)
    else { return [(try? machine.repr(notes)) ?? "<__notes__ repr() failed>"] }
    return items.map { (try? machine.str($0).text) ?? "<note str() failed>" }
  }

  // MARK: SyntaxError

  private func syntaxError(_ exception: ExceptionObject) -> String {
    func field(_ name: String) -> Value { ExceptionFields.get(name, of: exception) }
    var text = ""
    var suffix = ""
    let file = field("filename").str?.text
    if let line = field("lineno").smallInteger {
      text = "  File \"\(file ?? "<string>")\", line \(line)\n"
    } else if let file {
      suffix = " (\(file))"
    }
    if let source = field("text").str?.text {
      let end = field("lineno").smallInteger == field("end_lineno").smallInteger ? field("end_offset") : .none
      text += excerpt(source, field("offset").smallInteger, end.smallInteger)
    }
    let message = field("msg").isNone ? "<no detail available>" : (try? machine.str(field("msg")).text) ?? ""
    return text + "\(typeName(exception)): \(message)\(suffix)\n"
  }

  /// The line and the carets below it; the columns count from 1.
  private func excerpt(_ source: String, _ start: Int?, _ end: Int?) -> String {
    let line = source.unicodeScalars.prefix { $0 != "\n" }
    let stripped = line.drop { $0 == " " || $0 == "\u{0C}" || $0 == "\t" }
    let shown = "    \(String(stripped))\n"
    guard var start else { return shown }
    var end = end.flatMap { $0 == 0 ? nil : $0 } ?? start
    if start > line.count { start = line.count + 1 }
    if end > line.count { end = line.count + 1 }
    if start >= end { end = start + 1 }
    let column = start - 1 - (line.count - stripped.count)
    guard column >= 0 else { return shown }
    let blanks = stripped.prefix(column).map { $0.properties.isWhitespace ? String($0) : " " }.joined()
    let padding = String(repeating: " ", count: max(0, column - stripped.count))
    return shown + "    \(blanks)\(padding)\(String(repeating: "^", count: end - start))\n"
  }
}
