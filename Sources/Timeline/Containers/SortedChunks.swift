/// A sorted list whose copies are cheap: short sorted arrays, gathered in groups, shared until they change.
///
///     var timers = SortedChunks<TimerEntry>()
///     timers.insert(late); timers.insert(early)
///     timers[0]                   // early
///
/// Made for timers (by deadline) and waiting tasks (by when they began to wait), of which there may be 100,000.
/// Insertion and removal take three binary searches and the shifting of one short array. A change after a copy
/// touches one chunk, the pointers of one group, and those of the root: a copy of an array of arrays has to visit
/// every one of them to count the reference, which is why there are two levels of small ones. Elements must all differ.
package struct SortedChunks<Element: Comparable> {
  typealias Chunk = ContiguousArray<Element>

  /// Neighbouring chunks.
  struct Group {
    var chunks: ContiguousArray<Chunk> = []
    /// For each chunk a bound that none of its elements is below and all elements before it are, so that a
    /// binary search reads one array and not one chunk after another all over the memory.
    var bounds: ContiguousArray<Element> = []
    var count = 0
  }

  static var chunkSize: Int { 32 }
  static var groupSize: Int { 64 }

  private(set) var groups: ContiguousArray<Group> = []
  /// The bounds of the groups.
  private var bounds: ContiguousArray<Element> = []
  /// How many elements there are.
  package private(set) var count = 0

  package init() {}

  package var isEmpty: Bool { count == 0 }
  /// The smallest element.
  package var first: Element? { groups.first?.chunks.first?.first }
  /// The greatest element.
  package var last: Element? { groups.last?.chunks.last?.last }
}

extension SortedChunks {
  /// Puts an element at its place; does nothing when it is already there.
  package mutating func insert(_ element: Element) {
    guard let place = bounds.lastIndex(notAbove: element) else {
      groups.append(Group(chunks: [[element]], bounds: [element], count: 1))
      bounds.append(element)
      count = 1
      return
    }
    guard groups[place].insert(element) else { return }
    count += 1
    if element < bounds[place] { bounds[place] = element }
    if groups[place].chunks.count > Self.groupSize { split(place) }
  }

  /// Takes an element out and says whether it was there.
  @discardableResult
  package mutating func remove(_ element: Element) -> Bool {
    guard let place = bounds.lastIndex(notAbove: element), groups[place].remove(element) else { return false }
    count -= 1
    if groups[place].count == 0 {
      groups.remove(at: place)
      bounds.remove(at: place)
    }
    return true
  }

  package func contains(_ element: Element) -> Bool {
    guard let place = bounds.lastIndex(notAbove: element) else { return false }
    return groups[place].offset(of: element) != nil
  }

  /// How many elements come before this one: its place in the list.
  package func rank(of element: Element) -> Int {
    guard let place = bounds.lastIndex(notAbove: element) else { return 0 }
    return groups[..<place].reduce(0) { $0 + $1.count } + groups[place].rank(of: element)
  }

  private mutating func split(_ place: Int) {
    let upper = groups[place].splitOff(atEnd: place == groups.count - 1)
    guard let bound = upper.bounds.first else { return }
    groups.insert(upper, at: place + 1)
    bounds.insert(bound, at: place + 1)
  }
}

extension SortedChunks.Group {
  /// Puts an element at its place and says whether it was not there yet. The group has at least one chunk.
  mutating func insert(_ element: Element) -> Bool {
    let place = bounds.lastIndex(notAbove: element) ?? 0
    let offset = chunks[place].lowerBound(of: element)
    if offset < chunks[place].count, chunks[place][offset] == element { return false }
    count += 1
    if element < bounds[place] { bounds[place] = element }
    if chunks[place].count < SortedChunks.chunkSize {
      chunks[place].insert(element, at: offset)
    } else {
      split(place, inserting: element, at: offset)
    }
    return true
  }

  mutating func remove(_ element: Element) -> Bool {
    guard let (place, offset) = offset(of: element) else { return false }
    count -= 1
    chunks[place].remove(at: offset)
    if chunks[place].isEmpty {
      chunks.remove(at: place)
      bounds.remove(at: place)
    }
    return true
  }

  /// The chunk an element is in and its place there.
  func offset(of element: Element) -> (chunk: Int, offset: Int)? {
    guard let place = bounds.lastIndex(notAbove: element) else { return nil }
    let offset = chunks[place].lowerBound(of: element)
    return offset < chunks[place].count && chunks[place][offset] == element ? (place, offset) : nil
  }

