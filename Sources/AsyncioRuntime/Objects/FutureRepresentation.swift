import EventLoop
import PythonInterpreter

/// The `repr` of futures and tasks. (CPython: `base_futures._future_repr_info`, `base_tasks._task_repr_info`.)
///
///     <Task pending name='Task-1' coro=<main() running at program.py:5> wait_for=<Future pending cb=[Task.task_wakeup()]>>
struct FutureRepresentation {
  let runtime: LoopRuntime
  private var machine: Machine { runtime.machine }

  init(runtime: LoopRuntime) { self.runtime = runtime }

  func text(of object: FutureObject) throws -> String {
    let identity = ObjectIdentifier(object)
    guard runtime.representing.insert(identity).inserted else { return "..." }
    defer { runtime.representing.remove(identity) }
    let name = object.classOverride?.name ?? "Future"
    guard let future = object.future else { return "<\(name) pending>" }
    var parts = [state(of: future)]
    if let task = future as? Task { parts += try taskParts(task) }
    if let outcome = try outcome(of: future) { parts.append(outcome) }
    if let callbacks = try callbacks(of: future) { parts.append(callbacks) }
    if let place = object.place?.summary { parts.append("created at \(place)") }
    return "<\(name) \(parts.joined(separator: " "))>"
  }

  private func state(of future: Future) -> String {
    switch future.state {
    case .pending: (future as? Task).map { $0.cancelRequests > 0 } == true ? "cancelling" : "pending"
    case .finished, .failed: "finished"
    case .cancelled: "cancelled"
    }
  }

  private func outcome(of future: Future) throws -> String? {
    switch future.state {
    case .finished(let value): "result=\(try ShortRepresentation(machine: machine).text(of: value.value))"
    case .failed(let exception): "exception=\(try machine.repr(.object(exception.pythonException)))"
    case .pending, .cancelled: nil
    }
  }

  private func taskParts(_ task: Task) throws -> [String] {
    var parts = ["name=\(try machine.repr(.object(StrObject(task.name))))"]
    parts.append("coro=<\(try CoroutineRepresentation(machine: machine).text(of: task.coroutine.value))>")
    if let awaited = task.awaited?.guest as? FutureObject {
      parts.append("wait_for=\(try machine.repr(.object(awaited)))")
    }
    return parts
  }

  /// The callbacks: all of one or two, else the first, how many more, and the last.
  private func callbacks(of future: Future) throws -> String? {
    let callbacks = future.doneCallbacks
    guard let first = callbacks.first, let last = callbacks.last else { return nil }
    var parts = [try text(of: first)]
    if callbacks.count > 2 { parts.append("<\(callbacks.count - 2) more>") }
    if callbacks.count > 1 { parts.append(try text(of: last)) }
    return "cb=[\(parts.joined(separator: ", "))]"
  }

  private func text(of callback: DoneCallback) throws -> String {
    switch callback {
    case .wakeup: "Task.task_wakeup()"
    case .native(let callback): "\(callback.name)()"
    case .guest(let callback):
      if let call = callback as? GuestCall {
        try CallbackRepresentation(machine: machine).text(of: call.function)
      } else {
        "\(callback.name)()"
      }
    }
  }
}
