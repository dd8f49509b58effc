import AsyncioRuntime
import PythonInterpreter
import TraceModel

/// A run of a small program, with everything it gave.
final class Rehearsal {
  let simulation: Simulation
  private let streams = Streams()

  private final class Streams {
    var output = ""
    var error = ""
  }

  /// - Parameter source: what the program says.
  init(_ source: String, isTraced: Bool = true, seed: UInt64 = 0, memoryLimit: Int = 3 << 30) {
    let streams = streams
    var options = SimulationOptions(isTraced: isTraced, seed: seed, memoryLimit: memoryLimit)
    options.output = { stream, bytes in
      let text = String(decoding: bytes, as: UTF8.self)
      if stream == .output { streams.output += text } else { streams.error += text }
    }
    simulation = Simulation(Program(fileName: "test.py", source: Array(source.utf8)), options)
  }

  var output: String { streams.output }
  var error: String { streams.error }

  /// Runs to the end, a budget at a time.
  ///
  /// - Parameter rounds: how many budgets there are at most.
  @discardableResult
  func run(
    _ budget: TraceBudget = TraceBudget(events: 100_000, instructions: 1_000_000), rounds: Int = 10_000
  ) -> Self {
    var round = 0
    while !simulation.isFinished && round < rounds {
      simulation.advance(within: budget)
      round += 1
    }
    return self
  }

  /// Every event, as text.
  var events: [String] { (0..<simulation.log.count).map { String(describing: simulation.log.events[$0]) } }

  /// The names of the events; those of lines with their number.
  var outline: [String] {
    (0..<simulation.log.count).map { index in
      if case .lineReached(let line, _) = simulation.log.events[index] { return "line \(line)" }
      return String(String(describing: simulation.log.events[index]).prefix { $0 != "(" })
    }
  }
}
