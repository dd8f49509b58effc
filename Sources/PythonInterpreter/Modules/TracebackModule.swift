/// The native part of `traceback` and `linecache`: where frames stand, their source, the marks below it.
enum TracebackModule {
  static func fill(_ module: ModuleObject, _ machine: Machine) throws {
    module.namespace.define(
      [
        ("entries", entries), ("stack", stack), ("excerpt", excerpt), ("exception_only", exceptionOnly),
        ("source", source), ("is_hidden", isHidden),
      ], module: "_traceback", machine)
  }

  /// The frames of a traceback, outermost first: file, line, last line, columns, name, frame.
  private static func entries(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    guard let traceback = arguments[0].cast(.traceback, to: TracebackObject.self) else {
      return .object(ListObject())
    }
    let rows = traceback.entries.reversed().filter { !$0.code.flags.contains(.hidden) }.map { entry in
      row(
        entry.code, entry.instruction, machine.frameObject(of: entry), exact: true)
    }
    return .object(ListObject(ContiguousArray(rows)))
  }

  /// The open calls from the outermost to the one of a frame object.
  private static func stack(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    var rows = ContiguousArray<Value>()
    var next = arguments[0].cast(.frame, to: FrameObject.self)
    while let frame = next {
      if !frame.code.flags.contains(.hidden) {
        let instruction = machine.openFrame(of: frame).map { max(0, $0.instruction - 1) }
        rows.append(row(frame.code, instruction ?? -1, frame, exact: false))
      }
      next = machine.caller(of: frame)
    }
    return .object(ListObject(ContiguousArray(rows.reversed())))
  }

  private static func row(_ code: CodeObject, _ instruction: Int, _ frame: FrameObject, exact: Bool) -> Value
  {
    let hasRange = exact && code.positions.indices.contains(instruction)
    let range = hasRange ? code.positions[instruction] : nil
    let line = instruction < 0 ? frame.line : code.line(at: instruction)
    func number(_ value: Int32?) -> Value { value.map { .int(Int($0)) } ?? .none }
    return .object(
      TupleObject([
        .string(code.fileName), .int(line), number(range?.endLine), number(range?.column),
        number(range?.endColumn), .string(code.name), .object(frame),
      ]))
  }

  /// Lines of source with the marks below, indented: from their texts and the columns where the failed part begins and
  /// ends. None when there is nothing to show.
  private static func excerpt(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    let lines = try machine.collect(arguments[0]).map { try machine.str($0).text }
    let range = SourceRange(
      line: 1, column: Int32(clamping: arguments[1].smallInteger ?? 0), endLine: Int32(clamping: lines.count),
      endColumn: Int32(clamping: arguments[2].smallInteger ?? 0))
    guard !lines.isEmpty else { return .none }
    let shown = SourceExcerpt(range) { lines.indices.contains($0 - 1) ? lines[$0 - 1] : nil }
    return shown.map { .string($0.text) } ?? .none
  }

  /// The last lines of a report, in pieces: type and message, then notes.
  private static func exceptionOnly(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    guard let exception = arguments[0].cast(.exception, to: ExceptionObject.self) else { return .none }
    let hasTraceback = try arguments.count < 2 || machine.isTrue(arguments[1])
    let pieces = ExceptionLines(machine, hasTraceback: hasTraceback).pieces(exception).map {
      Value.string($0)
    }
    return .object(ListObject(ContiguousArray(pieces)))
  }

  /// The lines of a file of the program, with their ends; None when there is no such file.
  private static func source(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    guard let name = arguments[0].str?.text, let lines = machine.sources[name] else { return .none }
    var texts = lines.map { String($0) + "\n" }
    if lines.last?.isEmpty == true { texts.removeLast() }
    return .object(ListObject(ContiguousArray(texts.map { .string($0) })))
  }

  /// Whether code belongs to coroviz itself.
  private static func isHidden(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    .bool(arguments[0].cast(.code, to: CodeObject.self)?.flags.contains(.hidden) ?? false)
  }
}
