/// `decimal`. Written in Python, in parts that follow one another.
enum DecimalPrelude {
  static var source: String { [signals, numbers, arithmetic, rounding, powers].joined(separator: "\n") }
}
