import AsyncioRuntime
import Story
import TestSupport
import Timeline
import TraceModel

/// A program of this folder, run to its end.
struct Telling {
  let log: TraceLog
  let names: NameBook

  /// - Parameter name: the file in `Programs` without `.py`.
  init(_ name: String) throws {
    let simulation = try Telling.simulation(of: name)
    var rounds = 0
    while !simulation.isFinished, rounds < 1_000 {
      simulation.advance(within: TraceBudget(events: 100_000, instructions: 1_000_000))
      rounds += 1
    }
    log = simulation.log
    names = NameBook(log: log)
  }

  static func simulation(of name: String) throws -> Simulation {
    let source = try TextFile.read(path(name))
    return Simulation(
      Program(fileName: "\(name).py", source: Array(source.utf8)), SimulationOptions(isTraced: true))
  }

  static func path(_ name: String) -> String {
    let folder = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(2)
    return folder.joined(separator: "/") + "/Programs/\(name).py"
  }

  /// The state at the end.
  var end: LoopState { state { _ in false } }

  /// The state at the first position at which a condition holds, or at the end.
  func state(where holds: (LoopState) -> Bool) -> LoopState {
    var state = LoopState()
    while state.position < log.count, !holds(state) { state.apply(log.events[state.position], log: log) }
    return state
  }

  /// The story, a paragraph a line.
  func story(_ language: Language) -> String {
    var lines: [String] = []
    var explanation = Explanation(log: log, language: language)
    explanation.tell { lines.append($0) }
    explanation.finish { lines.append($0) }
    return lines.joined(separator: "\n") + "\n"
  }

  /// What there is to say of the program at its end.
  func findings(_ language: Language) -> [String] {
    let state = end
    let text = DiagnosticText(names: names, state: state, log: log)
    return state.diagnostics().map { text.message($0.diagnostic).text(in: language) }
  }
}
