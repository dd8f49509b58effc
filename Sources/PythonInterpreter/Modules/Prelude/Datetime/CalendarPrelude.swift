/// `calendar`. Written in Python, in parts that follow one another.
enum CalendarPrelude {
  static var source: String { [days, texts].joined(separator: "\n") }
}
