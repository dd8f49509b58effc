/// A `set` or, when frozen, a `frozenset`.
package final class SetObject: PyObject {
  package let table = DictObject()
  package let isFrozen: Bool

  package init(isFrozen: Bool = false, classOverride: TypeObject? = nil) {
    self.isFrozen = isFrozen
    super.init(kind: .set, classOverride: classOverride)
  }

  package var count: Int { table.count }

  /// The elements in the order a program sees them.
  package var elements: [Value] { table.keys }

  package func insert(_ value: Value, _ machine: Machine) throws {
    try table.set(value, .none, machine)
  }

  package func contains(_ value: Value, _ machine: Machine) throws -> Bool {
    try table.get(value, machine) != nil
  }

  /// Removes an element; false when it was not there.
  package func remove(_ value: Value, _ machine: Machine) throws -> Bool {
    try table.remove(value, machine) != nil
  }
}
