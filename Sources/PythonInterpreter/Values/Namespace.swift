/// Named variables in order of their first assignment: the globals of a module, the attributes of a class.
///
/// A name keeps its slot for ever (a deleted one is `.unbound`), so compiled code can address slots.
package final class Namespace {
  private var slotsByName = NameMap<Int>()
  package private(set) var names: ContiguousArray<NameID> = []
  /// The values by slot. Stable in memory until the next new name.
  package private(set) var values: UnsafeMutablePointer<Value>
  private var capacity: Int
  /// The dictionary a program has asked for (`globals()`), while it holds on to it.
  weak var dictionary: DictObject?
  /// The built-in names that code with these globals sees, where a program has given them `__builtins__` of its own.
  var ownBuiltins: DictObject?

  package init(capacity: Int = 8) {
    self.capacity = capacity
    values = .allocate(capacity: capacity)
  }

  deinit {
    values.deinitialize(count: names.count)
    values.deallocate()
  }

  package var count: Int { names.count }

  /// The slot of a name, made (unbound) if there is none.
  package func slot(for name: NameID) -> Int {
    if let known = slotsByName[name] { return known }
    if names.count == capacity { grow() }
    let slot = names.count
    names.append(name)
    (values + slot).initialize(to: .unbound)
    slotsByName[name] = slot
    return slot
  }

  private func grow() {
    let larger = UnsafeMutablePointer<Value>.allocate(capacity: capacity * 2)
    larger.moveInitialize(from: values, count: names.count)
    values.deallocate()
    values = larger
    capacity *= 2
  }

  /// The value of a name, or nil.
  package subscript(name: NameID) -> Value? {
    get {
      guard let slot = slotsByName[name] else { return nil }
      let value = values[slot]
      return value.isUnbound ? nil : value
    }
    set {
      if newValue == nil && slotsByName[name] == nil { return }
      // First the slot, then the address: a new slot may move the values.
      let slot = slot(for: name)
      values[slot] = newValue ?? .unbound
    }
  }

  /// Forgets all values; the names keep their slots.
  package func removeAll() {
    for slot in names.indices { values[slot] = .unbound }
  }

  /// Every bound name with its value, in order of first assignment.
  package var entries: [(name: NameID, value: Value)] {
    names.indices.compactMap { values[$0].isUnbound ? nil : (names[$0], values[$0]) }
  }
}

/// A module.
package final class ModuleObject: PyObject {
  package let name: String
  package let namespace: Namespace
  /// Makes members that are not there yet, by name: lets a big module load its parts when they are first used.
  package var loadMember: ((NameID, Machine) throws -> Value?)?
  /// The names that `loadMember` knows.
  package var lazyNames: () -> [String] = { [] }

  package init(name: String, namespace: Namespace = Namespace()) {
    self.name = name
    self.namespace = namespace
    super.init(kind: .module)
  }
}
