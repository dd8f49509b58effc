import TestSupport
import Testing

/// Values made of one another a hundred thousand times: what works down into them ends with a RecursionError, or is
/// done. (CPython 3.13 ends with a signal for some of these, so it is no judge here.)
@Suite struct NestedValuesTests {
  @Test(arguments: [
    ("types.MethodType(x, 1)", ["x()", "x.__doc__", "x.nothing"]),
    ("classmethod(x)", ["x.__doc__", "x.__isabstractmethod__"]),
    ("staticmethod(x)", ["x()"]),
    ("property(x)", ["x.__name__", "x.__isabstractmethod__"]),
    ("collections.deque([x])", ["repr(x)", "copy.deepcopy(x)"]),
    ("slice(x)", ["repr(x)"]),
    ("types.MappingProxyType({1: x})", ["repr(x)"]),
    ("list[x]", ["repr(x)"]),
  ])
  func nestingEndsInAnErrorOfTheProgram(making: String, using: [String]) throws {
    let uses = using.map { use in
      "try:\n    \(use)\nexcept (RecursionError, TypeError, AttributeError):\n    pass\n"
    }
    let folder = try TemporaryFolder(
      "nested.py",
      "import collections, copy, types\ndef f(*args): pass\nx = f\n"
        + "for _ in range(100_000):\n    x = \(making)\n\(uses.joined())print('alive')\n")
    let run = try ProgramRun(BuiltProgram.coroviz, ["run", "nested.py"], directory: folder.path)
    #expect(run.output == "alive\n")
    #expect(run.status == 0)
  }
}
