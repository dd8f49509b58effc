/// What must hold between two rounds. Checked in debug builds, where a broken rule stops the program at once.
extension EventLoop {
  func checkInvariants() {
    #if DEBUG
      precondition(remainingInRound == 0, "a round ended with \(remainingInRound) handles to run")
      precondition(currentHandle == nil, "a round ended inside a turn")
      precondition(currentTask == nil, "a round ended inside a task's step")
      precondition(isRunning && context.runningLoop === self, "a loop that isn't running has a round")
      checkSmallQueues()
    #endif
  }

  /// The rules that take a walk over every entry: only where that is cheap.
  private func checkSmallQueues() {
    guard readyCount + timerCount < 64 else { return }
    for handle in ready {
      precondition(handle.isCancelled == (handle.callback == nil), "a handle lost its callback")
    }
    let scheduled = timers.unordered
    precondition(scheduled.allSatisfy(\.isScheduled), "a timer in the queue doesn't know it")
    precondition(
      scheduled.filter(\.isCancelled).count == timers.cancelledCount, "cancelled timers are miscounted")
    for task in pendingTasks {
      precondition(!task.task.isDone, "a task that is done is listed")
      precondition(!task.task.isWaiting || task.task.awaited?.isDone == false, "a task waits in vain")
    }
  }
}
