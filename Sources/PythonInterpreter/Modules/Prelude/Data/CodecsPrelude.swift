/// `codecs`. Written in Python, in parts that follow one another.
enum CodecsPrelude {
  static var source: String { [classes, lookup, functions, handlers].joined(separator: "\n") }
}
