/// `bytes` and `bytearray`: how they are made, and their special methods.
enum BytesType {
  typealias Table = MemberTable<BytesObject>

  static func install(_ machine: Machine) {
    for (type, isMutable) in [(machine.types.bytes, false), (machine.types.bytearray, true)] {
      type.loadMembers = { type, machine in load(type, machine, isMutable: isMutable) }
      type.construct = { machine, arguments in
        .object(
          BytesObject(try make(arguments, isMutable ? "bytearray" : "bytes", machine), isMutable: isMutable))
      }
    }
  }

  private static func load(_ type: TypeObject, _ machine: Machine, isMutable: Bool) {
    let bytes = MemberTable(type, machine) { value in
      value.cast(.bytes, to: BytesObject.self).flatMap { $0.isMutable == isMutable ? $0 : nil }
    }
    bytes.comparisons(isHashable: !isMutable)
    bytes.container(isMutable: isMutable)
    bytes.concatenation(isMutable: isMutable)
    bytes.operators([.modulo], reflected: false)
    bytes.staticMethod("__new__") { machine, arguments in
      let base = isMutable ? machine.types.bytearray : machine.types.bytes
      let type = try arguments.newClass(base, machine)
      let content = isMutable ? [] : try make(arguments.dropFirst, "bytes", machine)
      return .object(BytesObject(content, isMutable: isMutable, classOverride: type.override(of: base)))
    }
    bytes.classMethod("fromhex") { machine, arguments in
      try arguments.checkSingle("\(isMutable ? "bytearray" : "bytes").fromhex()", machine)
      guard let text = arguments[1].str else {
        throw machine.typeError("fromhex() argument must be str, not \(machine.shownType(arguments[1]))")
      }
      let made = Value.object(BytesObject(try fromHex(text, machine), isMutable: isMutable))
      guard let type = arguments[0].cast(.type, to: TypeObject.self), type.isUserDefined else { return made }
      return try machine.call(arguments[0], [made])
    }
    bytes.keywords("decode", "encoding?, errors?") { machine, bytes, bound in
      .object(try machine.decode(bytes.bytes, encoding: bound[0], errors: bound[1]))
    }
    bytes.keywords("hex", "sep?, bytes_per_sep?") { machine, bytes, bound in
      .string(try hex(bytes.bytes, bound, machine))
    }
    addCases(bytes, isMutable)
    addSearching(bytes, isMutable)
    addSplitting(bytes, isMutable)
    addLayout(bytes, isMutable)
    if isMutable { addChanges(bytes) }
  }

  /// `bytes(...)`.
  static func make(_ arguments: Arguments, _ name: String, _ machine: Machine) throws -> ContiguousArray<
    UInt8
  > {
    let bound = try arguments.bind(name, "source?, encoding?, errors?", machine)
    for (value, parameter) in [(bound[1], "encoding"), (bound[2], "errors")] {
      if let value, value.str == nil {
        throw machine.typeError(
          "\(name)() argument '\(parameter)' must be str, not \(machine.shownType(value))")
      }
    }
    guard let source = bound[0] else {
      if bound[1] != nil || bound[2] != nil { throw machine.typeError("encoding without a string argument") }
      return []
    }
    if let text = source.str {
      guard bound[1] != nil else { throw machine.typeError("string argument without an encoding") }
      return try machine.encode(text, encoding: bound[1], errors: bound[2], function: name)
    }
    if bound[1] != nil || bound[2] != nil { throw machine.typeError("encoding without a string argument") }
    return try content(source, name, machine)
  }

  static func content(_ source: Value, _ name: String, _ machine: Machine) throws -> ContiguousArray<
    UInt8
  > {
    if let bytes = source.bytesLike { return bytes }
    let conversion = machine.names.intern("__bytes__")
    if machine.hasClass(source), let method = machine.specialMethod(source, conversion) {
      let result = try machine.callSpecial(method, source)
      guard let bytes = result.cast(.bytes, to: BytesObject.self) else {
        throw machine.typeError("__bytes__ returned non-bytes (type \(machine.typeName(result)))")
      }
      return bytes.bytes
    }
    if source.bigInteger != nil
      || (machine.hasClass(source) && machine.specialMethod(source, .dunderIndex) != nil)
    {
      let count = try machine.size(source)
      if count < 0 { throw machine.valueError("negative count") }
      try machine.checkText(count)
      return ContiguousArray(repeating: 0, count: count)
    }
    guard machine.isIterable(source) || machine.isIteratorLayout(source) else {
      throw machine.typeError("cannot convert '\(machine.typeName(source))' object to \(name)")
    }
    var bytes = ContiguousArray<UInt8>()
    let range = "\(name == "bytes" ? "bytes" : "byte") must be in range(0, 256)"
    let iterator = try machine.iterator(of: source)
    try machine.askLength(of: source)
    try machine.iterate(iterator) {
      bytes.append(try machine.byte($0, orElse: range))
      return true
    }
    return bytes
  }

