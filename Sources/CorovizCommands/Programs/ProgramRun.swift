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
    if writesSchedule { options.schedule = { lines.text += $0 } }
    self.sink = sink
    self.lines = lines
    simulation = Simulation(program, options)
  }

  /// Runs to the end; the program's exit status.
  func finish() -> Int32 {
    InterruptSignal.listen()
    while !simulation.isFinished {
      if InterruptSignal.take() { simulation.interrupt() }
      simulation.advance(within: TraceBudget(events: .max >> 1, instructions: 1_000_000))
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
