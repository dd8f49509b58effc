import Recording
import TestSupport
import Testing
import Timeline

/// Damaged recordings: whatever is read of them can be folded, and nothing traps.
@Suite struct MutationTests {
  @Test(arguments: UInt64(1)...8) func damagedRecordings(seed: UInt64) throws {
    var random = Random(seed: seed)
    let example = try Recordings.example()
    let all = try Recordings.bytes(of: AllEvents.log, entries: Recordings.lesson)
    var opened = 0
    for number in 0..<250 {
      let bytes = Mutation.mutated(number.isMultiple(of: 2) ? example : all, &random)
      guard let walk = try? RecordingReader.read(bytes: bytes, recovering: random.below(2) == 0) else {
        continue
      }
      opened += 1
      #expect(walk.validBytes <= bytes.count)
      let history = History(RecordedProgram(walk), spacing: 32)
      while history.extend() {}
      let state = history.state(at: walk.log.count / 2)
      for task in state.tasks { _ = (state.awaitChain(of: task.id), state.waitChain(from: task.id)) }
      _ = (state.diagnostics(), history.frontier.diagnostics(), state.parkedLines())
      _ = (walk.lesson.annotations.marks, walk.lesson.annotations.next(after: 3))
    }
    #expect(opened > 50, "most were refused, so that little was tested: \(opened)")
  }
}
