import AsyncioRuntime
import Quiz
import Scenarios
import Story
import Timeline
import TraceModel

/// A program that was run, with what a quiz about it needs.
struct RunProgram {
  let name: String
  let history: History
  let names: NameBook
  let source: [String]

  /// Runs a program as far as a quiz looks.
  init(name: String, source text: String, limit: Int = QuestionMaker.window) {
    let program = Program(fileName: "\(name).py", source: Array(text.utf8))
    let simulation = Simulation(program, SimulationOptions(isTraced: true))
    self.name = name
    history = History(simulation)
    while history.foldedCount < limit, history.extend() {}
    names = NameBook(log: simulation.log)
    source = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  init(scenario name: String) throws {
    guard let scenario = ScenarioCatalog.scenario(named: name) else { throw NoScenario() }
    self.init(name: name, source: scenario.source)
  }

  struct NoScenario: Error {}

  func paper(limit: Int = 8, markers: [Int] = []) -> QuizPaper {
    QuestionMaker(history: history, names: names, source: source).paper(
      from: 0, limit: limit, markers: markers)
  }
}

extension Question {
  /// The question as a learner reads it, with the right answer marked.
  func text(in language: Language) -> String {
    var lines = ["\(position) -> \(answerPosition) \(kind.rawValue)"]
    if let place { lines.append("  " + place.text(in: language)) }
    lines.append("  " + text.text(in: language))
    for (index, choice) in choices.enumerated() {
      lines.append("  \(index == rightChoice ? "*" : " ") \(choice.text(in: language))")
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
