import Testing

/// The whole trace of a small program, event by event.
@Suite struct TraceOfAProgramTests {
  @Test func aTaskThatSleeps() {
    let run = Rehearsal(
      """
      import asyncio

      async def main():
          await asyncio.sleep(1)
          print("done")

      asyncio.run(main())
      """
    ).run()
    let loopEnds = run.outline.firstIndex(of: "programEnded") ?? 0
    let taskEnds = run.outline.firstIndex(of: "taskFinished") ?? 0
    #expect(run.outline.prefix(taskEnds + 1).joined(separator: "\n") == Self.untilTheTaskEnds)
    #expect(loopEnds == run.outline.count - 1)
    #expect(run.outline.filter { $0 == "tickBegan" }.count == run.outline.filter { $0 == "tickEnded" }.count)
    #expect(run.outline.filter { $0 == "turnBegan" }.count == run.outline.filter { $0 == "turnEnded" }.count)
  }

  private static let untilTheTaskEnds = """
    programStarted
    functionEntered
    line 1
    line 3
    line 7
    coroutineCreated
    loopCreated
    taskCreated
    handleScheduled
    taskCallbackAdded
    loopStarted
    tickBegan
    timeoutChosen
    roundFixed
    turnBegan
    coroutineResumed
    line 4
    futureCreated
    timerScheduled
    coroutineSuspended
    taskSuspended
    turnEnded
    tickEnded
    tickBegan
    timeoutChosen
    clockJumped
    timerFired
    roundFixed
    turnBegan
    futureFinished
    handleScheduled
    turnEnded
    tickEnded
    tickBegan
    timeoutChosen
    roundFixed
    turnBegan
    coroutineResumed
    handleCancelled
    line 5
    textWritten
    coroutineReturned
    taskFinished
    """
}
