/// `raise`, `except`, groups of exceptions.
extension Machine {
  /// - Throws: Always; that is its job.
  func raise(_ form: UInt16, _ value: Value, _ cause: Value) throws {
    if form == 0 {
      guard let handled = currentlyHandled else { throw runtimeError("No active exception to reraise") }
      throw Reraise(handled)
    }
    let exception = try exceptionInstance(value)
    exception.isTold = false
    if form == 2 {
      if cause.isNone {
        exception.cause = nil
      } else {
        guard cause.cast(.exception, to: ExceptionObject.self) != nil || isExceptionClass(cause) else {
          throw typeError("exception causes must derive from BaseException")
        }
        exception.cause = try exceptionInstance(cause)
      }
      exception.suppressContext = true
    }
    throw PythonError(exception)
  }

  private func isExceptionClass(_ value: Value) -> Bool {
    value.cast(.type, to: TypeObject.self)?.instanceKind == .exception
  }

  /// The exception itself, or an instance of the class that was named.
  func exceptionInstance(_ value: Value) throws -> ExceptionObject {
    if let exception = value.cast(.exception, to: ExceptionObject.self) { return exception }
    if isExceptionClass(value) {
      let result = try call(value, [])
      if let made = result.cast(.exception, to: ExceptionObject.self) { return made }
      throw typeError(
        "calling \(try repr(value)) should have returned an instance of BaseException, not "
          + (try repr(.object(type(of: result)))))
    }
    throw typeError("exceptions must derive from BaseException")
  }

  func exceptionIn(_ value: Value) throws -> ExceptionObject {
    guard let exception = value.cast(.exception, to: ExceptionObject.self) else {
      throw runtimeError("No active exception to reraise")
    }
    return exception
  }

  /// `except type:`.
  func exceptionMatches(_ exception: Value, _ wanted: Value) throws -> Bool {
    if let type = wanted.cast(.type, to: TypeObject.self), type.instanceKind == .exception {
      return self.type(of: exception).isSubtype(of: type)
    }
    if let tuple = wanted.cast(.tuple, to: TupleObject.self) {
      return try deeper("") {
        try tuple.elements.contains { try exceptionMatches(exception, $0) }
      }
    }
    throw typeError("catching classes that do not inherit from BaseException is not allowed")
  }

  // MARK: except*

  /// Splits a group into what matches and the rest.
  func splitGroup(_ value: Value, _ wanted: Value) throws -> (Value, Value) {
    guard let exception = value.cast(.exception, to: ExceptionObject.self) else { return (.none, .none) }
    try checkGroupCatch(wanted)
    if matches(exception, "BaseExceptionGroup") {
      let parts = try collect(callMethod(value, names.intern("split"), [wanted]))
      return parts.count == 2 ? (parts[0], parts[1]) : (.none, value)
    }
    guard try exceptionMatches(value, wanted) else { return (.none, value) }
    let group = try call(
      .object(types.exceptions["ExceptionGroup"] ?? types.object),
      [.string(""), .object(TupleObject([value]))])
    return (group, .none)
  }

  /// - Throws: TypeError when `except*` names what is no exception, or groups themselves.
  private func checkGroupCatch(_ wanted: Value) throws {
    for one in wanted.cast(.tuple, to: TupleObject.self)?.elements ?? [wanted] {
      guard isExceptionClass(one), let type = one.cast(.type, to: TypeObject.self) else {
        throw typeError("catching classes that do not inherit from BaseException is not allowed")
      }
      if ExceptionMembers.isDerived(type, "BaseExceptionGroup", self) {
        throw typeError("catching ExceptionGroup with except* is not allowed. Use except instead.")
      }
    }
  }

  /// What is raised after the clauses of `except*`: what they raised, and what none of them took or they let pass, in the
  /// shape of the original. (CPython: `_PyExc_PrepReraiseStar`)
  func prepareGroup(_ list: Value, _ original: Value) throws -> Value {
    let left = (list.cast(.list, to: ListObject.self)?.elements ?? []).compactMap {
      $0.cast(.exception, to: ExceptionObject.self)
    }
    guard let first = left.first, let whole = original.cast(.exception, to: ExceptionObject.self) else {
      return .none
    }
    guard matches(whole, "BaseExceptionGroup") else { return .object(first) }
    var raised = left.filter { !isUntouched($0, partOf: whole) }
    var passed: Set<ObjectIdentifier> = []
    for part in left where isUntouched(part, partOf: whole) { gatherLeaves(of: part, into: &passed) }
    let (rest, _) = try splitGroup(whole) {
      !self.matches($0, "BaseExceptionGroup") && passed.contains(ObjectIdentifier($0))
    }
    if let rest { raised.append(rest) }
    if raised.count <= 1 { return raised.first.map { .object($0) } ?? .none }
    return try call(
      .object(types.exceptions["BaseExceptionGroup"] ?? types.object),
      [.string(""), .object(ListObject(ContiguousArray(raised.map { .object($0) })))])
  }

  /// Whether a part of a group has been nowhere since it was split off.
  private func isUntouched(_ part: ExceptionObject, partOf whole: ExceptionObject) -> Bool {
    part.traceback.count == whole.traceback.count && part.cause === whole.cause
      && part.context === whole.context
  }

  private func gatherLeaves(of exception: ExceptionObject, into found: inout Set<ObjectIdentifier>) {
    guard matches(exception, "BaseExceptionGroup") else {
      found.insert(ObjectIdentifier(exception))
      return
    }
    for member in ExceptionGroupMembers.members(of: exception) {
      if let inner = member.cast(.exception, to: ExceptionObject.self) {
        gatherLeaves(of: inner, into: &found)
      }
    }
  }
}
