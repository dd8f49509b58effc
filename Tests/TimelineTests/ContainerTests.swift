import TestSupport
import Testing

@testable import Timeline

/// The containers against plain arrays, over random operations, with copies taken on the way.
struct ContainerTests {
  @Test(arguments: [1, 2, 3]) func chunkedArrayIsAnArray(seed: UInt64) {
    var random = Random(seed: seed)
    var chunked = ChunkedArray<Int>()
    var plain: [Int] = []
    var copies: [(ChunkedArray<Int>, [Int])] = []
    for step in 0..<20_000 {
      switch random.below(8) {
      case 0..<5:
        chunked.append(step)
        plain.append(step)
      case 5 where !plain.isEmpty:
        let index = random.below(plain.count)
        chunked[index] = -step
        plain[index] = -step
      case 6: #expect(chunked.popLast() == plain.popLast())
      default: if step.isMultiple(of: 97) { copies.append((chunked, plain)) }
      }
    }
    #expect(Array(chunked) == plain)
    for (copy, expected) in copies { #expect(Array(copy) == expected) }
    #expect(chunked == ChunkedArray(plain))
    #expect(chunked.element(at: -1) == nil)
    #expect(chunked.element(at: plain.count) == nil)
  }

  @Test func chunkedArrayCopiesShare() {
    var array = ChunkedArray(0..<100_000)
    let copy = array
    #expect(array.bytesNotShared(with: copy) < 8_000)
    array[50_000] = -1
    #expect(array.bytesNotShared(with: copy) < 10_000)
    #expect(copy[50_000] == 50_000)
    #expect(array != copy)
  }

  @Test(arguments: [1, 2, 3]) func sparseArrayIsADictionary(seed: UInt64) {
    var random = Random(seed: seed)
    var sparse = SparseArray<Int>()
    var plain: [Int: Int] = [:]
    for step in 0..<20_000 {
      let number = random.below(5_000)
      switch random.below(4) {
      case 0, 1:
        sparse[number] = step
        plain[number] = step
      case 2: #expect(sparse.remove(at: number) == plain.removeValue(forKey: number))
      default:
        sparse.update(number) { $0 += 1 }
        if let value = plain[number] { plain[number] = value + 1 }
      }
    }
    #expect(sparse.count == plain.count)
    for number in -1...5_001 { #expect(sparse[number] == plain[number]) }
  }

  @Test func sparseArrayGivesMemoryBack() {
    var sparse = SparseArray<Int>()
    for number in 0..<100_000 {
      sparse[number] = number
      if number >= 10 { sparse[number - 10] = nil }
    }
    #expect(sparse.count == 10)
    #expect(sparse.bytesNotShared(with: SparseArray()) < 8_000)
  }

  @Test(arguments: [1, 2, 3]) func queueIsFirstInFirstOut(seed: UInt64) {
    var random = Random(seed: seed)
    var queue = ChunkedQueue<Int>()
    var plain: [Int] = []
    for step in 0..<5_000 {
      switch random.below(5) {
      case 0, 1, 2:
        queue.append(step)
        plain.append(step)
      case 3: #expect(queue.popFirst() == (plain.isEmpty ? nil : plain.removeFirst()))
      default:
        guard !plain.isEmpty else { continue }
        let index = random.below(min(plain.count, 20))
        queue.remove(at: index)
        plain.remove(at: index)
      }
      #expect(queue.first == plain.first)
    }
    #expect(queue.count == plain.count)
    #expect(queue.elements(from: 0, limit: .max) == plain)
    #expect(queue.elements(from: 3, limit: 4) == Array(plain.dropFirst(3).prefix(4)))
    #expect(queue[plain.count] == nil && queue[-1] == nil)
  }

  @Test(arguments: [1, 2, 3]) func sortedChunksAreSorted(seed: UInt64) {
    var random = Random(seed: seed)
    var sorted = SortedChunks<Int>()
    var plain: Set<Int> = []
    var copies: [(SortedChunks<Int>, [Int])] = []
    for step in 0..<30_000 {
      // In the first half it grows, in the second it shrinks.
      let element = random.below(10_000)
      if random.below(10) < (step < 15_000 ? 7 : 3) {
        sorted.insert(element)
        plain.insert(element)
      } else {
        #expect(sorted.remove(element) == (plain.remove(element) != nil))
      }
      if step.isMultiple(of: 3_001) { copies.append((sorted, plain.sorted())) }
    }
    let expected = plain.sorted()
    #expect(Array(sorted) == expected)
    #expect(sorted.count == expected.count)
    #expect(sorted.first == expected.first && sorted.last == expected.last)
    #expect(sorted.elements(from: 700, limit: 90) == Array(expected.dropFirst(700).prefix(90)))
    for index in stride(from: 0, to: expected.count, by: 211) {
      #expect(sorted[index] == expected[index])
      #expect(sorted.rank(of: expected[index]) == index)
      #expect(sorted.contains(expected[index]))
    }
    for (copy, elements) in copies { #expect(Array(copy) == elements) }
  }

  @Test func sortedChunksFillTheirChunksWhenTheyGrowAtTheEnd() {
    var sorted = SortedChunks<Int>()
    for element in 0..<100_000 { sorted.insert(element) }
    #expect(Array(sorted) == Array(0..<100_000))
    #expect(sorted.bytesNotShared(with: SortedChunks()) < 100_000 * 8 * 9 / 4)
    let copy = sorted
    sorted.remove(50_000)
    #expect(sorted.bytesNotShared(with: copy) < 10_000)
  }
}
