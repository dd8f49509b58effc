import ArgumentParser
import AsyncioRuntime
import Canvas
import Story
import Timeline
import TraceModel
import Viewer

/// `coroviz bench`: what `make bench` measures inside the process. Each prints one JSON object.
///
/// Times are processor time, so that other programs on the machine don't count.
struct BenchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bench", abstract: "Measure coroviz (used by `make bench`).", shouldDisplay: false,
    subcommands: [BenchRun.self, BenchSeek.self, BenchWalk.self, BenchRecording.self, BenchExport.self])
}

/// A program run with its trace in memory.
struct BenchRun: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "run")

  @Flag var traced = false
  @Argument var program: String

  func run() throws {
    let source = try ProgramSource(program)
    let simulation = Simulation(source.program, SimulationOptions(isTraced: traced))
    let start = ProcessorTime.now
    while !simulation.isFinished {
      simulation.advance(within: TraceBudget(events: .max >> 1, instructions: 10_000_000))
    }
    let seconds = (ProcessorTime.now - start) / 1000
    print("{\"seconds\": \(seconds), \"events\": \(simulation.log.count)}")
  }
}

/// Random seeks among the events of a run.
struct BenchSeek: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "seek")

  @Option var events = 1_000_000
  @Option var seeks = 2_000

  func run() throws {
    let source = Program(fileName: "bench.py", source: Array(BenchPrograms.turns.utf8))
    let simulation = Simulation(source, SimulationOptions(isTraced: true))
    let history = History(simulation)
    while !history.isComplete && history.count < events { history.extend(within: .slice) }
    var random = LinearGenerator(seed: 1)
    var times: [Double] = []
    for _ in 0..<seeks {
      let position = Int(random.next() % UInt64(max(1, history.count)))
      let start = ProcessorTime.now
      let state = history.state(at: position)
      times.append(ProcessorTime.now - start)
      precondition(state.position == position)
    }
    print(Percentiles(times).json(with: ["events": "\(history.count)"]))
  }
}

/// Keys of a walk over many sleeping tasks. Each time is that of one slice with its drawing: a long way takes several,
/// and between them the screen looks for the next key.
struct BenchWalk: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "walk")

  @Option var tasks = 100_000
  @Option var keys = 400

  private static let moves: [WalkMove] = [
    .steps(.stop, 1), .steps(.stop, 1), .steps(.event, 1), .steps(.turn, 1), .steps(.tick, 1),
    .steps(.stop, -1),
    .steps(.turn, -1), .steps(.tick, -1), .position("50%"), .end, .steps(.tick, -1), .start, .position("99%"),
    .position("25%"),
  ]

  func run() throws {
    let text = BenchPrograms.sleepers(tasks)
    let source = Program(fileName: "bench.py", source: Array(text.utf8))
    let simulation = Simulation(source, SimulationOptions(isTraced: true))
    let viewer = Viewer(
      ViewerProgram(name: "bench", fileName: "bench.py", text: text, producer: simulation),
      size: Size(width: 200, height: 50))
    viewer.state.showsWelcome = false
    var times: [Double] = []
    var slowest = (time: 0.0, move: "")
    for move in [.end] + (0..<keys).map({ Self.moves[$0 % Self.moves.count] }) {
      for (number, time) in slices(of: move, viewer).enumerated() {
        times.append(time)
        if time > slowest.time { slowest = (time, "\(move), slice \(number)") }
      }
    }
    print(
      Percentiles(times).json(with: [
        "tasks": "\(tasks)", "events": "\(simulation.log.count)", "megabytes": "\(ProcessorTime.megabytes)",
        "slowest": "\"\(slowest.move)\"",
      ]))
  }

  private func slices(of move: WalkMove, _ viewer: Viewer) -> [Double] {
    var times: [Double] = []
    viewer.begin(move)
    repeat {
      let start = ProcessorTime.now
      viewer.advance()
      _ = viewer.frame
      times.append(ProcessorTime.now - start)
    } while viewer.isWalking
    return times
  }
}
