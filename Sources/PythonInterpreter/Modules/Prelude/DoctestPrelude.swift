/// `doctest`: examples in docstrings, run as tests. Written in Python, in parts that follow one another.
enum DoctestPrelude {
  static var source: String { [options, examples, running, entrances].joined(separator: "\n") }
}
