/// The members of all iterators written in Swift.
enum IteratorType {
  static func install(_ machine: Machine) { machine.types.iterator.loadMembers = load }

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
