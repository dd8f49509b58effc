/// Attributes of exceptions beyond `args`: `name` of a NameError, `filename` of an OSError. They lie in
/// a dictionary that is the exception's `payload`.
enum ExceptionFields {
  /// The dictionary, made when there is none.
  private static func fields(of exception: ExceptionObject) -> DictObject {
    if let known = exception.payload.cast(.dict, to: DictObject.self) { return known }
    let made = DictObject()
    for (name, value) in zip(
      nameAndObject, exception.payload.cast(.tuple, to: TupleObject.self)?.elements ?? [])
    {
      made.set(name: StrObject(name), value)
    }
    exception.payload = .object(made)
    return made
  }

  static func get(_ name: String, of exception: ExceptionObject) -> Value {
    if let short = exception.payload.cast(.tuple, to: TupleObject.self),
      let index = nameAndObject.firstIndex(of: name)
    {
      return short.elements.indices.contains(index) ? short.elements[index] : .none
    }
    return exception.payload.cast(.dict, to: DictObject.self)?.get(name: StrObject(name)) ?? .none
  }

  /// The fields of the exceptions that are raised most often lie in a tuple until one is changed.
  private static let nameAndObject = ["name", "obj"]

  /// Sets what a NameError or AttributeError is about.
  static func set(of exception: ExceptionObject, name: Value, object: Value = .none) {
    exception.payload = .object(TupleObject([name, object]))
  }

  static func set(_ name: String, of exception: ExceptionObject, _ value: Value) {
    fields(of: exception).set(name: StrObject(name), value)
  }

  /// Adds the attributes to a class.
  static func load(_ type: TypeObject, _ machine: Machine, _ names: [String]) {
    for name in names {
      type.define(
        property: name, machine, get: { get(name, of: try ExceptionMembers.exception($1, $0)) },
        set: { set(name, of: try ExceptionMembers.exception($1, $0), $2) })
    }
  }

  /// The fields a class takes as keyword arguments; nil when it takes none.
  static func keywords(of exception: ExceptionObject, _ machine: Machine) -> [String]? {
    if machine.matches(exception, "AttributeError") { return ["name", "obj"] }
    if machine.matches(exception, "NameError") { return ["name"] }
    if machine.matches(exception, "ImportError") { return ["name", "path", "name_from"] }
    return nil
  }

  static func take(
    _ names: [String], of exception: ExceptionObject, _ type: TypeObject, _ machine: Machine,
    _ arguments: Arguments
  ) throws {
    for (keyword, value) in arguments.keywordPairs {
      let name = machine.names.text(keyword)
      guard names.contains(name) else {
        throw machine.typeError("\(type.name)() got an unexpected keyword argument '\(name)'")
      }
      set(name, of: exception, value)
    }
    if names.contains("path"), exception.args.count == 1 { set("msg", of: exception, exception.args[0]) }
  }

  static func loadImportError(_ type: TypeObject, _ machine: Machine) {
    load(type, machine, ["name", "path", "name_from", "msg"])
    loadText(type, machine)
  }

  private static func loadText(_ type: TypeObject, _ machine: Machine) {
    type.define(
      methods: [("__str__", { .string(try $0.nativeStr(ExceptionMembers.exception($1[0], $0))) })], machine)
  }

  // MARK: SyntaxError

  static func loadSyntaxError(_ type: TypeObject, _ machine: Machine) {
    load(
      type, machine,
      ["msg", "filename", "lineno", "offset", "text", "end_lineno", "end_offset", "print_file_and_line"])
    loadText(type, machine)
  }

  /// `SyntaxError(message, (filename, line, column, text, end line, end column))`
  static func takeSyntaxError(_ exception: ExceptionObject, _ machine: Machine) throws {
    guard let message = exception.args.first else { return }
    set("msg", of: exception, message)
    guard exception.args.count == 2 else { return }
    let details = try machine.collect(exception.args[1])
    for (name, value) in zip(["filename", "lineno", "offset", "text", "end_lineno", "end_offset"], details) {
      set(name, of: exception, value)
    }
  }

  /// The text of an ImportError or SyntaxError; nil when the usual one will do.
  static func text(_ exception: ExceptionObject, _ machine: Machine) throws -> String? {
    let message = get("msg", of: exception)
    if machine.matches(exception, "ImportError") {
      return message.str?.text
    }
    guard !message.isNone else { return nil }
    let text = try machine.str(message).text
    let file = get("filename", of: exception).str?.text.split(separator: "/").last.map(String.init)
    let line = get("lineno", of: exception).smallInteger
    switch (file, line) {
    case (let file?, let line?): return "\(text) (\(file), line \(line))"
    case (let file?, nil): return "\(text) (\(file))"
    case (nil, let line?): return "\(text) (line \(line))"
    case (nil, nil): return text
    }
  }

  // MARK: UnicodeError

  static func loadUnicodeError(_ type: TypeObject, _ machine: Machine) {
    load(type, machine, ["encoding", "object", "start", "end", "reason"])
    loadText(type, machine)
  }

  static func takeUnicodeError(_ exception: ExceptionObject, _ machine: Machine) {
    guard exception.args.count == 5 else { return }
    for (name, value) in zip(["encoding", "object", "start", "end", "reason"], exception.args) {
      set(name, of: exception, value)
    }
  }

  /// The text of a UnicodeDecodeError or UnicodeEncodeError; nil for other exceptions.
  static func unicodeText(_ exception: ExceptionObject, _ machine: Machine) throws -> String? {
    let decoding = machine.matches(exception, "UnicodeDecodeError")
    if exception.payload.isNone { takeUnicodeError(exception, machine) }
    guard decoding || machine.matches(exception, "UnicodeEncodeError"), exception.args.count == 5,
      let encoding = get("encoding", of: exception).str?.text,
      let reason = get("reason", of: exception).str?.text,
      let start = get("start", of: exception).smallInteger, let end = get("end", of: exception).smallInteger
    else { return nil }
    let object = get("object", of: exception)
    let verb = decoding ? "decode" : "encode"
    if end == start + 1 {
      if let bytes = object.cast(.bytes, to: BytesObject.self)?.bytes, bytes.indices.contains(start) {
        let byte = String(bytes[start], radix: 16)
        let digits = byte.count == 1 ? "0" + byte : byte
        return "'\(encoding)' codec can't decode byte 0x\(digits) in position \(start): \(reason)"
      }
      if let scalars = object.str?.scalars, scalars.indices.contains(start) {
        let character = escaped(scalars[start])
        return "'\(encoding)' codec can't encode character '\(character)' in position \(start): \(reason)"
      }
    }
    let noun = decoding ? "bytes" : "characters"
    return "'\(encoding)' codec can't \(verb) \(noun) in position \(start)-\(end - 1): \(reason)"
  }

  private static func escaped(_ scalar: UInt32) -> String {
    let digits = String(scalar, radix: 16)
    let (prefix, width) = scalar < 0x100 ? ("\\x", 2) : scalar < 0x10000 ? ("\\u", 4) : ("\\U", 8)
    return prefix + String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
