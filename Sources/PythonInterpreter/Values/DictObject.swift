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
  /// Entries before this one are all removed: what takes from the front need not look at them.
  private var front = 0
  /// Places of `index` that are not free.
  private var fill = 0
  /// 64 less the number of bits in a position of `index`.
  private var shift: UInt64 = 64
  /// Changes with every insertion and removal: iterators notice.
  package private(set) var version = 0

  /// The names of a module, when this is `globals()`: changes go on to them.
  var mirrored: Namespace?

  package init(classOverride: TypeObject? = nil) {
    super.init(kind: .dict, classOverride: classOverride)
  }

  deinit {
    guard !entries.isEmpty else { return }
    ReleaseQueue.release(
      { entries = [] }, contents: { ContiguousArray(entries.flatMap { [$0.key, $0.value] }) })
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
    guard let position = try find(key, hash: machine.hash(key), machine) else {
      // A module may have got a name since the program asked for its dictionary.
      if let mirrored, let name = key.str { return mirrored[machine.names.intern(name.text)] }
      return nil
    }
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
      if count >= Limits.entries { throw machine.tooLarge("dict") }
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
    front = 0
    fill = 0
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
    var position = max(position, front)
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
    if count == entries.count {
      copy.entries = entries
      copy.index = index
      copy.shift = shift
      copy.fill = fill
      copy.count = count
      return copy
    }
    for entry in entries where !entry.key.isUnbound { copy.insert(entry.key, hash: entry.hash, entry.value) }
    return copy
  }

  // MARK: Storage

  private func find(_ key: Value, hash: Int, _ machine: Machine) throws -> Int? {
    guard !index.isEmpty else { return nil }
    let mask = index.count - 1
    var probe = start(hash)
    while true {
      let position = Int(index[probe])
      if position == -1 { return nil }
      if position >= 0, position < entries.count, entries[position].hash == hash {
        let candidate = entries[position].key
        let before = version
        let isEqual = try !candidate.isUnbound && machine.keysEqual(candidate, key)
        // An `__eq__` that changes the dict makes the search start again.
        if version != before { return try find(key, hash: hash, machine) }
        if isEqual { return position }
      }
      probe = (probe &+ 1) & mask
    }
  }

  private func find(name: StrObject) -> Int? {
    guard !index.isEmpty else { return nil }
    let mask = index.count - 1
    let hash = name.hashCode
    var probe = start(hash)
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
    if (max(fill, entries.count) + 1) * 3 > index.count * 2 { rebuild() }
    version &+= 1
    link(position: entries.count, hash: hash)
    entries.append(Entry(hash: hash, key: key, value: value))
    count += 1
  }

  private func link(position: Int, hash: Int) {
    let mask = index.count - 1
    var probe = start(hash)
    while index[probe] >= 0 { probe = (probe &+ 1) & mask }
    if index[probe] == -1 { fill += 1 }
    index[probe] = Int32(truncatingIfNeeded: position)
  }

  private func removeEntry(at position: Int) -> Entry {
    let entry = entries[position]
    let mask = index.count - 1
    var probe = start(entry.hash)
    while index[probe] != Int32(truncatingIfNeeded: position) { probe = (probe &+ 1) & mask }
    index[probe] = -2
    entries[position] = Entry(hash: 0, key: .unbound, value: .unbound)
    count -= 1
    version &+= 1
    if position == front { front += 1 }
    if position == entries.count - 1 { dropLastHoles() }
    if count == 0 { removeAll() }
    return entry
  }

  /// A stack of entries stays short: `popitem` must not walk over what was popped before.
  private func dropLastHoles() {
    while let last = entries.last, last.key.isUnbound { entries.removeLast() }
    front = min(front, entries.count)
  }

  /// Where the search for a hash begins: its bits mixed, so that multiples of a power of two spread.
  @inline(__always)
  private func start(_ hash: Int) -> Int {
    Int(truncatingIfNeeded: (UInt64(bitPattern: Int64(hash)) &* 0x9E37_79B9_7F4A_7C15) >> shift)
  }

  /// Drops removed entries and makes room for half as many again.
  private func rebuild() {
    if count < entries.count { entries.removeAll { $0.key.isUnbound } }
    var size = 8
    while size * 2 < (entries.count + 1) * 3 * 2 { size *= 2 }
    index = ContiguousArray(repeating: -1, count: size)
    shift = 64 - UInt64(size.trailingZeroBitCount)
    front = 0
    fill = 0
    for position in entries.indices { link(position: position, hash: entries[position].hash) }
  }
}
