import EventLoop
import PythonInterpreter

/// The methods of `Future`, with the error messages of CPython's implementation in C.
extension LoopRuntime {
  func addFutureMembers(_ members: TypeMembers) {
    addFutureConstruction(members)
    addFutureResults(members)
    addFutureCallbacks(members)
    addFutureAttributes(members)
  }

  private func addFutureConstruction(_ members: TypeMembers) {
    members.function("__new__") { [unowned self] machine, arguments in
      guard let type = arguments[0].cast(.type, to: TypeObject.self) else {
        throw machine.typeError("Future.__new__(X): X is not a type object")
      }
      return .object(FutureObject(type: type, runtime: self))
    }
    members.method("__init__") { [unowned self] machine, arguments in
      guard arguments.count == 1 else { throw machine.typeError("Future() takes no positional arguments") }
      let bound = try arguments.bind("Future", "*, loop?", skippingSelf: true, machine)
      guard let object = futureObject(arguments[0]) else { return .none }
      let loop = try loopObject(bound[0])
      object.adopt(Future(loop: loop.loop), of: loop)
      return .none
    }
    members.classMethod("__class_getitem__") { machine, arguments in
      guard let type = arguments[0].cast(.type, to: TypeObject.self) else { return arguments[0] }
      return .object(machine.genericAlias(type, arguments[1]))
    }
    members.method("__await__") { [unowned self] _, arguments in
      .object(FutureIterator(try future(arguments[0]).object))
    }
    members.method("__iter__") { [unowned self] _, arguments in
      .object(FutureIterator(try future(arguments[0]).object))
    }
    members.method("__repr__") { [unowned self] _, arguments in
      guard let object = futureObject(arguments[0]) else { return .none }
      return .object(StrObject(try FutureRepresentation(runtime: self).text(of: object)))
    }
  }

  private func addFutureResults(_ members: TypeMembers) {
    members.method("result") { [unowned self] _, arguments in
      let future = try initialized(arguments[0])
      switch future.takeResult() {
      case nil: throw invalidState("Result is not set.")
      case .value(let value): return value.value
      case .raise(let raise): throw PythonError(exception(for: raise))
      }
    }
    members.method("exception") { [unowned self] _, arguments in
      let future = try initialized(arguments[0])
      switch future.state {
      case .pending: throw invalidState("Exception is not set.")
      case .finished: return .none
      case .failed(let exception):
        future.hasUnseenException = false
        return .object(exception.pythonException)
      case .cancelled: throw PythonError(exception(for: future.takeCancelledError()))
      }
    }
    members.method("set_result") { [unowned self] machine, arguments in
      guard arguments.count == 2 else {
        throw machine.typeError(
          "set_result() takes exactly 1 positional argument (\(arguments.count - 1) given)")
      }
      let future = try future(arguments[0]).future
      try python { () throws(LoopError) in try future.setResult(GuestValue(arguments[1])) }
      return .none
    }
    members.method("set_exception") { [unowned self] machine, arguments in
      guard arguments.count == 2 else {
        throw machine.typeError(
          "set_exception() takes exactly 1 positional argument (\(arguments.count - 1) given)")
      }
      let future = try future(arguments[0]).future
      guard !future.isDone else { throw error(for: .alreadyDone) }
      let exception = try settable(arguments[1])
      try python { () throws(LoopError) in try future.setException(guestException(exception)) }
      return .none
    }
    let cancelling: Signature = "msg?"
    members.method("cancel") { [unowned self] machine, arguments in
      let bound = try arguments.bind("cancel", cancelling, skippingSelf: true, machine)
      let future = try future(arguments[0]).future
      let message = GuestValue(bound[0] ?? .none)
      return .bool(
        try python { () throws(LoopError) in try future.cancelNatively(message: message) })
    }
    members.method("cancelled") { [unowned self] _, arguments in
      .bool(futureObject(arguments[0])?.future?.isCancelled ?? false)
    }
    members.method("done") { [unowned self] _, arguments in
      .bool(futureObject(arguments[0])?.future?.isDone ?? false)
    }
    members.method("_make_cancelled_error") { [unowned self] _, arguments in
      .object(exception(for: try future(arguments[0]).future.takeCancelledError()))
    }
  }

