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

  func readClock() -> Double { context.readClock() }
  var seed: UInt64 { options.seed }

  /// When the present slice began, by the real clock.
  var sliceStart = ContinuousClock.now

  var wantsInterrupt: Bool {
    guard let isWanted = options.interruptsStuckCall else { return false }
    return ContinuousClock.now - sliceStart > options.patience && isWanted()
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

  // MARK: Input

  /// Whether the program waits until somebody has answered.
  private(set) var isAwaitingInput = false
  /// What somebody has answered, not yet read.
  private var answers: ArraySlice<InputPiece> = []

  func readInput() -> InputPiece {
    let piece = answers.popFirst() ?? options.input.next()
    switch piece {
    case .text(let text): traceRead(String(decoding: text, as: UTF8.self))
    case .end: traceRead("")
    case .notYet: isAwaitingInput = true
    case .interrupted: break
    }
    return piece
  }

  private func traceRead(_ text: String) {
    if options.isTraced { log.append(.textRead(text: log.intern(text))) }
  }

  /// Takes the line that the program waits for; nil is the end of the input.
  func answer(_ line: String?) {
    isAwaitingInput = false
    guard let line else { return answers.append(.end) }
    var rest = Array((line + "\n").utf8)[...]
    while !rest.isEmpty {
      let piece = ProgramInput.firstPiece(of: rest)
      answers.append(.text(ContiguousArray(piece)))
      rest = rest.dropFirst(piece.count)
    }
  }

  /// Has the program look around once more although nobody has answered: something else has happened.
  func stopWaiting() { isAwaitingInput = false }

  func block(seconds: Double, machine: Machine) { context.blockClock(for: seconds) }
}
