/// `sys.getsizeof`: how many bytes the object would take in CPython 3.13 on a 64-bit machine. coroviz itself keeps
/// objects in another way; what a program wants to see is that a generator stays small while a list grows.
extension SysModule {
  static func size(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    let bound = try arguments.bind("getsizeof", "object, default?", machine)
    let value = bound[0] ?? .none
    if let object = value.object, let type = object.classOverride, type.isUserDefined,
      let method = type.lookup(machine.names.intern("__sizeof__"), machine),
      method.cast(.function, to: FunctionObject.self) != nil
    {
      return try machine.callMethod(value, machine.names.intern("__sizeof__"), [])
    }
    return .int(machine.sizeInCPython(of: value))
  }
}

extension Machine {
  /// `__sizeof__`: without what CPython's garbage collector keeps in front of an object.
  func sizeWithoutHeader(of value: Value) -> Int {
    let whole = sizeInCPython(of: value)
    guard case .object(let object) = value else { return whole }
    switch object.kind {
    case .bigInt, .boxedInt, .boxedFloat, .str, .bytes, .complex, .range, .wideRange, .ellipsis,
      .notImplemented:
      return whole
    case .instance: return whole - (type(of: value).slotNames == nil ? 32 : 16)
    default: return max(0, whole - 16)
    }
  }

  fileprivate func sizeInCPython(of value: Value) -> Int {
    switch value {
    case .none, .unbound: return 16
    case .bool, .int: return integerSize(value)
    case .float: return 24
    case .object(let object): return sizeInCPython(of: object)
    }
  }

  /// Digits of 30 bits.
  private func integerSize(_ value: Value) -> Int {
    let bits: Int
    if let number = value.smallInteger {
      bits = Int.bitWidth - number.magnitude.leadingZeroBitCount
    } else {
      bits = value.bigInteger?.magnitude.bitWidth ?? 0
    }
    return 24 + 4 * max(1, (bits + 29) / 30)
  }

  private func sizeInCPython(of object: PyObject) -> Int {
    switch object.kind {
    case .bigInt, .boxedInt: return integerSize(.object(object))
    case .boxedFloat: return 24
    case .complex: return 32
    case .str: return stringSize(unsafeDowncast(object, to: StrObject.self))
    case .bytes:
      let bytes = unsafeDowncast(object, to: BytesObject.self)
      return bytes.isMutable ? 57 + bytes.bytes.count : 33 + bytes.bytes.count
    case .list: return 56 + 8 * listRoom(unsafeDowncast(object, to: ListObject.self).elements.count)
    case .tuple: return 40 + 8 * unsafeDowncast(object, to: TupleObject.self).elements.count
    case .dict: return dictionarySize(unsafeDowncast(object, to: DictObject.self))
    case .set: return setSize(unsafeDowncast(object, to: SetObject.self).count)
    case .generator:
      let code = unsafeDowncast(object, to: GeneratorObject.self).code
      return 160 + 8 * (code.variableNames.count + min(3, max(2, code.registerCount - code.localCount)))
    case .function: return 160
    case .nativeFunction, .module: return 72
    case .boundMethod: return 72
    case .type: return unsafeDowncast(object, to: TypeObject.self).isUserDefined ? 1712 : 416
    case .exception: return 88
    case .range, .instance, .iterator: return 48
    case .slice: return 56
    default: return 64
    }
  }

  private func stringSize(_ text: StrObject) -> Int {
    let widest = text.text.unicodeScalars.lazy.map(\.value).max() ?? 0
    if widest < 0x80 { return 41 + text.count }
    if widest < 0x100 { return 57 + text.count }
    return widest < 0x10000 ? 58 + text.count * 2 : 60 + text.count * 4
  }

  /// The room a list has that grew to this length by appending. Source: CPython `list_resize`.
  private func listRoom(_ count: Int) -> Int {
    var room = 0
    while room < count {
      let next = room + 1
      room = (next + (next >> 3) + 6) & ~3
    }
    return room
  }

  private func dictionarySize(_ dictionary: DictObject) -> Int {
    let count = dictionary.count
    if count == 0 { return 64 }
    var slots = 8
    while slots * 2 / 3 < count { slots *= 2 }
    let indexWidth = slots <= 0x80 ? 1 : slots <= 0x8000 ? 2 : 4
    // The hash is kept unless all keys are text, which knows its own.
    let entry = dictionary.keys.allSatisfy { $0.str != nil } ? 16 : 24
    return 64 + 32 + slots * indexWidth + (slots * 2 / 3) * entry
  }

  private func setSize(_ count: Int) -> Int {
    if count < 5 { return 216 }
    var slots = 8
    while count * 5 >= (slots - 1) * 3 { slots *= slots > 131_072 ? 2 : 4 }
    return 216 + slots * 16
  }
}
