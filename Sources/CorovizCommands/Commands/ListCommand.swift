import ArgumentParser
import AsyncioRuntime
import Canvas
import Scenarios
import Story
import TraceModel

/// `coroviz list`.
struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List the built-in scenarios.",
    discussion: """
      Each with its title, the seconds it takes on the virtual clock and the number of turns of the loop.

      Example:
        coroviz list --lang zh
      """)

  @OptionGroup var language: LanguageOption

  func run() throws {
    let language = try language.language()
    var output = StandardOutput()
    let width = ScenarioCatalog.scenarios.map(\.name.count).max() ?? 0
    for (position, group) in ScenarioCatalog.groups.enumerated() {
      if position > 0 { output.write("\n") }
      output.write(language.say(group.title, "\(group.titleChinese)") + "\n")
      for scenario in group.scenarios {
        output.write(
          "  \(padded(scenario.name, to: width))  \(Measure(scenario, language).text)  \(title(scenario, language))\n"
        )
      }
    }
  }

  private func title(_ scenario: Scenario, _ language: Language) -> String {
    let introduction = scenario.introduction
    return language == .chinese ? introduction.titleChinese : introduction.title
  }

  private func padded(_ name: String, to width: Int) -> String {
    name + String(repeating: " ", count: max(0, width - name.count))
  }
}

/// How long a scenario takes, found by running it.
private struct Measure {
  let text: String

  init(_ scenario: Scenario, _ language: Language) {
    var turns = 0
    var options = SimulationOptions(isTraced: false)
    options.schedule = { _ in turns += 1 }
    let simulation = Simulation(ProgramSource(scenario).program, options)
    // Endless scenarios would be listed with what they have done in this many slices.
    for _ in 0..<50 where !simulation.isFinished { simulation.advance(within: .slice) }
    let seconds = ScheduleSeconds.text(simulation.now)
    text =
      Self.aligned(language.say("\(seconds) s", "\(seconds) 秒"), 9)
      + Self.aligned(language.say("\(turns) turns", "\(turns) 次调度"), language == .english ? 11 : 9)
  }

  private static func aligned(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }
}
