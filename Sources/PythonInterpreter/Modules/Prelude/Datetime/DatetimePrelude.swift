/// `datetime`. Written in Python, in parts that follow one another.
enum DatetimePrelude {
  static var source: String {
    [calendar, texts, durations, dates, zones, times, moments].joined(separator: "\n")
  }
}
