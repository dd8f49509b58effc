/// `pickle`. Written in Python, in parts that follow one another.
enum PicklePrelude {
  static var source: String { [codes, pickling, reducing, unpickling, loading].joined(separator: "\n") }
}
