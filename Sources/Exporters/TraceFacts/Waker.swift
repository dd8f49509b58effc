import Timeline
import TraceModel

/// Who made a task go on: what a wake-up in the trace comes from.
enum Waker: Hashable {
  /// A task: it ended, set a result, released a lock, put an item, cancelled. A callback counts for the task that
  /// scheduled it: `gather` learns of its children's ends through callbacks of theirs.
  case task(TaskID)
  /// A timer that was due.
  case timer
  /// Neither: the program outside of any task, or the loop itself.
  case loop

  /// Who is at work in a state: whatever is scheduled now is that one's doing.
  init(in state: LoopState) {
    if let task = state.runningTask {
      self = .task(task)
    } else if let handle = state.runningHandle.flatMap({ state.handle($0) }) {
      self = handle.deadline != nil ? .timer : handle.scheduledBy.map { .task($0) } ?? .loop
    } else {
      self = .loop
    }
  }
}
