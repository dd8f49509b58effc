import BigInt

/// `slice`.
enum SliceType {
  static func install(_ machine: Machine) {
    machine.types.slice.loadMembers = load
    machine.types.slice.construct = { machine, arguments in
      try arguments.refuseKeywords("slice", machine)
      try arguments.check("slice", 1...3, machine)
      if arguments.count == 1 { return .object(SliceObject(start: .none, stop: arguments[0], step: .none)) }
      return .object(SliceObject(start: arguments[0], stop: arguments[1], step: arguments.at(2) ?? .none))
    }
  }

  private static func load(_ type: TypeObject, _ machine: Machine) {
    let slice = MemberTable(type, machine) { $0.cast(.slice, to: SliceObject.self) }
    slice.comparisons(isHashable: true)
    slice.property("start") { _, slice in slice.start }
    slice.property("stop") { _, slice in slice.stop }
    slice.property("step") { _, slice in slice.step }
    slice.oneArgument("indices") { machine, slice, length in
      let whole = try machine.wholeIndices(slice, length: machine.index(length).bigInteger ?? 0)
      return .object(TupleObject([.integer(whole.start), .integer(whole.stop), .integer(whole.step)]))
    }
  }
}

extension SliceObject {
  /// What is compared and hashed: slices are ordered as these tuples.
  var parts: ContiguousArray<Value> { [start, stop, step] }
}
