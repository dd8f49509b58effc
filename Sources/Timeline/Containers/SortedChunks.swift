/// A sorted list whose copies are cheap: short sorted arrays one after another, shared until they change.
///
///     var timers = SortedChunks<TimerEntry>()
///     timers.insert(late); timers.insert(early)
///     timers[0]                   // early
///
/// Made for timers (by deadline) and waiting tasks (by when they began to wait), of which there may be 100,000.
/// Insertion and removal take a binary search and the shifting of one chunk. Elements must all differ.
package struct SortedChunks<Element: Comparable> {
  typealias Chunk = ContiguousArray<Element>

  static var chunkSize: Int { 64 }

  private(set) var chunks: ContiguousArray<Chunk> = []
  /// How many elements there are.
  package private(set) var count = 0

  package init() {}

  package var isEmpty: Bool { count == 0 }
  /// The smallest element.
  package var first: Element? { chunks.first?.first }
}

extension SortedChunks {
  /// Puts an element at its place; does nothing when it is already there.
  package mutating func insert(_ element: Element) {
    guard let place = chunkIndex(for: element) else {
      chunks.append([element])
      count += 1
      return
    }
    let offset = chunks[place].lowerBound(of: element)
    if offset < chunks[place].count, chunks[place][offset] == element { return }
    count += 1
    if chunks[place].count < Self.chunkSize {
      chunks[place].insert(element, at: offset)
    } else {
      split(place, inserting: element, at: offset)
    }
  }

  /// Takes an element out and says whether it was there.
  @discardableResult
  package mutating func remove(_ element: Element) -> Bool {
    guard let place = chunkIndex(for: element) else { return false }
    let offset = chunks[place].lowerBound(of: element)
    guard offset < chunks[place].count, chunks[place][offset] == element else { return false }
    chunks[place].remove(at: offset)
    if chunks[place].isEmpty { chunks.remove(at: place) }
    count -= 1
    return true
  }

  package func contains(_ element: Element) -> Bool {
    guard let place = chunkIndex(for: element) else { return false }
    let offset = chunks[place].lowerBound(of: element)
    return offset < chunks[place].count && chunks[place][offset] == element
  }

  /// The chunk an element is in or belongs into: the last one that begins at or before it. Nil when there is none.
  private func chunkIndex(for element: Element) -> Int? {
    guard !chunks.isEmpty else { return nil }
    var low = 0
    var high = chunks.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if chunks[middle][0] <= element { low = middle } else { high = middle }
    }
    return low
  }

  /// Makes two chunks of a full one. An element at the very end begins a chunk of its own, since most lists
  /// grow at their end and would else consist of half-empty chunks.
  private mutating func split(_ place: Int, inserting element: Element, at offset: Int) {
    if offset == chunks[place].count {
      chunks.insert([element], at: place + 1)
      return
    }
    let middle = Self.chunkSize / 2
    var upper = Chunk(chunks[place][middle...])
    chunks[place].removeSubrange(middle...)
    if offset <= middle {
      chunks[place].insert(element, at: offset)
    } else {
      upper.insert(element, at: offset - middle)
    }
    chunks.insert(upper, at: place + 1)
  }
}

extension SortedChunks {
  /// The i-th element in order, or nil. Walks over the chunks before it.
  package subscript(index: Int) -> Element? {
    elements(from: index, limit: 1).first
  }

  /// The elements from a place on, at most so many: what a scrolled list shows.
  package func elements(from start: Int, limit: Int) -> [Element] {
    var skip = Swift.max(0, start)
    var result: [Element] = []
    for chunk in chunks where result.count < limit {
      if skip >= chunk.count {
        skip -= chunk.count
        continue
      }
      result.append(contentsOf: chunk[skip...].prefix(limit - result.count))
      skip = 0
    }
    return result
  }

  /// How many elements come before this one: its place in the list.
  package func rank(of element: Element) -> Int {
    guard let place = chunkIndex(for: element) else { return 0 }
    return chunks[..<place].reduce(0) { $0 + $1.count } + chunks[place].lowerBound(of: element)
  }
}

extension SortedChunks: Sequence {
  package func makeIterator() -> FlattenSequence<ContiguousArray<ContiguousArray<Element>>>.Iterator {
    chunks.joined().makeIterator()
  }
}

extension SortedChunks: Equatable {
  package static func == (a: SortedChunks, b: SortedChunks) -> Bool {
    a.count == b.count && a.elementsEqual(b)
  }
}

extension SortedChunks: Sendable where Element: Sendable {}

extension SortedChunks {
  /// About how many bytes this list holds that `other` does not share. Chunks may have moved to another place,
  /// so they are looked up by address.
  func bytesNotShared(with other: SortedChunks) -> Int {
    let theirs = Set(other.chunks.map(\.storageIdentity))
    let own = chunks.filter { !theirs.contains($0.storageIdentity) }
    let elements = own.reduce(0) { $0 + $1.capacity }
    return chunks.count * MemoryLayout<Chunk>.stride + elements * MemoryLayout<Element>.stride
  }
}

extension ContiguousArray where Element: Comparable {
  /// The place of the first element that is not less than this one, in a sorted array.
  func lowerBound(of element: Element) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < element { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
