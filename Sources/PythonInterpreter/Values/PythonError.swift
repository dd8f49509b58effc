/// A Python exception on its way through Swift code. It never leaves its machine's thread.
package struct PythonError: Error, @unchecked Sendable {
  package let exception: ExceptionObject
  /// Whether it was raised before and only passes through here: its context is settled.
  package let isRaised: Bool

  package init(_ exception: ExceptionObject, isRaised: Bool = false) {
    self.exception = exception
    self.isRaised = isRaised
  }
}

/// An instance of `BaseException` or a class derived from it.
public final class ExceptionObject: PyObject {
  /// What it was made with.
  package var args: ContiguousArray<Value>
  package var cause: ExceptionObject?
  package var context: ExceptionObject?
  /// `raise ... from ...` hides the context.
  package var suppressContext = false
  /// Where it has been, outermost call last added first shown: entries are appended as it travels outwards.
  package var traceback: [TracebackEntry] = []
  /// The traceback as the program saw it last, so that it sees the same object again.
  package var tracebackObject: TracebackObject?
  /// What native functions held that it has left.
  var leftBehind: ContiguousArray<Value> = []
  /// Whether the trace has told that it was raised.
  package var isTold = false
  /// A value of its own that some types carry: `StopIteration.value`, `SystemExit.code`.
  package var payload: Value = .none

  package init(type: TypeObject, args: ContiguousArray<Value> = []) {
    self.args = args
    super.init(kind: .exception, classOverride: type)
  }

  deinit {
    guard context != nil || cause != nil else { return }
    ReleaseQueue.release {
      context = nil
      cause = nil
    } contents: {
      ContiguousArray([context, cause].compactMap { $0.map { .object($0) } })
    }
  }

  /// Its class.
  package var type: TypeObject? { classOverride }
}

/// One frame an exception passed through.
package struct TracebackEntry {
  package let code: CodeObject
  /// Which instruction was running: names line and columns through the code's positions.
  /// -1 is the place before the first one: a coroutine that was ended before it began.
  package let instruction: Int
  /// The variables of the call, once the exception has left it.
  package var remains: FrameRemains?

  package init(code: CodeObject, instruction: Int) {
    self.code = code
    self.instruction = instruction
  }
}
