import AsyncioRuntime
import PythonInterpreter
import Testing

@Suite struct PreludeTests {
  @Test(arguments: Prelude.modules) func everyModuleIsCorrectPython(name: String) throws {
    let source = try #require(Prelude.source(of: name))
    let tree = try Parser.parseModule(Array(source.utf8))
    try SyntaxChecker.check(tree)
  }

  @Test func thereAreNoOtherModules() {
    #expect(Prelude.source(of: "asyncio.nothing") == nil)
    #expect(Prelude.modules == Prelude.modules.sorted())
  }
}
