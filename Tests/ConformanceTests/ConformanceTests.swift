import TestSupport
import Testing

/// coroviz does what CPython 3.13 does, byte for byte: output, exit status, the last line of an error and the
/// schedule, for every program of Programs/ and every scenario.
///
///     swift test --filter Conformance                                              all of them
///     COROVIZ_CONFORMANCE=tasks swift test --filter Conformance                    an area
///     COROVIZ_CONFORMANCE=tasks/gather_order swift test --filter Conformance       one program
@Suite struct ConformanceTests {
  @Test(arguments: ConformanceProgram.selected)
  func behavesAsCPython(program: ConformanceProgram) throws {
    let difference = try program.expected.difference(from: program.run())
    #expect(difference.isEmpty, "\(program.testDescription)\n\(difference)")
  }

  @Test func everyProgramIsOnRecord() {
    let nothing = Behaviour(output: "", status: "", schedule: "", lastError: "")
    let missing = ConformanceProgram.all.filter { $0.expected == nothing }
    #expect(missing.map(\.testDescription) == [], "`make oracle` records what CPython does")
    #expect(ConformanceProgram.all.count >= 120)
  }
}

@Suite struct LineDifferenceTests {
  @Test func marksWhatDiffers() {
    #expect(lineDifference("a\nb\nc", "a\nx\nc") == "    a\n  - b\n  + x\n    c")
  }

  @Test func isEmptyForEqualTexts() {
    #expect(lineDifference("a\nb\n", "a\nb\n").isEmpty)
  }

  @Test func showsOnlyTheSurroundings() {
    let old = (1...20).map(String.init).joined(separator: "\n")
    let new = old.replacing("\n10\n", with: "\nten\n")
    #expect(lineDifference(old, new, context: 1) == "    ...\n    9\n  - 10\n  + ten\n    11")
  }

  @Test func stopsAtTheLimit() {
    let difference = lineDifference("", "a\nb\nc\nd\ne", limit: 3)
    #expect(difference.split(separator: "\n").count == 4)
    #expect(difference.hasSuffix("more lines"))
  }
}
