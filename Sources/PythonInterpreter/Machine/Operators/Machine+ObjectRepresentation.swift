extension Machine {
  /// The repr of functions, types, generators and everything else that is no plain data.
  func objectRepr(_ object: PyObject) throws -> String {
    switch object.kind {
    case .function:
      return "<function \(unsafeDowncast(object, to: FunctionObject.self).qualifiedName) \(place(object))>"
    case .nativeFunction: return nativeFunctionRepr(unsafeDowncast(object, to: NativeFunction.self))
    case .boundMethod: return try boundMethodRepr(unsafeDowncast(object, to: BoundMethod.self))
    case .type: return "<class '\(typeTitle(unsafeDowncast(object, to: TypeObject.self)))'>"
    case .module: return moduleRepr(unsafeDowncast(object, to: ModuleObject.self))
    case .generator:
      let generator = unsafeDowncast(object, to: GeneratorObject.self)
      return "<\(typeName(.object(object))) object \(generator.qualifiedName) \(place(object))>"
    case .code:
      let code = unsafeDowncast(object, to: CodeObject.self)
      return "<code object \(code.name) \(place(object)), file \"\(code.fileName)\", line \(code.firstLine)>"
    case .staticMethod, .classMethod:
      let function = unsafeDowncast(object, to: MethodWrapper.self).function
      return "<\(typeName(.object(object)))(\(try repr(function)))>"
    case .cell: return cellRepr(unsafeDowncast(object, to: CellObject.self))
    case .slotDescriptor:
      return "<attribute '\(unsafeDowncast(object, to: NativeProperty.self).name)'>"
    case .superProxy:
      let proxy = unsafeDowncast(object, to: SuperObject.self)
      return "<super: <class '\(proxy.start.name)'>, <\(proxy.receiverType.name) object>>"
    case .ellipsis: return "Ellipsis"
    case .notImplemented: return "NotImplemented"
    case .exception: return try exceptionRepr(unsafeDowncast(object, to: ExceptionObject.self))
    case .native:
      return try unsafeDowncast(object, to: NativeObject.self).representation(self) ?? defaultRepr(object)
    default: return defaultRepr(object)
    }
  }

  /// `<__main__.Point object at 0x7f0000000010>`: what `object.__repr__` gives.
  package func defaultRepr(_ object: PyObject) -> String {
    "<\(typeTitle(type(of: .object(object)))) object \(place(object))>"
  }

  /// What a repr shows as the object's address: made from its identity.
  package func address(of object: PyObject) -> String {
    "0x" + String(0x7f00_0000_0000 + 16 * identity(of: object), radix: 16)
  }

  private func place(_ object: PyObject) -> String { "at \(address(of: object))" }

  /// A type's name with its module, unless that is `builtins`.
  package func typeTitle(_ type: TypeObject) -> String {
    type.moduleName == "builtins" ? type.qualifiedName : "\(type.moduleName).\(type.qualifiedName)"
  }

  private func nativeFunctionRepr(_ function: NativeFunction) -> String {
    guard let owner = function.owner else { return "<built-in function \(function.name)>" }
    let kind = function.name.hasPrefix("__") ? "slot wrapper" : "method"
    return "<\(kind) '\(function.name)' of '\(owner.name)' objects>"
  }

  private func boundMethodRepr(_ method: BoundMethod) throws -> String {
    if let native = method.function.cast(.nativeFunction, to: NativeFunction.self) {
      let kind =
        native.name.hasPrefix("__") ? "method-wrapper '\(native.name)'" : "built-in method \(native.name)"
      guard case .object(let receiver) = method.receiver else {
        let address = String(addressNumber(of: method.receiver), radix: 16)
        return "<\(kind) of \(typeName(method.receiver)) object at 0x\(address)>"
      }
      return "<\(kind) of \(typeName(method.receiver)) object \(place(receiver))>"
    }
    let name = method.function.cast(.function, to: FunctionObject.self)?.qualifiedName ?? "?"
    return "<bound method \(name) of \(try repr(method.receiver))>"
  }

  private func moduleRepr(_ module: ModuleObject) -> String {
    guard let file = module.namespace[.dunderFile]?.str else { return "<module '\(module.name)' (built-in)>" }
    return "<module '\(module.name)' from '\(file.text)'>"
  }

  private func cellRepr(_ cell: CellObject) -> String {
    guard case .object(let content) = cell.value else { return "<cell \(place(cell))>" }
    return "<cell \(place(cell)): \(typeName(cell.value)) object \(place(content))>"
  }

  func exceptionRepr(_ exception: ExceptionObject) throws -> String {
    let name = typeName(.object(exception))
    if exception.args.count == 1 { return "\(name)(\(try repr(exception.args[0])))" }
    return name + (try nativeRepr(.object(TupleObject(exception.args))))
  }
}
