/// The members of `collections.deque`.
enum DequeMembers {
  static func makeType(_ machine: Machine) -> TypeObject {
    let made = TypeObject(
      name: "deque", moduleName: "collections", bases: [machine.types.object], instanceKind: .native)
    made.construct = { machine, arguments in
      let deque = try make(made, arguments, machine)
      try fill(deque, arguments, machine)
      return .object(deque)
    }
    made.dottedName = "collections.deque"
    made.loadMembers = load
    return made
  }

  private static func make(_ type: TypeObject, _ arguments: Arguments, _ machine: Machine) throws
    -> DequeObject
  {
    let bound = try arguments.bind("deque", "iterable?, maxlen?", machine)
    guard let limit = bound[1], !limit.isNone else { return DequeObject(limit: nil, type: type) }
    guard limit.bigInteger != nil else { throw machine.typeError("an integer is required") }
    let number = try machine.size(limit)
    if number < 0 { throw machine.valueError("maxlen must be non-negative") }
    return DequeObject(limit: number, type: type)
  }

  private static func fill(_ deque: DequeObject, _ arguments: Arguments, _ machine: Machine) throws {
    guard let items = try arguments.bind("deque", "iterable?, maxlen?", machine)[0] else { return }
    try machine.iterate(items) {
      deque.append($0)
      return true
    }
  }

  private static func load(_ type: TypeObject, _ machine: Machine) {
    let deque = MemberTable(type, machine) { $0.object as? DequeObject }
    loadMaking(deque)
    loadEnds(deque)
    loadSearch(deque)
    loadSequence(deque)
    loadOperators(deque)
  }

  private static func loadMaking(_ deque: MemberTable<DequeObject>) {
    deque.staticMethod("__new__") { machine, arguments in
      let type = arguments[0].cast(.type, to: TypeObject.self) ?? deque.type
      return .object(try make(type, arguments.dropFirst, machine))
    }
    deque.method("__init__") { machine, object, arguments in
      object.replace([])
      try fill(object, arguments, machine)
      return .none
    }
    deque.generic()
    deque.set("__hash__", .none)
    deque.property("maxlen") { _, object in object.limit.map { .int($0) } ?? .none }
    for name in ["copy", "__copy__"] {
      deque.noArguments(name) { machine, object in .object(copy(object, object.items, machine)) }
    }
  }

  private static func copy(_ deque: DequeObject, _ items: ContiguousArray<Value>, _ machine: Machine)
    -> DequeObject
  {
    let made = DequeObject(limit: deque.limit, type: deque.classOverride ?? machine.types.object)
    for item in items { made.append(item) }
    return made
  }

  // MARK: Ends

  private static func loadEnds(_ deque: MemberTable<DequeObject>) {
    deque.oneArgument("append") { _, object, item in
      object.append(item)
      return .none
    }
    deque.oneArgument("appendleft") { _, object, item in
      object.prepend(item)
      return .none
    }
    deque.noArguments("pop") { machine, object in
      guard let item = object.popLast() else { throw machine.indexError("pop from an empty deque") }
      return item
    }
    deque.noArguments("popleft") { machine, object in
      guard let item = object.popFirst() else { throw machine.indexError("pop from an empty deque") }
      return item
    }
    deque.oneArgument("extend") { machine, object, items in
      for item in try machine.collect(items) { object.append(item) }
      return .none
    }
    deque.oneArgument("extendleft") { machine, object, items in
      for item in try machine.collect(items) { object.prepend(item) }
      return .none
    }
    deque.noArguments("clear") { _, object in
      object.replace([])
      return .none
    }
    deque.positional("rotate", 0...1) { machine, object, arguments in
      rotate(object, by: try arguments.at(0).map { try machine.size($0) } ?? 1)
      return .none
    }
    deque.noArguments("reverse") { _, object in
      object.replace(ContiguousArray(object.items.reversed()))
      return .none
    }
  }

  private static func rotate(_ deque: DequeObject, by steps: Int) {
    guard deque.ring.count > 1 else { return }
    let shift = steps % deque.ring.count
    if shift > 0 {
      for _ in 0..<shift { if let item = deque.popLast() { deque.prepend(item) } }
    } else {
      for _ in 0..<(-shift) { if let item = deque.popFirst() { deque.append(item) } }
    }
  }

  // MARK: Search

