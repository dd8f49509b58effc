import TraceModel

/// `sys.stdout` or `sys.stderr` as the machine makes them: what is written goes to the host.
package final class StandardStreamObject: NativeObject {
  let stream: StandardStream
  /// Closed by the program.
  var isClosed = false

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
    type.dottedName = "_io.TextIOWrapper"
    type.loadMembers = StreamMembers.load
    return type
  }

  /// - Throws: ValueError once the program has closed it.
  func checkOpen(_ machine: Machine) throws {
    if isClosed { throw machine.valueError("I/O operation on closed file.") }
  }
}

extension Machine {
  /// `sys.stdout`, which a program may have replaced; nil when it is None.
  package var standardOutput: Value? {
    guard let sys = modules["sys"] else { return .unbound }
    guard let stream = sys.namespace[names.intern("stdout")], !stream.isNone else { return nil }
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
      try stream.checkOpen(self)
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

  /// `io.UnsupportedOperation`.
  func unsupportedOperation(_ message: String) -> PythonError {
    guard let io = try? importModule("io"),
      let type = io.namespace[names.intern("UnsupportedOperation")]?.cast(.type, to: TypeObject.self)
    else { return error("OSError", message) }
    return PythonError(ExceptionObject(type: type, args: [.string(message)]))
  }
}
