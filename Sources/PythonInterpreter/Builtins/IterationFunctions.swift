/// `iter`, `next`, `aiter`, `anext`.
enum IterationFunctions {
  static var table: [NativeEntry] { [("iter", iter), ("aiter", aiter), ("anext", anext)] }

  private static func iter(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    try arguments.expect("iter", 1...2, machine)
    guard let sentinel = arguments.at(1) else { return try machine.iterator(of: arguments[0]) }
    guard machine.isCallable(arguments[0]) else { throw machine.typeError("iter(v, w): v must be callable") }
    return .object(CallIterator(callee: arguments[0], sentinel: sentinel))
  }

  /// `next(iterator, default)`. A generator's frame is pushed, so that it can be seen in the call stack.
  static func next(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    try arguments.expect("next", 1...2, machine)
    let iterator = arguments[0]
    if let generator = iterator.cast(.generator, to: GeneratorObject.self), generator.flavor == .generator {
      let completion: FrameCompletion =
        arguments.at(1).map { NextCompletion(atEnd: $0) } ?? SendCompletion.shared
      try machine.resume(generator, .send(.none), completion)
      return .unbound
    }
    if let native = iterator.cast(.iterator, to: NativeIterator.self) {
      if let item = try native.next(machine) { return item }
      if let fallback = arguments.at(1) { return fallback }
      throw PythonError(machine.stopIteration(native.returnValue))
    }
    return try advance(iterator, arguments.at(1), machine)
  }

  private static func advance(_ iterator: Value, _ fallback: Value?, _ machine: Machine) throws -> Value {
    guard let method = machine.specialMethod(iterator, .dunderNext) else {
      throw machine.typeError("'\(machine.typeName(iterator))' object is not an iterator")
    }
    do {
      return try machine.callSpecial(method, iterator)
    } catch let error as PythonError
      where fallback != nil && machine.matches(error.exception, "StopIteration")
    {
      return fallback ?? .none
    }
  }

  private static func aiter(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    let value = try arguments.only("aiter", machine)
    guard let method = machine.specialMethod(value, .dunderAiter) else {
      throw machine.typeError("'\(machine.typeName(value))' object is not an async iterable")
    }
    let iterator = try machine.callSpecial(method, value)
    if machine.specialMethod(iterator, .dunderAnext) == nil {
      throw machine.typeError(
        "aiter() returned not an async iterator of type '\(machine.typeName(iterator))'")
    }
    return iterator
  }

  private static func anext(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    try arguments.expect("anext", 1...2, machine)
    let iterator = arguments[0]
    guard let method = machine.specialMethod(iterator, .dunderAnext) else {
      throw machine.typeError("'\(machine.typeName(iterator))' object is not an async iterator")
    }
    let step = try machine.callSpecial(method, iterator)
    guard let fallback = arguments.at(1) else { return step }
    let module = try machine.importModule("_builtins")
    return try machine.call(
      machine.getAttribute(.object(module), machine.names.intern("anext_or")), [step, fallback])
  }
}

/// `iter(callee, sentinel)`.
package final class CallIterator: NativeIterator {
  private var callee: Value?
  private let sentinel: Value

  init(callee: Value, sentinel: Value) {
    self.callee = callee
    self.sentinel = sentinel
    super.init()
  }

  package override var typeName: String { "callable_iterator" }

  package override func next(_ machine: Machine) throws -> Value? {
    guard let callee else { return nil }
    do {
      let item = try machine.call(callee, [])
      if try !machine.equals(sentinel, item) { return item }
    } catch let error as PythonError where machine.matches(error.exception, "StopIteration") {}
    self.callee = nil
    return nil
  }
}
