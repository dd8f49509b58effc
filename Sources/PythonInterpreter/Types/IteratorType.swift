/// The members of all iterators written in Swift.
enum IteratorType {
  static func install(_ machine: Machine) { machine.types.iterator.loadMembers = load }

  /// The model of iterators that take input.
  static func coroutineLike(_ machine: Machine) -> TypeObject {
    machine.types.minor.type(named: "coroutine iterator") {
      let type = TypeObject(name: "iterator", bases: [machine.types.object], instanceKind: .iterator)
      type.loadMembers = { type, machine in
        load(type, machine)
        loadInput(type, machine)
      }
      return type
    }
  }

  private static func loadInput(_ type: TypeObject, _ machine: Machine) {
    let iterator = MemberTable(type, machine) { $0.cast(.iterator, to: NativeIterator.self) }
    iterator.unary("__await__") { _, value in value }
    iterator.noArguments("close") { machine, iterator in
      try iterator.close(machine)
      return .none
    }
    type.define(
      methods: [
        ("send", { try step($0, $1) { try $1.send($2.at(1) ?? .none, $0) } }),
        ("throw", { try step($0, $1) { try $1.throw($0.exceptionToThrow($2.dropFirst), $0) } }),
      ], machine)
  }

  private static func step(
    _ machine: Machine, _ arguments: Arguments, _ body: (Machine, NativeIterator, Arguments) throws -> Value?
  ) throws -> Value {
    guard let iterator = arguments[0].cast(.iterator, to: NativeIterator.self) else { return .none }
    if let value = try body(machine, iterator, arguments) { return value }
    let result = iterator.returnValue
    throw PythonError(machine.exception("StopIteration", result.isNone ? [] : [result]))
  }

  private static func load(_ type: TypeObject, _ machine: Machine) {
    let iterator = MemberTable(type, machine) { $0.cast(.iterator, to: NativeIterator.self) }
    iterator.unary("__iter__") { _, value in value }
    iterator.noArguments("__next__") { machine, iterator in
      if let value = try iterator.next(machine) { return value }
      let result = iterator.returnValue
      throw PythonError(machine.exception("StopIteration", result.isNone ? [] : [result]))
    }
    iterator.noArguments("__length_hint__") { machine, iterator in
      guard let count = iterator.remaining else { return machine.notImplemented }
      return .int(count)
    }
  }
}
