import EventLoop
import PythonInterpreter

extension NameDirectory {
  /// All that a program can import, `asyncio` included, from a machine of its own.
  package static func ofRuntime() -> RuntimeDirectory { RuntimeDirectory() }
}

/// A machine in which nothing runs, with the directory of what it has.
package final class RuntimeDirectory {
  package let directory: NameDirectory
  private let machine: Machine
  private let runtime: LoopRuntime

  init() {
    let context = LoopContext()
    let program = Program(fileName: "", source: [])
    machine = Machine(host: SimulationHost(program, SimulationOptions(isTraced: false), context, .init()))
    runtime = LoopRuntime(machine: machine, context: context)
    runtime.install()
    directory = NameDirectory(machine)
  }

  deinit {
    runtime.isEnding = true
    machine.shutDown()
  }
}
