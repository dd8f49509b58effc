#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The events of a `TraceLog`, in order.
///
/// They lie in pieces of a fixed size: adding one never moves the others, and a long trace takes as much memory as it
/// has events. A copy of this value shows the same events, those added later too.
package struct TraceEvents: RandomAccessCollection {
  private let storage = TraceEventStorage()

  package var startIndex: Int { 0 }
  package var endIndex: Int { storage.count }

  /// The event at an index, from 0. Traps when there is none.
  package subscript(index: Int) -> TraceEvent {
    @inline(__always)
    get {
      precondition(index >= 0 && index < storage.count, "no event at this index")
      return storage.pieces[index >> TraceEventStorage.shift][index & TraceEventStorage.mask]
    }
  }

  @inline(__always)
  func append(_ event: TraceEvent) { storage.append(event) }
}

/// The memory behind `TraceEvents`.
private final class TraceEventStorage {
  /// A piece has two to the power of this many events: 2 MiB, the size of a large page.
  static let shift = 16
  static let mask = (1 << shift) - 1
  private static let largePage = 1 << 21

  private(set) var pieces: ContiguousArray<UnsafeMutablePointer<TraceEvent>> = []
  private(set) var count = 0
  /// The places of the last piece that are free.
  private var next: UnsafeMutablePointer<TraceEvent>?
  private var free = 0

  @inline(__always)
  func append(_ event: TraceEvent) {
    if free == 0 { addPiece() }
    next?.initialize(to: event)
    next = next?.successor()
    free &-= 1
    count &+= 1
  }

  @inline(never)
  private func addPiece() {
    let bytes = MemoryLayout<TraceEvent>.stride << Self.shift
    let memory = UnsafeMutableRawPointer.allocate(byteCount: bytes, alignment: Self.largePage)
    #if canImport(Glibc)
      // A short trace stays in its few small pages; a long one is written much faster into large ones.
      if !pieces.isEmpty { _ = madvise(memory, bytes, MADV_HUGEPAGE) }
    #endif
    let piece = memory.bindMemory(to: TraceEvent.self, capacity: 1 << Self.shift)
    pieces.append(piece)
    next = piece
    free = 1 << Self.shift
  }

  deinit {
    for piece in pieces { UnsafeMutableRawPointer(piece).deallocate() }
  }
}
