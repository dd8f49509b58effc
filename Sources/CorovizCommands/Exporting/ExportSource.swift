import AsyncioRuntime
import Exporters
import Recording
import TraceModel
import Viewer

/// What is exported: a program that runs now, or a recording.
struct ExportSource {
  let program: ViewerProgram

  /// - Throws: `CommandFailure` that says what to type instead.
  init(
    _ name: String, arguments: [String], settings: [ProgramSetting], seed: UInt64, input: ProgramInput,
    recovering: Bool
  ) throws(CommandFailure) {
    let source = try ProgramSource(name, arguments: arguments, settings: settings, recovering: recovering)
    source.tellRemarks()
    program = ViewerProgram(source, producer: source.producer(seed: seed, input: input))
  }
}
