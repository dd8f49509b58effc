/// A function written in Python.
package final class FunctionObject: PyObject {
  package internal(set) var code: CodeObject
  package let globals: Namespace
  package var name: String
  package var qualifiedName: String
  package var moduleName: Value
  package var documentation: Value
  /// Values of the last positional parameters.
  package var defaults: ContiguousArray<Value>
  /// Values of keyword-only parameters, by name.
  package var keywordDefaults: NameMap<Value>
  package let closure: ContiguousArray<CellObject>
  package var annotations: DictObject?
  /// `__type_params__`.
  package var typeParameters: TupleObject?

  package init(
    code: CodeObject, globals: Namespace, moduleName: Value, defaults: ContiguousArray<Value> = [],
    keywordDefaults: NameMap<Value> = NameMap(), closure: ContiguousArray<CellObject> = []
  ) {
    self.code = code
    self.globals = globals
    self.moduleName = moduleName
    self.defaults = defaults
    self.keywordDefaults = keywordDefaults
    self.closure = closure
    name = code.name
    qualifiedName = code.qualifiedName
    documentation = code.documentation.map { .object($0) } ?? .none
    super.init(kind: .function)
  }
}

/// What a native function does. It may throw `PythonError`. Returning `.unbound` means: the function
/// has pushed a frame (see `Machine.resume`), whose end gives the result.
package typealias NativeBody = (_ machine: Machine, _ arguments: Arguments) throws -> Value

/// A function written in Swift.
package final class NativeFunction: PyObject {
  package let name: String
  /// The type it is a method of, if any. `self` is then the first argument.
  package let owner: TypeObject?
  /// Where it is shown to come from (`builtins`, `time`).
  package let moduleName: String?
  package let body: NativeBody
  /// What it shows of itself when it is written in Python in CPython.
  package var face: FunctionFace?
  /// Whether it may return `.unbound` after pushing a frame.
  package var defers = false
  /// Found on a type, it takes the instance as its first argument (`list.append`).
  package var isMethod: Bool { owner != nil }
  /// Whether it stands for an operator: CPython wraps those.
  var isOperator: Bool {
    name.hasPrefix("__") && name.hasSuffix("__") && !NativeFunction.plainMethods.contains(name)
  }

  /// Methods with a special name that are no operators.
  private static let plainMethods: Set<String> = [
    "__format__", "__reduce__", "__reduce_ex__", "__sizeof__", "__dir__", "__getnewargs__", "__getstate__",
    "__setstate__", "__init_subclass__", "__subclasshook__", "__class_getitem__", "__round__", "__trunc__",
    "__floor__", "__ceil__", "__length_hint__", "__reversed__", "__contains__", "__getitem__", "__missing__",
    "__complex__", "__bytes__", "__enter__", "__exit__", "__instancecheck__", "__subclasscheck__",
    "__subclasses__",
    "__prepare__", "__copy__", "__deepcopy__",
  ]

  package init(name: String, owner: TypeObject? = nil, moduleName: String? = nil, body: @escaping NativeBody)
  {
    self.name = name
    self.owner = owner
    self.moduleName = moduleName
    self.body = body
    super.init(kind: .nativeFunction)
  }
}

/// A function with its `self`.
package final class BoundMethod: PyObject {
  package let function: Value
  package let receiver: Value

  package init(function: Value, receiver: Value) {
    self.function = function
    self.receiver = receiver
    super.init(kind: .boundMethod)
  }
}

/// `property`.
package final class PropertyObject: PyObject {
  package let getter: Value
  package let setter: Value
  package let deleter: Value
  package var documentation: Value
  /// The attribute it was first set as.
  private(set) var name: String?

  /// Tells the property the attribute's name, when it has none yet.
  func nameIfUnknown(_ name: String) { self.name = self.name ?? name }

  /// What error messages call it: `property 'x'`, or `property` when nobody knows.
  var title: String {
    let known = name ?? getter.cast(.function, to: FunctionObject.self)?.name
    return known.map { "property '\($0)'" } ?? "property"
  }

  package init(getter: Value, setter: Value = .none, deleter: Value = .none, documentation: Value = .none) {
    self.getter = getter
    self.setter = setter
    self.deleter = deleter
    self.documentation = documentation
    super.init(kind: .property)
  }
}

/// An attribute computed by Swift code: `generator.gi_running`, `exception.args`.
package final class NativeProperty: PyObject {
  package let name: String
  package let get: (Machine, Value) throws -> Value
  package let set: ((Machine, Value, Value) throws -> Void)?
  /// The class it belongs to, when it says so.
  package var owner: TypeObject?
  /// Whether it stands for an entry of `__slots__`.
  package var isSlot = false

  /// The same attribute as another class has it.
  func copy(ownedBy owner: TypeObject) -> NativeProperty {
    let copy = NativeProperty(name: name, get: get, set: set)
    copy.owner = owner
    return copy
  }

  package init(
    name: String, get: @escaping (Machine, Value) throws -> Value,
    set: ((Machine, Value, Value) throws -> Void)? = nil
  ) {
    self.name = name
    self.get = get
    self.set = set
    super.init(kind: .slotDescriptor)
  }

  /// Whether CPython keeps the attribute in a field of the object, and so complains in other words.
  static func isMember(_ name: String, of type: TypeObject) -> Bool {
    switch type.name {
    case "slice", "range", "complex", "super", "property": true
    case "code":
      name.hasPrefix("co_")
        && !["co_code", "co_varnames", "co_cellvars", "co_freevars", "co_lnotab"].contains(name)
    case "function": ["__closure__", "__globals__", "__builtins__"].contains(name)
    case "method": ["__func__", "__self__"].contains(name)
    case "staticmethod", "classmethod": ["__func__", "__wrapped__"].contains(name)
    default: false
    }
  }
}

/// `staticmethod` or `classmethod`, by its kind.
package final class MethodWrapper: PyObject {
  package let function: Value

  package init(function: Value, isClassMethod: Bool) {
    self.function = function
    super.init(kind: isClassMethod ? .classMethod : .staticMethod)
  }
}

/// What `super()` gives.
package final class SuperObject: PyObject {
  /// The class after which the search begins.
  package let start: TypeObject
  package let receiver: Value
  /// The class whose resolution order is searched.
  package let receiverType: TypeObject

  package init(start: TypeObject, receiver: Value, receiverType: TypeObject) {
    self.start = start
    self.receiver = receiver
    self.receiverType = receiverType
    super.init(kind: .superProxy)
  }
}
