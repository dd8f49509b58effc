import AsyncioRuntime
import PythonInterpreter
import Testing

/// The library's modules, with those that know the loop.
@Suite struct ModuleTests {
  @Test func everyModuleCanBeImported() {
    let names = NameDirectory.ofRuntime().directory.modules
    #expect(names.count > 80)
    let text = names.map { name in
      """
      try:
          import \(name)
      except BaseException as error:
          print("\(name)", type(error).__name__, error)

      """
    }
    let rehearsal = Rehearsal(text.joined(), isTraced: false).run()
    #expect(rehearsal.simulation.isFinished)
    #expect(rehearsal.output == "")
    #expect(rehearsal.error == "")
  }
}