  func rank(of element: Element) -> Int {
    guard let place = bounds.lastIndex(notAbove: element) else { return 0 }
    return chunks[..<place].reduce(0) { $0 + $1.count } + chunks[place].lowerBound(of: element)
  }

  /// Makes two chunks of a full one. An element at the very end begins a chunk of its own, since most lists grow at
  /// their end and would else consist of half-empty chunks.
  private mutating func split(_ place: Int, inserting element: Element, at offset: Int) {
    if offset == chunks[place].count {
      insertChunk([element], at: place + 1)
      return
    }
    let middle = SortedChunks.chunkSize / 2
    var upper = SortedChunks.Chunk(chunks[place][middle...])
    chunks[place].removeSubrange(middle...)
    if offset <= middle {
      chunks[place].insert(element, at: offset)
    } else {
      upper.insert(element, at: offset - middle)
    }
    insertChunk(upper, at: place + 1)
  }

  private mutating func insertChunk(_ chunk: SortedChunks.Chunk, at place: Int) {
    guard let first = chunk.first else { return }
    chunks.insert(chunk, at: place)
    bounds.insert(first, at: place)
  }

  /// Takes the upper half of the chunks away; of the last group only the last chunk, as lists grow at their end.
  mutating func splitOff(atEnd: Bool) -> SortedChunks.Group {
    let middle = atEnd ? chunks.count - 1 : chunks.count / 2
    let upper = SortedChunks.Group(
      chunks: ContiguousArray(chunks[middle...]), bounds: ContiguousArray(bounds[middle...]),
      count: chunks[middle...].reduce(0) { $0 + $1.count })
    chunks.removeSubrange(middle...)
    bounds.removeSubrange(middle...)
    count -= upper.count
    return upper
  }
}

extension SortedChunks {
  /// The i-th element in order, or nil. Walks over the groups before it.
  package subscript(index: Int) -> Element? {
    elements(from: index, limit: 1).first
  }

  /// The elements from a place on, at most so many: what a scrolled list shows.
  package func elements(from start: Int, limit: Int) -> [Element] {
    var skip = Swift.max(0, start)
    var result: [Element] = []
    for group in groups where result.count < limit {
      if skip >= group.count {
        skip -= group.count
        continue
      }
      for chunk in group.chunks where result.count < limit {
        result.append(contentsOf: chunk.dropFirst(skip).prefix(limit - result.count))
        skip -= Swift.min(skip, chunk.count)
      }
    }
    return result
  }
}

extension SortedChunks: Sequence {
  /// Walks over the elements in order.
  package struct Iterator: IteratorProtocol {
    fileprivate var groups: ContiguousArray<Group>
    private var group = 0
    private var chunk = 0
    private var offset = 0

    fileprivate init(groups: ContiguousArray<Group>) { self.groups = groups }

    package mutating func next() -> Element? {
      while group < groups.count {
        if chunk < groups[group].chunks.count {
          defer { offset += 1 }
          if offset < groups[group].chunks[chunk].count { return groups[group].chunks[chunk][offset] }
          (chunk, offset) = (chunk + 1, -1)
        } else {
          (group, chunk, offset) = (group + 1, 0, 0)
        }
      }
      return nil
    }
  }

  package func makeIterator() -> Iterator { Iterator(groups: groups) }
}

extension SortedChunks: Equatable {
  package static func == (a: SortedChunks, b: SortedChunks) -> Bool {
    a.count == b.count && a.elementsEqual(b)
  }
}

extension SortedChunks: Sendable where Element: Sendable {}
extension SortedChunks.Group: Sendable where Element: Sendable {}

extension SortedChunks {
  /// About how many bytes this list holds that `other` does not share. Groups and chunks may have moved to
  /// another place, so they are looked up by address.
  func bytesNotShared(with other: SortedChunks) -> Int {
    let known = Set(other.groups.map(\.chunks.storageIdentity))
    let own = groups.filter { !known.contains($0.chunks.storageIdentity) }
    let kept = Set(groups.map(\.chunks.storageIdentity))
    let theirs = other.groups.filter { !kept.contains($0.chunks.storageIdentity) }
    let knownChunks = Set(theirs.flatMap { $0.chunks.map(\.storageIdentity) })
    var bytes = groups.count * (MemoryLayout<Group>.stride + MemoryLayout<Element>.stride)
    for group in own {
      bytes += group.chunks.count * (MemoryLayout<Chunk>.stride + MemoryLayout<Element>.stride)
      for chunk in group.chunks where !knownChunks.contains(chunk.storageIdentity) {
        bytes += chunk.capacity * MemoryLayout<Element>.stride
      }
    }
    return bytes
  }
}
