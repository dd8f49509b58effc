/// `super(type, object)`. The form without arguments is the compiler's.
enum SuperMembers {
  static func install(_ machine: Machine) {
    machine.types.superProxy.construct = make
    machine.types.superProxy.addLoader(load)
  }

  private static func make(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    try arguments.expect("super", 0...2, machine)
    guard let first = arguments.at(0) else { throw machine.runtimeError("super(): no arguments") }
    guard let start = first.cast(.type, to: TypeObject.self) else {
      throw machine.typeError("super() argument 1 must be a type, not \(machine.typeName(first))")
    }
    let receiver = arguments.at(1) ?? .none
    if receiver.isNone { return .object(SuperObject(start: start, receiver: .none, receiverType: start)) }
    return .object(try machine.superObject(start, receiver))
  }

  private static func load(_ type: TypeObject, _ machine: Machine) {
    func proxy(_ value: Value, _ machine: Machine) throws -> SuperObject {
      guard let proxy = value.cast(.superProxy, to: SuperObject.self) else {
        throw machine.typeError(
          "descriptor requires a 'super' object but received a '\(machine.typeName(value))'")
      }
      return proxy
    }
    type.define(
      properties: [
        ("__thisclass__", { .object(try proxy($1, $0).start) }), ("__self__", { try proxy($1, $0).receiver }),
        ("__self_class__", { .object(try proxy($1, $0).receiverType) }),
      ], machine)
  }
}
