import ArgumentParser
import AsyncioRuntime
import Canvas
import Exporters
import Viewer

/// Walks exported in every format: a scenario, and a long program.
struct BenchExport: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "export")

  @Option var steps = 2_000

  func run() throws {
    let workers = try ProgramSource("workers")
    let long = Program(fileName: "bench.py", source: Array(BenchPrograms.turns.utf8))
    let parts = try ExportFormat.all.map { format in
      let one = try measure(format, ViewerProgram(workers, producer: workers.producer(seed: 0)))
      let text = BenchPrograms.turns
      let simulation = Simulation(long, SimulationOptions(isTraced: true))
      let other = try measure(
        format, ViewerProgram(name: "bench", fileName: "bench.py", text: text, producer: simulation))
      return """
        "\(format.name)": \(one.seconds), "\(format.name) bytes": \(one.bytes), \
        "long \(format.name)": \(other.seconds), "long \(format.name) bytes": \(other.bytes)
        """
    }
    print("{\"events\": \(steps), \(parts.joined(separator: ", "))}")
  }

  private func measure(
    _ format: ExportFormat, _ program: ViewerProgram
  ) throws -> (seconds: Double, bytes: Int) {
    var bytes = 0
    let time = try ProcessorTime.taken {
      let viewer = Viewer(program, size: Size(width: 100, height: 30))
      let selection: ExportWalk.Selection =
        format.isStill
        ? .only("end") : format.readsEvents ? .events(limit: ExportWalk.eventLimit) : .everyStep
      let walk = try ExportWalk(viewer, selection, limit: steps)
      bytes = try format.exporter(ExportSettings()).export(walk) { _ in }.utf8.count
    }
    return (time / 1000, bytes)
  }
}
