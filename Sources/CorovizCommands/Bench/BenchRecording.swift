import ArgumentParser
import AsyncioRuntime
import Recording
import Timeline
import TraceModel

/// A long recording: made, opened and sought in, next to running its program again.
struct BenchRecording: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "recording")

  @Option var events = 1_000_000
  @Option var seeks = 2_000

  func run() throws {
    let program = Program(fileName: "bench.py", source: Array(BenchPrograms.turns.utf8))
    let simulation = Simulation(program, SimulationOptions(isTraced: true))
    let ran = ProcessorTime.taken {
      let history = History(simulation)
      while !history.isComplete && history.count < events { history.extend(within: .slice) }
    }
    let path = "\(try FileAccess.temporaryFolder())/bench.coroviz"
    defer { FileAccess.remove(path) }
    let wrote = try ProcessorTime.taken { try write(simulation.log, program, to: path) }
    var opened: History?
    let opening = try ProcessorTime.taken {
      let history = History(RecordedProgram(try RecordingReader.read(path: path)))
      while !history.isComplete { history.extend(within: .slice) }
      opened = history
    }
    guard let opened else { return }
    print(
      seekTimes(in: opened).json(with: [
        "events": "\(opened.count)", "run": "\(ran / 1000)", "write": "\(wrote / 1000)",
        "open": "\(opening / 1000)", "bytes": "\(FileAccess.size(of: path))",
      ]))
  }

  private func write(_ log: TraceLog, _ program: Program, to path: String) throws {
    let source = RecordedSource(
      programName: "bench", fileName: program.fileName, bytes: program.source, arguments: [], seed: 0,
      settings: [])
    let writer = try RecordingWriter(path: path, header: .fresh(tool: "coroviz bench"), source: source)
    try writer.writeEvents(of: log)
    try writer.finish()
  }

  private func seekTimes(in history: History) -> Percentiles {
    var random = LinearGenerator(seed: 1)
    return Percentiles(
      (0..<seeks).map { _ in
        let position = Int(random.next() % UInt64(max(1, history.count)))
        return ProcessorTime.taken { _ = history.state(at: position) }
      })
  }
}