  private static func loadSearch(_ deque: MemberTable<DequeObject>) {
    deque.oneArgument("count") { machine, object, wanted in
      .int(try object.items.filter { try $0.isIdentical(to: wanted) || machine.equals($0, wanted) }.count)
    }
    deque.oneArgument("remove") { machine, object, wanted in
      var items = object.items
      guard let index = try position(of: wanted, in: items, machine) else {
        throw machine.valueError("\(try machine.repr(wanted)) is not in deque")
      }
      items.remove(at: index)
      object.replace(items)
      return .none
    }
    deque.positional("index", 1...3) { machine, object, arguments in
      let count = object.ring.count
      func bound(_ index: Int, _ standard: Int) throws -> Int {
        guard let value = arguments.at(index) else { return standard }
        let number = try machine.clippedIndex(value)
        return max(0, min(count, number < 0 ? number + count : number))
      }
      let (start, stop) = (try bound(1, 0), try bound(2, count))
      for index in start..<max(start, stop) where try isSame(object.ring[index], arguments[0], machine) {
        return .int(index)
      }
      throw machine.valueError("\(try machine.repr(arguments[0])) is not in deque")
    }
    deque.binary("__contains__") { machine, container, wanted in
      .bool(try position(of: wanted, in: deque.receive(container)?.items ?? [], machine) != nil)
    }
  }

  private static func isSame(_ item: Value, _ wanted: Value, _ machine: Machine) throws -> Bool {
    try item.isIdentical(to: wanted) || machine.equals(item, wanted)
  }

  private static func position(of wanted: Value, in items: ContiguousArray<Value>, _ machine: Machine) throws
    -> Int?
  {
    try items.firstIndex { try isSame($0, wanted, machine) }
  }

  // MARK: As a sequence

  private static func loadSequence(_ deque: MemberTable<DequeObject>) {
    deque.noArguments("__len__") { _, object in .int(object.ring.count) }
    deque.noArguments("__bool__") { _, object in .bool(!object.ring.isEmpty) }
    deque.noArguments("__iter__") { _, object in .object(DequeIterator(object)) }
    deque.noArguments("__reversed__") { _, object in .object(DequeIterator(object, isReversed: true)) }
    deque.oneArgument("__getitem__") { machine, object, index in
      object.ring[try place(index, object, machine)]
    }
    deque.positional("__setitem__", 2...2) { machine, object, arguments in
      object.ring[try place(arguments[0], object, machine)] = arguments[1]
      return .none
    }
    deque.oneArgument("__delitem__") { machine, object, index in
      var items = object.items
      items.remove(at: try place(index, object, machine))
      object.replace(items)
      return .none
    }
    deque.positional("insert", 2...2) { machine, object, arguments in
      if let limit = object.limit, object.ring.count >= limit {
        throw machine.indexError("deque already at its maximum size")
      }
      var items = object.items
      let index = try machine.clippedIndex(arguments[0])
      items.insert(arguments[1], at: max(0, min(items.count, index < 0 ? index + items.count : index)))
      object.replace(items)
      return .none
    }
  }

  private static func place(_ index: Value, _ deque: DequeObject, _ machine: Machine) throws -> Int {
    guard index.bigInteger != nil || machine.specialMethod(index, .dunderIndex) != nil else {
      throw machine.typeError("sequence index must be integer, not '\(machine.typeName(index))'")
    }
    let number = try machine.size(index, overflow: "IndexError")
    let place = number < 0 ? number + deque.ring.count : number
    guard place >= 0 && place < deque.ring.count else { throw machine.indexError("deque index out of range") }
    return place
  }

  // MARK: Operators

  private static func loadOperators(_ deque: MemberTable<DequeObject>) {
    let relations: [ComparisonOperator] = [.equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual]
    for relation in relations {
      deque.binary(deque.machine.names.text(relation.methodName)) { machine, a, b in
        guard let left = deque.receive(a), let right = deque.receive(b) else { return machine.notImplemented }
        return try machine.compare(
          relation, .object(ListObject(left.items)), .object(ListObject(right.items)))
      }
    }
    deque.binary("__add__") { machine, a, b in
      guard let left = deque.receive(a) else { return machine.notImplemented }
      guard let right = deque.receive(b) else {
        throw machine.typeError("can only concatenate deque (not \"\(machine.typeName(b))\") to deque")
      }
      return .object(copy(left, left.items + right.items, machine))
    }
    deque.oneArgument("__iadd__") { machine, object, items in
      for item in try machine.collect(items) { object.append(item) }
      return .object(object)
    }
    deque.oneArgument("__imul__") { machine, object, count in
      object.replace(copy(object, try repeated(object, count, machine), machine).items)
      return .object(object)
    }
    for name in ["__mul__", "__rmul__"] {
      deque.oneArgument(name) { machine, object, count in
        .object(copy(object, try repeated(object, count, machine), machine))
      }
    }
  }

  private static func repeated(_ deque: DequeObject, _ count: Value, _ machine: Machine) throws
    -> ContiguousArray<Value>
  {
    guard count.bigInteger != nil || machine.specialMethod(count, .dunderIndex) != nil else {
      throw machine.typeError("can't multiply sequence by non-int of type '\(machine.typeName(count))'")
    }
    let items = deque.items
    var all = ContiguousArray<Value>()
    let times = max(0, try machine.size(count))
    if items.count > 0 && times > Limits.elements / items.count { throw machine.tooLarge("deque") }
    if !items.isEmpty { for _ in 0..<times { all += items } }
    return all
  }
}
