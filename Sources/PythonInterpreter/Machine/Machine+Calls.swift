/// Calling things.
extension Machine {
  /// Calls what is in `callee` with arguments that lie in registers: positional ones, then those of `names`.
  ///
  /// - Returns: The result, or `.unbound` when a frame was pushed that will put it into the caller's register `result`.
  func call(
    _ callee: UnsafeMutablePointer<Value>, _ arguments: UnsafeMutablePointer<Value>, _ count: Int,
    _ names: [NameID],
    result: Int32
  ) throws -> Value {
    guard case .object(let object) = callee.pointee else {
      throw typeError("'\(typeName(callee.pointee))' object is not callable")
    }
    return try call(object, arguments, count, names, result: result, .store, nil)
  }

  func call(
    _ object: PyObject, _ arguments: UnsafeMutablePointer<Value>, _ count: Int, _ names: [NameID],
    result: Int32,
    _ completion: Frame.Completion, _ custom: FrameCompletion?, keepAlive: PyObject? = nil
  ) throws -> Value {
    switch object.kind {
    case .function:
      return try callFunction(
        unsafeDowncast(object, to: FunctionObject.self), arguments, count, names, result: result, completion,
        custom,
        keepAlive: keepAlive)
    case .nativeFunction:
      return try callNative(
        unsafeDowncast(object, to: NativeFunction.self), arguments, count, names, result: result)
    case .boundMethod:
      let method = unsafeDowncast(object, to: BoundMethod.self)
      guard case .object(let function) = method.function else { break }
      if names.isEmpty, function.kind == .function {
        let plain = unsafeDowncast(function, to: FunctionObject.self)
        if plain.code.simpleCount == count + 1 {
          try push(plain, receiver: method.receiver, arguments, count, result: result, completion: completion)
          holdInTopFrame(custom, function)
          return .unbound
        }
      }
      // There may be methods of methods without end.
      let isNested = function.kind == .boundMethod
      if isNested { try requireStackRoom() }
      callableDepth += isNested ? 1 : 0
      defer { callableDepth -= isNested ? 1 : 0 }
      return try withReceiver(method.receiver, arguments, count + names.count) {
        try call(function, $0, count + 1, names, result: result, completion, custom, keepAlive: function)
      }
    case .type:
      return try instantiate(
        unsafeDowncast(object, to: TypeObject.self), arguments, count, names, result: result)
    case .staticMethod:
      guard case .object(let function) = unsafeDowncast(object, to: MethodWrapper.self).function else {
        break
      }
      if function.kind == .staticMethod { try requireStackRoom() }
      return try call(
        function, arguments, count, names, result: result, completion, custom, keepAlive: function)
    default: break
    }
    guard let method = specialMethod(.object(object), .dunderCall), case .object(let function) = method else {
      throw typeError("'\(typeName(.object(object)))' object is not callable")
    }
    // `C.__call__ = C()`: each call is another.
    try requireStackRoom()
    callableDepth += 1
    defer { callableDepth -= 1 }
    return try withReceiver(.object(object), arguments, count + names.count) {
      try call(function, $0, count + 1, names, result: result, completion, custom, keepAlive: function)
    }
  }

  /// For what is made of others of its kind without end.
  private func requireStackRoom() throws {
    guard StackRoom.isLeft, callableDepth < recursionLimit else {
      throw error("RecursionError", "maximum recursion depth exceeded")
    }
  }

  /// Lays out arguments with a receiver in front.
  private func withReceiver(
    _ receiver: Value, _ arguments: UnsafeMutablePointer<Value>, _ total: Int,
    _ body: (UnsafeMutablePointer<Value>) throws -> Value
  ) rethrows -> Value {
    let copy = UnsafeMutablePointer<Value>.allocate(capacity: total + 1)
    copy.initialize(to: receiver)
    (copy + 1).moveInitialize(from: arguments, count: total)
    arguments.initialize(repeating: .unbound, count: total)
    defer {
      copy.deinitialize(count: total + 1)
      copy.deallocate()
    }
    return try body(copy)
  }

