import AsyncioRuntime
import TraceModel

/// One run of a program to its end, with its output on this process's own streams.
final class ProgramRun {
  private let sink: OutputSink
  private let simulation: Simulation
  private let lines: ScheduleLines

  /// - Parameter input: what it reads; nil is the standard input of this process.
  init(_ program: Program, seed: UInt64, input: ProgramInput?, isTraced: Bool, writesSchedule: Bool) {
    let sink = OutputSink()
    let lines = ScheduleLines()
    var options = SimulationOptions(isTraced: isTraced, seed: seed)
    options.input = input ?? RealStandardInput.source { sink.flush() }
    options.output = { sink.write($1, to: $0) }
    options.interruptsStuckCall = InterruptSignal.take
    options.patience = .milliseconds(200)
    if writesSchedule { options.schedule = { lines.text += $0 } }
    self.sink = sink
    self.lines = lines
    simulation = Simulation(program, options)
  }

  /// Runs to the end; the program's exit status.
  func finish() -> Int32 {
    InterruptSignal.listen()
    var slice = RunSlice()
    while !simulation.isFinished {
      if InterruptSignal.take() { simulation.interrupt() }
      let budget = TraceBudget(events: .max >> 1, instructions: slice.instructions)
      slice.time { simulation.advance(within: budget) }
      sink.flush()
    }
    sink.flush()
    return simulation.exitStatus ?? 1
  }

  var log: TraceLog { simulation.log }
  var schedule: String { lines.text }
}

private final class ScheduleLines {
  var text = ""
}

/// Standard output and error in the order in which they were written.
final class OutputSink {
  private var output = StandardOutput()

  func write(_ bytes: ContiguousArray<UInt8>, to stream: StandardStream) {
    switch stream {
    case .output: output.write(bytes)
    case .error:
      output.flush()
      StandardError.write(bytes)
    }
  }

  func flush() { output.flush() }
}

/// How much of a program is run before Ctrl-C is looked for: as much as fits into a fraction of a second.
private struct RunSlice {
  private(set) var instructions = 10_000

  private static let aim = Duration.milliseconds(50)
  private static let bounds = 1_000...500_000

  /// Does a slice's work and sets the size of the next by the time it took.
  mutating func time(_ work: () -> Void) {
    let duration = ContinuousClock().measure(work)
    if duration > Self.aim {
      instructions /= duration > Self.aim * 4 ? 8 : 2
    } else if duration < Self.aim / 2 {
      instructions *= 2
    }
    instructions = min(max(instructions, Self.bounds.lowerBound), Self.bounds.upperBound)
  }
}
