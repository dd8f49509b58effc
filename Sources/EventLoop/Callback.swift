import TraceModel

/// What a handle does when the loop runs it. The loop only says so; the driver does it.
package enum Callback {
  /// Runs a task until it next gives control back.
  case step(TaskReference)
  /// Runs a task by throwing an exception into it: it had yielded something that can't be awaited.
  case stepThrowing(TaskReference, GuestException)
  /// Runs a task because the future it awaited is done.
  case wakeup(TaskReference, by: FutureReference)
  /// Sets a future's result unless it was cancelled: the end of a sleep.
  case setResult(FutureReference, GuestValue)
  /// Runs a function of the host, with the future it was registered on, if any.
  case native(NativeCallback, FutureReference?)
  /// Runs a function of the guest, with the future it was registered on, if any.
  case guest(any GuestCallback, FutureReference?)

  /// The task this runs, if it runs one.
  var task: Task? {
    switch self {
    case .step(let task), .stepThrowing(let task, _), .wakeup(let task, _): task.task
    case .setResult, .native, .guest: nil
    }
  }

  /// The callback's `__name__`, as the schedule shows it; a task's name for steps and wakeups.
  package var name: String {
    switch self {
    case .step(let task), .stepThrowing(let task, _), .wakeup(let task, _): task.task.name
    case .setResult: "_set_result_unless_cancelled"
    case .native(let callback, _): callback.name
    case .guest(let callback, _): callback.name
    }
  }

  /// The schedule's word for it.
  var kindName: String {
    switch self {
    case .step, .stepThrowing: "step"
    case .wakeup: "wakeup"
    case .setResult, .native: "callback"
    case .guest(let callback, _): callback.boundTaskName == nil ? "callback" : "step"
    }
  }

  /// The schedule's name for it.
  var scheduleName: String {
    if case .guest(let callback, _) = self, let task = callback.boundTaskName { return task }
    return name
  }

  /// What the trace says of it.
  func kind(in context: LoopContext) -> HandleKind {
    switch self {
    case .step(let task), .stepThrowing(let task, _): .step(task.task.id)
    case .wakeup(let task, _): .wakeup(task.task.id)
    case .guest(let callback, _): .callback(context.text(callback.traceName))
    case .setResult, .native: .callback(context.text(name))
    }
  }
}

/// A function of the host that can stand in the ready queue.
package final class NativeCallback {
  /// Its name in schedule and trace.
  package let name: String
  /// What it does, given the future it was registered on.
  package let body: (Future?) -> Void

  package init(_ name: String, body: @escaping (Future?) -> Void) {
    self.name = name
    self.body = body
  }
}

/// A function of the guest with the arguments it was registered with. The driver knows how to call it.
package protocol GuestCallback: AnyObject {
  /// The function's `__name__`; a partial's is that of the function inside.
  var name: String { get }
  /// What the trace calls it: its name, unless that would be taken for a function of the program.
  var traceName: String { get }
  /// The name of the task it is a method of, if it is one. The schedule takes every method of a task, `task.cancel`
  /// too, for a step of that task.
  var boundTaskName: String? { get }
}

extension GuestCallback {
  package var boundTaskName: String? { nil }
  package var traceName: String { name }
}

/// Something to do once a future is done.
package enum DoneCallback {
  /// Resume the task that awaits the future.
  case wakeup(TaskReference)
  case native(NativeCallback)
  case guest(any GuestCallback)

  /// The same for the ready queue, now that the future is done.
  func callback(of future: FutureReference) -> Callback {
    switch self {
    case .wakeup(let task): .wakeup(task, by: future)
    case .native(let callback): .native(callback, future)
    case .guest(let callback): .guest(callback, future)
    }
  }
}