  private func callNative(
    _ function: NativeFunction, _ arguments: UnsafeMutablePointer<Value>, _ count: Int, _ names: [NameID],
    result: Int32
  ) throws -> Value {
    // It takes about as long as some more instructions.
    fuel &-= 3
    let outer = pendingResult
    pendingResult = Int(result)
    defer {
      pendingResult = outer
      for index in 0..<(count + names.count) { arguments[index] = .unbound }
    }
    return try function.body(self, Arguments(base: arguments, count: count, keywords: names))
  }

  // MARK: Functions written in Python

  func callFunction(
    _ function: FunctionObject, _ arguments: UnsafeMutablePointer<Value>, _ count: Int, _ names: [NameID],
    result: Int32, _ completion: Frame.Completion, _ custom: FrameCompletion?, keepAlive: PyObject? = nil
  ) throws -> Value {
    let code = function.code
    if code.isSimple && count == code.positionalCount && names.isEmpty {
      try push(function, arguments, count, result: result, completion: completion)
      holdInTopFrame(custom, keepAlive)
      return .unbound
    }
    if code.deferred != nil {
      try complete(function)
      return try callFunction(
        function, arguments, count, names, result: result, completion, custom, keepAlive: keepAlive)
    }
    let isResumable = !code.flags.isDisjoint(with: .resumable)
    let registers = isResumable ? allocateRegisters(code.registerCount) : stack + stackTop
    if !isResumable {
      try reserve(code.registerCount)
      registers.update(repeating: .unbound, count: code.registerCount)
    }
    do {
      try bind(function, arguments, count, names, into: registers)
    } catch {
      if isResumable {
        freeRegisters(registers, count: code.registerCount)
      } else {
        releaseRegisters(registers, count: code.registerCount)
        stackTop -= code.registerCount
      }
      throw error
    }
    if isResumable {
      let generator = Value.object(makeGenerator(function, registers))
      guard completion != .store else { return generator }
      return try custom?.frameLeft(.returned(generator), self) ?? generator
    }
    openFrame(code, function.globals, registers, function: function, completion, result: result)
    holdInTopFrame(custom, keepAlive)
    return .unbound
  }

  /// Sorts arguments into a function's parameters.
  ///
  /// - Throws: TypeError in CPython's words.
  private func bind(
    _ function: FunctionObject, _ arguments: UnsafeMutablePointer<Value>, _ count: Int, _ names: [NameID],
    into registers: UnsafeMutablePointer<Value>
  ) throws {
    let code = function.code
    let positional = code.positionalCount
    let parameterCount = positional + code.keywordOnlyCount
    for index in 0..<min(count, positional) { registers[index] = arguments[index] }
    if code.flags.contains(.variadic) {
      var rest = ContiguousArray<Value>()
      for index in positional..<max(positional, count) { rest.append(arguments[index]) }
      registers[parameterCount] = .object(TupleObject(rest))
    }
    try bindKeywords(function, arguments + count, names, into: registers)
    if count > positional && !code.flags.contains(.variadic) {
      throw tooManyPositional(function, count, registers)
    }
    try bindDefaults(function, count, into: registers)
    for index in 0..<(count + names.count) { arguments[index] = .unbound }
  }

  private func bindKeywords(
    _ function: FunctionObject, _ values: UnsafeMutablePointer<Value>, _ names: [NameID],
    into registers: UnsafeMutablePointer<Value>
  ) throws {
    let code = function.code
    let parameterCount = code.positionalCount + code.keywordOnlyCount
    var extra: DictObject?
    if code.flags.contains(.variadicKeywords) {
      let dictionary = DictObject()
      registers[parameterCount + (code.flags.contains(.variadic) ? 1 : 0)] = .object(dictionary)
      extra = dictionary
    }
    for (position, name) in names.enumerated() {
      let index = (code.positionalOnlyCount..<parameterCount).first { code.localNames[$0] == name }
      if let index {
        if !registers[index].isUnbound {
          throw typeError(
            "\(function.qualifiedName)() got multiple values for argument '\(self.names.text(name))'")
        }
        registers[index] = values[position]
      } else if let extra {
        extra.set(name: self.names.string(name), values[position])
      } else {
        throw unexpectedKeyword(function, names, name)
      }
    }
  }

