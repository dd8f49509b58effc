import PythonInterpreter
import TestSupport
import Testing

/// Whole files against CPython's trees. Not part of the ordinary tests: `oracle/dump_tree.py` says how to run it.
struct LibraryTreeTests {
  @Test(.enabled(if: environmentVariable("COROVIZ_TREES") != nil))
  func libraryParsesAsInCPython() throws {
    let path = try #require(environmentVariable("COROVIZ_TREES"))
    for line in SyntaxCases.bytes(of: path).split(separator: UInt8(ascii: "\n")) {
      let fields = line.split(separator: UInt8(ascii: "\t"), maxSplits: 1)
      let file = String(decoding: fields[0], as: UTF8.self)
      let module = try Parser.parseModule(SyntaxCases.bytes(of: file))
      let dump = SyntaxPrinter.dump(module, places: true)
      #expect(dump.utf8.elementsEqual(fields[1]), "\(file): the trees differ")
    }
  }
}
