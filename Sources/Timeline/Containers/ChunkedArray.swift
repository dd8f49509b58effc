/// An array whose copies are cheap to make and cheap to change: it is a tree of small arrays, three levels
/// deep, and a copy shares every small array that has not changed since.
///
///     var tasks = ChunkedArray<TaskState>()
///     tasks.append(first)
///     let checkpoint = tasks      // shares everything
///     tasks[0].turns += 1         // copies one chunk of 8, one group of 64 chunks, and the root
///
/// Made for states of which hundreds of copies are kept. Access by index takes constant time; changing an element
/// after a copy costs the same however long the array is, but for the root, which has one entry per 512 elements.
package struct ChunkedArray<Element> {
  typealias Chunk = ContiguousArray<Element>
  typealias Group = ContiguousArray<Chunk>

  /// Elements in a chunk: few, since the first change after a copy copies all of them.
  static var chunkBits: Int { 3 }
  /// Chunks in a group, and elements in a group, as powers of two.
  static var groupBits: Int { 9 }
  static var chunkMask: Int { (1 << chunkBits) - 1 }
  static var groupMask: Int { (1 << (groupBits - chunkBits)) - 1 }

  private(set) var root: ContiguousArray<Group> = []
  /// How many elements there are.
  package private(set) var count = 0

  package init() {}

  /// An array of these elements.
  package init(_ elements: some Sequence<Element>) {
    for element in elements { append(element) }
  }
}

extension ChunkedArray: RandomAccessCollection, MutableCollection {
  package var startIndex: Int { 0 }
  package var endIndex: Int { count }

  /// The element at an index, which must be one of the array's.
  package subscript(index: Int) -> Element {
    @inline(__always) get {
      precondition(index >= 0 && index < count, "index outside a chunked array")
      return root[index >> Self.groupBits][(index >> Self.chunkBits) & Self.groupMask][index & Self.chunkMask]
    }
    @inline(__always) _modify {
      precondition(index >= 0 && index < count, "index outside a chunked array")
      yield &root[index >> Self.groupBits][(index >> Self.chunkBits) & Self.groupMask][index & Self.chunkMask]
    }
  }

  /// The element at an index, or nil when there is none.
  package func element(at index: Int) -> Element? {
    index >= 0 && index < count ? self[index] : nil
  }

  /// The last element, or nil when there is none. The collections' own `last` would go through indices that it asks
  /// for one by one, without knowing what an element is: it took half the time of a seek.
  package var last: Element? { element(at: count - 1) }

  /// The last elements, at most so many. A sequence's own `suffix` would go through all that come before.
  package func suffix(_ limit: Int) -> [Element] {
    let start = count - Swift.min(count, Swift.max(0, limit))
    return (start..<count).map { self[$0] }
  }
}

extension ChunkedArray {
  /// Adds an element at the end. Amortised constant time.
  package mutating func append(_ element: Element) {
    let group = count >> Self.groupBits
    let chunk = (count >> Self.chunkBits) & Self.groupMask
    if group == root.count { root.append([]) }
    if chunk == root[group].count { root[group].append([]) }
    root[group][chunk].append(element)
    count += 1
  }

  /// Takes the last element away; nil when the array is empty.
  @discardableResult
  package mutating func popLast() -> Element? {
    guard count > 0 else { return nil }
    count -= 1
    let group = count >> Self.groupBits
    let chunk = (count >> Self.chunkBits) & Self.groupMask
    let element = root[group][chunk].removeLast()
    if root[group][chunk].isEmpty { root[group].removeLast() }
    if root[group].isEmpty { root.removeLast() }
    return element
  }
}

extension ChunkedArray: Equatable where Element: Equatable {
  package static func == (a: ChunkedArray, b: ChunkedArray) -> Bool {
    a.count == b.count && a.root == b.root
  }
}

extension ChunkedArray: Sendable where Element: Sendable {}

extension ChunkedArray {
  /// About how many bytes this array holds that `other` does not share.
  func bytesNotShared(with other: ChunkedArray) -> Int {
    var bytes = root.count * MemoryLayout<Group>.stride
    for (index, group) in root.enumerated() {
      let theirs = index < other.root.count ? other.root[index] : []
      if group.storageIdentity == theirs.storageIdentity { continue }
      bytes += group.count * MemoryLayout<Chunk>.stride
      for (position, chunk) in group.enumerated() {
        if position < theirs.count, theirs[position].storageIdentity == chunk.storageIdentity { continue }
        bytes += chunk.capacity * MemoryLayout<Element>.stride
      }
    }
    return bytes
  }
}

extension ContiguousArray {
  /// Where the elements lie: equal for two arrays that share them.
  var storageIdentity: UnsafeRawPointer? {
    withUnsafeBufferPointer { UnsafeRawPointer($0.baseAddress) }
  }
}
