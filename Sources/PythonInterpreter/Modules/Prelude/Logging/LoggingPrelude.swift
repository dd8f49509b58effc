/// `logging`: loggers, handlers and what sets them up. Written in Python, in parts that follow one another.
enum LoggingPrelude {
  static var source: String { [handlers, loggers, functions].joined(separator: "\n") }
}
