/// A strong reference to a future, from inside the loop.
///
/// A future has two halves: this module's `Future`, and the object the guest's program holds, which owns it. The guest
/// half is the one that must stay alive, since a program may have derived a class from it or hung attributes on it.
/// Whatever the loop keeps, it therefore keeps by the guest half (or by the future itself when there is no guest), so
/// that the pair dies at one moment: when neither program nor loop refers to it. No cycle is needed for that.
package struct FutureReference {
  /// The future; alive as long as this reference is.
  package unowned(unsafe) let future: Future
  private let anchor: AnyObject

  @inline(__always)
  package init(_ future: Future) {
    self.future = future
    anchor = future.guest ?? future
  }
}

/// A strong reference to a task, from inside the loop. See `FutureReference`.
package struct TaskReference {
  /// The task; alive as long as this reference is.
  package unowned(unsafe) let task: Task
  private let anchor: AnyObject

  @inline(__always)
  package init(_ task: Task) {
    self.task = task
    anchor = task.guest ?? task
  }
}
