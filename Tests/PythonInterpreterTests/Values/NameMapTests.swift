import Testing

@testable import PythonInterpreter

@Suite struct NameMapTests {
  @Test func findsWhatWasSet() {
    var map = NameMap<Int>()
    #expect(map[NameID(3)] == nil)
    for number in 0..<1000 { map[NameID(Int32(number * 7))] = number }
    for number in 0..<1000 { #expect(map[NameID(Int32(number * 7))] == number) }
    #expect(map[NameID(1)] == nil)
  }

  @Test func forgetsAndSetsAgain() {
    var map = NameMap<String>()
    map[.dunderInit] = "first"
    map[.dunderInit] = nil
    #expect(map[.dunderInit] == nil)
    map[.dunderInit] = "second"
    #expect(map[.dunderInit] == "second")
  }

  @Test func copiesAreApart() {
    var map = NameMap<Int>()
    map[.value] = 1
    let copy = map
    map[.value] = 2
    #expect(copy[.value] == 1)
  }
}
