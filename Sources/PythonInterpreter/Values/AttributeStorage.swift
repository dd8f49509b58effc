/// The order in which an object got its attributes; shared by all objects that got the same ones in the same order.
///
/// Objects of one class nearly always end with the same shape, so an attribute access can remember shape and slot.
package final class Shape {
  package let names: [NameID]
  private var transitions = NameMap<Shape>()
  /// Where each name is, once there are many.
  private var index: NameMap<Int>?

  package init(names: [NameID] = []) {
    self.names = names
    if names.count > 8 {
      var index = NameMap<Int>()
      for (position, name) in names.enumerated() { index[name] = position }
      self.index = index
    }
  }

  /// The slot of a name, or nil.
  package func slot(of name: NameID) -> Int? {
    if let index { return index[name] }
    for position in 0..<names.count where names[position] == name { return position }
    return nil
  }

  /// The shape with one more name at its end.
  package func adding(_ name: NameID) -> Shape {
    if let known = transitions[name] { return known }
    let next = Shape(names: names + [name])
    transitions[name] = next
    return next
  }
}

/// The attributes an object has of its own.
package final class AttributeStorage {
  package private(set) var shape: Shape
  package private(set) var slots: ContiguousArray<Value> = []
  /// What few objects have: it lies apart, so that the others stay small.
  private var extras: Extras?

  private final class Extras {
    var dictionary: DictObject?
    var weakReferences: WeakReferenceList?
  }

  /// Set once a program has asked for `__dict__`: from then on this dictionary holds the attributes.
  package private(set) var dictionary: DictObject? {
    @inline(__always) get { extras?.dictionary }
    set { madeExtras.dictionary = newValue }
  }

  private var madeExtras: Extras {
    if let extras { return extras }
    let made = Extras()
    extras = made
    return made
  }

  /// The weak references to the object; nil before the first was made.
  var knownWeakReferences: WeakReferenceList? { extras?.weakReferences }

  /// The weak references to the object, to which more may be added.
  func weakReferences(_ machine: Machine) -> WeakReferenceList {
    if let known = knownWeakReferences { return known }
    let made = WeakReferenceList(machine)
    madeExtras.weakReferences = made
    return made
  }

  package init(shape: Shape) {
    self.shape = shape
    // Most objects have a few attributes: room for these comes at once.
    slots.reserveCapacity(4)
  }

  deinit {
    if !slots.isEmpty { ReleaseQueue.release({ slots = [] }, contents: { slots }) }
  }

  /// The attribute, or nil.
  package func get(_ name: NameID, _ machine: Machine) -> Value? {
    if let dictionary { return dictionary.get(name: machine.names.string(name)) }
    guard let slot = shape.slot(of: name) else { return nil }
    return slots[slot]
  }

  /// Sets or adds an attribute.
  package func set(_ name: NameID, _ value: Value, _ machine: Machine) {
    if let dictionary { return dictionary.set(name: machine.names.string(name), value) }
    if let slot = shape.slot(of: name) {
      slots[slot] = value
    } else {
      shape = shape.adding(name)
      slots.append(value)
    }
  }

  /// Sets the attribute in a slot that is known.
  @inline(__always)
  func setSlot(_ slot: Int, _ value: Value) { slots[slot] = value }

  /// Adds an attribute when it is known what shape that makes.
  @inline(__always)
  func add(_ value: Value, making next: Shape) {
    shape = next
    slots.append(value)
  }

  /// Removes an attribute; false when there was none.
  package func remove(_ name: NameID, _ machine: Machine) -> Bool {
    if let dictionary { return dictionary.remove(name: machine.names.string(name)) }
    guard let slot = shape.slot(of: name) else { return false }
    var rebuilt = machine.emptyShape
    for (position, other) in shape.names.enumerated() where position != slot {
      rebuilt = rebuilt.adding(other)
    }
    shape = rebuilt
    slots.remove(at: slot)
    return true
  }

  /// The names, in order of their first assignment.
  package func names(_ machine: Machine) -> [NameID] {
    guard let dictionary else { return shape.names }
    return dictionary.keys.compactMap { $0.cast(.str, to: StrObject.self) }.map {
      machine.names.intern($0.text)
    }
  }

  /// The attributes as a dictionary that the program may change.
  package func materialize(_ machine: Machine) -> DictObject {
    if let dictionary { return dictionary }
    let made = DictObject()
    for (position, name) in shape.names.enumerated() {
      made.set(name: machine.names.string(name), slots[position])
    }
    dictionary = made
    slots = []
    // A shape of its own, so that no remembered slot fits any more.
    shape = Shape()
    return made
  }

  /// Takes a dictionary as the attributes from now on (`obj.__dict__ = {...}`).
  package func replace(with dictionary: DictObject) {
    self.dictionary = dictionary
    slots = []
    shape = Shape()
  }
}
