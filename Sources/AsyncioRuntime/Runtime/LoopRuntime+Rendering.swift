import EventLoop
import PythonInterpreter
import TraceModel

/// How Python values look in the trace of the loop.
extension LoopRuntime: GuestRenderer {
  package func traceValue(of value: GuestValue) -> TraceValue {
    guard let log = context.log else { return .none }
    return machine.traceValue(value.value, log)
  }

  package func traceText(of exception: GuestException) -> TextID {
    context.text(machine.summary(of: exception.pythonException))
  }
}
