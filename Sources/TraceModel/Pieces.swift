#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A list of plain values that only grows, in pieces of a fixed size: adding one never moves the others, and a long
/// list takes as much memory as it has elements.
final class Pieces<Element> {
  /// A piece has two to the power of this many elements.
  private let shift: Int
  private let mask: Int
  private var pieces: ContiguousArray<UnsafeMutablePointer<Element>> = []
  private(set) var count = 0
  /// The first free place of the last piece, and how many there are.
  private var next: UnsafeMutablePointer<Element>?
  private var free = 0

  /// The size of a large page, in bytes.
  private static var largePage: Int { 1 << 21 }

  /// The elements must be free of references: they are not destroyed.
  init() {
    let perPage = Self.largePage / max(1, MemoryLayout<Element>.stride)
    shift = Int.bitWidth - 1 - max(1, perPage).leadingZeroBitCount
    mask = (1 << shift) - 1
  }

  deinit {
    for piece in pieces { UnsafeMutableRawPointer(piece).deallocate() }
  }

  /// The element at an index, from 0. Traps when there is none.
  subscript(index: Int) -> Element {
    @inline(__always)
    get {
      precondition(index >= 0 && index < count, "no element at this index")
      return pieces[index >> shift][index & mask]
    }
  }

  @inline(__always)
  func append(_ element: Element) {
    if free == 0 { addPiece() }
    next?.initialize(to: element)
    next = next?.successor()
    free &-= 1
    count &+= 1
  }

  @inline(never)
  private func addPiece() {
    let memory = UnsafeMutableRawPointer.allocate(byteCount: Self.largePage, alignment: Self.largePage)
    #if canImport(Glibc)
      // A short list stays in its few small pages; a long one is written much faster into large ones.
      if !pieces.isEmpty { _ = madvise(memory, Self.largePage, MADV_HUGEPAGE) }
    #endif
    let piece = memory.bindMemory(to: Element.self, capacity: 1 << shift)
    pieces.append(piece)
    next = piece
    free = 1 << shift
  }
}
