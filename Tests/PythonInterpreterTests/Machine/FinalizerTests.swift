import Testing

/// What happens when objects go.
@Suite struct FinalizerTests {
  @Test func delIsCalledOnce() {
    let line = """
      log = []
      class C:
          def __init__(self, name): self.name = name
          def __del__(self): log.append(self.name)
      a = C("a")
      a = None
      b = C("b")
      del b
      [C("c"), C("d")];; list(log)
      """
    #expect(Evaluation().describe(line) == "['a', 'b', 'd', 'c']")
  }

  @Test func aGeneratorIsClosedWhenItGoes() {
    let line = """
      log = []
      def g():
          try:
              yield 1
          finally:
              log.append("closed")
      i = g()
      next(i)
      i = None;; list(log)
      """
    #expect(Evaluation().describe(line) == "['closed']")
  }

  @Test func aGeneratorThatDoesNotEndGoesAllTheSame() {
    let line = """
      def g():
          while True:
              try:
                  yield 1
              except GeneratorExit:
                  pass
      i = g()
      next(i)
      i = None;; len([1])
      """
    #expect(Evaluation().describe(line) == "1")
  }
}
