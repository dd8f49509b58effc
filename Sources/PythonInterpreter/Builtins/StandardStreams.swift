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
      try stream.checkOpen(self)
      if text.count > 0 { host.write(text, to: stream.stream, machine: self) }
    } else {
      _ = try callMethod(file, names.intern("write"), [.object(text)])
    }
  }

  /// A line, without its end, of the file that a program has put in the place of the standard input; nil at its end.
  func readLine(of file: Value) throws -> StrObject? {
    guard let line = try callMethod(file, names.intern("readline"), []).str, line.count > 0 else {
      return nil
    }
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

  /// What a program has put in the place of `sys.stdin`, if it has; None when it has taken that away.
  var replacedStandardInput: Value? {
    guard let sys = modules["sys"] else { return nil }
    guard let stdin = sys.namespace[names.intern("stdin")] else { return Value.none }
    return stdin.object is StandardInputObject ? nil : stdin
  }
}
