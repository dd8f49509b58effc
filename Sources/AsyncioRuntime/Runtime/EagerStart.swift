import EventLoop
import PythonInterpreter

/// A step of a task that runs inside a call: the first of one that is started eagerly (CPython: Task.__eager_start), or one
/// that the program itself calls.
final class EagerStart: FrameCompletion {
  private let object: TaskObject
  private let task: Task
  private let loop: LoopObject
  private var outcome: FrameOutcome?

  init(_ object: TaskObject, _ task: Task, _ loop: LoopObject) {
    self.object = object
    self.task = task
    self.loop = loop
  }

  func run(_ machine: Machine) throws {
    let outer = loop.loop.swapCurrentTask(nil)
    defer { _ = loop.loop.swapCurrentTask(outer) }
    try run(task.beginStep(), machine)
  }

  /// Goes on with a step that has begun.
  func run(_ input: Task.StepInput, _ machine: Machine) throws {
    let outerContext = machine.currentContext
    machine.currentContext = object.contextVariables
    defer {
      object.contextVariables = machine.currentContext
      machine.currentContext = outerContext
    }
    let run = LoopRun(loop)
    guard let resumption = try run.resumption(input, of: task) else { return }
    guard let generator = object.coroutine.cast(.generator, to: GeneratorObject.self) else {
      return try run.finishStep(
        of: task, run.advance(object.coroutine, of: task, resumption, machine), machine)
    }
    do {
      _ = try machine.nested { machine in
        try machine.resume(generator, resumption, self)
        return .unbound
      }
    } catch let error as PythonError {
      outcome = .raised(error.exception)
    }
    if let outcome { try run.finishStep(of: task, outcome, machine) }
  }

  func frameLeft(_ outcome: FrameOutcome, _ machine: Machine) throws -> Value {
    self.outcome = outcome
    return .none
  }
}