  private func addFutureCallbacks(_ members: TypeMembers) {
    members.method("add_done_callback") { [unowned self] machine, arguments in
      guard arguments.count == 2 else {
        throw machine.typeError(
          "add_done_callback() takes exactly 1 positional argument (\(arguments.count - 1) given)")
      }
      let future = try future(arguments[0]).future
      if let task = wokenTask(arguments[1]) {
        try python { () throws(LoopError) in try future.addDoneCallback(.wakeup(TaskReference(task))) }
        return .none
      }
      let context = arguments.keyword(machine.names.intern("context")) ?? .none
      let call = GuestCall(arguments[1], context: context, machine: machine)
      try python { () throws(LoopError) in try future.addDoneCallback(.guest(call)) }
      return .none
    }
    members.method("remove_done_callback") { [unowned self] machine, arguments in
      guard arguments.count == 2 else {
        throw machine.typeError(
          "_asyncio.Future.remove_done_callback() takes exactly one argument (\(arguments.count - 1) given)")
      }
      let removed = try future(arguments[0]).future.removeDoneCallbacks { callback in
        guard case .guest(let guest) = callback, let call = guest as? GuestCall else { return false }
        return try call.function.isIdentical(to: arguments[1]) || machine.equals(call.function, arguments[1])
      }
      return .int(removed)
    }
    members.method("get_loop") { [unowned self] _, arguments in
      try future(arguments[0]).object.loop.map { .object($0) } ?? .none
    }
  }

  private func addFutureAttributes(_ members: TypeMembers) {
    members.property("_loop") { [unowned self] _, value in
      futureObject(value)?.loop.map { .object($0) } ?? .none
    }
    members.property("_state") { [unowned self] _, value in
      switch futureObject(value)?.future?.state {
      case .finished, .failed: .object(StrObject("FINISHED"))
      case .cancelled: .object(StrObject("CANCELLED"))
      case .pending, nil: .object(StrObject("PENDING"))
      }
    }
    members.property("_result") { [unowned self] _, value in
      if case .finished(let result) = futureObject(value)?.future?.state { result.value } else { .none }
    }
    members.property("_exception") { [unowned self] _, value in
      if case .failed(let exception) = futureObject(value)?.future?.state {
        .object(exception.pythonException)
      } else {
        .none
      }
    }
    members.property("_cancel_message") { [unowned self] _, value in
      futureObject(value)?.future?.cancelMessage.value ?? .none
    }
    members.property("_source_traceback") { [unowned self] _, value in
      futureObject(value)?.place?.value ?? .none
    }
    members.property("_callbacks") { [unowned self] _, value in callbackList(futureObject(value)?.future) }
    members.property("_asyncio_future_blocking") { [unowned self] _, value in
      .bool(futureObject(value)?.future?.isBlocking ?? false)
    } set: { [unowned self] machine, value, flag in
      futureObject(value)?.future?.isBlocking = try machine.isTrue(flag)
    }
    members.property("_log_traceback") { [unowned self] _, value in
      .bool(futureObject(value)?.future?.hasUnseenException ?? false)
    } set: { [unowned self] machine, value, flag in
      if try machine.isTrue(flag) {
        throw machine.valueError("_log_traceback can only be set to False")
      }
      futureObject(value)?.future?.hasUnseenException = false
    }
  }

  /// The future whose result is asked for.
  private func initialized(_ value: Value) throws -> Future {
    guard let future = futureObject(value)?.future else {
      throw invalidState("Future object is not initialized.")
    }
    return future
  }

  /// The exception that `set_exception` may set for this argument, an exception or a class of exceptions.
  private func settable(_ value: Value) throws -> ExceptionObject {
    var value = value
    if value.cast(.type, to: TypeObject.self) != nil { value = try machine.call(value, []) }
    guard let exception = value.cast(.exception, to: ExceptionObject.self) else {
      throw machine.typeError("invalid exception object")
    }
    guard machine.matches(exception, "StopIteration") else { return exception }
    let converted = machine.exception(
      "RuntimeError",
      [
        .object(
          StrObject("StopIteration interacts badly with generators and cannot be raised into a Future"))
      ])
    converted.cause = exception
    converted.context = exception
    converted.suppressContext = true
    return converted
  }

  /// A list of pairs, function and context; None when there are none.
  private func callbackList(_ future: Future?) -> Value {
    let pairs = (future?.doneCallbacks ?? []).map { callback -> Value in
      if case .guest(let guest) = callback, let call = guest as? GuestCall {
        return .object(TupleObject([call.function, call.context]))
      }
      // The loop's own have no Python function: one that only has a name stands for it.
      var name = "task_wakeup"
      if case .native(let native) = callback { name = native.name }
      return .object(TupleObject([.object(NativeFunction(name: name) { _, _ in .none }), .none]))
    }
    return pairs.isEmpty ? .none : .object(ListObject(ContiguousArray(pairs)))
  }
}
