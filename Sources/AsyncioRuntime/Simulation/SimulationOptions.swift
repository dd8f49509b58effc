import TraceModel

/// How a program is run.
package struct SimulationOptions {
  /// Whether events are recorded. Without them the program runs as fast as it can.
  package var isTraced: Bool
  /// The seed of `random`.
  package var seed: UInt64
  /// Takes what the program prints, as UTF-8; nil when only the trace shall have it.
  package var output: ((StandardStream, ContiguousArray<UInt8>) -> Void)?
  /// Takes each line of the schedule, ending in a line feed.
  package var schedule: ((String) -> Void)?
  /// How much memory the process may use, in bytes, before the program gets a MemoryError.
  package var memoryLimit: Int

  /// What the program reads from its standard input.
  package var input: ProgramInput

  /// Asked when a slice takes longer than `patience`, which only happens when Python code that built-in code has called,
  /// as `sorted` calls its `key`, does not come back: such a call can't be left and gone on with. If the answer is yes,
  /// KeyboardInterrupt is raised in it.
  package var interruptsStuckCall: (() -> Bool)?
  /// How long a slice may take before it counts as stuck.
  package var patience = Duration.seconds(1)

  package init(
    isTraced: Bool, seed: UInt64 = 0, input: ProgramInput = .empty,
    output: ((StandardStream, ContiguousArray<UInt8>) -> Void)? = nil,
    schedule: ((String) -> Void)? = nil, memoryLimit: Int = 3 << 30, interruptsStuckCall: (() -> Bool)? = nil
  ) {
    self.isTraced = isTraced
    self.seed = seed
    self.input = input
    self.output = output
    self.schedule = schedule
    self.memoryLimit = memoryLimit
    self.interruptsStuckCall = interruptsStuckCall
  }
}
