extension Machine {
  /// Calls a special method as it was found on a type (`specialMethod`), with its receiver.
  package func callSpecial(_ method: Value, _ receiver: Value) throws -> Value {
    let (callee, takesReceiver) = unwrapSpecial(method, receiver)
    return try call(callee, takesReceiver.isUnbound ? [] : [takesReceiver])
  }

  package func callSpecial(_ method: Value, _ receiver: Value, _ argument: Value) throws -> Value {
    let (callee, first) = unwrapSpecial(method, receiver)
    return try call(callee, first.isUnbound ? [argument] : [first, argument])
  }

  package func callSpecial(_ method: Value, _ receiver: Value, _ first: Value, _ second: Value) throws
    -> Value
  {
    let (callee, owner) = unwrapSpecial(method, receiver)
    return try call(callee, owner.isUnbound ? [first, second] : [owner, first, second])
  }

  /// What to call for an attribute found on a type, and what comes before its arguments (`.unbound`: nothing).
  private func unwrapSpecial(_ method: Value, _ receiver: Value) -> (callee: Value, first: Value) {
    guard case .object(let object) = method else { return (method, .unbound) }
    switch object.kind {
    case .function: return (method, receiver)
    case .nativeFunction:
      return (method, unsafeDowncast(object, to: NativeFunction.self).isMethod ? receiver : .unbound)
    case .staticMethod: return (unsafeDowncast(object, to: MethodWrapper.self).function, .unbound)
    case .classMethod:
      return (unsafeDowncast(object, to: MethodWrapper.self).function, .object(type(of: receiver)))
    default: return (method, .unbound)
    }
  }

  /// Whether a special method of this object is one of our own, which work by layout: then the layout can be asked
  /// directly. Plain instances, exceptions, types and the runtime's objects may have natives of their own.
  func isNativeSpecial(_ method: Value, of object: PyObject) -> Bool {
    guard let native = method.cast(.nativeFunction, to: NativeFunction.self) else { return false }
    // A built-in class that shares a layout may say it differently: `time.struct_time` is a tuple.
    if let own = native.owner, own === object.classOverride { return false }
    switch object.kind {
    case .native, .type, .exception, .instance: return native.owner === types.object
    default: return true
    }
  }

  /// An integer, from an `int` or whatever has `__index__`.
  ///
  /// - Throws: TypeError `'str' object cannot be interpreted as an integer`.
  package func index(_ value: Value) throws -> Value {
    switch value {
    case .int: return value
    case .bool(let flag): return .int(flag ? 1 : 0)
    default: break
    }
    if let number = value.bigInteger { return .integer(number) }
    if hasClass(value), let method = specialMethod(value, .dunderIndex) {
      let result = try callSpecial(method, value)
      if let number = result.bigInteger { return .integer(number) }
      throw typeError("__index__ returned non-int (type \(typeName(result)))")
    }
    throw typeError("'\(typeName(value))' object cannot be interpreted as an integer")
  }

  /// A count, width or position that must fit into 64 bits.
  ///
  /// - Throws: TypeError, or an error of the given type when it does not fit.
  package func size(_ value: Value, overflow: String = "OverflowError") throws -> Int {
    if case .int(let number) = value { return number }
    guard case .int(let number) = try index(value) else {
      throw error(overflow, "cannot fit '\(typeName(value))' into an index-sized integer")
    }
    return number
  }

  /// A position in a sequence: an integer that is clipped to 64 bits, as in slices and `list.insert`.
  package func clippedIndex(_ value: Value) throws -> Int {
    let number = try index(value)
    if case .int(let small) = number { return small }
    return (number.bigInteger?.signum() ?? 1) < 0 ? Int.min : Int.max
  }
}
