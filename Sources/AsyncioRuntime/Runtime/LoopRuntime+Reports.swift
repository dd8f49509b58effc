import EventLoop
import PythonInterpreter

/// What goes to standard error without being an uncaught exception: the log of asyncio, warnings.
extension LoopRuntime {
  /// The levels of `logging` that asyncio uses.
  enum LogLevel: Int { case debug = 10, info = 20, warning = 30, error = 40 }

  /// Writes to the logger `asyncio`: a text, and the traceback of an exception. As long as the program has not
  /// imported `logging`, what that would print as a last resort is printed without it.
  func log(_ level: LogLevel, _ text: String, _ exception: ExceptionObject? = nil) throws {
    if let logging = machine.modules["logging"],
      let handler = logging.namespace[machine.names.intern("_log_for_asyncio")]
    {
      let exception = exception.map { Value.object($0) } ?? .none
      _ = try machine.call(handler, [.int(level.rawValue), .object(StrObject(text)), exception])
      return
    }
    guard level.rawValue >= LogLevel.warning.rawValue else { return }
    var report = text + "\n"
    if let exception { report += TracebackFormatter(machine).format(exception) }
    try machine.write(StrObject(report), toFile: machine.standardError)
  }

  /// A coroutine went away without having been awaited.
  func warnNeverAwaited(_ name: String) { machine.warnNeverAwaited(name) }
}
