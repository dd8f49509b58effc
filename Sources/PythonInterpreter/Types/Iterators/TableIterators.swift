/// The iterator of a dict or of one of its views.
package final class DictIterator: NativeIterator {
  private var dictionary: DictObject?
  private let part: DictViewObject.Part
  private let size: Int
  private var position = 0
  private var left: Int

  package init(_ dictionary: DictObject, _ part: DictViewObject.Part) {
    self.dictionary = dictionary
    self.part = part
    size = dictionary.count
    left = size
  }

  package override var typeName: String { part.iteratorName(reversed: false) }

  package override func next(_ machine: Machine) throws -> Value? {
    guard let dictionary else { return nil }
    if dictionary.count != size {
      position = .max
      throw machine.runtimeError("dictionary changed size during iteration")
    }
    guard let entry = dictionary.entry(from: position) else {
      self.dictionary = nil
      return nil
    }
    if left == 0 { throw machine.runtimeError("dictionary keys changed during iteration") }
    left -= 1
    position = entry.next
    return part.value(entry.key, entry.value)
  }

  package override var remaining: Int? { dictionary == nil ? 0 : left }
}

/// `reversed` of a dict or of one of its views.
package final class DictReverseIterator: NativeIterator {
  private var dictionary: DictObject?
  private let part: DictViewObject.Part
  private let size: Int
  private var position: Int

  init(_ dictionary: DictObject, _ part: DictViewObject.Part) {
    self.dictionary = dictionary
    self.part = part
    size = dictionary.count
    position = dictionary.entries.count
  }

  package override var typeName: String { part.iteratorName(reversed: true) }

  package override func next(_ machine: Machine) throws -> Value? {
    guard let dictionary else { return nil }
    if dictionary.count != size { throw machine.runtimeError("dictionary changed size during iteration") }
    position = min(position, dictionary.entries.count)
    while position > 0 {
      position -= 1
      let entry = dictionary.entries[position]
      if !entry.key.isUnbound { return part.value(entry.key, entry.value) }
    }
    self.dictionary = nil
    return nil
  }
}

extension DictViewObject.Part {
  /// What an iterator gives for an entry.
  func value(_ key: Value, _ value: Value) -> Value {
    switch self {
    case .keys: key
    case .values: value
    case .items: .object(TupleObject([key, value]))
    }
  }

  func iteratorName(reversed: Bool) -> String {
    let direction = reversed ? "reverse" : ""
    return switch self {
    case .keys: "dict_\(direction)keyiterator"
    case .values: "dict_\(direction)valueiterator"
    case .items: "dict_\(direction)itemiterator"
    }
  }
}

/// The iterator of a set or frozenset.
package final class SetIterator: NativeIterator {
  private var source: SetObject?
  private let size: Int
  private var place = 0
  private var left: Int

  init(_ set: SetObject) {
    source = set
    size = set.count
    left = size
  }

  package override var typeName: String { "set_iterator" }

  package override func next(_ machine: Machine) throws -> Value? {
    guard let set = source else { return nil }
    if set.count != size { throw machine.runtimeError("Set changed size during iteration") }
    guard let element = set.element(from: place) else {
      source = nil
      return nil
    }
    place = element.next
    left -= 1
    return element.value
  }

  package override var remaining: Int? { source == nil ? 0 : left }
}
