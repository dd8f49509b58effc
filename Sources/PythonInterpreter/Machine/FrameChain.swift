/// Open calls that were taken off the machine's stack, to be put back later: what a thread is while another one runs.
package final class FrameChain {
  fileprivate var frames: ContiguousArray<Frame>
  fileprivate var registers: ContiguousArray<Value>
  /// Where the registers began when they were on the stack.
  fileprivate let base: UnsafeMutablePointer<Value>
  /// What the trace knows of the frames' variables.
  fileprivate var shadows: ContiguousArray<ShadowVariables?> = []

  fileprivate init(
    frames: ContiguousArray<Frame>, registers: ContiguousArray<Value>, base: UnsafeMutablePointer<Value>
  ) {
    self.frames = frames
    self.registers = registers
    self.base = base
  }
}

extension Machine {
  /// Takes the frames from an index on, and the registers from an index on, off their stacks.
  package func detachFrames(from index: Int, registersFrom bottom: Int) -> FrameChain {
    var kept = ContiguousArray<Frame>()
    for place in index..<max(index, frameCount) {
      kept.append(frames[place])
      frames[place].release()
    }
    let shadows = trace?.takeShadows(from: index, count: kept.count)
    let base = stack + bottom
    let count = max(0, stackTop - bottom)
    let values = ContiguousArray(UnsafeBufferPointer(start: base, count: count))
    releaseRegisters(base, count: count)
    frameCount = min(frameCount, index)
    stackTop = min(stackTop, bottom)
    let chain = FrameChain(frames: kept, registers: values, base: base)
    if let shadows { chain.shadows = shadows }
    return chain
  }

  /// Puts frames back on top. `result` is the register of the frame below that gets what the lowest of them returns.
  ///
  /// - Throws: RecursionError when there is no room.
  package func attachFrames(_ chain: FrameChain, result: Int) throws {
    let base = stack + stackTop
    try reserve(chain.registers.count)
    for (offset, value) in chain.registers.enumerated() { base[offset] = value }
    chain.registers = []
    trace?.putShadows(chain.shadows, at: frameCount)
    let end = stack + stackCapacity
    var isLowest = true
    for var frame in chain.frames {
      if frameCount >= readyFrames { try makeRoom(0) }
      if frame.registers >= stack && frame.registers < end {
        frame.registers = base + (frame.registers - chain.base)
      }
      if isLowest { frame.resultRegister = Int32(truncatingIfNeeded: result) }
      isLowest = false
      frames[frameCount] = frame
      frameCount += 1
    }
    chain.frames = []
  }

  /// Has something done before the next instruction that may change which frames are on top. The native function that
  /// asks for it returns `.unbound` then, and leaves its result to what it asked for.
  package func switchFrames(_ change: @escaping (Machine) throws -> Void) {
    frameSwitch = change
    interruptForFinalizers()
  }

  /// What `switchFrames` asked for.
  @inline(never)
  func takeFrameSwitch() -> ((Machine) throws -> Void)? {
    defer { frameSwitch = nil }
    return frameSwitch
  }

  /// Gives the frame on top the result of the native function it called.
  package func setResult(_ value: Value, in register: Int) {
    guard frameCount > 0, register < frames[frameCount - 1].registerCount else { return }
    frames[frameCount - 1].registers[register] = value
  }
}
