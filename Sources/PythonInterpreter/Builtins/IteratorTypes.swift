/// `enumerate`, `zip`, `map`, `filter`, `reversed`: types whose instances are native iterators.
enum IteratorTypes {
  static func install(_ machine: Machine) {
    make("enumerate", machine, makeEnumerate)
    make("zip", machine, makeZip)
    make("map", machine, makeMap)
    make("filter", machine, makeFilter)
    make("reversed", machine, makeReversed)
  }

  private static func make(_ name: String, _ machine: Machine, _ construct: @escaping NativeBody) {
    let type = TypeObject(name: name, bases: [machine.types.object], instanceKind: .iterator)
    type.construct = construct
    type.loadMembers = { type, machine in
      machine.types.iterator.loadMembersIfNeeded(machine)
      for (name, value) in machine.types.iterator.namespace.entries { type.namespace[name] = value }
      type.define(staticMethods: [("__new__", { try construct($0, $1.dropFirst) })], machine)
      if name == "enumerate" { MemberTable(type, machine) { $0 }.generic() }
    }
    machine.types.minor.register(type)
    machine.builtins.define(name, .object(type), machine)
  }

  private static func makeEnumerate(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    guard arguments.count + arguments.keywords.count > 0 else {
      throw machine.typeError("enumerate() missing required argument 'iterable'")
    }
    let count = arguments.count + arguments.keywords.count
    if count > 2 { throw machine.typeError("enumerate() takes at most 2 arguments (\(count) given)") }
    for (name, _) in arguments.keywordPairs {
      let text = machine.names.text(name)
      if text != "start" && (text != "iterable" || arguments.count > 0) {
        throw machine.typeError("'\(text)' is an invalid keyword argument for enumerate()")
      }
    }
    let bound = try arguments.bind("enumerate", "iterable, start?", machine)
    let start = try machine.index(bound[1] ?? .int(0))
    return .object(EnumerateIterator(try machine.iterator(of: bound[0] ?? .none), start: start))
  }

  private static func makeZip(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    var strict = false
    for (name, value) in arguments.keywordPairs {
      guard machine.names.text(name) == "strict" else {
        throw machine.typeError("zip() got an unexpected keyword argument '\(machine.names.text(name))'")
      }
      strict = try machine.isTrue(value)
    }
    var iterators: [Value] = []
    for iterable in arguments.positional() { iterators.append(try machine.iterator(of: iterable)) }
    return .object(ZipIterator(iterators, strict: strict))
  }

  private static func makeMap(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    try arguments.refuseKeywords("map", machine)
    guard arguments.count >= 2 else { throw machine.typeError("map() must have at least two arguments.") }
    let iterators = try arguments.positional(from: 1).map { try machine.iterator(of: $0) }
    return .object(MapIterator(function: arguments[0], iterators))
  }

  private static func makeFilter(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    try arguments.expect("filter", 2...2, machine)
    return .object(FilterIterator(function: arguments[0], try machine.iterator(of: arguments[1])))
  }

  private static func makeReversed(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    try arguments.expect("reversed", 1...1, machine)
    let value = arguments[0]
    if let method = machine.specialMethod(value, .dunderReversed) {
      if method.isNone { throw machine.typeError("'\(machine.typeName(value))' object is not reversible") }
      return try machine.callSpecial(method, value)
    }
    guard value.object?.kind != .set, value.object?.kind != .dict,
      machine.specialMethod(value, .dunderGetitem) != nil, machine.specialMethod(value, .dunderLen) != nil
    else { throw machine.typeError("'\(machine.typeName(value))' object is not reversible") }
    return .object(ReversedIterator(value, count: try machine.length(value)))
  }
}

package final class EnumerateIterator: NativeIterator {
  private var iterator: Value
  private var index: Value

  deinit { ReleaseQueue.release({ iterator = .none }, contents: { [iterator] }) }

  init(_ iterator: Value, start: Value) {
    self.iterator = iterator
    index = start
    super.init()
  }

  package override var typeName: String { "enumerate" }

  package override func next(_ machine: Machine) throws -> Value? {
    guard let item = try machine.next(iterator) else { return nil }
    let current = index
    if case .int(let number) = current, number < Int.max {
      index = .int(number + 1)
    } else {
      index = try machine.binary(.add, current, .int(1), inPlace: false)
    }
    return .object(TupleObject([current, item]))
  }
}

package final class ZipIterator: NativeIterator {
  private var iterators: [Value]
  private let strict: Bool

  deinit { ReleaseQueue.release({ iterators = [] }, contents: { ContiguousArray(iterators) }) }

  init(_ iterators: [Value], strict: Bool) {
    self.iterators = iterators
    self.strict = strict
    super.init()
  }

  package override var typeName: String { "zip" }

  package override func next(_ machine: Machine) throws -> Value? {
    if iterators.isEmpty { return nil }
    var items = ContiguousArray<Value>()
    items.reserveCapacity(iterators.count)
    for (index, iterator) in iterators.enumerated() {
      guard let item = try machine.next(iterator) else {
        if strict { try checkEnds(endedAt: index, machine) }
        return nil
      }
      items.append(item)
    }
    return .object(TupleObject(items))
  }

  /// With `strict=True` all must end together.
  private func checkEnds(endedAt index: Int, _ machine: Machine) throws {
    func others(_ count: Int) -> String { count == 1 ? "argument 1" : "arguments 1-\(count)" }
    if index > 0 {
      throw machine.valueError("zip() argument \(index + 1) is shorter than \(others(index))")
    }
    for later in iterators.indices.dropFirst() where try machine.next(iterators[later]) != nil {
      throw machine.valueError("zip() argument \(later + 1) is longer than \(others(later))")
    }
  }
}

package final class MapIterator: NativeIterator {
  private let function: Value
  private var iterators: [Value]

  deinit { ReleaseQueue.release({ iterators = [] }, contents: { ContiguousArray(iterators) }) }

  init(function: Value, _ iterators: [Value]) {
    self.function = function
    self.iterators = iterators
    super.init()
  }

  package override var typeName: String { "map" }

  package override func next(_ machine: Machine) throws -> Value? {
    var items = ContiguousArray<Value>()
    for iterator in iterators {
      guard let item = try machine.next(iterator) else { return nil }
      items.append(item)
    }
    return try machine.call(function, items)
  }
}

package final class FilterIterator: NativeIterator {
  private let function: Value
  private var iterator: Value

  deinit { ReleaseQueue.release({ iterator = .none }, contents: { [iterator] }) }

  init(function: Value, _ iterator: Value) {
    self.function = function
    self.iterator = iterator
    super.init()
  }

  package override var typeName: String { "filter" }

  package override func next(_ machine: Machine) throws -> Value? {
    while let item = try machine.next(iterator) {
      if try machine.isTrue(function.isNone ? item : machine.call(function, [item])) { return item }
    }
    return nil
  }
}

/// `reversed()` of a sequence that has no `__reversed__`.
package final class ReversedIterator: NativeIterator {
  private let sequence: Value
  private var index: Int

  init(_ sequence: Value, count: Int) {
    self.sequence = sequence
    index = count - 1
    super.init()
  }

  package override var typeName: String { "reversed" }

  package override func next(_ machine: Machine) throws -> Value? {
    guard index >= 0 else { return nil }
    defer { index -= 1 }
    return try machine.getItem(sequence, .int(index))
  }
}
