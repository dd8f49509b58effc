// The special methods that most types share. They work by layout, so that `super().__eq__(other)` of a subclass
// reaches what the built-in type does.

extension MemberTable {

  /// A special method without arguments besides `self`.
  func unary(_ name: String, _ body: @escaping (Machine, Value) throws -> Value) {
    special(name, 0) { machine, arguments in try body(machine, arguments[0]) }
  }

  /// A special method with one argument besides `self`.
  func binary(_ name: String, _ body: @escaping (Machine, Value, Value) throws -> Value) {
    special(name, 1) { machine, arguments in try body(machine, arguments[0], arguments[1]) }
  }

  /// A special method; `self` is its first argument.
  func special(_ name: String, _ count: Int, _ body: @escaping NativeBody) {
    let (type, receive) = (type, receive)
    let function = NativeFunction(name: name, owner: type) { machine, arguments in
      guard let first = arguments.at(0) else {
        throw machine.typeError("descriptor '\(name)' of '\(type.name)' object needs an argument")
      }
      guard receive(first) != nil else {
        throw machine.typeError(
          "descriptor '\(name)' requires a '\(type.name)' object but received a '\(machine.typeName(first))'")
      }
      guard arguments.count == count + 1, arguments.keywords.isEmpty else {
        throw arguments.refusedBySpecial(name, count, machine)
      }
      return try body(machine, arguments)
    }
    set(name, .object(function))
  }

  /// `__eq__` and the others, `__hash__` and `__repr__`.
  func comparisons(isHashable: Bool) {
    for relation in [ComparisonOperator.equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual] {
      let rank = numberRank
      binary(machine.names.text(relation.methodName)) { machine, a, b in
        if let rank, b.number?.rank ?? 0 > rank { return machine.notImplemented }
        return try machine.nativeCompare(relation, a, b) ?? machine.notImplemented
      }
    }
    if isHashable {
      unary("__hash__") { machine, value in
        guard case .object(let object) = value else { return .int(try machine.hash(value)) }
        return .int(try machine.nativeHash(object))
      }
    } else {
      set("__hash__", .none)
    }
    unary("__repr__") { machine, value in .string(try machine.nativeRepr(value)) }
  }

  /// Where a number type stands: its own methods do not know numbers of a wider type.
  private var numberRank: Int? {
    switch type.name {
    case "int", "bool": 0
    case "float": machine.types.float === type ? 1 : nil
    default: nil
    }
  }

  /// The methods of operators with two operands.
  func operators(_ operations: [BinaryOperator], reflected: Bool = true, inPlace: Bool = false) {
    let rank = numberRank
    for operation in operations {
      let names = operation.methods
      binary(machine.names.text(names.plain)) { machine, a, b in
        if let rank, b.number?.rank ?? 0 > rank { return machine.notImplemented }
        return try machine.nativeBinary(operation, a, b) ?? machine.notImplemented
      }
      if reflected {
        binary(machine.names.text(names.reflected)) { machine, a, b in
          if let rank, b.number?.rank ?? 0 > rank { return machine.notImplemented }
          return try machine.nativeBinary(operation, b, a) ?? machine.notImplemented
        }
      }
      if inPlace {
        binary(machine.names.text(names.inPlace)) { machine, a, b in
          try machine.nativeInPlace(operation, a, b) ?? machine.notImplemented
        }
      }
    }
  }

  /// `__len__`, `__getitem__`, `__contains__`, `__iter__` of something that holds items.
  func container(isMutable: Bool, hasItems: Bool = true) {
    unary("__len__") { machine, value in .int(value.object.flatMap { machine.nativeLength($0) } ?? 0) }
    unary("__iter__") { machine, value in try machine.nativeIterator(of: value) ?? .none }
    binary("__contains__") { machine, container, item in
      guard case .object(let object) = container else { return .bool(false) }
      return .bool(try machine.nativeContains(object, item) ?? false)
    }
    if hasItems { items(isMutable: isMutable) }
  }

  private func items(isMutable: Bool) {
    binary("__getitem__") { machine, container, key in
      guard case .object(let object) = container else { return .none }
      return try machine.nativeGetItem(object, key)
    }
    guard isMutable else { return }
    special("__setitem__", 2) { machine, arguments in
      guard case .object(let object) = arguments[0] else { return .none }
      try machine.nativeSetItem(object, arguments[1], arguments[2])
      return .none
    }
    binary("__delitem__") { machine, container, key in
      guard case .object(let object) = container else { return .none }
      try machine.nativeDeleteItem(object, key)
      return .none
    }
  }

  /// `+` and `*` of sequences.
  func concatenation(isMutable: Bool) {
    binary("__add__") { machine, a, b in
      try machine.concatenate(a, b, inPlace: false) ?? machine.notImplemented
    }
    for name in ["__mul__", "__rmul__"] {
      binary(name) { machine, sequence, count in
        try machine.repeat(sequence, max(0, machine.size(count)), inPlace: false) ?? machine.notImplemented
      }
    }
    guard isMutable else { return }
    binary("__iadd__") { machine, a, b in
      try machine.concatenate(a, b, inPlace: true) ?? machine.notImplemented
    }
    binary("__imul__") { machine, sequence, count in
      try machine.repeat(sequence, max(0, machine.size(count)), inPlace: true) ?? machine.notImplemented
    }
  }

  /// `__reversed__`.
  func reversible() {
    unary("__reversed__") { machine, value in machine.nativeReversed(of: value) ?? .none }
  }

  /// `__format__` by layout.
  func formatting() {
    let (type, receive) = (type, receive)
    let function = NativeFunction(name: "__format__", owner: type) { machine, arguments in
      guard let value = arguments.at(0), receive(value) != nil else {
        throw machine.typeError(
          "descriptor '__format__' for '\(type.name)' objects doesn't apply to a '\(machine.typeName(arguments[0]))' object"
        )
      }
      try arguments.checkSingle("\(type.name).__format__()", machine)
      guard let text = arguments[1].str else {
        throw machine.typeError("__format__() argument must be str, not \(machine.typeName(arguments[1]))")
      }
      return .object(try machine.nativeFormat(value, text))
    }
    set("__format__", .object(function))
  }

  /// `__class_getitem__`: `list[int]`.
  func generic() {
    let type = type
    classMethod("__class_getitem__") { machine, arguments in
      try arguments.dropFirst.check("__class_getitem__", 1...1, machine)
      let origin = arguments[0].cast(.type, to: TypeObject.self) ?? type
      return .object(machine.genericAlias(origin, arguments[1]))
    }
  }
}

extension Arguments {
  /// Why a special method does not take these arguments: they come with `self`.
  fileprivate func refusedBySpecial(_ name: String, _ expected: Int, _ machine: Machine) -> PythonError {
    if !keywords.isEmpty { return machine.typeError("wrapper \(name)() takes no keyword arguments") }
    // These take their arguments out of a tuple, and their complaint begins with a function name that is empty.
    let unpacks = ["__mul__", "__rmul__", "__imul__", "__setitem__", "__setattr__"].contains(name)
    return machine.typeError(
      "\(unpacks ? " " : "")expected \(expected) argument\(expected == 1 ? "" : "s"), got \(count - 1)")
  }
}

extension Number {
  /// 0 for an integer, 1 for a float, 2 for a complex number.
  fileprivate var rank: Int { integer != nil ? 0 : isReal ? 1 : 2 }
}
