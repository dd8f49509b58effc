import PythonInterpreter
import Testing

/// From the bytes of a file to UTF-8.
struct DecodingTests {
  private func decode(_ bytes: [UInt8]) throws -> String {
    String(decoding: try Parser.decode(bytes, fileName: "a.py"), as: UTF8.self)
  }

  @Test func byteOrderMarkIsDropped() throws {
    #expect(try decode([0xEF, 0xBB, 0xBF] + Array("x".utf8)) == "x")
  }

  @Test func latin1IsDecodedIfDeclared() throws {
    let header = Array("# -*- coding: latin-1 -*-\n'".utf8)
    #expect(try decode(header + [0xE9] + Array("'".utf8)).hasSuffix("'é'"))
  }

  @Test func aCodingCommentStandsInTheFirstTwoLines() throws {
    #expect(throws: PythonSyntaxError.self) { try decode(Array("#\n# coding=nope\n".utf8)) }
    #expect(try decode(Array("#\n#\n# coding=nope\n".utf8)).hasSuffix("nope\n"))
    #expect(try decode(Array("x\n# coding=nope\n".utf8)).hasSuffix("nope\n"))
  }

  @Test(arguments: [
    ([0x61, 0x0A, 0xFF], "Non-UTF-8 code starting with '\\xff' in file a.py on line 2, but no encoding"),
    ([0x61, 0xE2, 0x82], "Non-UTF-8 code starting with '\\xe2' in file a.py on line 1, but no encoding"),
    ([0x61, 0x00], "source code cannot contain null bytes"),
    (Array("# coding: nope".utf8), "encoding problem: nope"),
    (Array("# coding: ascii\n'é'".utf8), "encoding problem: ascii"),
    ([0xEF, 0xBB, 0xBF] + Array("# coding: latin-1".utf8), "encoding problem: iso-8859-1 with BOM"),
  ])
  func whatCannotBeDecodedIsRefused(_ bytes: [UInt8], _ message: String) {
    do throws(PythonSyntaxError) {
      _ = try Parser.decode(bytes, fileName: "a.py")
      Issue.record("decoded")
    } catch {
      #expect(error.message.hasPrefix(message))
    }
  }
}
