import EventLoop
import PythonInterpreter

/// What goes to standard error without being an uncaught exception: reports of the loop, warnings.
extension LoopRuntime {
  /// Writes what the `asyncio` logger would: a text, and the traceback of an exception.
  func reportError(_ text: String, _ exception: ExceptionObject?) {
    var report = text + "\n"
    if let exception { report += TracebackFormatter(machine).format(exception) }
    machine.host.write(StrObject(report), to: .error, machine: machine)
  }

  /// Writes a warning about the line the program is at.
  func warn(_ text: String, category: String) {
    machine.warn(category, text)
  }

  /// A coroutine went away without having been awaited.
  func warnNeverAwaited(_ name: String) {
    machine.warn("RuntimeWarning", "coroutine '\(name)' was never awaited")
    let hint = "RuntimeWarning: Enable tracemalloc to get the object allocation traceback\n"
    machine.host.write(StrObject(hint), to: .error, machine: machine)
  }
}
