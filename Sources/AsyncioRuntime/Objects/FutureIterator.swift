import EventLoop
import PythonInterpreter

/// What `await future` runs over: it yields the future once, unless that is done, and then has its result.
/// (CPython: `FutureIter`.)
package final class FutureIterator: NativeIterator {
  private var object: FutureObject?
  private var result = Value.none

  init(_ object: FutureObject) {
    self.object = object
    super.init()
  }

  package override var typeName: String { "FutureIter" }
  package override var takesInput: Bool { true }

  package override var returnValue: Value { result }

  package override func next(_ machine: Machine) throws -> Value? {
    guard let object, let future = object.future else { return nil }
    switch future.takeResult() {
    case nil:
      if future.isBlocking { throw machine.runtimeError("await wasn't used with future") }
      future.isBlocking = true
      return .object(object)
    case .value(let value):
      result = value.value
      self.object = nil
      return nil
    case .raise(let raise):
      self.object = nil
      throw PythonError(object.runtime.exception(for: raise))
    }
  }

  package override func `throw`(_ exception: ExceptionObject, _ machine: Machine) throws -> Value? {
    object = nil
    throw PythonError(exception)
  }

  package override func close(_ machine: Machine) throws {
    object = nil
  }
}
