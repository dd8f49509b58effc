import EventLoop
import PythonInterpreter

/// A Python function with the arguments it was given to `call_soon` and its like, or registered on a future.
final class GuestCall: GuestCallback {
  let function: Value
  let arguments: ContiguousArray<Value>
  /// The contextvars context it runs in, or None.
  let context: Value
  /// Where it was scheduled, in debug mode.
  var place: CreationPlace?
  private unowned(unsafe) let machine: Machine

  init(_ function: Value, _ arguments: ContiguousArray<Value> = [], context: Value, machine: Machine) {
    self.function = function
    self.arguments = arguments
    self.context = context.isNone ? machine.copyOfContext() : context
    self.machine = machine
  }

  var name: String { Self.name(of: unwrapped, machine) }

  /// A function inside one of asyncio's own goes by that one, so that nobody takes it for one of the program's.
  var traceName: String {
    guard let function = unwrapped.cast(.function, to: FunctionObject.self),
      function.code.flags.contains(.hidden), !function.name.hasPrefix("_"),
      let outer = function.code.qualifiedName.split(separator: ".").first, outer != function.name
    else { return name }
    return outer.hasPrefix("_") ? String(outer) : "_\(outer)"
  }

  private static func name(of function: Value, _ machine: Machine) -> String {
    if let function = function.cast(.function, to: FunctionObject.self) { return function.name }
    if let function = function.cast(.nativeFunction, to: NativeFunction.self) { return function.name }
    if let method = function.cast(.boundMethod, to: BoundMethod.self) {
      return name(of: method.function, machine)
    }
    let name = try? machine.findAttribute(function, .dunderName)
    return name?.cast(.str, to: StrObject.self)?.text ?? machine.typeName(function)
  }

  var boundTaskName: String? {
    let method = unwrapped.cast(.boundMethod, to: BoundMethod.self)
    return (method?.receiver.cast(.native, to: NativeObject.self) as? TaskObject)?.task?.name
  }

  /// The function inside of `functools.partial`s.
  private var unwrapped: Value {
    var function = function
    while let inner = function.partialFunction(machine) { function = inner }
    return function
  }
}

extension Value {
  /// What a `functools.partial` calls, or nil for anything else.
  func partialFunction(_ machine: Machine) -> Value? {
    guard machine.type(of: self).mro.contains(where: { $0.name == "partial" && $0.moduleName == "functools" })
    else { return nil }
    return try? machine.findAttribute(self, machine.names.intern("func"))
  }
}
