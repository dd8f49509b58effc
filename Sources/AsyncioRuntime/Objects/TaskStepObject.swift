import EventLoop
import PythonInterpreter

/// One step of a task, as a `call_soon` of the program's sees it (CPython: TaskStepMethWrapper).
package final class TaskStepObject: NativeObject {
  let owner: TaskObject
  /// What the step raises in the coroutine, if it raises something.
  private let exception: GuestException?

  init(_ owner: TaskObject, throwing exception: GuestException?) {
    self.owner = owner
    self.exception = exception
    super.init(type: owner.runtime.types.taskStep)
  }

  var callback: Callback? {
    guard let task = owner.task else { return nil }
    if let exception { return .stepThrowing(TaskReference(task), exception) }
    return .step(TaskReference(task))
  }

  /// Runs the step inside the call of a function.
  func run(_ machine: Machine) throws {
    guard let loop = owner.loop, let task = owner.task else { return }
    let input = exception.map { task.beginStep(throwing: $0) } ?? task.beginStep()
    try EagerStart(owner, task, loop).run(input, machine)
  }
}

extension LoopRuntime {
  func addTaskStepMembers(_ members: TypeMembers) {
    members.method("__call__") { machine, arguments in
      guard arguments.count == 1, arguments.keywords.isEmpty else {
        throw machine.typeError("function takes no positional arguments")
      }
      try (arguments[0].object as? TaskStepObject)?.run(machine)
      return .none
    }
    members.property("__self__") { _, value in
      (value.object as? TaskStepObject).map { .object($0.owner) } ?? .none
    }
  }
}
