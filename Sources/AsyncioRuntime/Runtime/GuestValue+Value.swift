import EventLoop
import PythonInterpreter

extension GuestValue {
  /// A Python value for the loop to carry.
  @inline(__always)
  init(_ value: Value) {
    switch value {
    case .unbound, .none: self = .nothing
    case .bool(let flag): self.init(object: nil, bits: flag ? 1 : 0, tag: 1)
    case .int(let number): self.init(object: nil, bits: UInt64(bitPattern: Int64(number)), tag: 2)
    case .float(let number): self.init(object: nil, bits: number.bitPattern, tag: 3)
    case .object(let object): self.init(object: object, bits: 0, tag: 4)
    }
  }

  /// The Python value again.
  @inline(__always)
  var value: Value {
    switch tag {
    case 1: .bool(bits != 0)
    case 2: .int(Int(Int64(bitPattern: bits)))
    case 3: .float(Double(bitPattern: bits))
    case 4:
      // Tag 4 is given above only, to Python objects.
      object.map { .object(unsafeDowncast($0, to: PyObject.self)) } ?? .none
    default: .none
    }
  }
}

/// The traceback an exception had when a future took it.
final class SavedTraceback {
  let entries: [TracebackEntry]
  init(_ entries: [TracebackEntry]) { self.entries = entries }
}

extension GuestException {
  /// The Python exception.
  var pythonException: ExceptionObject { unsafeDowncast(object, to: ExceptionObject.self) }

  /// The Python exception to be raised, with the traceback a future kept for it.
  func restored() -> ExceptionObject {
    let exception = pythonException
    if let saved = traceback as? SavedTraceback { exception.traceback = saved.entries }
    return exception
  }
}
