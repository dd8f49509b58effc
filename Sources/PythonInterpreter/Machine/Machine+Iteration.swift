/// Iterators.
extension Machine {
  /// Any iterable's iterator: a `NativeIterator`, a `GeneratorObject` or an instance with `__next__`.
  ///
  /// - Throws: TypeError when the value is not iterable.
  package func iterator(of value: Value) throws -> Value {
    if case .object(let object) = value {
      switch object.kind {
      case .generator where unsafeDowncast(object, to: GeneratorObject.self).flavor == .generator:
        return value
      case .iterator: return value
      default: break
      }
      if object.classOverride == nil, let native = try nativeIterator(of: value) { return native }
      if let method = specialMethod(value, .dunderIter) {
        // A class says with `__iter__ = None` that its items make no sequence.
        if method.isNone { throw typeError("'\(typeName(value))' object is not iterable") }
        if let builtin = method.cast(.nativeFunction, to: NativeFunction.self),
          builtin.owner?.isUserDefined == false,
          object.kind != .native, let native = try nativeIterator(of: value)
        {
          return native
        }
        let iterator = try call(bind(method, to: value), [])
        guard isIterator(iterator) else {
          throw typeError("iter() returned non-iterator of type '\(typeName(iterator))'")
        }
        return iterator
      }
      if let native = try nativeIterator(of: value) { return native }
      if let method = specialMethod(value, .dunderGetitem) {
        return .object(SequenceIterator(method: try bind(method, to: value)))
      }
    }
    throw typeError("'\(typeName(value))' object is not iterable")
  }

  /// Whether `next()` can be called on it.
  func isIterator(_ value: Value) -> Bool {
    guard case .object(let object) = value else { return false }
    switch object.kind {
    case .iterator: return true
    case .generator: return unsafeDowncast(object, to: GeneratorObject.self).flavor == .generator
    default: return specialMethod(value, .dunderNext) != nil
    }
  }

  /// The next item, or nil at the end.
  package func next(_ iterator: Value) throws -> Value? {
    guard case .object(let object) = iterator else {
      throw typeError("'\(typeName(iterator))' object is not an iterator")
    }
    if object.kind == .iterator {
      try noteItem()
      // Iterators over iterators over iterators: `i = map(f, i)` in a loop.
      guard StackRoom.isLeft else { throw error("RecursionError", "maximum recursion depth exceeded") }
      return try unsafeDowncast(object, to: NativeIterator.self).next(self)
    }
    if object.kind == .generator {
      let end = SentinelObject()
      let value = try nested { machine in
        try machine.resume(
          unsafeDowncast(object, to: GeneratorObject.self), .send(.none), NextCompletion(atEnd: .object(end)))
        return .unbound
      }
      if case .object(let result) = value, result === end { return nil }
      return value
    }
    guard let method = specialMethod(iterator, .dunderNext) else {
      throw typeError("'\(typeName(iterator))' object is not an iterator")
    }
    do {
      return try call(bind(method, to: iterator), [])
    } catch let error as PythonError where matches(error.exception, "StopIteration") {
      return nil
    }
  }

  /// Calls the body with each item until it answers false.
  package func iterate(_ iterable: Value, _ body: (Value) throws -> Bool) throws {
    let iterator = try iterator(of: iterable)
    while let item = try next(iterator) {
      if try !body(item) { return }
    }
  }

  /// Asks a class written in Python how many items there will be, as CPython does before it makes a list. Nobody
  /// needs the answer here, but the program may show that it was asked, and a wrong answer is an error.
  func askLength(of iterable: Value) throws {
    guard hasClass(iterable), type(of: iterable).isUserDefined, iterable.object?.kind == .instance else {
      return
    }
    do {
      if specialMethod(iterable, .dunderLen) != nil {
        _ = try length(iterable)
        return
      }
    } catch let error as PythonError where matches(error.exception, "TypeError") {}
    guard let method = specialMethod(iterable, names.intern("__length_hint__")), !method.isNone else {
      return
    }
    let hint: Value
    do {
      hint = try callSpecial(method, iterable)
    } catch let error as PythonError where matches(error.exception, "TypeError") {
      return
    }
    if hint.isNotImplemented { return }
    guard let count = hint.bigInteger else {
      throw typeError("__length_hint__ must be an integer, not \(typeName(hint))")
    }
    if count < 0 { throw valueError("__length_hint__() should return >= 0") }
  }

