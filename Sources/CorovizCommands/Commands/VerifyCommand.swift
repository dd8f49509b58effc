import ArgumentParser
import AsyncioRuntime
import Canvas
import Recording
import TraceModel

/// `coroviz verify`.
struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Run a recording's program again and compare what happens, event by event.",
    discussion: """
      The program runs as it did then: with the same text, arguments and seed.
      The exit status is 0 when all events are the same, and 1 when one is not.
      A recording that was interrupted is compared as far as it goes.

      Examples:
        coroviz verify lesson.coroviz
        coroviz verify broken.coroviz --recover good.coroviz
      """)

  @Argument(
    help: "A recording.",
    completion: .custom { _, _, _ in ProgramArguments.files(endingIn: RecordingFile.ending) })
  var recording: String

  @Option(
    help: ArgumentHelp(
      "Write the longest valid part of a damaged recording into a new file.", valueName: "newfile"))
  var recover: String?

  func run() throws {
    let walk = try open()
    var output = StandardOutput()
    for line in RecordingReport(walk, name: recording).lines { output.write(displaySafe(line) + "\n") }
    output.flush()
    let check = Reexecution(walk)
    let isSame = check.run()
    for line in check.lines(isSame) { output.write(displaySafe(line) + "\n") }
    output.flush()
    if !isSame { throw ExitCode(1) }
  }

  private func open() throws(CommandFailure) -> RecordedWalk {
    guard let recover else { return try RecordingFile.read(recording) }
    do throws(RecordingError) { return try RecordingRecovery.copy(recording, to: recover) } catch {
      throw CommandFailure(displaySafe(error.description))
    }
  }
}

/// What can be said of the file itself: whether it is whole and unchanged.
struct RecordingReport {
  let lines: [String]

  init(_ walk: RecordedWalk, name: String) {
    lines = [Self.ending(walk), Self.checksum(walk)].compactMap(\.self).map { "\(name): \($0)" }
  }

  private static func ending(_ walk: RecordedWalk) -> String? {
    if let damage = walk.damage {
      let place = damage.place.map { "line \($0.line) (byte \($0.byte)): " } ?? ""
      return "damaged at \(place)\(damage.problem.prefix { $0 != ";" })"
    }
    switch walk.ending {
    case .complete: return nil
    case .interrupted(0): return "the recording was interrupted; its last line is whole"
    case .interrupted(let bytes):
      return "the recording was interrupted; \(bytes) bytes of a line that was not whole are left out"
    }
  }

  private static func checksum(_ walk: RecordedWalk) -> String? {
    switch walk.checksum {
    case .matches: "the checksum is right"
    case .differs: "the checksum is not that of the file: it was changed after it was recorded"
    case .missing: nil
    }
  }
}

/// A new run of a recorded program, compared with the recording.
///
/// Strangers' programs run in coroviz's own Python, which has no files and no network.
final class Reexecution {
  private let walk: RecordedWalk
  private let simulation: Simulation
  private var comparison: TraceComparison

  init(_ walk: RecordedWalk) {
    self.walk = walk
    let source = walk.source
    simulation = Simulation(
      Program(fileName: source.fileName, source: source.bytes, arguments: source.arguments),
      SimulationOptions(
        isTraced: true, seed: source.seed, input: .recorded(walk.inputPieces, then: .asked)))
    comparison = TraceComparison(walk.log, simulation.log)
  }

  /// Whether the program does what was recorded, as far as that goes.
  func run() -> Bool {
    repeat {
      simulation.advance(within: .slice)
      guard comparison.advance() else { return false }
    } while !simulation.isFinished && !simulation.awaitsInput && simulation.log.count <= walk.log.count
    guard comparison.count == walk.log.count else { return false }
    return !walk.isWhole || simulation.log.count == walk.log.count
  }

  /// What came of it.
  func lines(_ isSame: Bool) -> [String] {
    let count = comparison.count
    guard !isSame else {
      let events = count == 1 ? "1 event" : "\(count) events"
      return ["same, \(events)" + (walk.isWhole ? "" : "; the recording stops before the program's end")]
    }
    let lines = [
      "different at event \(count + 1), \(Self.time(of: count, in: walk.log)):",
      "  recorded   \(TraceComparison.text(of: count, in: walk.log))",
      "  run again  \(TraceComparison.text(of: count, in: simulation.log))",
    ]
    return lines
      + (wasInterrupted ? ["Ctrl-C ended the recorded program, which a new run can't repeat."] : [])
  }

  private var wasInterrupted: Bool {
    TraceComparison.text(of: comparison.count, in: walk.log).contains("KeyboardInterrupt")
  }

  private static func time(of index: Int, in log: TraceLog) -> String {
    var now = VirtualTime.zero
    for event in log.events.prefix(index) {
      switch event {
      case .clockJumped(let to), .clockBlocked(_, let to): now = to
      default: break
      }
    }
    return "\(now.seconds) s"
  }
}
