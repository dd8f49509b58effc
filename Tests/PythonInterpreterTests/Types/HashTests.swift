import BigInt
import Testing

@testable import PythonInterpreter

/// The expected numbers are CPython 3.13's.
@Suite struct HashTests {
  let machine = Machine(host: QuietHost())

  @Test func numbersHashAsInCPython() throws {
    #expect(try machine.hash(.int(-1)) == -2)
    #expect(try machine.hash(.int(1 << 61)) == 1)
    #expect(try machine.hash(.int(-1 << 61)) == -2)
    #expect(try machine.hash(.integer(BigInt(10).power(30))) == 465_258_685_558_744_706)
    #expect(try machine.hash(.float(1.5)) == 1_152_921_504_606_846_977)
    #expect(try machine.hash(.float(1e300)) == 1_224_995_262_755_759_164)
    #expect(try machine.hash(.float(.infinity)) == 314_159)
    #expect(try machine.hash(.float(3)) == 3)
    #expect(try machine.hash(.object(ComplexObject(real: 1, imaginary: 2))) == 2_000_007)
  }

  @Test func tuplesAndFrozensetsHashAsInCPython() throws {
    let numbers: ContiguousArray<Value> = [.int(1), .int(2), .int(3)]
    #expect(try machine.hash(.object(TupleObject())) == 5_740_354_900_026_072_187)
    #expect(try machine.hash(.object(TupleObject(numbers))) == 529_344_067_295_497_451)
    #expect(try machine.hash(.object(SetObject(isFrozen: true))) == 133_146_708_735_736)
    #expect(
      try machine.hash(.object(SetObject(numbers, isFrozen: true, machine))) == -272_375_401_224_217_160)
    #expect(
      try machine.hash(.object(SliceObject(start: .int(1), stop: .int(2), step: .int(3))))
        == -2_340_833_382_717_974_474)
    #expect(try machine.hash(.object(RangeObject(start: 0, stop: 3, step: 1))) == -8_338_477_496_398_685_190)
  }

  @Test func identityObjectsHashByOrderOfUse() throws {
    let (first, second) = (CellObject(.none), CellObject(.none))
    let later = try machine.hash(.object(second))
    #expect(try machine.hash(.object(first)) == later + 1)
    #expect(try machine.hash(.object(second)) == later)
  }

  @Test func listsAreUnhashable() {
    #expect(throws: PythonError.self) { try machine.hash(.object(ListObject())) }
  }
}
