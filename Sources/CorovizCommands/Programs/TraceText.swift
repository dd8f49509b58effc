import Recording
import TraceModel

/// The events of a trace as JSON Lines, one object an event: `{"n":1,"event":"taskCreated",...}`.
enum TraceText {
  static func jsonLines(of log: TraceLog) -> String {
    var lines = TraceLines(log)
    lines.write(through: log.count - 1)
    return String(decoding: lines.bytes, as: UTF8.self)
  }
}
