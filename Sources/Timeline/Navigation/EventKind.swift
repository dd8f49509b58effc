import TraceModel

/// The kinds of events, without what they carry: for breakpoints and searches.
package enum EventKind: UInt8, CaseIterable, Hashable, Sendable {
  case programStarted, lineReached, textWritten, textRead, exceptionRaised, exceptionCaught, programEnded
  case functionEntered, functionReturned, functionRaised
  case coroutineCreated, coroutineResumed, coroutineSuspended, delegationBegan, coroutineReturned
  case coroutineRaised, coroutineClosed, coroutineNeverAwaited
  case loopCreated, loopStarted, loopStopped, loopClosed
  case tickBegan, timeoutChosen, clockJumped, clockBlocked, timerFired, roundFixed, turnBegan, turnEnded
  case handleSkipped, tickEnded, deadlockDetected
  case handleScheduled, timerScheduled, handleCancelled
  case taskCreated, taskRenamed, taskSuspended, taskFinished, taskCancelRequested
  case exceptionNeverRetrieved, futureCreated, futureFinished, taskCallbackAdded
  case resourceCreated, resourceChanged
  case exceptionReraised, finallyEntered, taskUncancelled, resultDiscarded, exceptionsDiscarded
  case placeTaken, placeReleased, queueWorkLeft, groupFormed, groupJoined
  case timeoutEntered, timeoutMoved, timeoutExpired, timeoutLeft
  case threadStarted, threadEntered, threadLeft

  /// Its name, as in the trace: `taskCreated`.
  package var name: String { String(describing: self) }

  /// The kind of this name.
  package init?(named name: String) {
    guard let kind = Self.allCases.first(where: { $0.name == name }) else { return nil }
    self = kind
  }

  /// Its place among all kinds, from 0; below 64.
  var index: UInt8 { rawValue }
}

extension TraceEvent {
  /// What kind of event this is.
  package var kind: EventKind {
    switch self {
    case .programStarted: .programStarted
    case .lineReached: .lineReached
    case .textWritten: .textWritten
    case .textRead: .textRead
    case .exceptionRaised: .exceptionRaised
    case .exceptionCaught: .exceptionCaught
    case .programEnded: .programEnded
    case .functionEntered: .functionEntered
    case .functionReturned: .functionReturned
    case .functionRaised: .functionRaised
    case .coroutineCreated: .coroutineCreated
    case .coroutineResumed: .coroutineResumed
    case .coroutineSuspended: .coroutineSuspended
    case .delegationBegan: .delegationBegan
    case .coroutineReturned: .coroutineReturned
    case .coroutineRaised: .coroutineRaised
    case .coroutineClosed: .coroutineClosed
    case .coroutineNeverAwaited: .coroutineNeverAwaited
    case .loopCreated: .loopCreated
    case .loopStarted: .loopStarted
    case .loopStopped: .loopStopped
    case .loopClosed: .loopClosed
    case .tickBegan: .tickBegan
    case .timeoutChosen: .timeoutChosen
    case .clockJumped: .clockJumped
    case .clockBlocked: .clockBlocked
    case .timerFired: .timerFired
    case .roundFixed: .roundFixed
    case .turnBegan: .turnBegan
    case .turnEnded: .turnEnded
    case .handleSkipped: .handleSkipped
    case .tickEnded: .tickEnded
    case .deadlockDetected: .deadlockDetected
    case .handleScheduled: .handleScheduled
    case .timerScheduled: .timerScheduled
    case .handleCancelled: .handleCancelled
    case .taskCreated: .taskCreated
    case .taskRenamed: .taskRenamed
    case .taskSuspended: .taskSuspended
    case .taskFinished: .taskFinished
    case .taskCancelRequested: .taskCancelRequested
    case .exceptionNeverRetrieved: .exceptionNeverRetrieved
    case .futureCreated: .futureCreated
    case .futureFinished: .futureFinished
    case .taskCallbackAdded: .taskCallbackAdded
    case .resourceCreated: .resourceCreated
    case .resourceChanged: .resourceChanged
    case .exceptionReraised: .exceptionReraised
    case .finallyEntered: .finallyEntered
    case .taskUncancelled: .taskUncancelled
    case .resultDiscarded: .resultDiscarded
    case .exceptionsDiscarded: .exceptionsDiscarded
    case .placeTaken: .placeTaken
    case .placeReleased: .placeReleased
    case .queueWorkLeft: .queueWorkLeft
    case .groupFormed: .groupFormed
    case .groupJoined: .groupJoined
    case .timeoutEntered: .timeoutEntered
    case .timeoutMoved: .timeoutMoved
    case .timeoutExpired: .timeoutExpired
    case .timeoutLeft: .timeoutLeft
    case .threadStarted: .threadStarted
    case .threadEntered: .threadEntered
    case .threadLeft: .threadLeft
    }
  }
}
