/// `statistics`. Written in Python, in parts that follow one another.
enum StatisticsPrelude {
  static var source: String { [averages, spread, normal].joined(separator: "\n") }
}
