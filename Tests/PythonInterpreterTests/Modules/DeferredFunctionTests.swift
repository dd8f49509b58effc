import Testing

@testable import PythonInterpreter

/// Functions of coroviz's own modules, whose bodies are compiled when they are first called.
@Suite struct DeferredFunctionTests {
  private let machine = Machine(host: QuietHost())

  /// What an expression gives in a module with this source, before any of its functions was called.
  private func value(of expression: String, in source: String) throws -> String {
    let module = ModuleObject(name: "demo")
    try machine.runPrelude("demo", source + "\ndef result():\n    return \(expression)\n", in: module)
    let function = try #require(module.namespace[machine.names.intern("result")])
    return try machine.repr(machine.call(function, []))
  }

  private func function(_ name: String, in source: String) throws -> FunctionObject {
    let module = ModuleObject(name: "demo")
    try machine.runPrelude("demo", source, in: module)
    let value = try #require(module.namespace[machine.names.intern(name)])
    return try #require(value.cast(.function, to: FunctionObject.self))
  }

  @Test("A body is compiled by the first call, once")
  func once() throws {
    let function = try function("twice", in: "def twice(x):\n    return 2 * x\n")
    #expect(function.code.deferred != nil)
    #expect(try machine.repr(machine.call(.object(function), [.int(4)])) == "8")
    let code = function.code
    #expect(code.deferred == nil)
    #expect(try machine.repr(machine.call(.object(function), [.int(5)])) == "10")
    #expect(function.code === code)
  }

  @Test("What a function is can be told before it is compiled")
  func facts() throws {
    let source = "async def f(a, /, b=1, *c, d, **e):\n    'What it does.'\n    yield a\n"
    let shell = try function("f", in: source).code
    #expect(shell.flags.isSuperset(of: [.asyncGenerator, .variadic, .variadicKeywords, .hidden]))
    #expect(shell.documentation?.text == "What it does.")
    #expect([shell.positionalCount, shell.positionalOnlyCount, shell.keywordOnlyCount] == [2, 1, 1])
    #expect(shell.deferred != nil)
  }

  @Test(
    "Bodies of all kinds do what they would do if they had been compiled at once",
    arguments: [
      ("list(f(3))", "def f(n):\n    for i in range(n):\n        yield i\n", "[0, 1, 2]"),
      ("f(3)", "def f(n):\n    def g():\n        yield n\n    return list(g())\n", "[3]"),
      ("list(f(3))", "def f(n):\n    yield (lambda: n)()\n", "[3]"),
      (
        "C().m()",
        "class B:\n    def m(self):\n        return 'B'\nclass C(B):\n    def m(self):\n        return super().m() * 2\n",
        "'BB'"
      ),
      ("C().m()", "class C:\n    def m(self):\n        return (lambda: __class__.__name__)()\n", "'C'"),
      ("C().m()", "class C:\n    __x = 1\n    def m(self):\n        return self.__x\n", "1"),
      (
        "C.m(), C.k(), C().p",
        "class C:\n    @staticmethod\n    def m():\n        return 1\n    @classmethod\n    def k(cls):\n        return cls.__name__\n    @property\n    def p(self):\n        return 3\n",
        "(1, 'C', 3)"
      ),
      ("f(), f(), n", "n = 0\ndef f():\n    global n\n    n += 1\n    return n\n", "(1, 2, 2)"),
      ("f()", "if True:\n    def f(x=[1]):\n        return [y for y in x]\n", "[1]"),
      (
        "f()()",
        "def f():\n    class C:\n        def __call__(self):\n            return __class__.__name__\n    return C()\n",
        "'C'"
      ),
      ("f.__code__.co_varnames, f()", "def f(a=1):\n    b = a\n    return b\n", "(('a', 'b'), 1)"),
      ("f(2)", "def f(n): return f'{n} {super}'[0]\n", "'2'"),
    ])
  func kinds(expression: String, source: String, expected: String) throws {
    #expect(try value(of: expression, in: source) == expected)
  }

  @Test("Wrong arguments are told as ever")
  func arguments() throws {
    let function = try function("f", in: "def f(a):\n    return a\n")
    let error = #expect(throws: PythonError.self) { try machine.call(.object(function), []) }
    let text = try error.map { try machine.str(.object($0.exception)).text }
    #expect(text == "f() missing 1 required positional argument: 'a'")
  }

  @Test("A mistake in a body is found when it is called")
  func mistake() throws {
    let function = try function("f", in: "def f():\n    return 1 +\n")
    #expect(throws: PythonSyntaxError.self) { try machine.call(.object(function), []) }
  }

  @Test("All bodies of all modules can be compiled", arguments: Machine.preludeModules.map(\.name))
  func modules(name: String) throws {
    let source = try #require(Machine.preludeModules.first { $0.name == name }).source()
    #expect(throws: Never.self) { try SyntaxChecker.check(Parser.parseModule(Array(source.utf8))) }
  }
}
