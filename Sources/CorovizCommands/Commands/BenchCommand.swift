import ArgumentParser
import AsyncioRuntime
import Canvas
import Story
import Timeline
import TraceModel
import Viewer

/// `coroviz bench`: what `make bench` measures inside the process. Each prints one JSON object.
struct BenchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bench", abstract: "Measure coroviz (used by `make bench`).", shouldDisplay: false,
    subcommands: [BenchRun.self, BenchSeek.self, BenchWalk.self])
}

/// A program run with its trace in memory.
struct BenchRun: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "run")

  @Flag var traced = false
  @Argument var program: String

  func run() throws {
    let source = try ProgramSource(program)
    let simulation = Simulation(source.program, SimulationOptions(isTraced: traced))
    let start = ContinuousClock.now
    while !simulation.isFinished {
      simulation.advance(within: TraceBudget(events: .max >> 1, instructions: 10_000_000))
    }
    print("{\"seconds\": \((ContinuousClock.now - start).inSeconds), \"events\": \(simulation.log.count)}")
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
      let start = ContinuousClock.now
      let state = history.state(at: position)
      times.append((ContinuousClock.now - start).inSeconds * 1000)
      precondition(state.position == position)
    }
    print(Percentiles(times).json(with: ["events": history.count]))
  }
}

/// Frames of a walk over many sleeping tasks.
struct BenchWalk: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "walk")

  @Option var tasks = 100_000
  @Option var frames = 400

  func run() throws {
    let source = Program(fileName: "bench.py", source: Array(BenchPrograms.sleepers(tasks).utf8))
    let simulation = Simulation(source, SimulationOptions(isTraced: true))
    let viewer = Viewer(
      ViewerProgram(
        name: "bench", fileName: "bench.py", text: BenchPrograms.sleepers(tasks), producer: simulation),
      size: Size(width: 200, height: 50))
    viewer.state.showsWelcome = false
    viewer.finishWalk(.position("50%"))
    viewer.finishWalk(.position("time:0.5"))
    var times: [Double] = []
    for _ in 0..<frames {
      let start = ContinuousClock.now
      viewer.finishWalk(.steps(.stop, 1))
      _ = viewer.frame
      times.append((ContinuousClock.now - start).inSeconds * 1000)
    }
    print(Percentiles(times).json(with: ["tasks": tasks, "events": simulation.log.count]))
  }
}

private enum BenchPrograms {
  static let turns = """
    import asyncio
    async def worker():
        for _ in range(150):
            await asyncio.sleep(0)
    async def main():
        await asyncio.gather(*[worker() for _ in range(1000)])
    asyncio.run(main())
    """

  static func sleepers(_ count: Int) -> String {
    """
    import asyncio
    async def sleeper(number):
        await asyncio.sleep(1 + number % 7)
    async def main():
        await asyncio.gather(*[sleeper(number) for number in range(\(count))])
    asyncio.run(main())
    """
  }
}

/// Milliseconds, sorted.
private struct Percentiles {
  private let sorted: [Double]

  init(_ times: [Double]) { sorted = times.sorted() }

  private func at(_ share: Double) -> Double {
    sorted.isEmpty ? 0 : sorted[min(sorted.count - 1, Int(Double(sorted.count) * share))]
  }

  func json(with counts: KeyValuePairs<String, Int>) -> String {
    let extra = counts.map { ", \"\($0.key)\": \($0.value)" }.joined()
    return "{\"p50\": \(at(0.5)), \"p99\": \(at(0.99)), \"max\": \(sorted.last ?? 0)\(extra)}"
  }
}

/// A small random generator with a seed, so that each bench seeks the same places.
private struct LinearGenerator {
  private var state: UInt64
  init(seed: UInt64) { state = seed }
  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state >> 20
  }
}

extension Duration {
  fileprivate var inSeconds: Double {
    Double(components.seconds) + Double(components.attoseconds) / 1e18
  }
}
