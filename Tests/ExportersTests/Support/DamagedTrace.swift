import TestSupport
import TraceModel

/// A trace as a damaged or crafted recording may hold it: events left out, told twice and in the wrong order, numbers and
/// times that cannot be.
enum DamagedTrace {
  static func make(seed: UInt64) -> TraceLog {
    var random = Random(seed: seed + 1)
    let whole = SyntheticTrace.make(.init(tasks: 5, events: 1_500, seed: seed))
    let log = TraceLog()
    for number in 0..<whole.texts.count { _ = log.intern(whole.text(TextID(UInt32(number)))) }
    for code in whole.codes { _ = log.addCode(code) }
    for index in whole.events.indices {
      switch random.below(30) {
      case 0: break
      case 1: log.append(whole.events[random.below(whole.events.count)])
      case 2:
        log.append(whole.events[index])
        log.append(whole.events[index])
      case 3: log.append(strange(&random))
      default: log.append(whole.events[index])
      }
    }
    return log
  }

  private static func strange(_ random: inout Random) -> TraceEvent {
    let task = TaskID(UInt32(random.below(9)))
    let handle = HandleID(UInt32(random.below(400)))
    let times = [-1, 0, 1e300, .infinity, .nan, 0.5]
    let time = VirtualTime(seconds: times[random.below(times.count)])
    let events: [TraceEvent] = [
      .clockJumped(to: time), .clockBlocked(from: time, to: VirtualTime(seconds: times[random.below(6)])),
      .taskFinished(task: task, outcome: .cancelled), .turnBegan(handle: handle), .turnEnded(handle: handle),
      .handleScheduled(handle: handle, kind: .wakeup(task)), .programEnded(status: 1), .loopStopped,
      .loopStarted,
      .timeoutChosen(.until(time)), .taskSuspended(task: task, reason: .task(TaskID(4_000_000_000))),
      .coroutineReturned(coroutine: CoroutineID(77), value: .none, variables: .none),
      .handleCancelled(handle: handle),
      .timerScheduled(handle: handle, kind: .callback(TextID(9_999)), deadline: time), .deadlockDetected,
      .taskRenamed(task: task, name: TextID(4_000_000)), .timerFired(handle: handle),
      .handleSkipped(handle: handle), .timeoutEntered(timeout: TimeoutID(9), task: task, deadline: time),
      .groupJoined(group: .future(FutureID(99)), member: .task(task)),
      .placeReleased(resource: ResourceID(99), task: task), .resultDiscarded(result: .task(task)),
    ]
    return events[random.below(events.count)]
  }
}
