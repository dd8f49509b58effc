import ArgumentParser
import AsyncioRuntime
import TraceModel

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// `coroviz run`.
struct RunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Run a program without a screen.",
    discussion: """
      Standard output, standard error and the exit status are the program's own; 86 means that it came to a deadlock.

      Examples:
        coroviz run workers
        coroviz run --schedule - workers
        coroviz run --set SLEEP_2=5 workers
        coroviz run --stdin answers.txt my_program.py
        coroviz run --trace events.jsonl --seed 7 my_program.py

      Of a recording the program is run again, with the arguments and the seed
      it was recorded with unless you give others:
        coroviz run lesson.coroviz
      """)

  @Option(
    help: ArgumentHelp(
      "Write one line for each handle the loop runs: TICK TIME KIND NAME.", valueName: "file"))
  var schedule: String?

  @Option(help: ArgumentHelp("Write the events as JSON Lines.", valueName: "file"))
  var trace: String?

  @OptionGroup var input: InputOption
  @OptionGroup var settings: SettingsOption
  @OptionGroup var seed: SeedOption
  @OptionGroup var program: ProgramArguments

  func run() throws {
    let source = try program.source(settings, rerunning: true)
    let seed = seed.given ?? source.recording?.source.seed ?? 0
    let run = ProgramRun(
      source.program, seed: seed, input: try input(of: source), isTraced: trace != nil,
      writesSchedule: schedule != nil)
    let status = run.finish()
    if let schedule { try write(run.schedule, to: schedule) }
    if let trace { try write(TraceText.jsonLines(of: run.log), to: trace) }
    if status != 0 { throw ExitCode(status) }
  }

  /// What is given; of a recording, what was read then.
  private func input(of source: ProgramSource) throws(CommandFailure) -> ProgramInput? {
    if input.file != "-", let given = try input.given() { return given }
    return input.file == nil ? source.recording.map { .recorded($0.inputPieces, then: .empty) } : nil
  }

  private func write(_ text: String, to file: String) throws(CommandFailure) {
    if file == "-" {
      var output = StandardOutput()
      output.write(text)
    } else {
      try FileAccess.write(text, to: file)
    }
  }
}
