/// The built-in types of one machine.
package struct CoreTypes {
  package let object: TypeObject
  package let type: TypeObject
  package let none, bool, int, float, complex, str, bytes, bytearray, list, tuple, dict, set, frozenset,
    range, slice: TypeObject
  package let function, nativeFunction, boundMethod, module, cell, code, property, staticMethod,
    classMethod: TypeObject
  package let superProxy, slotDescriptor, generator, coroutine, asyncGenerator, iterator: TypeObject
  package let ellipsis, notImplemented, traceback, frame: TypeObject
  /// The one `...`.
  package let ellipsisObject = PyObject(kind: .ellipsis)
  /// The one `NotImplemented`.
  package let notImplementedObject = PyObject(kind: .notImplemented)
  /// The types that have a name and few members: `list_iterator`, `dict_keys`.
  let minor = MinorTypes()
  /// The exception classes, by name.
  package let exceptions: [String: TypeObject]
  /// In the order of their definition, bases before what derives from them.
  package let exceptionOrder: [TypeObject]

  init() {
    let object = TypeObject(name: "object", instanceKind: .instance)
    let type = TypeObject(name: "type", bases: [object], instanceKind: .type)
    func make(
      _ name: String, _ kind: ObjectKind, base: TypeObject? = nil, isFinal: Bool = false,
      module: String = "builtins"
    )
      -> TypeObject
    {
      let made = TypeObject(name: name, moduleName: module, bases: [base ?? object], instanceKind: kind)
      made.isFinal = isFinal
      return made
    }
    self.object = object
    self.type = type
    none = make("NoneType", .instance, isFinal: true)
    int = make("int", .boxedInt)
    bool = make("bool", .boxedInt, base: int, isFinal: true)
    float = make("float", .boxedFloat)
    complex = make("complex", .complex)
    str = make("str", .str)
    bytes = make("bytes", .bytes)
    bytearray = make("bytearray", .bytes)
    list = make("list", .list)
    tuple = make("tuple", .tuple)
    dict = make("dict", .dict)
    set = make("set", .set)
    frozenset = make("frozenset", .set)
    range = make("range", .range, isFinal: true)
    slice = make("slice", .slice, isFinal: true)
    function = make("function", .function, isFinal: true)
    nativeFunction = make("builtin_function_or_method", .nativeFunction, isFinal: true)
    boundMethod = make("method", .boundMethod, isFinal: true)
    module = make("module", .module)
    cell = make("cell", .cell, isFinal: true)
    code = make("code", .code, isFinal: true)
    property = make("property", .property)
    staticMethod = make("staticmethod", .staticMethod)
    classMethod = make("classmethod", .classMethod)
    superProxy = make("super", .superProxy)
    slotDescriptor = make("getset_descriptor", .slotDescriptor, isFinal: true)
    generator = make("generator", .generator, isFinal: true)
    coroutine = make("coroutine", .generator, isFinal: true)
    asyncGenerator = make("async_generator", .generator, isFinal: true)
    iterator = make("iterator", .iterator, isFinal: true)
    ellipsis = make("ellipsis", .ellipsis, isFinal: true)
    notImplemented = make("NotImplementedType", .notImplemented, isFinal: true)
    traceback = make("traceback", .traceback, isFinal: true)
    frame = make("frame", .frame, isFinal: true)

    var byName: [String: TypeObject] = [:]
    var order: [TypeObject] = []
    for (name, bases) in CoreTypes.exceptionTree {
      let parents = bases.compactMap { byName[$0] }
      let made = TypeObject(name: name, bases: parents.isEmpty ? [object] : parents, instanceKind: .exception)
      byName[name] = made
      order.append(made)
    }
    exceptions = byName
    exceptionOrder = order
  }

  /// Name and bases, in CPython's hierarchy.
  static let exceptionTree: [(String, [String])] = [
    ("BaseException", []), ("GeneratorExit", ["BaseException"]), ("KeyboardInterrupt", ["BaseException"]),
    ("SystemExit", ["BaseException"]), ("BaseExceptionGroup", ["BaseException"]),
    ("Exception", ["BaseException"]),
    ("ExceptionGroup", ["BaseExceptionGroup", "Exception"]),
    ("StopIteration", ["Exception"]), ("StopAsyncIteration", ["Exception"]),
    ("ArithmeticError", ["Exception"]),
    ("FloatingPointError", ["ArithmeticError"]), ("OverflowError", ["ArithmeticError"]),
    ("ZeroDivisionError", ["ArithmeticError"]), ("AssertionError", ["Exception"]),
    ("AttributeError", ["Exception"]),
    ("BufferError", ["Exception"]), ("EOFError", ["Exception"]), ("ImportError", ["Exception"]),
    ("ModuleNotFoundError", ["ImportError"]), ("LookupError", ["Exception"]), ("IndexError", ["LookupError"]),
    ("KeyError", ["LookupError"]), ("MemoryError", ["Exception"]), ("NameError", ["Exception"]),
    ("UnboundLocalError", ["NameError"]), ("OSError", ["Exception"]), ("BlockingIOError", ["OSError"]),
    ("ChildProcessError", ["OSError"]), ("ConnectionError", ["OSError"]),
    ("BrokenPipeError", ["ConnectionError"]),
    ("ConnectionAbortedError", ["ConnectionError"]), ("ConnectionRefusedError", ["ConnectionError"]),
    ("ConnectionResetError", ["ConnectionError"]), ("FileExistsError", ["OSError"]),
    ("FileNotFoundError", ["OSError"]),
    ("InterruptedError", ["OSError"]), ("IsADirectoryError", ["OSError"]),
    ("NotADirectoryError", ["OSError"]),
    ("PermissionError", ["OSError"]), ("ProcessLookupError", ["OSError"]), ("TimeoutError", ["OSError"]),
    ("ReferenceError", ["Exception"]), ("RuntimeError", ["Exception"]),
    ("NotImplementedError", ["RuntimeError"]),
    ("PythonFinalizationError", ["RuntimeError"]), ("RecursionError", ["RuntimeError"]),
    ("SyntaxError", ["Exception"]),
    ("IndentationError", ["SyntaxError"]), ("TabError", ["IndentationError"]), ("SystemError", ["Exception"]),
    ("TypeError", ["Exception"]), ("ValueError", ["Exception"]), ("UnicodeError", ["ValueError"]),
    ("UnicodeDecodeError", ["UnicodeError"]), ("UnicodeEncodeError", ["UnicodeError"]),
    ("UnicodeTranslateError", ["UnicodeError"]), ("Warning", ["Exception"]), ("BytesWarning", ["Warning"]),
    ("DeprecationWarning", ["Warning"]), ("EncodingWarning", ["Warning"]), ("FutureWarning", ["Warning"]),
    ("ImportWarning", ["Warning"]), ("PendingDeprecationWarning", ["Warning"]),
    ("ResourceWarning", ["Warning"]),
    ("RuntimeWarning", ["Warning"]), ("SyntaxWarning", ["Warning"]), ("UnicodeWarning", ["Warning"]),
    ("UserWarning", ["Warning"]),
  ]
}
