/// `io`, for a world without files. Written in Python, in parts that follow one another.
enum IoPrelude {
  static var source: String { [files, bases, memory, layers].joined(separator: "\n") }
}
