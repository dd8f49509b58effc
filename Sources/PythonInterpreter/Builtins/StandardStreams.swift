import TraceModel

/// `sys.stdout` or `sys.stderr` as the machine makes them: what is written goes to the host.
package final class StandardStreamObject: NativeObject {
  let stream: StandardStream

  init(_ stream: StandardStream, type: TypeObject) {
    self.stream = stream
    super.init(type: type)
  }

  var name: String { stream == .output ? "<stdout>" : "<stderr>" }

  package override func representation(_ machine: Machine) throws -> String? {
    "<_io.TextIOWrapper name='\(name)' mode='w' encoding='utf-8'>"
  }

  /// The type of both streams, with CPython's name.
  static func makeType(_ machine: Machine) -> TypeObject {
    let type = TypeObject(
      name: "TextIOWrapper", moduleName: "_io", bases: [machine.types.object], instanceKind: .native)
    type.define(
      methods: [("write", write), ("flush", flush), ("isatty", isatty), ("writelines", writeLines)], machine)
    type.define(
      properties: [
        ("name", { machine, value in .string((value.object as? StandardStreamObject)?.name ?? "") }),
        ("encoding", { _, _ in .string("utf-8") }),
      ], machine)
    return type
  }

  private static func write(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    let text = try arguments.onlyAfterSelf("write", machine)
    guard let string = text.str else {
      throw machine.typeError("write() argument must be str, not \(machine.typeName(text))")
    }
    try machine.write(string, toFile: arguments[0])
    return .int(string.count)
  }

  private static func writeLines(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    let lines = try arguments.onlyAfterSelf("writelines", machine)
    let file = arguments[0]
    try machine.iterate(lines) { line in
      guard let string = line.str else {
        throw machine.typeError("write() argument must be str, not \(machine.typeName(line))")
      }
      try machine.write(string, toFile: file)
      return true
    }
    return .none
  }

  private static func flush(_ machine: Machine, _ arguments: Arguments) throws -> Value { .none }

  private static func isatty(_ machine: Machine, _ arguments: Arguments) throws -> Value { .bool(false) }
}

extension Machine {
  /// `sys.stdout`, which a program may have replaced; nil when it is None.
  package var standardOutput: Value? {
    guard let sys = modules["sys"] else { return .unbound }
    guard let stream = sys.namespace[names.intern("stdout")], !stream.isNone else { return nil }
    return stream
  }

  /// `sys.stderr`, which a program may have replaced; nil when it is None.
  package var standardError: Value? {
    guard let sys = try? importModule("sys"), let stream = sys.namespace[names.intern("stderr")],
      !stream.isNone
    else { return nil }
    return stream
  }

  /// Whether a file is one of the machine's own.
  func isStandardStream(_ file: Value) -> Bool { file.isUnbound || file.object is StandardStreamObject }

  /// Writes to a file of the program. `.unbound` is the standard output before anyone imported `sys`.
  package func write(_ text: StrObject, toFile file: Value?) throws {
    guard let file else { return }
    if file.isUnbound {
      host.write(text, to: .output, machine: self)
    } else if let stream = file.object as? StandardStreamObject {
      if text.count > 0 { host.write(text, to: stream.stream, machine: self) }
    } else {
      _ = try callMethod(file, names.intern("write"), [.object(text)])
    }
  }

  /// A line of the standard input without its end; nil when there is none. A replaced `sys.stdin` is asked
  /// for it; the machine itself has no input.
  func readLine() throws -> StrObject? {
    guard let stdin = modules["sys"]?.namespace[names.intern("stdin")], !stdin.isNone,
      let line = try callMethod(stdin, names.intern("readline"), []).str, line.count > 0
    else { return nil }
    guard line.utf8.last == 0x0A else { return line }
    return StrObject(utf8: ContiguousArray(line.utf8.dropLast()))
  }
}
