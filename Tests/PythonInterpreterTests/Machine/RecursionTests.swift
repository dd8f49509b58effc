import Testing

/// Recursion without end, and values deep in one another: a Python exception, never a fault of the process.
@Suite struct RecursionTests {
  @Test(arguments: [
    "def f(n):\n    return f(n + 1);; f(0)",
    "class C:\n    def __repr__(self): return repr(self);; C()",
    "class C:\n    def __eq__(self, other): return self == other;; C() == C()",
    "class C:\n    def __hash__(self): return hash(self);; hash(C())",
    "class C:\n    def __getattr__(self, name): return getattr(self, name + '_');; C().a",
    "class C:\n    p = property(lambda self: self.p);; C().p",
    "class C:\n    def __call__(self): return self();; C()()",
    "class C:\n    def __iter__(self): return iter(self);; list(C())",
    "class C:\n    def __init__(self): C();; C()",
    "def key(x):\n    return sorted([1, 2], key=key);; key(1)",
    "def g(n):\n    yield from g(n + 1);; next(g(0))",
    "i = iter([1])\nfor _ in range(50_000): i = map(abs, i);; next(i)",
  ])
  func endlessRecursionIsARecursionError(line: String) {
    #expect(Evaluation().describe(line).hasPrefix("RecursionError: maximum recursion depth exceeded"))
  }

  @Test(arguments: [
    "x = []\nfor _ in range(200_000): x = [x]", "x = ()\nfor _ in range(200_000): x = (x, 1)",
    "x = {}\nfor _ in range(200_000): x = {1: x}",
    "class N:\n    def __init__(self, n): self.n = n\nx = None\nfor _ in range(100_000): x = N(x)",
    "def make(f): return lambda: f()\nx = None\nfor _ in range(100_000): x = make(x)",
    "x = None\nfor _ in range(50_000):\n    e = ValueError()\n    e.__context__ = x\n    x = e",
  ])
  func deepValuesAreReleased(statements: String) {
    #expect(Evaluation().describe("\(statements)\nx = e = None;; x") == "None")
  }

  @Test func anEndlessListHasARepr() {
    #expect(Evaluation().describe("x = [1]\nx.append(x);; x") == "[1, [...]]")
    let deep = Evaluation().describe("x = []\nfor _ in range(100_000): x = [x];; repr(x)")
    #expect(deep.hasPrefix("RecursionError: maximum recursion depth exceeded"))
  }
}
