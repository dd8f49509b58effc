import EventLoop

/// Seconds for people: one decimal.
enum ScheduleSeconds {
  static func text(_ seconds: Double) -> String {
    let three = ScheduleLog.threeDecimals(seconds)
    return three.hasSuffix("00") ? String(three.dropLast(2)) : three
  }
}
