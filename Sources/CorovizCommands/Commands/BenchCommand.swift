import ArgumentParser
import AsyncioRuntime
import Canvas
import Story
import Timeline
import TraceModel
import Viewer

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// `coroviz bench`: what `make bench` measures inside the process. Each prints one JSON object.
///
/// Times are processor time, so that other programs on the machine don't count.
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

  func json(with facts: KeyValuePairs<String, String>) -> String {
    let extra = facts.map { ", \"\($0.key)\": \($0.value)" }.joined()
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

/// What this process has used.
private enum ProcessorTime {
  /// Milliseconds of processor time.
  static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) * 1000 + Double(time.tv_nsec) / 1_000_000
  }

  /// The most memory it had at once, in MiB.
  static var megabytes: Int {
    var usage = rusage()
    #if canImport(Glibc)
      getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
      return usage.ru_maxrss >> 10
    #else
      getrusage(RUSAGE_SELF, &usage)
      return usage.ru_maxrss >> 20
    #endif
  }
}
