import TraceModel

/// One sentence of the story: what one event means, in words.
package struct StorySentence: Hashable, Sendable {
  /// The sentence, with its full stop.
  package var text: String
  /// How much it matters.
  package var importance: Importance
  /// The task it is about, if it is about one.
  package var task: TaskID?
  /// The source line it is about, if it is about one.
  package var line: Int32?
  /// Whether something new begins here: a turn, a wait, the end. `explain` begins a new paragraph.
  package var opensParagraph: Bool
  /// What kind of thing it tells.
  package var topic: Topic

  /// How much a sentence matters.
  package enum Importance: UInt8, Comparable, Hashable, Sendable {
    /// Bookkeeping of the loop, told only to who walks event by event.
    case detail
    /// Part of the story.
    case normal
    /// What the story turns on: who gets control and who gives it away, time, output, ends.
    case key

    package static func < (a: Importance, b: Importance) -> Bool { a.rawValue < b.rawValue }
  }

  /// What kind of thing a sentence tells. Long runs of one kind are shortened.
  package enum Topic: UInt8, Hashable, Sendable {
    case program, output, exception, function, coroutine, loop, clock, timer, turn, thread
    case schedule, taskMade, taskSuspended, taskEnded, cancellation, resource, warning
  }
}

/// A sentence and the position right after the event it tells.
package struct StoryEntry: Hashable, Sendable {
  package var position: Int
  package var sentence: StorySentence
}

extension TraceEvent {
  /// What kind of thing a sentence about this event tells.
  var topic: StorySentence.Topic {
    switch self {
    case .programStarted, .lineReached, .programEnded: .program
    case .textWritten, .textRead: .output
    case .exceptionRaised, .exceptionCaught, .exceptionReraised, .finallyEntered: .exception
    case .functionEntered, .functionReturned, .functionRaised: .function
    case .coroutineCreated, .coroutineResumed, .coroutineSuspended, .delegationBegan, .coroutineReturned,
      .coroutineRaised, .coroutineClosed:
      .coroutine
    case .loopCreated, .loopStarted, .loopStopped, .loopClosed, .tickBegan, .timeoutChosen, .roundFixed,
      .tickEnded:
      .loop
    case .threadStarted, .threadEntered, .threadLeft: .thread
    case .clockJumped, .clockBlocked: .clock
    case .timerFired, .timerScheduled: .timer
    case .turnBegan, .turnEnded, .handleSkipped: .turn
    case .handleScheduled, .handleCancelled, .futureCreated, .futureFinished, .taskCallbackAdded: .schedule
    case .taskCreated, .taskRenamed: .taskMade
    case .taskSuspended: .taskSuspended
    case .taskFinished: .taskEnded
    case .taskCancelRequested, .taskUncancelled: .cancellation
    case .timeoutEntered, .timeoutMoved, .timeoutExpired, .timeoutLeft: .timer
    case .resourceCreated, .resourceChanged, .placeTaken, .placeReleased, .queueWorkLeft, .groupFormed,
      .groupJoined:
      .resource
    case .coroutineNeverAwaited, .exceptionNeverRetrieved, .deadlockDetected, .resultDiscarded,
      .exceptionsDiscarded:
      .warning
    }
  }
}
