import ArgumentParser
import Scenarios

/// `coroviz show`.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Print a scenario's source.",
    discussion: """
      It runs under python3 as it is.

      Example:
        coroviz show workers > workers.py && python3 workers.py
      """)

  @Argument(
    help: "A scenario's name.", completion: .custom { _, _, _ in ScenarioCatalog.scenarios.map(\.name) })
  var scenario: String

  @OptionGroup var settings: SettingsOption

  func run() throws {
    let source = try ProgramSource(scenario, settings: settings.settings())
    var output = StandardOutput()
    output.write(source.program.source)
  }
}
