import ArgumentParser
import Scenarios

/// `coroviz show`.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Print the source of a scenario, or of a recording's program.",
    discussion: """
      It runs under python3 as it is.

      Examples:
        coroviz show workers > workers.py && python3 workers.py
        coroviz show lesson.coroviz > program.py
      """)

  @Argument(
    help: "A scenario's name, or a recording.",
    completion: .custom { _, _, _ in
      ScenarioCatalog.scenarios.map(\.name) + ProgramArguments.files(endingIn: RecordingFile.ending)
    })
  var scenario: String

  @OptionGroup var settings: SettingsOption

  func run() throws {
    let source = try ProgramSource(scenario, settings: settings.settings(), rerunning: true)
    var output = StandardOutput()
    output.write(source.program.source)
  }
}
