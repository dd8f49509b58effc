/// A `set` or, when frozen, a `frozenset`.
///
/// The hash table is CPython's, slot for slot, because its order is what a program sees: a set of numbers prints
/// as under CPython. Where CPython's order hangs on addresses or on a random seed (strings, objects), the order of
/// insertion takes its place. Source: CPython `Objects/setobject.c`.
package final class SetObject: PyObject {
  struct Entry {
    var hash: Int
    /// `.unbound` marks a removed element.
    var key: Value
  }

  package let isFrozen: Bool
  /// In order of insertion.
  private(set) var entries: ContiguousArray<Entry> = []
  /// Positions in `entries`, `free` or `dummy`. Its size is a power of two.
  private(set) var table = SetObject.emptyTable
  /// Slots of the table that are not free.
  private(set) var fill = 0
  package private(set) var count = 0
  /// Whether all elements so far hash alike everywhere: then the order is that of the table.
  private(set) var followsTable = true
  /// Where `pop` goes on looking.
  private var finger = 0
  /// Changes with every insertion and removal.
  private(set) var version = 0

  private static let free: Int32 = -1
  private static let dummy: Int32 = -2
  private static let emptyTable = ContiguousArray<Int32>(repeating: -1, count: 8)
  private static let linearProbes = 9

  package init(isFrozen: Bool = false, classOverride: TypeObject? = nil) {
    self.isFrozen = isFrozen
    super.init(kind: .set, classOverride: classOverride)
  }

  deinit {
    guard !entries.isEmpty else { return }
    ReleaseQueue.release({ entries = [] }, contents: { ContiguousArray(entries.map(\.key)) })
  }

  /// A set of these elements, inserted one by one.
  ///
  /// - Throws: TypeError for an unhashable element.
  package convenience init(
    _ elements: some Sequence<Value>, isFrozen: Bool = false, classOverride: TypeObject? = nil,
    _ machine: Machine
  ) throws {
    self.init(isFrozen: isFrozen, classOverride: classOverride)
    for element in elements { try insert(element, machine) }
  }

  // MARK: Elements

  /// Adds an element; nothing happens when it is there.
  package func insert(_ value: Value, _ machine: Machine) throws {
    try insert(value, hash: machine.hash(value), machine)
  }

  /// Whether it holds an equal element.
  package func contains(_ value: Value, _ machine: Machine) throws -> Bool {
    try slot(of: value, hash: machine.hash(value), machine) != nil
  }

  /// Removes an element; false when it was not there.
  package func remove(_ value: Value, _ machine: Machine) throws -> Bool {
    try remove(value, hash: machine.hash(value), machine)
  }

  func contains(_ entry: Entry, _ machine: Machine) throws -> Bool {
    try slot(of: entry.key, hash: entry.hash, machine) != nil
  }

  func insert(_ value: Value, hash: Int, _ machine: Machine) throws {
    if try slot(of: value, hash: hash, machine) != nil { return }
    if followsTable && !machine.hasFixedHash(value) { loseTableOrder() }
    if count >= Limits.entries { throw machine.tooLarge("set") }
    var probe = Probe(hash: hash, mask: table.count - 1)
    var reusable: Int?
    while table[probe.position] != SetObject.free {
      if table[probe.position] == SetObject.dummy { reusable = probe.position }
      probe.advance()
    }
    table[reusable ?? probe.position] = Int32(truncatingIfNeeded: entries.count)
    entries.append(Entry(hash: hash, key: value))
    count += 1
    version &+= 1
    if reusable != nil {
      if entries.count > 2 * count + 64 { dropHoles() }
      return
    }
    fill += 1
    if fill * 5 >= (table.count - 1) * 3 { resize(for: count > 50_000 ? count * 2 : count * 4) }
  }

  func remove(_ value: Value, hash: Int, _ machine: Machine) throws -> Bool {
    guard let slot = try slot(of: value, hash: hash, machine) else { return false }
    clearSlot(slot)
    return true
  }

  private func clearSlot(_ slot: Int) {
    let position = Int(table[slot])
    table[slot] = SetObject.dummy
    entries[position] = Entry(hash: 0, key: .unbound)
    count -= 1
    version &+= 1
  }

  /// Removes and returns an element: the next one in the table's order; nil when the set is empty.
  func popAny() -> Value? {
    guard count > 0 else { return nil }
    if !followsTable { return popFirst() }
    var slot = finger & (table.count - 1)
    while table[slot] < 0 { slot = (slot + 1) & (table.count - 1) }
    let value = entries[Int(table[slot])].key
    clearSlot(slot)
    finger = slot + 1
    return value
  }

  private func popFirst() -> Value? {
    var position = min(finger, entries.count)
    while position < entries.count, entries[position].key.isUnbound { position += 1 }
    guard position < entries.count else { return nil }
    finger = position + 1
    let entry = entries[position]
    var probe = Probe(hash: entry.hash, mask: table.count - 1)
    while table[probe.position] != Int32(truncatingIfNeeded: position) { probe.advance() }
    clearSlot(probe.position)
    return entry.key
  }

  private func loseTableOrder() {
    followsTable = false
    finger = 0
  }

  package func removeAll() {
    entries = []
    table = SetObject.emptyTable
    fill = 0
    count = 0
    if !followsTable { finger = 0 }
    followsTable = true
    version &+= 1
  }

  // MARK: Order

  /// The elements in the order a program sees them.
  package var elements: [Value] { orderedEntries.map(\.key) }

  /// The elements with their hashes, in the order a program sees them.
  var orderedEntries: ContiguousArray<Entry> {
    var result = ContiguousArray<Entry>()
    result.reserveCapacity(count)
    if followsTable {
      for position in table where position >= 0 { result.append(entries[Int(position)]) }
    } else {
      for entry in entries where !entry.key.isUnbound { result.append(entry) }
    }
    return result
  }

  /// The first element at or after a place, and the place after it. Places are good until the set changes.
  func element(from place: Int) -> (value: Value, next: Int)? {
    var place = place
    if followsTable {
      while place < table.count {
        if table[place] >= 0 { return (entries[Int(table[place])].key, place + 1) }
        place += 1
      }
      return nil
    }
    while place < entries.count {
      if !entries[place].key.isUnbound { return (entries[place].key, place + 1) }
      place += 1
    }
    return nil
  }

  /// The hashes of the elements.
  var hashes: [Int] { orderedEntries.map(\.hash) }

  // MARK: Table

  /// The places where an element may be, in CPython's order: runs of ten neighbours, then a jump.
  private struct Probe {
    var position: Int
    private var start: Int
    private var perturbation: UInt
    private var runEnd: Int
    private let mask: Int

    init(hash: Int, mask: Int) {
      self.mask = mask
      perturbation = UInt(bitPattern: hash)
      start = hash & mask
      position = start
      runEnd = start + SetObject.linearProbes <= mask ? start + SetObject.linearProbes : start
    }

    mutating func advance() {
      if position < runEnd {
        position += 1
        return
      }
      perturbation >>= 5
      start = (start &* 5 &+ 1 &+ Int(bitPattern: perturbation)) & mask
      position = start
      runEnd = start + SetObject.linearProbes <= mask ? start + SetObject.linearProbes : start
    }
  }

  /// The slot that holds an equal element, or nil. Starts again when `__eq__` changes the set.
  private func slot(of key: Value, hash: Int, _ machine: Machine) throws -> Int? {
    var probe = Probe(hash: hash, mask: table.count - 1)
    while true {
      let position = table[probe.position]
      if position == SetObject.free { return nil }
      if position >= 0, entries[Int(position)].hash == hash {
        let before = version
        let isEqual = try machine.keysEqual(entries[Int(position)].key, key)
        if version != before { return try slot(of: key, hash: hash, machine) }
        if isEqual { return probe.position }
      }
      probe.advance()
    }
  }

  /// Makes a table of more than `minimum` slots. Source: CPython `set_table_resize`.
  func resize(for minimum: Int) {
    var size = 8
    while size <= minimum { size *= 2 }
    let old = table
    table = ContiguousArray(repeating: SetObject.free, count: size)
    for position in old where position >= 0 { link(position) }
    fill = count
    if entries.count > 2 * count + 8 { dropHoles() }
  }

  private func link(_ position: Int32) {
    var probe = Probe(hash: entries[Int(position)].hash, mask: table.count - 1)
    while table[probe.position] >= 0 { probe.advance() }
    table[probe.position] = position
  }

  private func dropHoles() {
    var moved = ContiguousArray<Int32>(repeating: -1, count: entries.count)
    var kept = ContiguousArray<Entry>()
    for (position, entry) in entries.enumerated() where !entry.key.isUnbound {
      moved[position] = Int32(truncatingIfNeeded: kept.count)
      kept.append(entry)
    }
    for slot in table.indices where table[slot] >= 0 { table[slot] = moved[Int(table[slot])] }
    entries = kept
    if !followsTable { finger = 0 }
  }

  // MARK: Whole sets

  /// Adds all elements of another set. Source: CPython `set_merge`.
  func merge(_ other: SetObject, _ machine: Machine) throws {
    if other === self || other.count == 0 { return }
    makeRoom(for: other.count)
    if fill == 0, table.count == other.table.count, other.fill == other.count {
      adopt(other)
      return
    }
    if fill == 0 {
      if !other.followsTable { loseTableOrder() }
      entries = other.orderedEntries
      for position in entries.indices { link(Int32(truncatingIfNeeded: position)) }
      fill = entries.count
      count = entries.count
      version &+= 1
      return
    }
    for entry in other.orderedEntries { try insert(entry.key, hash: entry.hash, machine) }
  }

  /// What CPython does before it adds many elements.
  func makeRoom(for additional: Int) {
    if (fill + additional) * 5 >= (table.count - 1) * 3 { resize(for: (count + additional) * 2) }
  }

  /// Takes over another set's contents.
  func adopt(_ other: SetObject) {
    entries = other.entries
    table = other.table
    fill = other.fill
    count = other.count
    // CPython's `pop` goes on where it was.
    if !followsTable || !other.followsTable { finger = 0 }
    followsTable = other.followsTable
    version &+= 1
  }

  /// A copy, of the same kind unless told otherwise.
  package func copy(isFrozen: Bool? = nil, classOverride: TypeObject? = nil, _ machine: Machine) throws
    -> SetObject
  {
    let copy = SetObject(isFrozen: isFrozen ?? self.isFrozen, classOverride: classOverride)
    try copy.merge(self, machine)
    return copy
  }

  /// After many removals: a smaller table. Source: CPython `set_difference_update_internal`.
  func dropDummies() {
    if fill - count > (table.count - 1) / 4 { resize(for: count > 50_000 ? count * 2 : count * 4) }
  }
}

extension Machine {
  /// Whether a value's hash is the same under CPython, in every run: numbers, None, and tuples and frozensets of such.
  func hasFixedHash(_ value: Value) -> Bool {
    guard case .object(let object) = value else { return true }
    if object.classOverride != nil { return false }
    switch object.kind {
    case .bigInt, .complex, .range: return true
    case .tuple: return unsafeDowncast(object, to: TupleObject.self).elements.allSatisfy(hasFixedHash)
    case .set: return unsafeDowncast(object, to: SetObject.self).followsTable
    default: return false
    }
  }
}
