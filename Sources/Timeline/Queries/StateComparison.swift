import TraceModel

/// What is different between two states: what a step has changed, to be marked on the screen.
///
///     let change = StateComparison(from: history.state(at: before), to: state)
///     if change.isChanged(task: id) { ... }
///
/// Nothing is compared until it is asked for, and each question costs the same however long the trace is: a screen
/// asks for the rows that it draws. Works in both directions.
package struct StateComparison: Sendable {
  package let before: LoopState
  package let after: LoopState

  package init(from before: LoopState, to after: LoopState) {
    self.before = before
    self.after = after
  }
}

extension StateComparison {
  /// The task is new, or went to another of the four places, or was renamed, woken, cancelled.
  package func isChanged(task id: TaskID) -> Bool {
    guard let now = after.task(id) else { return false }
    return before.task(id) != now
  }

  /// The task is in another of the four places than before, or new.
  package func isMoved(task id: TaskID) -> Bool {
    before.task(id)?.phase != after.task(id)?.phase
  }

  /// The handle is in the ready queue and was not before, or was cancelled there.
  package func isChanged(handle id: HandleID) -> Bool {
    before.handle(id) != after.handle(id)
  }

  /// The timer was not set before.
  package func isNew(_ timer: TimerEntry) -> Bool { !before.timers.contains(timer) }

  package func isChanged(resource id: ResourceID) -> Bool { before.resource(id) != after.resource(id) }
  package func isChanged(future id: FutureID) -> Bool { before.future(id) != after.future(id) }
  package func isChanged(coroutine id: CoroutineID) -> Bool { before.coroutine(id) != after.coroutine(id) }

  /// A variable of a coroutine is new or has another value.
  package func isChanged(_ variable: Variable, of id: CoroutineID) -> Bool {
    before.coroutine(id)?.variables[variable.name] != variable.value
  }

  /// A variable of the i-th frame on the stack is new or has another value.
  package func isChanged(_ variable: Variable, ofFrame index: Int) -> Bool {
    guard let old = before.frame(at: index), old.code == after.frame(at: index)?.code else { return true }
    return old.variables[variable.name] != variable.value
  }

  /// The program stands on another line than before, or in another frame.
  package var isLineChanged: Bool {
    before.currentLine != after.currentLine || before.stack.last?.coroutine != after.stack.last?.coroutine
      || before.stack.count != after.stack.count
  }

  /// The output entries that were not there before, by index; none when one has gone back.
  package var newOutput: Range<Int> {
    min(before.output.count, after.output.count)..<after.output.count
  }

}
