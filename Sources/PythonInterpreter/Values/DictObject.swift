/// A `dict`: entries in order of insertion behind an open-addressing index.
package final class DictObject: PyObject {
  struct Entry {
    var hash: Int
    /// `.unbound` marks a removed entry.
    var key: Value
    var value: Value
  }

  private(set) var entries: ContiguousArray<Entry> = []
  /// Positions in `entries`; -1 is free, -2 was used. Its size is a power of two.
  private var index: ContiguousArray<Int32> = []
  package private(set) var count = 0
  /// Changes with every insertion and removal: iterators notice.
  package private(set) var version = 0

  /// The names of a module, when this is `globals()`: changes go on to them.
  var mirrored: Namespace?

  package init(classOverride: TypeObject? = nil) {
    super.init(kind: .dict, classOverride: classOverride)
  }

  // MARK: Lookup

  /// The value of a key, or nil.
  ///
  /// - Throws: TypeError for an unhashable key, and whatever the key's `__hash__` and `__eq__` raise.
  package func get(_ key: Value, _ machine: Machine) throws -> Value? {
    guard count > 0 else {
      _ = try machine.hash(key)
      return nil
    }
    guard let position = try find(key, hash: machine.hash(key), machine) else { return nil }
    return entries[position].value
  }

  /// The value of a string key, or nil.
  package func get(name: StrObject) -> Value? {
    guard let position = find(name: name) else { return nil }
    return entries[position].value
  }

  /// Sets a key; a new one goes to the end.
  package func set(_ key: Value, _ value: Value, _ machine: Machine) throws {
    if let mirrored, let name = key.str { mirrored[machine.names.intern(name.text)] = value }
    let hash = try machine.hash(key)
    if let position = try find(key, hash: hash, machine) {
      entries[position].value = value
    } else {
      insert(key, hash: hash, value)
    }
  }

  /// Sets a string key.
  package func set(name: StrObject, _ value: Value) {
    if let position = find(name: name) {
      entries[position].value = value
    } else {
      insert(.object(name), hash: name.hashCode, value)
    }
  }

  /// Removes a key and returns its value, or nil when there was none.
  package func remove(_ key: Value, _ machine: Machine) throws -> Value? {
    if let mirrored, let name = key.str { mirrored[machine.names.intern(name.text)] = nil }
    guard let position = try find(key, hash: machine.hash(key), machine) else { return nil }
    return removeEntry(at: position).value
  }

  /// Removes a string key; false when there was none.
  package func remove(name: StrObject) -> Bool {
    guard let position = find(name: name) else { return false }
    _ = removeEntry(at: position)
    return true
  }

  package func removeAll() {
    entries = []
    index = []
    count = 0
    version &+= 1
  }

  // MARK: Order

  /// The keys in order.
  package var keys: [Value] { entries.lazy.filter { !$0.key.isUnbound }.map(\.key) }

  /// The values in order of their keys.
  package var values: [Value] { entries.lazy.filter { !$0.key.isUnbound }.map(\.value) }

  /// Keys and values in order.
  package var items: [(key: Value, value: Value)] {
    entries.lazy.filter { !$0.key.isUnbound }.map { ($0.key, $0.value) }
  }

  /// The first entry at or after a position in storage, and the position after it. For iteration while
  /// values may change: positions stay valid as long as `version` does.
  package func entry(from position: Int) -> (key: Value, value: Value, next: Int)? {
    var position = position
    while position < entries.count {
      if !entries[position].key.isUnbound {
        return (entries[position].key, entries[position].value, position + 1)
      }
      position += 1
    }
    return nil
  }

  /// Removes and returns the last entry, or nil when empty.
  package func popLast() -> (key: Value, value: Value)? {
    for position in entries.indices.reversed() where !entries[position].key.isUnbound {
      let entry = removeEntry(at: position)
      return (entry.key, entry.value)
    }
    return nil
  }

  /// A copy with the same order.
  package func copy() -> DictObject {
    let copy = DictObject()
    copy.index.reserveCapacity(index.count)
    for entry in entries where !entry.key.isUnbound { copy.insert(entry.key, hash: entry.hash, entry.value) }
    return copy
  }

  // MARK: Storage

  private func find(_ key: Value, hash: Int, _ machine: Machine) throws -> Int? {
    guard !index.isEmpty else { return nil }
    let mask = index.count - 1
    var probe = hash & mask
    while true {
      let position = Int(index[probe])
      if position == -1 { return nil }
      if position >= 0, position < entries.count, entries[position].hash == hash {
        let candidate = entries[position].key
        if !candidate.isUnbound, try machine.keysEqual(candidate, key) {
          return position < entries.count ? position : nil
        }
        if index.isEmpty || mask != index.count - 1 { return try find(key, hash: hash, machine) }
      }
      probe = (probe &+ 1) & mask
    }
  }

  private func find(name: StrObject) -> Int? {
    guard !index.isEmpty else { return nil }
    let mask = index.count - 1
    let hash = name.hashCode
    var probe = hash & mask
    while true {
      let position = Int(index[probe])
      if position == -1 { return nil }
      if position >= 0, entries[position].hash == hash, let other = entries[position].key.str,
        other.equals(name)
      {
        return position
      }
      probe = (probe &+ 1) & mask
    }
  }

  private func insert(_ key: Value, hash: Int, _ value: Value) {
    if (entries.count + 1) * 3 > index.count * 2 { rebuild() }
    version &+= 1
    link(position: entries.count, hash: hash)
    entries.append(Entry(hash: hash, key: key, value: value))
    count += 1
  }

  private func link(position: Int, hash: Int) {
    let mask = index.count - 1
    var probe = hash & mask
    while index[probe] >= 0 { probe = (probe &+ 1) & mask }
    index[probe] = Int32(truncatingIfNeeded: position)
  }

  private func removeEntry(at position: Int) -> Entry {
    let entry = entries[position]
    let mask = index.count - 1
    var probe = entry.hash & mask
    while index[probe] != Int32(truncatingIfNeeded: position) { probe = (probe &+ 1) & mask }
    index[probe] = -2
    entries[position] = Entry(hash: 0, key: .unbound, value: .unbound)
    count -= 1
    version &+= 1
    if count == 0 { removeAll() }
    return entry
  }

  /// Drops removed entries and makes room for half as many again.
  private func rebuild() {
    if count < entries.count { entries.removeAll { $0.key.isUnbound } }
    var size = 8
    while size * 2 < (entries.count + 1) * 3 * 2 { size *= 2 }
    index = ContiguousArray(repeating: -1, count: size)
    for position in entries.indices { link(position: position, hash: entries[position].hash) }
  }
}
