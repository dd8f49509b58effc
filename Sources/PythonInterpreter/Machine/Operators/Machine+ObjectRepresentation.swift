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
    case .frame:
      let frame = unsafeDowncast(object, to: FrameObject.self)
      let file = try repr(.string(frame.code.fileName))
      return "<frame \(place(object)), file \(file), line \(currentLine(of: frame)), code \(frame.code.name)>"
    case .staticMethod, .classMethod:
      let function = unsafeDowncast(object, to: MethodWrapper.self).function
      return "<\(typeName(.object(object)))(\(try repr(function)))>"
    case .cell: return cellRepr(unsafeDowncast(object, to: CellObject.self))
    case .slotDescriptor:
      let member = unsafeDowncast(object, to: NativeProperty.self)
      let owner = member.owner.map { " of '\($0.name)' objects" } ?? ""
      return "<\(member.isSlot ? "member" : "attribute") '\(member.name)'\(owner)>"
    case .superProxy:
      let proxy = unsafeDowncast(object, to: SuperObject.self)
      let receiver = proxy.receiver.isNone ? "NULL" : "<\(proxy.receiverType.name) object>"
      return "<super: <class '\(proxy.start.name)'>, \(receiver)>"
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
    if let face = function.face { return "<function \(face.qualifiedName) \(place(function))>" }
    guard let owner = function.owner else {
      // `object.__new__` is a method of the type itself.
      return function.name == "__new__"
        ? "<built-in method __new__ of type object \(place(function))>"
        : "<built-in function \(function.name)>"
    }
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
    if module.namespace[names.intern("__loader__")]?.isNone == true, module.namespace[.dunderFile] == nil {
      return "<module '\(module.name)'>"
    }
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
