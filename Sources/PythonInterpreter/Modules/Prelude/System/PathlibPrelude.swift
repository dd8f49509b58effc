/// `pathlib`. Written in Python, in parts that follow one another.
enum PathlibPrelude {
  static var source: String { [pure, real].joined(separator: "\n") }
}
