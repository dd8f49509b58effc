import Testing

@testable import PythonInterpreter

/// The library's modules.
@Suite struct ModuleTests {
  private let machine = Machine(host: QuietHost())

  @Test("Nothing is loaded before it is imported")
  func laziness() {
    #expect(machine.modules.isEmpty)
  }

  @Test("A module that does not exist is named")
  func missing() {
    let error = #expect(throws: PythonError.self) { try machine.importModule("numpy") }
    #expect(error?.exception.type?.name == "ModuleNotFoundError")
  }
}

/// The generator behind `random`.
@Suite struct MersenneTwisterTests {
  @Test("The floats are those of CPython for the same seed")
  func floats() {
    var twister = MersenneTwister(seed: 42)
    #expect([twister.nextFloat(), twister.nextFloat()] == [0.6394267984578837, 0.025010755222666936])
    var zero = MersenneTwister(seed: 0)
    #expect(zero.nextFloat() == 0.8444218515250481)
  }

  @Test("The sign of the seed does not count")
  func sign() {
    var (plus, minus) = (MersenneTwister(seed: 3), MersenneTwister(seed: -3))
    #expect(plus.next() == minus.next())
  }

  @Test("Numbers below a limit stay below it", arguments: [1, 2, 3, 7, 1000, Int.max])
  func limits(limit: Int) {
    var twister = MersenneTwister(seed: 1)
    for _ in 0..<200 { #expect((0..<limit).contains(twister.below(limit))) }
  }

  @Test("A state must have all its words")
  func state() {
    #expect(MersenneTwister(words: [1, 2], position: 0) == nil)
    #expect(MersenneTwister(words: [UInt32](repeating: 1, count: 624), position: 625) == nil)
  }
}

/// SHA-512, against the examples of FIPS 180-4.
@Suite struct SHA512Tests {
  @Test(arguments: [
    ("abc", "ddaf35a193617aba"), ("", "cf83e1357eefb8bd"),
    (String(repeating: "a", count: 200), "4b11459c33f52a22"),
  ])
  func beginnings(text: String, expected: String) {
    let digest = SHA512.digest(Array(text.utf8))
    let shown = digest.prefix(8).map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
    #expect(digest.count == 64)
    #expect(shown == expected)
  }
}

/// The ends of a deque.
@Suite struct RingBufferTests {
  private func numbers(_ ring: RingBuffer) -> [Int] { ring.items.compactMap(\.smallInteger) }

  @Test("Items keep their order while both ends move round the storage")
  func bothEnds() {
    var ring = RingBuffer()
    var model: [Int] = []
    for step in 0..<500 {
      switch step % 7 {
      case 0, 1, 2:
        ring.append(.int(step))
        model.append(step)
      case 3, 4:
        ring.prepend(.int(step))
        model.insert(step, at: 0)
      case 5:
        #expect(ring.popFirst()?.smallInteger == model.removeFirst())
      default:
        #expect(ring.popLast()?.smallInteger == model.removeLast())
      }
      #expect(ring.count == model.count)
    }
    #expect(numbers(ring) == model)
  }

  @Test("Nothing comes out of an empty one")
  func empty() {
    var ring = RingBuffer()
    #expect(ring.popFirst() == nil && ring.popLast() == nil && ring.isEmpty)
  }
}

/// Dates of the virtual clock.
@Suite struct CalendarTimeTests {
  @Test(
    "Dates as C's strftime shows them",
    arguments: [
      (0, "1970-01-01 00:00:00 Thu 001 00 00 01"), (951_782_400, "2000-02-29 00:00:00 Tue 060 09 09 09"),
      (1_000_000_000, "2001-09-09 01:46:40 Sun 252 36 36 36"), (-1, "1969-12-31 23:59:59 Wed 365 52 52 01"),
    ])
  func formats(seconds: Int, expected: String) {
    let time = CalendarTime(secondsSince1970: seconds)
    #expect(time.formatted("%Y-%m-%d %H:%M:%S %a %j %U %W %V") == expected)
    #expect(time.secondsSince1970 == seconds)
  }
}

/// Sums without rounding errors.
@Suite struct ExactSumTests {
  @Test func tenths() {
    var sum = ExactSum()
    for _ in 0..<10 { sum.add(0.1) }
    #expect(sum.total == 1)
  }

  @Test func cancellation() {
    var sum = ExactSum()
    for value in [1e100, 1.0, -1e100] { sum.add(value) }
    #expect(sum.total == 1)
  }
}
