import PythonInterpreter

/// The types of `asyncio` that are written in Swift.
struct AsyncioTypes {
  let future, task, taskStep, futureIterator: TypeObject
  let handle, timerHandle: TypeObject
  let loop: TypeObject
  /// `asyncio.sleep(...)`: to a program it is a coroutine like any other.
  let sleep: TypeObject
  let cancelledError, invalidStateError, brokenBarrierError: TypeObject
  /// What a loop raises that would wait for ever.
  let deadlock: TypeObject
  let sendfileNotAvailableError: TypeObject

  init(_ machine: Machine) {
    let object = machine.types.object
    func native(_ name: String, _ module: String, base: TypeObject? = nil) -> TypeObject {
      TypeObject(name: name, moduleName: module, bases: [base ?? object], instanceKind: .native)
    }
    func exception(_ name: String, _ base: String) -> TypeObject {
      TypeObject(
        name: name, moduleName: "asyncio.exceptions", bases: [machine.types.exceptions[base] ?? object],
        instanceKind: .exception)
    }
    future = native("Future", "_asyncio")
    task = native("Task", "_asyncio", base: future)
    taskStep = native("TaskStepMethWrapper", "_asyncio")
    futureIterator = native("FutureIter", "_asyncio")
    handle = native("Handle", "asyncio.events")
    timerHandle = native("TimerHandle", "asyncio.events", base: handle)
    loop = native("AbstractEventLoop", "asyncio.events")
    sleep = native("coroutine", "builtins")
    cancelledError = exception("CancelledError", "BaseException")
    invalidStateError = exception("InvalidStateError", "Exception")
    brokenBarrierError = exception("BrokenBarrierError", "RuntimeError")
    deadlock = TypeObject(
      name: "Deadlock", moduleName: "__main__", bases: [machine.types.exceptions["BaseException"] ?? object],
      instanceKind: .exception)
    sendfileNotAvailableError = exception("SendfileNotAvailableError", "RuntimeError")
  }
}