  private func bindDefaults(
    _ function: FunctionObject, _ count: Int, into registers: UnsafeMutablePointer<Value>
  ) throws {
    let code = function.code
    let firstDefault = code.positionalCount - function.defaults.count
    var missing: [String] = []
    for index in 0..<code.positionalCount where registers[index].isUnbound {
      if index >= firstDefault {
        registers[index] = function.defaults[index - firstDefault]
      } else {
        missing.append(names.text(code.localNames[index]))
      }
    }
    if !missing.isEmpty { throw missingArguments(function, missing, "positional") }
    for index in code.positionalCount..<(code.positionalCount + code.keywordOnlyCount)
    where registers[index].isUnbound {
      if let value = function.keywordDefaults[code.localNames[index]] {
        registers[index] = value
      } else {
        missing.append(names.text(code.localNames[index]))
      }
    }
    if !missing.isEmpty { throw missingArguments(function, missing, "keyword-only") }
  }

  // MARK: Other forms of call

  /// `f(*args, **kwargs)`: the list in register 1, the dict (or nothing) in register 2.
  func callSpread(_ base: UnsafeMutablePointer<Value>, result: Int32) throws -> Value {
    let list = base[1].cast(.list, to: ListObject.self)?.elements ?? []
    let dictionary = base[2].cast(.dict, to: DictObject.self)
    base[1] = .unbound
    base[2] = .unbound
    return try callArrays(base, list, dictionary, result: result)
  }

  private func callArrays(
    _ callee: UnsafeMutablePointer<Value>, _ positional: ContiguousArray<Value>, _ keywords: DictObject?,
    result: Int32
  ) throws -> Value {
    var names: [NameID] = []
    var values = positional
    for (key, value) in keywords?.items ?? [] {
      guard let text = key.str else { throw typeError("keywords must be strings") }
      names.append(self.names.intern(text.text))
      values.append(value)
    }
    let count = values.count
    let copy = UnsafeMutablePointer<Value>.allocate(capacity: max(1, count))
    for (index, value) in values.enumerated() { (copy + index).initialize(to: value) }
    values = []
    defer {
      copy.deinitialize(count: count)
      copy.deallocate()
    }
    return try call(callee, copy, positional.count, names, result: result)
  }

  /// The names that a constant of some code lists.
  func keywordNames(of code: CodeObject, constant: Int) -> [NameID] {
    if constant < code.keywordLists.count, let known = code.keywordLists[constant] { return known }
    while code.keywordLists.count <= constant { code.keywordLists.append(nil) }
    let names = keywordNames(code.constants[constant])
    code.keywordLists[constant] = names
    return names
  }

  func keywordNames(_ tuple: Value) -> [NameID] {
    guard let tuple = tuple.cast(.tuple, to: TupleObject.self) else { return [] }
    return tuple.elements.compactMap { $0.str }.map { names.intern($0.text) }
  }

  func makeFunction(
    _ code: Value, _ values: UnsafeMutablePointer<Value>, parts: UInt16, _ frame: UnsafeMutablePointer<Frame>
  ) -> Value {
    guard let code = code.cast(.code, to: CodeObject.self) else { return .none }
    var keywordDefaults = NameMap<Value>()
    if parts & 2 != 0, let dictionary = values[1].cast(.dict, to: DictObject.self) {
      for (key, value) in dictionary.items {
        if let text = key.str { keywordDefaults[names.intern(text.text)] = value }
      }
    }
    let cells = parts & 4 != 0 ? values[2].cast(.tuple, to: TupleObject.self)?.elements ?? [] : []
    let function = FunctionObject(
      code: code, globals: frame.pointee.globals, moduleName: frame.pointee.globals[.dunderName] ?? .none,
      defaults: parts & 1 != 0 ? values[0].cast(.tuple, to: TupleObject.self)?.elements ?? [] : [],
      keywordDefaults: keywordDefaults,
      closure: ContiguousArray(cells.compactMap { $0.cast(.cell, to: CellObject.self) }))
    if parts & 8 != 0 { function.annotations = values[3].cast(.dict, to: DictObject.self) }
    for bit in 0..<4 where parts & (1 << UInt16(bit)) != 0 { values[bit] = .unbound }
    return .object(function)
  }

  // MARK: Calls from Swift

