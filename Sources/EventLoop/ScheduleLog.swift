#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Writes one line for every handle the loops of a program run, in order: `TICK TIME KIND NAME`.
///
///     3 1.000 wakeup worker_1
///
/// TICK counts rounds over the whole life of the program, TIME is the clock's seconds with three decimals, KIND is
/// `step`, `wakeup` or `callback`, NAME is the task's name or the callback's. Two runs with the same lines did the
/// same things in the same order.
package final class ScheduleLog {
  private let write: (String) -> Void
  private var time = Double.nan
  private var timeText = ""

  /// A log that hands each line, ending in a line feed, to `write`.
  package init(write: @escaping (String) -> Void) {
    self.write = write
  }

  /// Writes the line of one handle that is about to run.
  package func record(tick: UInt32, time: Double, kind: String, name: String) {
    if time != self.time {
      self.time = time
      timeText = Self.threeDecimals(time)
    }
    write("\(tick) \(timeText) \(kind) \(name)\n")
  }

  /// Seconds with three decimals, rounded as C's and Python's `%.3f` do.
  package static func threeDecimals(_ seconds: Double) -> String {
    var buffer = [CChar](repeating: 0, count: 336)
    let length = withVaList([seconds]) { vsnprintf(&buffer, buffer.count, "%.3f", $0) }
    return String(decoding: buffer.prefix(max(0, Int(length))).map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
