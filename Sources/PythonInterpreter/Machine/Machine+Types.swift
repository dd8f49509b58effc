extension Machine {
  /// The type of a value: `type(x)`.
  package func type(of value: Value) -> TypeObject {
    switch value {
    case .unbound, .none: types.none
    case .bool: types.bool
    case .int: types.int
    case .float: types.float
    case .object(let object): object.classOverride ?? layoutType(object)
    }
  }

  /// The name of a value's type, as error messages show it.
  package func typeName(_ value: Value) -> String {
    let type = type(of: value)
    // Types that come from a module, and are not written in Python, show it.
    if let dotted = type.dottedName { return dotted }
    let isPlain = type.isUserDefined || type.moduleName == "builtins" || type.instanceKind == .exception
    return isPlain ? type.name : "\(type.moduleName).\(type.name)"
  }

  private func layoutType(_ object: PyObject) -> TypeObject {
    switch object.kind {
    case .bigInt, .boxedInt: types.int
    case .boxedFloat: types.float
    case .complex: types.complex
    case .str: types.str
    case .bytes: unsafeDowncast(object, to: BytesObject.self).isMutable ? types.bytearray : types.bytes
    case .list: types.list
    case .tuple: types.tuple
    case .dict: types.dict
    case .set: unsafeDowncast(object, to: SetObject.self).isFrozen ? types.frozenset : types.set
    case .range, .wideRange: types.range
    case .slice: types.slice
    case .function: types.function
    case .nativeFunction: nativeFunctionType(unsafeDowncast(object, to: NativeFunction.self))
    case .boundMethod: methodType(unsafeDowncast(object, to: BoundMethod.self))
    case .type: types.type
    case .module: types.module
    case .cell: types.cell
    case .code: types.code
    case .property: types.property
    case .staticMethod: types.staticMethod
    case .classMethod: types.classMethod
    case .superProxy: types.superProxy
    case .slotDescriptor: types.slotDescriptor
    case .generator: generatorType(unsafeDowncast(object, to: GeneratorObject.self))
    case .iterator:
      iteratorType(unsafeDowncast(object, to: NativeIterator.self))
    case .dictView:
      types.minor.type(
        named: unsafeDowncast(object, to: DictViewObject.self).part.typeName, module: "builtins",
        kind: .dictView,
        base: types.object, isFinal: true, members: DictType.loadView)
    case .ellipsis: types.ellipsis
    case .notImplemented: types.notImplemented
    case .traceback: types.traceback
    case .frame: types.frame
    case .instance, .exception, .native: types.object
    }
  }

  /// A function of its own, or one found in a type: a method, or the wrapper of an operator.
  private func nativeFunctionType(_ function: NativeFunction) -> TypeObject {
    if function.owner == nil { return types.nativeFunction }
    let name = function.isOperator ? "wrapper_descriptor" : "method_descriptor"
    return types.minor.type(named: name, like: types.nativeFunction)
  }

  private func methodType(_ method: BoundMethod) -> TypeObject {
    guard let native = method.function.cast(.nativeFunction, to: NativeFunction.self), native.owner != nil
    else {
      return types.boundMethod
    }
    return native.isOperator
      ? types.minor.type(named: "method-wrapper", like: types.nativeFunction) : types.nativeFunction
  }

  private func generatorType(_ object: GeneratorObject) -> TypeObject {
    switch object.flavor {
    case .generator: types.generator
    case .coroutine: types.coroutine
    case .asyncGenerator: types.asyncGenerator
    }
  }

  /// Whether a value is an instance of a type or of one derived from it (without `__instancecheck__`).
  package func isInstance(_ value: Value, of wanted: TypeObject) -> Bool {
    type(of: value).isSubtype(of: wanted)
  }

  /// The method of a value's type with this special name, bound to nothing: what an operator looks for. Only
  /// types written in Python or registered as native classes need to be asked; the others are
  /// handled by layout.
  package func specialMethod(_ value: Value, _ name: NameID) -> Value? {
    type(of: value).lookup(name, self)
  }

  /// Whether the value's own class (not just its layout) may have special methods of its own.
  @inline(__always)
  package func hasClass(_ value: Value) -> Bool {
    if case .object(let object) = value { return object.classOverride != nil }
    return false
  }
}

extension Machine {
  fileprivate func iteratorType(_ iterator: NativeIterator) -> TypeObject {
    types.minor.type(
      named: iterator.typeName, like: iterator.takesInput ? IteratorType.coroutineLike(self) : types.iterator)
  }
}
