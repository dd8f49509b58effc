import TraceModel

/// `print`, `input`, `repr`, `ascii`, `format`.
enum PrintingFunctions {
  static var table: [NativeEntry] {
    [("print", print), ("repr", repr), ("ascii", ascii), ("format", format)]
  }

  private struct PrintOptions {
    var separator: ContiguousArray<UInt8> = [0x20]
    var end: ContiguousArray<UInt8> = [0x0A]
    var file: Value = .none
    var flush = false
  }

  /// A whole call is one piece of output, so that it is one event in the trace.
  private static func print(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    let options = arguments.keywords.isEmpty ? PrintOptions() : try printOptions(machine, arguments)
    let file = options.file.isNone ? machine.standardOutput : options.file
    if let file, !machine.isStandardStream(file) {
      try print(arguments, to: file, options, machine)
      return .none
    }
    var text = ContiguousArray<UInt8>()
    do {
      for index in 0..<arguments.count {
        if index > 0 { text += options.separator }
        text += try machine.str(arguments[index]).utf8
      }
    } catch {
      if !text.isEmpty { try machine.write(StrObject(utf8: text), toFile: file) }
      throw error
    }
    text += options.end
    try machine.write(StrObject(utf8: text), toFile: file)
    return .none
  }

  /// A file of the program gets the pieces one by one.
  private static func print(
    _ arguments: Arguments, to file: Value, _ options: PrintOptions, _ machine: Machine
  ) throws {
    for index in 0..<arguments.count {
      if index > 0 { try machine.write(StrObject(utf8: options.separator), toFile: file) }
      try machine.write(machine.str(arguments[index]), toFile: file)
    }
    try machine.write(StrObject(utf8: options.end), toFile: file)
    if options.flush { _ = try machine.callMethod(file, machine.names.intern("flush"), []) }
  }

  private static func printOptions(_ machine: Machine, _ arguments: Arguments) throws -> PrintOptions {
    var options = PrintOptions()
    for (name, value) in arguments.keywordPairs {
      switch machine.names.text(name) {
      case "sep": options.separator = try text(value, "sep", options.separator, machine)
      case "end": options.end = try text(value, "end", options.end, machine)
      case "file": options.file = value
      case "flush": options.flush = try machine.isTrue(value)
      case let other: throw machine.typeError("print() got an unexpected keyword argument '\(other)'")
      }
    }
    return options
  }

  private static func text(
    _ value: Value, _ name: String, _ standard: ContiguousArray<UInt8>, _ machine: Machine
  ) throws -> ContiguousArray<UInt8> {
    if value.isNone { return standard }
    guard let text = value.str else {
      throw machine.typeError("\(name) must be None or a string, not \(machine.typeName(value))")
    }
    return text.utf8
  }

  /// `input`; see `InputPrelude` for how the line is read.
  static func input(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    guard arguments.keywords.isEmpty else { throw machine.typeError("input() takes no keyword arguments") }
    try arguments.expect("input", 0...1, machine)
    if let prompt = arguments.at(0), let output = machine.standardOutput {
      try machine.write(machine.str(prompt), toFile: output)
    }
    guard let file = machine.replacedStandardInput else { return try machine.continueWithInput("input_line") }
    if file.isNone { throw machine.error("RuntimeError", "input(): lost sys.stdin") }
    guard let line = try machine.readLine(of: file) else {
      throw machine.error("EOFError", "EOF when reading a line")
    }
    return .object(line)
  }

  private static func repr(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    .string(try machine.repr(arguments.only("repr", machine)))
  }

  private static func ascii(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    let text = try machine.repr(arguments.only("ascii", machine))
    return .string(text.unicodeScalars.reduce(into: "") { $0 += escaped($1) })
  }

  /// A character as `ascii()` shows it.
  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    func hexadecimal(_ digits: Int) -> String {
      let text = String(scalar.value, radix: 16)
      return String(repeating: "0", count: max(0, digits - text.count)) + text
    }
    return switch scalar.value {
    case 0..<0x80: String(scalar)
    case 0x80..<0x100: "\\x" + hexadecimal(2)
    case 0x100..<0x10000: "\\u" + hexadecimal(4)
    default: "\\U" + hexadecimal(8)
    }
  }

  private static func format(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    try arguments.expect("format", 1...2, machine)
    guard let specification = arguments.at(1) else {
      return .object(try machine.format(arguments[0], StrObject("")))
    }
    guard let text = specification.str else {
      throw machine.typeError("format() argument 2 must be str, not \(machine.typeName(specification))")
    }
    return .object(try machine.format(arguments[0], text))
  }
}
