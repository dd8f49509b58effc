/// `unittest.mock`: objects that stand for others in tests and remember how they were used. Written in
/// Python, in parts that follow one another.
enum UnittestMockPrelude {
  static var source: String { [names, mock, magic, coroutines, specs].joined(separator: "\n") }
}