  /// Calls something and runs it to its end. Re-enters `run`: what it calls can't suspend the caller.
  ///
  /// - Throws: `PythonError` with whatever it raised; RecursionError when nested too deep.
  package func call(_ callee: Value, _ arguments: ContiguousArray<Value>, keywords: [(NameID, Value)] = [])
    throws -> Value
  {
    if case .object(let object) = callee, object.kind == .nativeFunction, keywords.isEmpty {
      let native = unsafeDowncast(object, to: NativeFunction.self)
      if !native.defers {
        return try arguments.withUnsafeBufferPointer { buffer in
          guard let base = buffer.baseAddress else {
            var nothing = Value.unbound
            return try native.body(self, Arguments(base: &nothing, count: 0))
          }
          return try native.body(self, Arguments(base: base, count: buffer.count))
        }
      }
    }
    return try nested { machine in
      var all = arguments
      for keyword in keywords { all.append(keyword.1) }
      guard case .object(let object) = callee else {
        throw machine.typeError("'\(machine.typeName(callee))' object is not callable")
      }
      let count = all.count
      let copy = UnsafeMutablePointer<Value>.allocate(capacity: max(1, count))
      for (index, value) in all.enumerated() { (copy + index).initialize(to: value) }
      all = []
      defer {
        copy.deinitialize(count: count)
        copy.deallocate()
      }
      return try machine.call(
        object, copy, arguments.count, keywords.map(\.0), result: 0, .store, nil, keepAlive: object)
    }
  }

  /// Begins a call for a native function without running it: `completion` is told how the frame that was pushed is left.
  ///
  /// - Returns: nil when a frame was pushed; otherwise what was called has returned already, and this is its result.
  package func begin(_ callee: Value, _ arguments: ContiguousArray<Value>, _ completion: FrameCompletion)
    throws -> Value?
  {
    guard case .object(let object) = callee else {
      throw typeError("'\(typeName(callee))' object is not callable")
    }
    guard let function = plainFunction(object) else { return try call(callee, arguments) }
    let all = (function.receiver.map { [$0] } ?? []) + arguments
    let copy = UnsafeMutablePointer<Value>.allocate(capacity: max(1, all.count))
    for (index, value) in all.enumerated() { (copy + index).initialize(to: value) }
    defer {
      copy.deinitialize(count: all.count)
      copy.deallocate()
    }
    let depth = frameCount
    let value = try callFunction(
      function.function, copy, all.count, [], result: Int32(truncatingIfNeeded: pendingResult), .custom,
      completion,
      keepAlive: function.function)
    return frameCount > depth ? nil : value
  }

  /// The Python function behind a callable, with its receiver, when calling it makes a frame.
  private func plainFunction(_ object: PyObject) -> (function: FunctionObject, receiver: Value?)? {
    if object.kind == .function {
      let function = unsafeDowncast(object, to: FunctionObject.self)
      return function.code.flags.isDisjoint(with: .resumable) ? (function, nil) : nil
    }
    guard object.kind == .boundMethod else { return nil }
    let method = unsafeDowncast(object, to: BoundMethod.self)
    guard let function = method.function.cast(.function, to: FunctionObject.self),
      function.code.flags.isDisjoint(with: .resumable)
    else { return nil }
    return (function, method.receiver)
  }

  /// Calls a method by name.
  package func callMethod(_ receiver: Value, _ name: NameID, _ arguments: ContiguousArray<Value>) throws
    -> Value
  {
    try call(getAttribute(receiver, name), arguments)
  }

  /// Runs what the body pushes to its end, inside the Swift function that asks for it.
  package func nested(_ body: (Machine) throws -> Value) throws -> Value {
    guard nesting < nestingLimit, StackRoom.isLeft else {
      throw error("RecursionError", "maximum recursion depth exceeded")
    }
    let floor = frameCount
    let outer = pendingResult
    try push(code: trampoline, function: nil, globals: builtins, completion: .boundary)
    pendingResult = 0
    nesting += 1
    defer {
      nesting -= 1
      pendingResult = outer
    }
    do {
      let value = try body(self)
      if !value.isUnbound {
        discardTopFrame()
        return value
      }
    } catch let error as PythonError {
      if frameCount == floor + 1 {
        discardTopFrame()
        throw error
      }
      if let value = try unwind(error.exception, floor: floor, isReraise: false) { return value }
    }
    return try run(floor: floor) ?? .none
  }
}
