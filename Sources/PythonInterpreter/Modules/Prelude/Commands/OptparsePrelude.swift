/// `optparse`. Written in Python, in parts that follow one another.
enum OptparsePrelude {
  static var source: String { [errors, help, options, parser].joined(separator: "\n") }
}
