import Testing

/// Values made of one another a hundred thousand times: what works down into them ends with a RecursionError, or is
/// done. (CPython 3.13 ends with a signal for some of these, so it is no judge here.)
@Suite struct NestedValuesTests {
  @Test(arguments: [
    ("types.MethodType(x, 1)", "x()"), ("types.MethodType(x, 1)", "x.__doc__"),
    ("types.MethodType(x, 1)", "x.nothing"), ("classmethod(x)", "x.__doc__"),
    ("classmethod(x)", "x.__isabstractmethod__"), ("staticmethod(x)", "x()"), ("property(x)", "x.__name__"),
    ("property(x)", "x.__isabstractmethod__"), ("functools.partial(x, 1)", "x()"),
    ("functools.partial(x, 1)", "repr(x)"), ("collections.deque([x])", "x == copy.deepcopy(x)"),
    ("slice(x)", "repr(x)"), ("types.MappingProxyType({1: x})", "repr(x)"), ("list[x]", "repr(x)"),
  ])
  func nestingEndsInAnErrorOfTheProgram(making: String, using: String) {
    let run = Rehearsal(
      """
      import collections, copy, functools, types
      def f(*args): pass
      x = f
      for _ in range(100_000):
          x = \(making)
      try:
          \(using)
      except (RecursionError, TypeError, AttributeError) as error:
          pass
      print("alive")
      """, isTraced: false
    ).run()
    #expect(run.output == "alive\n")
    #expect(run.error == "")
  }
}
