#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension RecordingHeader {
  /// The header of a recording that begins now, with an identifier of its own.
  ///
  /// - Parameter tool: what writes it, `coroviz 0.1.0`.
  package static func fresh(tool: String) -> RecordingHeader {
    RecordingHeader(id: randomID(), tool: tool, created: timestamp(of: time(nil)))
  }

  private static func randomID() -> String {
    var generator = SystemRandomNumberGenerator()
    return (0..<2).map { _ in hexadecimal(generator.next()) }.joined()
  }

  private static func hexadecimal(_ number: UInt64) -> String {
    let digits = String(number, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  private static func timestamp(of seconds: time_t) -> String {
    var seconds = seconds
    var parts = tm()
    gmtime_r(&seconds, &parts)
    func two(_ number: Int32) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let day = "\(Int(parts.tm_year) + 1900)-\(two(parts.tm_mon + 1))-\(two(parts.tm_mday))"
    return "\(day)T\(two(parts.tm_hour)):\(two(parts.tm_min)):\(two(parts.tm_sec))Z"
  }
}
