import EventLoop
import PythonInterpreter

/// The first step of a task that is started eagerly: it runs inside the call that makes the task
/// (CPython: Task.__eager_start).
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
    let outerContext = machine.currentContext
    machine.currentContext = object.contextVariables
    defer {
      _ = loop.loop.swapCurrentTask(outer)
      object.contextVariables = machine.currentContext
      machine.currentContext = outerContext
    }
    _ = task.beginStep()
    let run = LoopRun(loop)
    guard let generator = object.coroutine.cast(.generator, to: GeneratorObject.self) else {
      return try run.finishStep(
        of: task, run.advance(object.coroutine, of: task, .send(.none), machine), machine)
    }
    do {
      _ = try machine.nested { machine in
        try machine.resume(generator, .send(.none), self)
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
