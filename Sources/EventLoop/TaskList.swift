/// The tasks of a loop that are not done, in order of making; it keeps none of them alive.
///
/// CPython has a weak set here and prints its members in the order of their addresses; ours keeps the order of making.
/// A list linked through the tasks themselves adds and removes in constant time.
struct TaskList {
  private unowned(unsafe) var first: Task?
  private unowned(unsafe) var last: Task?

  mutating func append(_ task: Task) {
    task.previous = last
    task.next = nil
    task.isListed = true
    if let last { last.next = task } else { first = task }
    last = task
  }

  mutating func remove(_ task: Task) {
    guard task.isListed else { return }
    task.isListed = false
    if let previous = task.previous { previous.next = task.next } else { first = task.next }
    if let next = task.next { next.previous = task.previous } else { last = task.previous }
    task.previous = nil
    task.next = nil
  }

  /// The tasks, kept alive.
  var all: [TaskReference] {
    var result: [TaskReference] = []
    var current = first
    while let task = current {
      result.append(TaskReference(task))
      current = task.next
    }
    return result
  }
}
