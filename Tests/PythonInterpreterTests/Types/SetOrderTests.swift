import Testing

@testable import PythonInterpreter

/// Sets of numbers stand in CPython's order; the expected texts are CPython 3.13's.
@Suite struct SetOrderTests {
  let machine = Machine(host: QuietHost())

  private func show(_ set: SetObject) throws -> String { try machine.repr(.object(set)) }

  @Test func insertedOneByOne() throws {
    let set = try SetObject([100, 3, 50, 77, 1, 9, -1, 33].map { Value.int($0) }, machine)
    #expect(try show(set) == "{1, 33, 3, 100, 9, 77, 50, -1}")
  }

  @Test func unionGrowsAsInCPython() throws {
    let a = try SetObject((0..<5).map { Value.int($0 * 7) }, machine)
    let b = try SetObject((0..<9).map { Value.int($0 * 11) }, machine)
    let union = try #require(try machine.binary(.bitOr, .object(a), .object(b), inPlace: false).object)
    #expect(try machine.repr(.object(union)) == "{0, 33, 66, 7, 11, 44, 77, 14, 21, 22, 55, 88, 28}")
  }

  @Test func stringsKeepTheOrderOfInsertion() throws {
    let set = try SetObject([Value.int(9), .int(1), .string("b"), .string("a")], machine)
    #expect(try show(set) == "{9, 1, 'b', 'a'}")
  }
}
