/// `inspect`: what programs ask of functions, classes, frames, generators and coroutines. Written in Python,
/// in parts that follow one another.
enum InspectPrelude {
  static var source: String { [kinds, members, sources, arguments, frames].joined(separator: "\n") }
}
