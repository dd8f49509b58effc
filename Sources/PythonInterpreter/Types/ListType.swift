/// `list`.
enum ListType {
  static func install(_ machine: Machine) {
    machine.types.list.loadMembers = load
    machine.types.list.construct = { machine, arguments in
      let list = ListObject()
      try fill(list, arguments, machine)
      return .object(list)
    }
  }

  private static func fill(_ list: ListObject, _ arguments: Arguments, _ machine: Machine) throws {
    try arguments.refuseKeywords("list", machine)
    try arguments.check("list", 0...1, machine)
    list.elements = []
    if let source = arguments.at(0) { try machine.extend(list, with: source) }
  }

  private static func load(_ type: TypeObject, _ machine: Machine) {
    let list = MemberTable(type, machine) { $0.cast(.list, to: ListObject.self) }
    list.comparisons(isHashable: false)
    list.container(isMutable: true)
    list.concatenation(isMutable: true)
    list.reversible()
    list.generic()
    list.staticMethod("__new__") { machine, arguments in
      let type = try arguments.newClass(machine.types.list, machine)
      return .object(ListObject(classOverride: type.override(of: machine.types.list)))
    }
    list.method("__init__") { machine, list, arguments in
      try fill(list, arguments, machine)
      return .none
    }
    adding(list)
    removing(list)
    searching(list)
    ordering(list)
  }

  private static func adding(_ table: MemberTable<ListObject>) {
    table.oneArgument("append") { machine, list, item in
      if list.elements.count >= Limits.elements { throw machine.tooLarge("list") }
      list.elements.append(item)
      return .none
    }
    table.oneArgument("extend") { machine, list, items in
      try machine.extend(list, with: items)
      return .none
    }
    table.positional("insert", 2...2) { machine, list, arguments in
      let index = try machine.size(arguments[0])
      let position = index < 0 ? max(0, index &+ list.elements.count) : min(index, list.elements.count)
      machine.payForWork(list.elements.count - position)
      list.elements.insert(arguments[1], at: position)
      return .none
    }
    table.noArguments("copy") { _, list in .object(ListObject(list.elements)) }
  }

  private static func removing(_ table: MemberTable<ListObject>) {
    table.positional("pop", 0...1) { machine, list, arguments in
      let index = try arguments.at(0).map { try machine.size($0, overflow: "IndexError") } ?? -1
      if list.elements.isEmpty { throw machine.indexError("pop from empty list") }
      if index == -1, let last = list.elements.popLast() { return last }
      let position = index < 0 ? index &+ list.elements.count : index
      guard list.elements.indices.contains(position) else {
        throw machine.indexError("pop index out of range")
      }
      machine.payForWork(list.elements.count - position)
      return list.elements.remove(at: position)
    }
    table.oneArgument("remove") { machine, list, item in
      guard let index = try position(of: item, in: list, from: 0, to: Int.max, machine) else {
        throw machine.valueError("list.remove(x): x not in list")
      }
      if index < list.elements.count { list.elements.remove(at: index) }
      return .none
    }
    table.noArguments("clear") { _, list in
      var old = list.elements
      list.elements = []
      ReleaseQueue.empty(&old)
      return .none
    }
  }

  private static func searching(_ table: MemberTable<ListObject>) {
    table.positional("index", 1...3) { machine, list, arguments in
      let bounds = try machine.searchBounds(arguments, 1, count: list.elements.count)
      let found = try position(
        of: arguments[0], in: list, from: bounds.lowerBound, to: bounds.upperBound, machine)
      guard let found else { throw machine.valueError("\(try machine.repr(arguments[0])) is not in list") }
      return .int(found)
    }
    table.oneArgument("count") { machine, list, item in
      var (count, index) = (0, 0)
      while index < list.elements.count {
        if try machine.keysEqual(list.elements[index], item) { count += 1 }
        index += 1
      }
      machine.payForWork(index)
      return .int(count)
    }
  }

  /// The list is looked at again for every element: `__eq__` may change it.
  private static func position(
    of item: Value, in list: ListObject, from start: Int, to end: Int, _ machine: Machine
  ) throws -> Int? {
    var index = start
    defer { machine.payForWork(index - start) }
    while index < min(end, list.elements.count) {
      if try machine.keysEqual(list.elements[index], item) { return index }
      index += 1
    }
    return nil
  }

  private static func ordering(_ table: MemberTable<ListObject>) {
    table.noArguments("reverse") { _, list in
      list.elements.reverse()
      return .none
    }
    table.method("sort") { machine, list, arguments in
      if arguments.count > 0 { throw machine.typeError("sort() takes no positional arguments") }
      let bound = try arguments.bind("sort", "*, key?, reverse?", machine)
      try machine.sort(list, key: bound[0] ?? .none, isReversed: bound[1].map(machine.isTrue) ?? false)
      return .none
    }
  }
}