  /// All items of an iterable.
  package func collect(_ iterable: Value, asksLength: Bool = true) throws -> ContiguousArray<Value> {
    if let known = try knownElements(iterable) { return known }
    var items = ContiguousArray<Value>()
    let iterator = try iterator(of: iterable)
    if asksLength { try askLength(of: iterable) }
    if case .object(let object) = iterator, object.kind == .iterator,
      unsafeDowncast(object, to: NativeIterator.self).remaining ?? 0 > Limits.elements
    {
      throw tooLarge("sequence")
    }
    try iterate(iterator) {
      if items.count >= Limits.elements { throw tooLarge("sequence") }
      items.append($0)
      if items.count & 0xFFFF == 0 { try checkElements(items.count) }
      return true
    }
    return items
  }

  /// StopIteration with the value a generator returned.
  func stopIteration(_ value: Value) -> ExceptionObject {
    let made = exception("StopIteration", value.isNone ? [] : [value])
    made.payload = value
    return made
  }

  // MARK: Unpacking

  func unpack(_ value: Value, into registers: UnsafeMutablePointer<Value>, _ count: Int) throws {
    if case .object(let object) = value, object.kind == .tuple, object.classOverride == nil {
      let elements = unsafeDowncast(object, to: TupleObject.self).elements
      if elements.count == count {
        for index in 0..<count { registers[index] = elements[index] }
        return
      }
    }
    let iterator = try unpackingIterator(value)
    for index in 0..<count {
      guard let item = try next(iterator) else {
        throw valueError("not enough values to unpack (expected \(count), got \(index))")
      }
      registers[index] = item
    }
    guard try next(iterator) != nil else { return }
    if let known = knownLength(value) {
      throw valueError("too many values to unpack (expected \(count), got \(known))")
    }
    throw valueError("too many values to unpack (expected \(count))")
  }

  private func knownLength(_ value: Value) -> Int? { nil }

  private func unpackingIterator(_ value: Value) throws -> Value {
    do {
      return try iterator(of: value)
    } catch let error as PythonError
      where matches(error.exception, "TypeError") && specialMethod(value, .dunderIter) == nil
    {
      throw typeError("cannot unpack non-iterable \(typeName(value)) object")
    }
  }

  func unpack(_ value: Value, into registers: UnsafeMutablePointer<Value>, _ before: Int, after: Int) throws {
    let iterator = try unpackingIterator(value)
    var items = ContiguousArray<Value>()
    while let item = try next(iterator) { items.append(item) }
    guard items.count >= before + after else {
      throw valueError(
        "not enough values to unpack (expected at least \(before + after), got \(items.count))")
    }
    for index in 0..<before { registers[index] = items[index] }
    registers[before] = .object(ListObject(ContiguousArray(items[before..<(items.count - after)])))
    for index in 0..<after { registers[before + 1 + index] = items[items.count - after + index] }
  }
}

/// A value that no program can see.
package final class SentinelObject: PyObject {
  package init() { super.init(kind: .instance) }
}

/// Iterates by calling `__getitem__` with 0, 1, 2 ... until IndexError.
package final class SequenceIterator: NativeIterator {
  private let method: Value
  private var index = 0

  init(method: Value) {
    self.method = method
    super.init()
  }

  package override func next(_ machine: Machine) throws -> Value? {
    do {
      let item = try machine.call(method, [.int(index)])
      index += 1
      return item
    } catch let error as PythonError
      where machine.matches(error.exception, "IndexError")
      || machine.matches(error.exception, "StopIteration")
    {
      return nil
    }
  }
}
