import EventLoop
import PythonInterpreter
import TraceModel

/// The world a simulated program sees: an output, the virtual clock, its arguments.
final class SimulationHost: MachineHost {
  private let options: SimulationOptions
  private let context: LoopContext
  private let log: TraceLog
  let arguments: [String]

  /// The most bytes of one `write` that the trace keeps.
  private static let tracedLimit = 1 << 16

  init(_ program: Program, _ options: SimulationOptions, _ context: LoopContext, _ log: TraceLog) {
    self.options = options
    self.context = context
    self.log = log
    arguments = [program.fileName] + program.arguments
  }

  var now: Double { context.clock.now }
  var seed: UInt64 { options.seed }

  /// When the present slice began, by the real clock.
  var sliceStart = ContinuousClock.now
  private static let patience = Duration.seconds(1)

  var wantsInterrupt: Bool {
    guard let isWanted = options.interruptsStuckCall else { return false }
    return ContinuousClock.now - sliceStart > Self.patience && isWanted()
  }

  /// Bytes in use when the program was last told that it has too many; it may then have some more, to say so.
  private var lastAlarm = 0
  private static let grace = 64 << 20

  var isOutOfMemory: Bool {
    let used = ProcessMemory.residentBytes
    guard used > max(options.memoryLimit, lastAlarm + Self.grace) else { return false }
    lastAlarm = used
    return true
  }

  func write(_ text: StrObject, to stream: StandardStream, machine: Machine) {
    options.output?(stream, text.utf8)
    guard options.isTraced, text.count > 0 else { return }
    log.append(.textWritten(stream: stream, text: log.intern(traced(text))))
  }

  func write(_ text: String, to stream: StandardStream) {
    options.output?(stream, ContiguousArray(text.utf8))
    if options.isTraced { log.append(.textWritten(stream: stream, text: log.intern(text))) }
  }

  /// What the trace keeps of a text: the beginning, if it is very long.
  private func traced(_ text: StrObject) -> String {
    guard text.utf8.count > Self.tracedLimit else { return text.text }
    var end = Self.tracedLimit
    while end > 0, text.utf8[end] & 0xC0 == 0x80 { end -= 1 }
    return String(decoding: text.utf8[..<end], as: UTF8.self) + "… (\(text.utf8.count) bytes)\n"
  }

  func block(seconds: Double, machine: Machine) { context.blockClock(for: seconds) }
}
