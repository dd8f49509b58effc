/// A table from small sequential numbers to elements, of which most are gone again: the handles of a loop.
///
/// Copies are cheap, as those of `ChunkedArray`. A chunk whose last element is removed gives its memory back; what
/// stays is 16 bytes per 1,024 numbers.
package struct SparseArray<Element> {
  /// Sixteen slots and how many of them are taken; no slots at all when none is.
  struct Chunk {
    var slots: ContiguousArray<Element?> = []
    var taken = 0
  }
  typealias Group = ContiguousArray<Chunk>

  static var chunkBits: Int { 4 }
  static var groupBits: Int { 10 }
  static var chunkSize: Int { 1 << chunkBits }
  static var groupSize: Int { 1 << (groupBits - chunkBits) }

  private(set) var root: ContiguousArray<Group> = []
  private var takenInGroup: ContiguousArray<Int> = []
  /// How many elements there are.
  package private(set) var count = 0

  package init() {}
}

extension SparseArray {
  /// The element with this number, or nil. Setting nil removes it. Negative numbers hold nothing.
  package subscript(number: Int) -> Element? {
    get {
      guard let place = place(of: number) else { return nil }
      let chunk = root[place.group][place.chunk]
      return chunk.taken == 0 ? nil : chunk.slots[place.slot]
    }
    set {
      if let newValue { insert(newValue, at: number) } else { remove(at: number) }
    }
  }

  /// Changes the element with this number in place; does nothing when there is none.
  package mutating func update(_ number: Int, _ change: (inout Element) -> Void) {
    guard let place = place(of: number), root[place.group][place.chunk].taken > 0 else { return }
    root[place.group][place.chunk].slots[place.slot].mutateIfPresent(change)
  }

  private func place(of number: Int) -> (group: Int, chunk: Int, slot: Int)? {
    let group = number >> Self.groupBits
    guard number >= 0, group < root.count, !root[group].isEmpty else { return nil }
    return (group, (number >> Self.chunkBits) & (Self.groupSize - 1), number & (Self.chunkSize - 1))
  }

  private mutating func insert(_ element: Element, at number: Int) {
    guard number >= 0 else { return }
    let group = number >> Self.groupBits
    let chunk = (number >> Self.chunkBits) & (Self.groupSize - 1)
    makeRoom(group: group, chunk: chunk)
    let isNew = root[group][chunk].put(element, at: number & (Self.chunkSize - 1))
    guard isNew else { return }
    takenInGroup[group] += 1
    count += 1
  }

  private mutating func makeRoom(group: Int, chunk: Int) {
    while root.count <= group {
      root.append([])
      takenInGroup.append(0)
    }
    if root[group].isEmpty { root[group] = Group(repeating: Chunk(), count: Self.groupSize) }
    if root[group][chunk].taken == 0 {
      root[group][chunk].slots = ContiguousArray(repeating: nil, count: Self.chunkSize)
    }
  }

  /// Takes the element with this number away and returns it; nil when there is none.
  @discardableResult
  package mutating func remove(at number: Int) -> Element? {
    guard let element = self[number], let place = place(of: number) else { return nil }
    root[place.group][place.chunk].clear(place.slot)
    takenInGroup[place.group] -= 1
    count -= 1
    if takenInGroup[place.group] == 0 { root[place.group] = [] }
    return element
  }
}

extension SparseArray.Chunk {
  /// Fills a slot and says whether it was free.
  mutating func put(_ element: Element, at slot: Int) -> Bool {
    let isNew = slots[slot] == nil
    slots[slot] = element
    if isNew { taken += 1 }
    return isNew
  }

  /// Empties a slot that is taken.
  mutating func clear(_ slot: Int) {
    taken -= 1
    if taken == 0 { slots = [] } else { slots[slot] = nil }
  }
}

extension Optional {
  /// Changes the wrapped value in place, if there is one.
  fileprivate mutating func mutateIfPresent(_ change: (inout Wrapped) -> Void) {
    guard var value = self else { return }
    change(&value)
    self = value
  }
}

extension SparseArray: Sendable where Element: Sendable {}
extension SparseArray.Chunk: Sendable where Element: Sendable {}
extension SparseArray.Chunk: Equatable where Element: Equatable {}
extension SparseArray: Equatable where Element: Equatable {}

extension SparseArray {
  /// About how many bytes this table holds that `other` does not share.
  func bytesNotShared(with other: SparseArray) -> Int {
    var bytes = root.count * MemoryLayout<Group>.stride
    for (index, group) in root.enumerated() {
      let theirs = index < other.root.count ? other.root[index] : []
      if group.storageIdentity == theirs.storageIdentity { continue }
      bytes += group.count * MemoryLayout<Chunk>.stride
      for (position, chunk) in group.enumerated() {
        let same =
          position < theirs.count
          && theirs[position].slots.storageIdentity == chunk.slots.storageIdentity
        if !same { bytes += chunk.slots.capacity * MemoryLayout<Element?>.stride }
      }
    }
    return bytes
  }
}
