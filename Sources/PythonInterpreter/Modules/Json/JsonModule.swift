/// The native part of `json`: reading and writing a whole document. Everything around it is written in Python.
enum JsonModule {
  static func fill(_ module: ModuleObject, _ machine: Machine) throws {
    module.namespace.define(
      [("scan", scan), ("encode", encode), ("quote", quote)], module: "_json", machine)
  }

  /// `scan(text, position, strict, object_hook, object_pairs_hook, parse_float, parse_int, parse_constant)`: the value
  /// there and where it ends.
  private static func scan(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    try arguments.expect("scan", 8...8, machine)
    guard let text = arguments[0].str else {
      throw machine.typeError("first argument must be a string, not \(machine.typeName(arguments[0]))")
    }
    let start = try machine.size(arguments[1])
    if start < 0 { throw machine.valueError("idx cannot be negative") }
    let hooks = JsonHooks(
      object: arguments[3], pairs: arguments[4], float: arguments[5], int: arguments[6],
      constant: arguments[7])
    let isStrict = try machine.isTrue(arguments[2])
    do {
      let (value, end) =
        if text.isASCII {
          try text.utf8.withUnsafeBufferPointer { units in
            try JsonScanner.scan(units, from: start, isStrict: isStrict, hooks, machine)
          }
        } else {
          try text.scalars.withUnsafeBufferPointer { units in
            try JsonScanner.scan(units, from: start, isStrict: isStrict, hooks, machine)
          }
        }
      return .object(TupleObject([value, .int(end)]))
    } catch let mistake as JsonMistake {
      throw try decodeError(mistake, text, machine)
    }
  }

  /// `json.JSONDecodeError` is written in Python.
  private static func decodeError(_ mistake: JsonMistake, _ text: StrObject, _ machine: Machine) throws
    -> PythonError
  {
    let module = try machine.importModule("json.decoder")
    guard let type = module.namespace[machine.names.intern("JSONDecodeError")] else {
      return machine.valueError(mistake.message)
    }
    let made = try machine.call(type, [.string(mistake.message), .object(text), .int(mistake.position)])
    return made.cast(.exception, to: ExceptionObject.self).map { PythonError($0) }
      ?? machine.valueError(mistake.message)
  }

  /// `encode(object, default, ensure_ascii, indent, key_separator, item_separator, sort_keys, skipkeys, allow_nan,
  /// check_circular)`: the document as a string.
  private static func encode(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    try arguments.expect("encode", 10...10, machine)
    func text(_ index: Int) throws -> ContiguousArray<UInt8> {
      guard let text = arguments[index].str else {
        throw machine.typeError(
          "make_encoder() argument \(index + 1) must be str, not \(machine.typeName(arguments[index]))")
      }
      return text.utf8
    }
    let options = JsonWriter.Options(
      fallback: arguments[1], isASCII: try machine.isTrue(arguments[2]),
      indent: arguments[3].isNone ? nil : try text(3), keySeparator: try text(4), itemSeparator: try text(5),
      sortsKeys: try machine.isTrue(arguments[6]), skipsKeys: try machine.isTrue(arguments[7]),
      allowsNaN: try machine.isTrue(arguments[8]), checksCircles: try machine.isTrue(arguments[9]))
    var writer = JsonWriter(options, machine)
    try writer.write(arguments[0], level: 0)
    return .object(StrObject(utf8: writer.output))
  }

  /// `quote(text, ensure_ascii)`
  private static func quote(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    try arguments.expect("quote", 2...2, machine)
    guard let text = arguments[0].str else {
      throw machine.typeError("first argument must be a string, not \(machine.typeName(arguments[0]))")
    }
    var output = ContiguousArray<UInt8>()
    JsonText.append(text, isASCII: try machine.isTrue(arguments[1]), to: &output)
    return .object(StrObject(utf8: output))
  }
}

/// Strings as JSON writes them.
enum JsonText {
  static func append(_ text: StrObject, isASCII: Bool, to output: inout ContiguousArray<UInt8>) {
    output.append(0x22)
    if text.isASCII || !isASCII {
      for byte in text.utf8 { append(byte, isASCII: isASCII, to: &output) }
    } else {
      for scalar in text.scalars {
        if scalar < 0x80 {
          append(UInt8(truncatingIfNeeded: scalar), isASCII: true, to: &output)
        } else if scalar < 0x10000 {
          appendHex(scalar, to: &output)
        } else {
          appendHex(0xD800 + (scalar - 0x10000) >> 10, to: &output)
          appendHex(0xDC00 + (scalar - 0x10000) & 0x3FF, to: &output)
        }
      }
    }
    output.append(0x22)
  }

  private static func append(_ byte: UInt8, isASCII: Bool, to output: inout ContiguousArray<UInt8>) {
    switch byte {
    case 0x22, 0x5C: output += [0x5C, byte]
    case 0x0A: output += "\\n".utf8
    case 0x0D: output += "\\r".utf8
    case 0x09: output += "\\t".utf8
    case 0x08: output += "\\b".utf8
    case 0x0C: output += "\\f".utf8
    case 0..<0x20: appendHex(UInt32(byte), to: &output)
    case 0x7F where isASCII: appendHex(0x7F, to: &output)
    default: output.append(byte)
    }
  }

  private static func appendHex(_ value: UInt32, to output: inout ContiguousArray<UInt8>) {
    output += "\\u".utf8
    for shift: UInt32 in [12, 8, 4, 0] {
      let digit = UInt8(truncatingIfNeeded: (value >> shift) & 0xF)
      output.append(digit < 10 ? 0x30 + digit : 0x57 + digit)
    }
  }
}