  private static func fromHex(_ text: StrObject, _ machine: Machine) throws -> ContiguousArray<UInt8> {
    var bytes = ContiguousArray<UInt8>()
    let scalars = text.scalars
    var position = 0
    let foreign = scalars.firstIndex { $0 >= 0x80 }
    func digit(_ index: Int) throws -> UInt8 {
      if index < scalars.count, let byte = UInt8(exactly: scalars[index]) {
        switch byte {
        case 0x30...0x39: return byte - 0x30
        case 0x41...0x46, 0x61...0x66: return byte | 0x20 - 0x61 + 10
        default: break
        }
      }
      // A character beyond ASCII is found first, wherever it stands: wherever it is.
      throw machine.valueError(
        "non-hexadecimal number found in fromhex() arg at position \(foreign ?? index)")
    }
    while position < scalars.count {
      if CharacterClass.isSpace(scalars[position]), scalars[position] < 0x80 {
        position += 1
        continue
      }
      bytes.append(try digit(position) << 4 | digit(position + 1))
      position += 2
    }
    return bytes
  }

  static func hex(_ bytes: ContiguousArray<UInt8>, _ bound: [Value?], _ machine: Machine) throws
    -> String
  {
    let group = try bound[1].map { try machine.size($0) } ?? 1
    let digits = bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }
    guard let separator = bound[0] else { return digits.joined() }
    guard try machine.length(separator) == 1 else { throw machine.valueError("sep must be length 1.") }
    guard
      let text = separator.str?.text
        ?? separator.cast(.bytes, to: BytesObject.self).map({ String(decoding: $0.bytes, as: UTF8.self) })
    else { throw machine.typeError("sep must be str or bytes.") }
    guard text.utf8.allSatisfy({ $0 < 0x80 }) else { throw machine.valueError("sep must be ASCII.") }
    if group == 0 { return digits.joined() }
    var result = ""
    for (index, digit) in digits.enumerated() {
      let offset = group > 0 ? digits.count - index : index
      if index > 0 && offset % Int(clamping: group.magnitude) == 0 { result += text }
      result += digit
    }
    return result
  }
}

extension Value {
  /// The bytes of `bytes`, `bytearray` and `memoryview`; nil for anything else.
  package var bytesLike: ContiguousArray<UInt8>? {
    if let bytes = cast(.bytes, to: BytesObject.self) { return bytes.bytes }
    guard let view = memoryView, !view.isReleased else { return nil }
    return view.content
  }
}

extension Machine {
  /// A number from 0 to 255.
  ///
  /// - Throws: TypeError, ValueError `byte must be in range(0, 256)`.
  func byte(_ value: Value, orElse message: String = "byte must be in range(0, 256)") throws -> UInt8 {
    guard case .int(let number) = try index(value), let byte = UInt8(exactly: number) else {
      throw valueError(message)
    }
    return byte
  }

  /// The bytes of an argument that must be bytes-like (or, for a slice of a bytearray, an iterable of numbers).
  func bytesArgument(_ value: Value) throws -> ContiguousArray<UInt8> {
    if let bytes = value.bytesLike { return bytes }
    if value.str != nil || !(isIterable(value) || isIteratorLayout(value)) { throw notBytes(value) }
    return try ContiguousArray(collect(value).map { try byte($0) })
  }

  /// - Throws: TypeError `a bytes-like object is required, not 'str'`.
  func onlyBytes(_ value: Value) throws -> ContiguousArray<UInt8> {
    guard let bytes = value.bytesLike else { throw notBytes(value) }
    return bytes
  }

  private func notBytes(_ value: Value) -> PythonError {
    typeError("a bytes-like object is required, not '\(typeName(value))'")
  }

  /// Whether the value is an iterator or generator by its layout.
  func isIteratorLayout(_ value: Value) -> Bool {
    guard case .object(let object) = value else { return false }
    return object.kind == .iterator || object.kind == .generator
  }
}
